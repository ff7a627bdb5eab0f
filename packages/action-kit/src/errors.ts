import { types } from 'node:util'

/**
 * What went wrong in a way the user can mend: what failed (`message`), why (`cause`), what to do (`hint`).
 * Any other error that reaches the boundary is a bug of ours and is reported as one.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError'
  readonly hint: string | undefined

  constructor(message: string, options: { cause?: unknown; hint?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.hint = options.hint
  }
}

/** One fault in one input. */
export interface InputFault {
  readonly input: string
  /** What is wrong with it, as a predicate: `is required`, `is "yse"`. */
  readonly problem: string
  /** What it takes, as a noun phrase: `true or false`. */
  readonly accepts?: string
}

/** Every fault that the inputs have, reported at once. */
export class InputError extends UserError {
  override readonly name = 'InputError'

  constructor(readonly faults: readonly InputFault[]) {
    super(faults.map(describeFault).join('\n'))
  }
}

/** Thrown out of what was under way when the runner cancels the step. */
export class CancelledError extends UserError {
  override readonly name = 'CancelledError'

  constructor(readonly signal: NodeJS.Signals) {
    super(`Cancelled (${signal})`)
  }
}

/** What was thrown or given as an abort reason, as an Error. */
export function asError(thrown: unknown): Error {
  return types.isNativeError(thrown) ? thrown : new Error(String(thrown))
}

/** The `code` that Node gives its own errors: `ENOENT`, `ECONNREFUSED`. */
export function errorCode(thrown: unknown): string | undefined {
  return types.isNativeError(thrown) && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined
}

function describeFault({ input, problem, accepts }: InputFault): string {
  return `Input "${input}" ${problem}.${accepts === undefined ? '' : ` It accepts ${accepts}.`}`
}
