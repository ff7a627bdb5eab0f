/** Who published last. */
export interface Published {
  /** The address of the run, for people. */
  readonly run: string
  /** Grows from run to run; undefined outside of GitHub. */
  readonly order: number | undefined
  readonly commit: string | undefined
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** From what stands in the bucket: what is not there, or is none, is as of nobody that is known. */
export function parsePublished({ run, order, commit, at }: Partial<Record<string, unknown>>): Published {
  return {
    run: typeof run === 'string' ? run : '',
    order: typeof order === 'number' ? order : undefined,
    commit: typeof commit === 'string' ? commit : undefined,
    at: typeof at === 'number' ? at : 0,
  }
}
