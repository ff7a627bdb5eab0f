import { nearestTo, type InputReader } from '@slipway/action-kit'
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../document/json.js'
import { ItemReader } from './item-reader.js'
import { readStructured } from '../document/structured-input.js'
import type { Launch, NetworkWish, OneOff } from './wish.js'

const accepts =
  'a YAML list; an item is a command, or holds name, container, command, environment, timeout-minutes, cpu, memory, task-role-arn, launch-type, capacity-providers, subnets, security-groups, assign-public-ip'

const keys = [
  'name',
  'container',
  'command',
  'environment',
  'timeout-minutes',
  'cpu',
  'memory',
  'task-role-arn',
  'launch-type',
  'capacity-providers',
  'subnets',
  'security-groups',
  'assign-public-ip',
]

/** @param base what an item has where it does not say otherwise */
export function readOneOffList(
  reader: InputReader,
  input: 'before' | 'after',
  base: OneOff,
): readonly OneOff[] {
  const value = readStructured(reader, input, { accepts })?.value
  return itemsOf(reader, input, value).flatMap((item, index) => {
    const place = `item ${index + 1}`
    const fault = (problem: string, accepted?: string): void =>
      reader.fault(input, `${place} ${problem}`, accepted)
    if (!isJsonObject(item)) {
      fault(`is ${JSON.stringify(item)}`, accepts)
      return []
    }
    for (const key of Object.keys(item).filter((name) => !keys.includes(name))) {
      const [meant] = nearestTo(key, keys, 2)
      fault(
        `has the unknown key ${JSON.stringify(key)}`,
        meant === undefined ? keys.join(', ') : `probably ${meant}`,
      )
    }
    return [readOneOff(new ItemReader(item, fault), { ...base, input, name: `${input} ${index + 1}` })]
  })
}

/** A text is one command a line, so that the simple case needs no list. */
function itemsOf(reader: InputReader, input: string, value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  if (isJsonArray(value)) {
    return value.map((item) => (typeof item === 'string' ? { command: item } : item))
  }
  if (isJsonObject(value)) return [value]
  return reader.lines(input, { accepts }).map((command) => ({ command }))
}

function readOneOff(item: ItemReader, base: OneOff): OneOff {
  const command = item.command('command')
  const container = item.text('container')
  return {
    ...base,
    name: item.text('name') ?? nameOf(command) ?? container ?? base.name,
    timeoutMs: item.minutes('timeout-minutes', 30) * 60_000,
    // What is asked for by name is waited for.
    isAwaited: true,
    container,
    command,
    environment: item.environment('environment'),
    containerOverrides: [],
    cpu: item.size('cpu'),
    memory: item.size('memory'),
    taskRoleArn: item.text('task-role-arn', /^arn:[\w-]+:iam::\d{12}:role\/.+$/, "a role's ARN"),
    launch: readLaunch(item) ?? base.launch,
    network: readNetwork(item, base.network),
  }
}

const longestName = 60

function nameOf(command: readonly string[] | undefined): string | undefined {
  const text = command?.join(' ')
  return text === undefined || text.length <= longestName ? text : `${text.slice(0, longestName - 1)}…`
}

function readLaunch(item: ItemReader): Launch | undefined {
  const launchType = item.choice('launch-type', ['EC2', 'FARGATE', 'EXTERNAL'] as const)
  const strategy = item.list('capacity-providers').map((provider) => readProvider(item, provider))
  if (strategy.length > 0 && launchType !== undefined) {
    item.fault('has both launch-type and capacity-providers', 'one of them')
  }
  if (strategy.length > 0) return { kind: 'capacity-providers', strategy }
  return launchType === undefined ? undefined : { kind: 'launch-type', launchType }
}

function readProvider(item: ItemReader, provider: Json): JsonObject {
  if (typeof provider === 'string' && provider !== '') return { capacityProvider: provider, weight: 1 }
  if (isJsonObject(provider) && typeof provider.capacityProvider === 'string') return provider
  item.fault(
    `has the capacity provider ${JSON.stringify(provider)}`,
    'names, or objects with capacityProvider, weight and base',
  )
  return {}
}

function readNetwork(item: ItemReader, base: NetworkWish): NetworkWish {
  return {
    subnets: item.ids('subnets', 'subnet') ?? base.subnets,
    securityGroups: item.ids('security-groups', 'sg') ?? base.securityGroups,
    assignPublicIp: item.toggle('assign-public-ip') ?? base.assignPublicIp,
  }
}
