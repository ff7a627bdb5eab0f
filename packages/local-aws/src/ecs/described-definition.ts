import type { Json } from '../json-service.js'
import { parseCpu, parseMemory } from './check-task-definition.js'
import { number, record, records, text } from './members.js'

/**
 * What was registered as ECS describes it: lists are there even when empty, and what has a default has it.
 * Source: https://docs.aws.amazon.com/cli/latest/reference/ecs/register-task-definition.html#examples
 */
export function fillDefaults(registered: Json): Json {
  const networkMode = text(registered, 'networkMode')
  return {
    placementConstraints: [],
    ...registered,
    ...inUnits(registered),
    volumes: records(registered, 'volumes').map(fillVolume),
    containerDefinitions: records(registered, 'containerDefinitions').map((container) =>
      fillContainer(container, networkMode),
    ),
  }
}

function fillContainer(container: Json, networkMode: string | undefined): Json {
  const healthCheck = record(container, 'healthCheck')
  return {
    cpu: 0,
    essential: true,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: [],
    // A log router runs as root.
    ...(record(container, 'firelensConfiguration') !== undefined && { user: '0' }),
    ...container,
    portMappings: records(container, 'portMappings').map((mapping) => fillPort(mapping, networkMode)),
    ...(healthCheck !== undefined && {
      healthCheck: { interval: 30, timeout: 5, retries: 3, ...healthCheck },
    }),
  }
}

/** A port of a task with an address of its own, or of the host's, is the same on both sides. */
function fillPort(mapping: Json, networkMode: string | undefined): Json {
  const port = number(mapping, 'containerPort')
  if (port === undefined) return { protocol: 'tcp', ...mapping }
  const isSame = networkMode === 'awsvpc' || networkMode === 'host'
  return { hostPort: isSame ? port : 0, protocol: 'tcp', ...mapping }
}

function fillVolume(volume: Json): Json {
  const isElsewhere = Object.keys(volume).some((member) => member.endsWith('VolumeConfiguration'))
  return isElsewhere || volume.configuredAtLaunch === true ? volume : { host: {}, ...volume }
}

/** `1 vCPU` is kept as 1024, `2 GB` as 2048. */
function inUnits(registered: Json): Json {
  const cpu = parseCpu(text(registered, 'cpu'))
  const memory = parseMemory(text(registered, 'memory'))
  return {
    ...(cpu !== undefined && { cpu: String(cpu) }),
    ...(memory !== undefined && { memory: String(memory) }),
  }
}
