import type { UserError } from '@slipway/action-kit'
import type { Diagnosis } from './diagnose.js'

/** A cause without a container at fault. @param more what is known beside it */
export function plainDiagnosis(cause: string, more: Partial<Omit<Diagnosis, 'cause'>> = {}): Diagnosis {
  return {
    cause,
    reason: undefined,
    failedTasks: 0,
    container: undefined,
    exitCode: undefined,
    log: undefined,
    advice: [],
    ...more,
  }
}

/** An error as the cause: what AWS said is the reason, what to do about it the advice. */
export function diagnosisOf({ message, cause, hint }: UserError): Diagnosis {
  return plainDiagnosis(message, {
    reason: cause instanceof Error ? cause.message : undefined,
    advice: hint === undefined ? [] : [hint],
  })
}
