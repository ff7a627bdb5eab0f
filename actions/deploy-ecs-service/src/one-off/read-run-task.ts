import type { InputReader } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { readList } from '../service/optional-inputs.js'
import { readStructured } from '../document/structured-input.js'
import type { Launch, OneOff } from './wish.js'

const accepted = {
  overrides:
    'a JSON list of container overrides as RunTask takes them: [{"name": "app", "command": ["migrate"]}]',
  strategy: 'a JSON list: [{"capacityProvider": "FARGATE_SPOT", "weight": 1}]',
  tags: 'a JSON list: [{"key": "team", "value": "shop"}]',
  volume:
    'a JSON object as RunTask takes it: {"roleArn": "arn:aws:iam::<account>:role/<name>", "sizeInGiB": 10}',
}

/**
 * The inputs `run-task...`, named and meant as by aws-actions: a task of its own, and what those of `before` and `after`
 * have where they do not say otherwise.
 */
export function readRunTask(reader: InputReader): { readonly isWanted: boolean; readonly task: OneOff } {
  const isWanted = reader.boolean('run-task', { default: false })
  const minutes = reader.integer('wait-for-minutes', {
    default: 30,
    min: 1,
    max: 360,
    accepts: 'a number of minutes from 1 to 360',
  })
  const overrides = readObjects(reader, 'run-task-container-overrides', accepted.overrides, ['name'])
  return {
    isWanted,
    task: {
      name: 'run-task',
      input: 'run-task',
      timeoutMs: minutes * 60_000,
      isAwaited: reader.boolean('wait-for-task-stopped', { default: true }),
      container: undefined,
      command: undefined,
      environment: new Map(),
      containerOverrides: overrides,
      cpu: undefined,
      memory: undefined,
      taskRoleArn: undefined,
      launch: readLaunch(reader),
      network: {
        subnets: readIds(reader, 'run-task-subnets', 'subnet'),
        securityGroups: readIds(reader, 'run-task-security-groups', 'sg'),
        // The runner gives every name in lower case.
        assignPublicIp: reader.optionalChoice('run-task-assign-public-ip', ['ENABLED', 'DISABLED']),
      },
      startedBy: reader.text('run-task-started-by', {
        default: 'GitHub-Actions',
        matches: /^[\w/-]{1,128}$/,
        accepts: 'up to 128 letters, digits, hyphens, slashes and underscores',
      }),
      tags: readObjects(reader, 'run-task-tags', accepted.tags, ['key']),
      volume: readVolume(reader),
    },
  }
}

/** As with aws-actions, the strategy goes before the launch type. */
function readLaunch(reader: InputReader): Launch | undefined {
  const launchType = reader.optionalChoice('run-task-launch-type', ['EC2', 'FARGATE', 'EXTERNAL'])
  const input = 'run-task-capacity-provider-strategy'
  const strategy = readObjects(reader, input, accepted.strategy, ['capacityProvider'])
  if (strategy.length > 0) return { kind: 'capacity-providers', strategy }
  return launchType === undefined ? undefined : { kind: 'launch-type', launchType }
}

function readIds(reader: InputReader, input: string, prefix: string): readonly string[] | undefined {
  const accepts = `${prefix}-... ids, separated by commas or one a line`
  const ids = readList(reader, input, accepts)
  const wrong = ids.find((id) => !new RegExp(`^${prefix}-[\\w-]+$`).test(id))
  if (wrong !== undefined) reader.fault(input, `has the id ${JSON.stringify(wrong)}`, accepts)
  return ids.length === 0 ? undefined : ids
}

/** @param needed texts that every object has to have */
function readObjects(
  reader: InputReader,
  input: string,
  accepts: string,
  needed: readonly string[],
): readonly JsonObject[] {
  const value = readStructured(reader, input, { accepts })?.value
  if (value === undefined || value === null) return []
  const isGood = (item: Json): item is JsonObject =>
    isJsonObject(item) && needed.every((name) => typeof item[name] === 'string' && item[name] !== '')
  if (isJsonArray(value) && value.every(isGood)) return value
  reader.fault(input, `holds no list of objects with ${needed.join(' and ')}`, accepts)
  return []
}

function readVolume(reader: InputReader): OneOff['volume'] {
  const name = reader.optionalText('run-task-managed-ebs-volume-name', {
    accepts: 'the name of a volume of the task definition that is configuredAtLaunch',
  })
  const input = 'run-task-managed-ebs-volume'
  const managed = readStructured(reader, input, { accepts: accepted.volume })?.value
  if (managed === undefined && name === undefined) return undefined
  if (!isJsonObject(managed)) {
    const problem = managed === undefined ? 'is required with its name' : 'holds no object'
    reader.fault(input, problem, accepted.volume)
  } else if (typeof managed.roleArn !== 'string') {
    reader.fault(input, 'has no roleArn: the role with which ECS makes the volume', accepted.volume)
  } else if (name === undefined) {
    reader.fault('run-task-managed-ebs-volume-name', 'is required with run-task-managed-ebs-volume')
  } else return { name, managed }
  return undefined
}
