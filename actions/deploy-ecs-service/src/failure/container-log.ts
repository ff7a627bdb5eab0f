import { asError, UserError } from '@slipway/action-kit'
import type { LogsApi, LogStream } from '../ecs/ecs-api.js'
import { isJsonObject, type Json } from '../document/json.js'
import type { StoppedTask } from '../ecs/service.js'
import { lastPart } from '../ecs/target.js'
import type { TaskDefinition } from '../ecs/task-definition.js'

/** The end of a container's log, or why there is none to show. */
export interface ContainerLog {
  readonly container: string
  /** `/ecs/orders: app/app/0f3c…` */
  readonly source: string | undefined
  readonly lines: readonly string[]
  readonly note: string | undefined
}

const lineCount = 20

/** Reads the last lines that a container of a stopped task wrote, in one call. Never throws for what Logs refuses. */
export async function readContainerLog(
  world: { readonly logs: LogsApi; readonly signal: AbortSignal },
  definition: TaskDefinition,
  container: string,
  task: StoppedTask,
): Promise<ContainerLog> {
  const stream = findStream(definition, container, task)
  if (typeof stream === 'string') return { container, source: undefined, lines: [], note: stream }
  const source = `${stream.group}: ${stream.stream}`
  try {
    const lines = (await world.logs.lastLines(stream, lineCount)) ?? []
    return { container, source, lines, note: lines.length > 0 ? undefined : `It wrote nothing to ${source}.` }
  } catch (error) {
    world.signal.throwIfAborted()
    const hint = error instanceof UserError && error.hint !== undefined ? ` ${error.hint}` : ''
    return {
      container,
      source,
      lines: [],
      note: `Its log could not be read: ${asError(error).message}.${hint}`,
    }
  }
}

/**
 * Where the awslogs driver writes, or why it is not known.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html (prefix/container/task)
 */
export function findStream(definition: TaskDefinition, name: string, task: StoppedTask): LogStream | string {
  const container = definition.containerDefinitions.find((candidate) => candidate.name === name)
  const configuration = container?.logConfiguration
  if (!isJsonObject(configuration)) {
    return `Container ${name} has no logConfiguration, so its output is lost with the task. Give it the awslogs driver.`
  }
  if (configuration.logDriver !== 'awslogs') {
    return `Container ${name} logs by ${text(configuration.logDriver) ?? 'another driver'}; look there.`
  }
  const options = isJsonObject(configuration.options) ? configuration.options : {}
  const group = text(options['awslogs-group'])
  const prefix = text(options['awslogs-stream-prefix'])
  const runtimeId = task.containers.find((candidate) => candidate.name === name)?.runtimeId
  const stream = prefix === undefined ? runtimeId : `${prefix}/${name}/${lastPart(task.arn)}`
  if (group === undefined || stream === undefined)
    return `The log of container ${name} cannot be found from its options.`
  return { group, stream, region: text(options['awslogs-region']) }
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
