import type { Task as SdkTask } from '@aws-sdk/client-ecs'
import type { Aws } from '@slipway/aws'
import { findStream } from '../failure/container-log.js'
import type { DeployAws } from '../deploy-aws.js'
import type { LogsApi } from '../ecs/ecs-api.js'
import { toStoppedTask } from '../ecs/from-sdk.js'
import { openLogs } from '../failure/open-logs.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import { LogTail, openLogReader, type TailWorld } from './log-tail.js'

export interface OneOffAws extends Pick<DeployAws, 'ecs' | 'logs' | 'region'> {
  /** Of another region, for containers that log there; without it they are looked for in the task's own. */
  readonly logsIn?: (region: string) => Pick<Aws, 'logs'>
}

/** One tail for each container whose log can be read; says why there is none for another. */
export function openTails(
  aws: OneOffAws,
  definition: TaskDefinition,
  task: SdkTask,
  world: TailWorld,
): readonly LogTail[] {
  const read = openLogReader(opener(aws))
  const seen = toStoppedTask(task)
  const names = definition.containerDefinitions.map(({ name }) => name)
  return names.flatMap((name) => {
    const stream = findStream(definition, name, seen)
    if (typeof stream !== 'string') {
      return [new LogTail(world, read, name, stream, names.length > 1 ? `[${name}] ` : '')]
    }
    world.log.info(stream)
    return []
  })
}

export function openTaskLogs(aws: OneOffAws): LogsApi {
  return openLogs(opener(aws))
}

function opener(aws: OneOffAws): (region: string | undefined) => Pick<Aws, 'logs'> {
  return (region) => (region === undefined || region === aws.region ? aws : (aws.logsIn?.(region) ?? aws))
}
