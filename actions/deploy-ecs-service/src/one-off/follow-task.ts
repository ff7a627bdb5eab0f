import type { Task as SdkTask } from '@aws-sdk/client-ecs'
import { formatDuration } from '@slipway/action-kit'
import type { DeployAws } from '../deploy-aws.js'
import { lookIfReached, pauseInTrouble } from '../rolling/trouble.js'
import type { LogTail, TailWorld } from './log-tail.js'

/** A task under way. */
export interface Following {
  readonly name: string
  readonly cluster: string
  readonly arn: string
  /** When it was started, by the step's clock. */
  readonly since: number
  /** Makes the tails of its containers' logs, once it is known where they are. */
  readonly openTails: (task: SdkTask) => readonly LogTail[]
  tails: readonly LogTail[]
  /** As it was last seen. */
  task: SdkTask | undefined
}

const second = 1_000
// DescribeTasks may not know a task yet that RunTask has just answered with.
const unknownMs = 30 * second

/**
 * Looks at a task, and prints what it writes, until its containers have ended.
 * @param deadline milliseconds, by the step's clock
 * @returns whether it has ended
 */
export async function followTask(
  world: TailWorld,
  aws: Pick<DeployAws, 'ecs'>,
  following: Following,
  deadline: number,
): Promise<boolean> {
  const { clock, signal } = world
  let lookAt = clock.now()
  let trouble = 0
  let seenAt = clock.now()
  for (;;) {
    if (clock.now() >= lookAt) {
      const looked = await look(world, aws, following)
      signal.throwIfAborted()
      trouble = looked === 'trouble' ? trouble + 1 : 0
      if (looked === 'seen') seenAt = clock.now()
      if (looked === 'unknown' && clock.now() - seenAt > unknownMs) return false
      if (following.task !== undefined && hasEnded(following.task)) return true
      lookAt = clock.now() + lookInterval(following, clock.now(), trouble)
    }
    await Promise.all(following.tails.map((tail) => tail.readWhenDue()))
    signal.throwIfAborted()
    if (clock.now() >= deadline) return false
    const due = following.tails.filter(({ isLost }) => !isLost).map(({ dueAt }) => dueAt)
    const next = Math.min(lookAt, deadline, ...due)
    await clock.sleep(Math.max(0, next - clock.now()), signal)
  }
}

/** A task's exit codes are known before its network interface is gone, which takes another half minute. */
function hasEnded({ lastStatus, stopCode, containers = [] }: SdkTask): boolean {
  if (lastStatus === 'STOPPED') return true
  if (stopCode === undefined || containers.length === 0) return false
  const needsCodes = stopCode === 'EssentialContainerExited'
  return containers.every(
    (container) => container.lastStatus === 'STOPPED' && (!needsCodes || container.exitCode !== undefined),
  )
}

async function look(
  world: TailWorld,
  aws: Pick<DeployAws, 'ecs'>,
  following: Following,
): Promise<'seen' | 'unknown' | 'trouble'> {
  const { name, cluster, arn, since } = following
  const [client, { DescribeTasksCommand }] = await Promise.all([aws.ecs(), import('@slipway/aws/sdk/ecs')])
  const command = new DescribeTasksCommand({ cluster, tasks: [arn] })
  const answer = await lookIfReached(world, () => client.send(command))
  if (answer === undefined) return 'trouble'
  const [task] = answer.tasks ?? []
  if (task === undefined) return 'unknown'
  if (task.lastStatus !== following.task?.lastStatus) {
    const elapsed = formatDuration(world.clock.now() - since)
    world.log.info(`Task ${name}: ${(task.lastStatus ?? 'unknown').toLowerCase()} (${elapsed})`)
  }
  following.task = task
  if (following.tails.length === 0 && task.lastStatus !== 'PROVISIONING') {
    following.tails = following.openTails(task)
  }
  return 'seen'
}

/** Milliseconds until the next look: short where something is about to happen, longer the longer it runs. */
function lookInterval({ task, since }: Following, now: number, trouble: number): number {
  if (trouble > 0) return pauseInTrouble(trouble)
  if (task?.lastStatus !== 'RUNNING') return now - since < 60 * second ? 1.5 * second : 5 * second
  const ranFor = now - (task.startedAt?.getTime() ?? now)
  if (ranFor < 30 * second) return 2 * second
  return ranFor < 180 * second ? 5 * second : 15 * second
}
