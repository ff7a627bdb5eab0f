import type { Diagnosis } from './diagnose.js'
import { plainDiagnosis } from './plain-diagnosis.js'

/** Why a service goes back that was deployed well. */
export const othersFault: Diagnosis = plainDiagnosis(
  'Another service of this step could not be deployed, and all-or-nothing is on',
)

/** Whether nothing is wrong with the service itself: it went back as it should. */
export function wentWithOthers(outcome: { readonly kind: string; readonly diagnosis?: Diagnosis }): boolean {
  return outcome.kind === 'rolled-back' && outcome.diagnosis === othersFault
}
