/** A version as the patterns of `type=semver` and `type=pep440` take it apart. */
export interface Version {
  /** As it was given. */
  readonly raw: string
  /** In its normal form, without what does not belong in it. */
  readonly version: string
  readonly major: string
  readonly minor: string
  readonly patch: string
  /** Whether it is a release: no pre-, post- or development release. */
  readonly isRelease: boolean
}
