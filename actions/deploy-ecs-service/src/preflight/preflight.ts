import type { Service as SdkService } from '@aws-sdk/client-ecs'
import type { Context } from '@slipway/action-kit'
import type { Finding } from '../plan/finding.js'
import type { JsonObject } from '../document/json.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import { lookAhead } from './checks.js'
import { Looks } from './looks.js'
import type { PreflightAws } from './scene.js'
import { readServiceSettings } from './service-settings.js'
import { readTask } from './task.js'

/** What is about to be deployed. */
export interface Intent {
  readonly definition: TaskDefinition
  /** As it is; undefined when it is made. */
  readonly service: SdkService | undefined
  /** What CreateService or UpdateService is going to be given, without the task definition. */
  readonly input: JsonObject
  readonly cluster: string
  /** Nothing is deployed: the step may have a role that only looks, and another's deploys. */
  readonly isPlan?: boolean
}

const levels: readonly Finding['level'][] = ['error', 'warning', 'unknown']

/**
 * Looks at everything that the deployment needs, all at once, and changes nothing. What may not be looked at is a
 * finding too, never an error; no look takes longer than ten seconds.
 * @returns errors first, then warnings, then what could not be looked at
 * @throws the signal's reason when the step is cancelled
 */
export async function preflight(
  aws: PreflightAws,
  { definition, service, input, cluster, isPlan = false }: Intent,
  context: Pick<Context, 'log' | 'signal' | 'clock'>,
): Promise<readonly Finding[]> {
  const looks = new Looks(context)
  const scene = {
    task: readTask(definition),
    service: readServiceSettings(service, input),
    cluster,
    isPlan,
    aws,
    looks,
    clock: context.clock,
  }
  const found = [...(await lookAhead(scene)), ...looks.findings()]
  return levels.flatMap((level) => found.filter((finding) => finding.level === level))
}
