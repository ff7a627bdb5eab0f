import type { InputReader } from '@slipway/action-kit'
import type { JsonObject } from '../document/json.js'

const accepts =
  'capacity providers, one a line, as in "FARGATE_SPOT weight=3 base=1": FARGATE, FARGATE_SPOT, or one of the cluster (of an Auto Scaling group, of ECS Managed Instances)'

/** `capacity-providers`: which of the cluster's share the tasks, and how. Undefined when it is not given. */
export function readCapacityProviders(reader: InputReader): readonly JsonObject[] | undefined {
  const lines = reader.lines('capacity-providers', { accepts })
  if (lines.length === 0) return undefined
  const providers = lines.map((line) => readProvider(reader, line))
  const names = providers.map(({ capacityProvider }) => capacityProvider)
  if (new Set(names).size < names.length) {
    reader.fault('capacity-providers', 'names a capacity provider twice', accepts)
  }
  // Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html
  if (providers.filter(({ base }) => base !== undefined && base !== 0).length > 1) {
    reader.fault('capacity-providers', 'has a base for more than one, and ECS takes one', accepts)
  }
  if (providers.every(({ weight }) => weight === 0)) {
    reader.fault('capacity-providers', 'has no weight above 0, so that no task could be placed', accepts)
  }
  return providers
}

function readProvider(reader: InputReader, line: string): JsonObject {
  const [capacityProvider = '', ...options] = line.split(/[\s,]+/)
  const numbers = new Map<string, number>()
  for (const option of options) {
    const [, name = '', value] = /^(weight|base)=(\d+)$/.exec(option) ?? []
    const most = name === 'weight' ? 1_000 : 100_000
    if (value === undefined || Number(value) > most || numbers.has(name)) {
      reader.fault('capacity-providers', `has the line ${JSON.stringify(line)}`, accepts)
      return { capacityProvider, weight: 1 }
    }
    numbers.set(name, Number(value))
  }
  if (!/^[\w-]{1,255}$/.test(capacityProvider)) {
    reader.fault('capacity-providers', `has the line ${JSON.stringify(line)}`, accepts)
  }
  const base = numbers.get('base')
  // The API's own default is 0, with which the provider would get no task beyond its base.
  return { capacityProvider, weight: numbers.get('weight') ?? 1, ...(base !== undefined && { base }) }
}
