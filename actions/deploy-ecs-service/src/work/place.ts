import type { Context, Log } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import type { Place } from './deploy-services.js'
import type { Order } from '../inputs/order.js'
import { namesApart } from './names-apart.js'
import { openEcs } from '../ecs/open-ecs.js'
import { openLogs } from '../failure/open-logs.js'
import { createServiceReader, type ReadService } from '../ecs/service-reader.js'
import type { Target } from '../ecs/target.js'
import { openTargets } from '../targets/open-targets.js'
import { openTools } from './open-tools.js'
import { openGates, withinQuotas, type Gates } from '../rolling/quota.js'
import type { World } from './world.js'

/** AWS of a region; of the step's own without one. */
export type OpenRegion = (region: string | undefined) => DeployAws

export type StepContext = Pick<Context, 'clock' | 'log' | 'signal' | 'env' | 'maskSecret'>

/**
 * Gives each service its clients; those of one cluster share their looks.
 * @param orders all of the step's: where there is more than one, each line of the log says whose it is
 */
export function openPlaces(
  open: OpenRegion,
  context: StepContext,
  orders: readonly Order[],
): (order: Order) => Place {
  const isOne = orders.length === 1
  const targets = orders.map(({ target, region }) => ({ ...target, region: open(region).region }))
  const names = new Map(namesApart(targets).map((name, index) => [orders[index], name]))
  const readers = new Map<string, ReadService>()
  const gates = new Map<string, Gates>()
  return (order) => {
    const aws = open(order.region)
    const target: Target = { ...order.target, region: aws.region }
    const key = `${aws.region} ${target.cluster}`
    const read = readers.get(key) ?? createServiceReader(aws, target.cluster, context.clock, isOne)
    readers.set(key, read)
    const log = isOne ? context.log : prefixed(context.log, `[${names.get(order) ?? ''}] `)
    const gate = gates.get(aws.region) ?? openGates(context)
    gates.set(aws.region, gate)
    const opened = openWorld(aws, open, target, { ...context, log }, read)
    const world = isOne ? opened : { ...opened, ecs: withinQuotas(opened.ecs, gate) }
    return { world, tools: openTools(aws, open, { ...context, log }), target, order }
  }
}

export function openWorld(
  aws: DeployAws,
  open: OpenRegion,
  target: Target,
  { clock, log, signal }: StepContext,
  read: ReadService = createServiceReader(aws, target.cluster, clock, true),
): World {
  const logs = openLogs((region) => (region === undefined || region === aws.region ? aws : open(region)))
  const targets = openTargets(aws, target.cluster)
  return { ecs: openEcs(aws, target, read), logs, targets, clock, log, signal }
}

/** Lines of several deployments come mixed: each says whose it is. */
function prefixed(log: Log, prefix: string): Log {
  return {
    ...log,
    info: (line) => log.info(`${prefix}${line}`),
    warning: (line) => log.warning(`${prefix}${line}`),
  }
}
