/** A setting of the repository that is not what the inputs say. */
export interface SettingChange {
  /** The input: `image-tag-mutability`. */
  readonly setting: string
  /** For people, on one line or as indented JSON. */
  readonly from: string
  readonly to: string
  /** What it is set to cannot be changed after the repository was made (its encryption). */
  readonly fixed: boolean
}
