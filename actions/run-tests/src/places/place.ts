/** A place in the repository. */
export interface Place {
  /** Relative to the workspace, with `/`; a file that is tracked and exists. */
  readonly file: string
  /** From 1. */
  readonly line?: number | undefined
}
