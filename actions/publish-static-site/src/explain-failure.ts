import type { Failure, UserError } from '@slipway/action-kit'

/** What failed, why, and what that leaves behind: a line each. */
export function explainFailure({ message, cause, hint }: UserError, state: string): Failure {
  const why = cause instanceof Error && !message.includes(cause.message) ? [cause.message] : []
  return { message: [message, ...why, state].join('\n'), hint }
}
