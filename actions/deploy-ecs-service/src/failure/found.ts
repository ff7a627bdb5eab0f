/** Why a task failed, without the task itself. */
export interface Found {
  readonly kind: 'image' | 'resources' | 'start' | 'out-of-memory' | 'exit' | 'health' | 'capacity' | 'other'
  /** The same for tasks that failed in the same way. */
  readonly signature: string
  /** How many tasks have to fail in this way until trying again is pointless; Infinity where it never is. */
  readonly conclusiveAfter: number
  /** One sentence: what happened. */
  readonly cause: string
  /** The container that caused it, when it was one. */
  readonly container: string | undefined
  readonly exitCode: number | undefined
  /** What to do about it, one step an entry. */
  readonly advice: readonly string[]
}

/** Without what differs from task to task: ids, addresses, numbers. */
export function withoutIds(text: string): string {
  return text.replace(/[0-9a-f]{8,}|\d+/g, '#')
}

/** A statement for a policy, to be pasted. */
export function statement(action: string, resource: string): string {
  return JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource }, null, 2)
}

// What may be over at the next try: the network, and a service's limits.
export const passing =
  /timeout|timed out|deadline|i\/o|connection|TLS handshake|toomanyrequests|\b429\b|\b50[0-9]\b|\bEOF\b|signal: killed|Throttling|Rate exceeded/i
