import type { Context } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import type { Service as SdkService } from '@aws-sdk/client-ecs'
import type { Finding } from '../finding.js'
import type { JsonObject } from '../json.js'
import type { TaskDefinition } from '../task-definition.js'

/** What is about to be deployed. */
export interface Intent {
  readonly definition: TaskDefinition
  /** As it is; undefined when it is made. */
  readonly service: SdkService | undefined
  /** What CreateService or UpdateService is going to be given, without the task definition. */
  readonly input: JsonObject
  readonly cluster: string
}

/** Looks at everything that the deployment needs, all at once, and changes nothing. What may not be looked at is a finding too. */
export function preflight(
  _aws: DeployAws,
  _intent: Intent,
  _context: Pick<Context, 'log' | 'signal' | 'clock'>,
): Promise<readonly Finding[]> {
  return Promise.resolve([])
}
