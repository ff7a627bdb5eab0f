import { UserError, withHeartbeat } from '@slipway/action-kit'
import { Attempt } from './attempt.js'
import { begin } from './begin.js'
import { Chronicle } from './chronicle.js'
import { conclude } from './conclude.js'
import { FailureWatch } from './failure-watch.js'
import { follow } from './follow.js'
import type { Outcome, Verdict } from './outcome.js'
import { makePlan, type Target } from './plan.js'
import { printPlan } from './print-plan.js'
import type { TaskDefinition } from './task-definition.js'
import type { World } from './world.js'

/** What to bring into service, and how long to wait for it. */
export interface Order {
  readonly target: Target
  /** As rendered. */
  readonly definition: TaskDefinition
  readonly waitMs: number
}

const heartbeatMs = 30_000

/**
 * Plans, registers, updates, follows, and puts the version before back when it has to.
 * @throws UserError when the deployment could not begin; from then on, whatever happens is an outcome
 */
export async function deploy(world: World, order: Order): Promise<Outcome> {
  const attempt = new Attempt(world.clock, order.target, order.definition)
  try {
    return attempt.end(await carryOut(world, order, attempt))
  } catch (error) {
    if (world.signal.aborted) return attempt.end({ kind: 'cancelled', world: attempt.describeWorld() })
    const hasBegun = attempt.stage === 'updated' || attempt.stage === 'rolling-back'
    if (!hasBegun || !(error instanceof UserError)) throw error
    return attempt.end(lostSight(error, attempt))
  }
}

async function carryOut(world: World, order: Order, attempt: Attempt): Promise<Verdict> {
  const { service, cluster, region } = order.target
  world.log.info(`Looking at service ${service} in cluster ${cluster}, ${region}`)
  const plan = await makePlan(world.ecs, order.target, order.definition)
  attempt.plan = plan
  printPlan(world.log, plan)
  if (plan.kind !== 'deploy') attempt.taskDefinition = plan.service.taskDefinition
  if (plan.kind === 'unchanged') return { kind: 'unchanged', running: plan.service.running }
  const begun = await begin(world, plan, attempt)
  const { mine } = begun
  const chronicle = new Chronicle(world, mine.id, plan.service, begun.service)
  attempt.chronicle = chronicle
  const watch = new FailureWatch(world, mine.id, essentialContainers(order.definition))
  const since = world.clock.now()
  const following = { mine, chronicle, watch, since, deadline: since + order.waitMs }
  const describe = (): string => `Following ${mine.id}: ${chronicle.describe()}`
  return withHeartbeat(world, heartbeatMs, describe, async () => {
    const ending = await follow(world, following)
    return conclude(world, { ...begun, following, definition: order.definition, attempt }, ending)
  })
}

function essentialContainers(definition: TaskDefinition): ReadonlySet<string> {
  return new Set(
    definition.containerDefinitions.filter(({ essential }) => essential !== false).map(({ name }) => name),
  )
}

/** The deployment is under way and can be followed no longer: the credentials expired, a permission is missing. */
function lostSight(error: UserError, attempt: Attempt): Verdict {
  return {
    kind: 'failed',
    diagnosis: {
      cause: error.message,
      reason: error.cause instanceof Error ? error.cause.message : undefined,
      failedTasks: 0,
      container: undefined,
      exitCode: undefined,
      log: undefined,
      advice: error.hint === undefined ? [] : [error.hint],
    },
    world: attempt.describeWorld(),
  }
}
