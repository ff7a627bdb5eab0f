import type { Context } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import type { Service as SdkService } from '@aws-sdk/client-ecs'
import type { Diagnosis } from '../diagnose.js'
import type { TaskDefinition } from '../task-definition.js'
import type { OneOff } from './wish.js'

/** What became of a one-off task. */
export interface OneOffResult {
  readonly name: string
  readonly taskArn: string | undefined
  /** `running`: it was started, and is not waited for. */
  readonly kind: 'succeeded' | 'failed' | 'timed-out' | 'cancelled' | 'running'
  /** Of the essential container that ended it. */
  readonly exitCode: number | undefined
  readonly durationMs: number
  /** Present when it failed. */
  readonly diagnosis: Diagnosis | undefined
}

export interface OneOffTask {
  readonly cluster: string
  /** ARN of the revision. */
  readonly taskDefinition: string
  readonly definition: TaskDefinition
  /** Network and launch type are the service's by default; undefined where there is none. */
  readonly service: SdkService | undefined
}

/**
 * Runs a task to its end: its containers' log lines come as they are written; the essential containers' exit codes
 * decide. A cancelled step, and a task that takes too long, stop it.
 */
export function runOneOff(
  _aws: DeployAws,
  _wish: OneOff,
  _task: OneOffTask,
  _context: Pick<Context, 'log' | 'signal' | 'clock'>,
): Promise<OneOffResult> {
  throw new Error('run-one-off is not there yet')
}
