/** What a look ahead found out, before anything is changed. */
export interface Finding {
  /** An `error` stops the step; a `warning` is doubtful; `unknown` could not be looked at (a permission is missing). */
  readonly level: 'error' | 'warning' | 'unknown'
  /** `image`, `secrets`, `roles`, `network`, `size`, `load-balancer`, `logs`, `capacity` */
  readonly check: string
  /** One sentence: `The secret orders/db does not exist in eu-west-1`. */
  readonly problem: string
  /** What to do about it. */
  readonly hint: string | undefined
  /** The container that it concerns, for the line in the task definition. */
  readonly container: string | undefined
}
