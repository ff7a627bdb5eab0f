/** One call that reached the embedded AWS. */
export interface JournalEntry {
  readonly at: number
  readonly service: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly principal: string
  /** HTTP status of the answer; 0 while it is under way or when the connection was cut. */
  status: number
  /** The error's code, when there was one. */
  error?: string
}

/** Everything that was asked of the embedded AWS, in order: tests assert on it. */
export class Journal {
  readonly entries: JournalEntry[] = []

  record(entry: JournalEntry): JournalEntry {
    this.entries.push(entry)
    return entry
  }

  /** `ecs:UpdateService`, in order, retries included. */
  get calls(): readonly string[] {
    return this.entries.map(({ service, operation }) => `${service}:${operation}`)
  }

  clear(): void {
    this.entries.length = 0
  }
}
