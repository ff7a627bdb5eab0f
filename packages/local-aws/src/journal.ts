import type { Permission } from './service.js'

/** One call that reached the embedded AWS. */
export interface JournalEntry {
  readonly at: number
  /** As signed: `ecs`, `s3`. */
  readonly service: string
  /** As signed; of the registry's protocol, the registry's. */
  readonly region: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  /** The request came in the registry's protocol: `input` is what of the operation's input can be told from it. */
  readonly viaRegistry?: true
  /** The caller's ARN; `anonymous` until its signature is verified. */
  principal: string
  /** What IAM was asked for this call, allowed or not. */
  permissions: readonly Permission[]
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

  /** What IAM was asked of a principal, by its ARN, or of all: each action with each resource once, sorted. */
  permissions(principal?: string): readonly Permission[] {
    const asked = this.entries
      .filter((entry) => principal === undefined || entry.principal === principal)
      .flatMap((entry) => entry.permissions)
    const distinct = new Map(asked.map((permission) => [JSON.stringify(permission), permission]))
    return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, permission]) => permission)
  }

  clear(): void {
    this.entries.length = 0
  }
}
