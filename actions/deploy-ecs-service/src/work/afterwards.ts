import type { Log } from '@slipway/action-kit'
import { plainDiagnosis } from '../failure/plain-diagnosis.js'
import { namesOf, type Afterwards } from '../inputs/afterwards.js'
import type { OneOffResult, OneOffTask } from '../one-off/run-one-off.js'
import type { OneOff } from '../one-off/wish.js'
import type { VerifyWish } from '../verify/wish.js'
import type { Attempt } from './attempt.js'
import type { Verdict } from './outcome.js'
import type { Tools } from './tools.js'
import type { World } from './world.js'

/** Of these the new version has to serve first, and nobody waits for that. */
export function sayWhatIsLeft(
  log: Pick<Log, 'warning'>,
  afterwards: Afterwards,
  verify: VerifyWish | undefined,
): void {
  const left = namesOf(afterwards, verify)
  if (left.length === 0) return
  log.warning(`Not done, as wait-for-service-stability is false: ${left.join(', ')}`)
}

/** Where a deployment waits for a person, the step that goes on with it has to be given the same. */
export function sayWhatIsForLater(
  log: Pick<Log, 'info'>,
  afterwards: Afterwards,
  verify: VerifyWish | undefined,
): void {
  const left = namesOf(afterwards, verify)
  if (left.length === 0) return
  log.info(`Left for mode: continue, which takes the same inputs: ${left.join(', ')}`)
}

export interface Run extends OneOffTask {
  readonly attempt: Attempt
}

/** @returns the first task that did not do what it should */
export async function runOneAfterAnother(
  world: Pick<World, 'signal'>,
  tools: Pick<Tools, 'runOneOff'>,
  wishes: readonly OneOff[],
  { attempt, ...task }: Run,
): Promise<OneOffResult | undefined> {
  for (const wish of wishes) {
    const result = await tools.runOneOff(wish, task)
    attempt.tasks.push(result)
    if (result.kind === 'cancelled') world.signal.throwIfAborted()
    if (result.kind !== 'succeeded' && result.kind !== 'running') return result
  }
  return undefined
}

/** @param state where the service stands, in sentences */
export function failedTask(
  { name, diagnosis, kind }: OneOffResult,
  state: string,
): Extract<Verdict, { kind: 'failed' }> {
  const cause = `The task ${name} ${kind === 'timed-out' ? 'did not end in time' : 'failed'}`
  const found =
    diagnosis === undefined
      ? plainDiagnosis(cause, { failedTasks: 1 })
      : { ...diagnosis, cause: `${cause}: ${diagnosis.cause}` }
  return { kind: 'failed', diagnosis: found, world: state }
}
