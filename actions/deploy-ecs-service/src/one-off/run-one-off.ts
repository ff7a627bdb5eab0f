import { asError, formatDuration, UserError, withHeartbeat } from '@slipway/action-kit'
import type { Diagnosis } from '../failure/diagnose.js'
import { essentialContainers } from '../ecs/essential-containers.js'
import { toStoppedTask } from '../ecs/from-sdk.js'
import { diagnosisOf, plainDiagnosis } from '../failure/plain-diagnosis.js'
import { revisionName, type TaskDefinition } from '../ecs/task-definition.js'
import type { World } from '../work/world.js'
import { explainLateness, explainTask } from './explain-task.js'
import { followTask, type Following } from './follow-task.js'
import { judgeTask } from './judge-task.js'
import { openTails, openTaskLogs, type OneOffAws } from './open-tails.js'
import { startTask } from './start-task.js'
import { targetOf, type OneOffTask } from './task-request.js'
import type { OneOff } from './wish.js'

export type { OneOffAws } from './open-tails.js'
export type { OneOffTask } from './task-request.js'

/** What became of a one-off task. */
export interface OneOffResult {
  readonly name: string
  readonly taskArn: string | undefined
  /** `running`: it was started, and is not waited for. */
  readonly kind: 'succeeded' | 'failed' | 'timed-out' | 'cancelled' | 'running'
  /** Of the container that decided. */
  readonly exitCode: number | undefined
  readonly durationMs: number
  /** Present when it failed, or ran out of time. */
  readonly diagnosis: Diagnosis | undefined
}

/** What it touches beside AWS. */
export type OneOffContext = Pick<World, 'clock' | 'log' | 'signal'>

const heartbeatMs = 30_000
/** How long a task that was stopped is followed on: containers have 30 s to end unless stopTimeout says more. */
const stoppingMs = 150_000

/**
 * Runs a task to its end: its containers' log lines come as they are written; the essential containers' exit codes
 * decide. A cancelled step, and a task that takes too long, stop it.
 * @param aws its calls have to go through for some seconds after `world.signal` aborts
 * @throws UserError when it could not be started
 */
export async function runOneOff(
  aws: OneOffAws,
  wish: OneOff,
  task: OneOffTask,
  world: OneOffContext,
): Promise<OneOffResult> {
  const since = world.clock.now()
  const target = targetOf(wish, task.definition)
  const revision = revisionName(task.taskDefinition)
  world.log.info(`Task ${wish.name}: starting ${revision} in cluster ${task.cluster}`)
  const arn = await startTask(aws, wish, task, world)
  world.log.info(`Task ${wish.name}: ${arn}`)
  const following: Following = {
    name: wish.name,
    cluster: task.cluster,
    arn,
    since,
    openTails: (seen) => openTails(aws, task.definition, seen, world),
    tails: [],
    task: undefined,
  }
  const end = (kind: OneOffResult['kind'], more: Partial<OneOffResult> = {}): OneOffResult => {
    const durationMs = world.clock.now() - since
    if (kind !== 'running') {
      world.log.info(`Task ${wish.name}: ${kind.replace('-', ' ')} after ${formatDuration(durationMs)}`)
    }
    return {
      name: wish.name,
      taskArn: arn,
      kind,
      exitCode: undefined,
      durationMs,
      diagnosis: undefined,
      ...more,
    }
  }
  try {
    world.signal.throwIfAborted()
    if (!wish.isAwaited) return end('running')
    return await followToTheEnd(aws, world, { wish, target, definition: task.definition, following }, end)
  } catch (error) {
    if (world.signal.aborted) {
      await stop(aws, world, following, 'Stopped by Slipway: the job was cancelled')
      return end('cancelled')
    }
    if (!(error instanceof UserError)) throw error
    // The permission to look is missing, or the credentials are over: whether it does its work is not known.
    const found = diagnosisOf(error)
    const advice = [...found.advice, `The task goes on by itself: ${arn}`]
    return end('failed', { diagnosis: { ...found, failedTasks: 1, advice } })
  }
}

interface Run {
  readonly wish: OneOff
  readonly target: string
  readonly definition: TaskDefinition
  readonly following: Following
}

async function followToTheEnd(
  aws: OneOffAws,
  world: OneOffContext,
  { wish, target, definition, following }: Run,
  end: (kind: OneOffResult['kind'], more?: Partial<OneOffResult>) => OneOffResult,
): Promise<OneOffResult> {
  const deadline = following.since + wish.timeoutMs
  const follow = (until: number): Promise<boolean> => followTask(world, aws, following, until)
  const describe = (): string =>
    `Task ${wish.name}: ${(following.task?.lastStatus ?? 'started').toLowerCase()}`
  const hasEnded = await withHeartbeat(world, heartbeatMs, describe, () => follow(deadline))
  const isLate = !hasEnded && world.clock.now() >= deadline
  if (isLate) {
    const limit = formatDuration(wish.timeoutMs)
    await stop(aws, world, following, `Stopped by Slipway: not done after ${limit}`)
    await follow(world.clock.now() + stoppingMs)
  }
  await Promise.all(following.tails.map((tail) => tail.drain()))
  if (following.task === undefined || (!hasEnded && !isLate)) {
    const advice = ['Look for it among the stopped tasks of the cluster in the ECS console.']
    const cause = 'ECS does not know the task (any more)'
    return end('failed', { diagnosis: plainDiagnosis(cause, { failedTasks: 1, advice }) })
  }
  if (isLate) return end('timed-out', { diagnosis: explainLateness(wish, following, target) })
  const stopped = toStoppedTask(following.task)
  const essential = essentialContainers(definition)
  const judgement = judgeTask(stopped, essential, target)
  if (judgement.kind === 'succeeded') return end('succeeded', { exitCode: judgement.exitCode })
  const counted = new Set([...essential, target])
  const ended = { task: stopped, definition, counted, tails: following.tails }
  const diagnosis = await explainTask({ ...world, logs: openTaskLogs(aws) }, ended)
  return end('failed', { exitCode: diagnosis.exitCode ?? judgement.exitCode, diagnosis })
}

async function stop(
  aws: OneOffAws,
  { log }: OneOffContext,
  { cluster, arn, name }: Following,
  reason: string,
): Promise<void> {
  try {
    const [client, { StopTaskCommand }] = await Promise.all([aws.ecs(), import('@slipway/aws/sdk/ecs')])
    await client.send(new StopTaskCommand({ cluster, task: arn, reason }))
    log.info(`Task ${name}: ECS was asked to stop it`)
  } catch (error) {
    log.warning(`The task ${name} goes on, as it could not be stopped: ${asError(error).message} (${arn})`)
  }
}
