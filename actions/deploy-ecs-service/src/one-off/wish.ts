import type { InputReader } from '@slipway/action-kit'

/** A task that runs once: a migration before a deployment, a warm-up after it, or all there is to do. */
export interface OneOff {
  /** As the log and the summary call it. */
  readonly name: string
  readonly timeoutMs: number
}

/** The inputs `before`, `after` and `run-task...`. */
export interface OneOffWishes {
  readonly before: readonly OneOff[]
  readonly after: readonly OneOff[]
}

export function readOneOffs(_reader: InputReader): OneOffWishes {
  return { before: [], after: [] }
}
