/** What is known to be so when the step is cancelled. */
export interface Progress {
  /** `the build` */
  during: string
  /** Tags that are in the registry, put there by this run or before it. */
  readonly pushed: string[]
}
