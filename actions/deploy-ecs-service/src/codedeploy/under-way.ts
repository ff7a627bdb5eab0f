import { asError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import { diagnose } from '../failure/diagnose.js'
import { essentialContainers } from '../ecs/essential-containers.js'
import { FailureWatch } from '../rolling/failure-watch.js'
import { TargetWatch } from '../targets/target-watch.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import type { RollbackRequest, UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'
import type { CodeDeployApi } from './codedeploy-api.js'
import { isActive, type Seen, type TaskSet } from './deployment.js'
import { explainDeployment } from './explain.js'
import { followCodeDeploy } from './follow-codedeploy.js'
import type { Group } from './group.js'
import { isToBeUndone } from './judge.js'
import { LogBook, type Revisions } from './log-book.js'
import { findTargetGroups } from './target-groups.js'

export interface CodeDeployment {
  readonly id: string
  /** `<cluster>:<service>` */
  readonly targetId: string
  readonly group: Group
  readonly revisions: Revisions
  readonly definition: TaskDefinition
}

/** What looks at the tasks of one task set. */
interface Watches {
  readonly taskSet: string
  readonly failures: FailureWatch
  readonly targets: TargetWatch
  readonly targetGroups: () => Promise<readonly string[]>
}

/** A deployment that CodeDeploy has taken on. */
export function watchCodeDeploy(
  world: World,
  api: CodeDeployApi,
  { id, targetId, group, revisions, definition }: CodeDeployment,
): UnderWay {
  const logBook = new LogBook(world, revisions)
  let watch: Watches | undefined
  let hasAskedBack = false
  const watchOf = (taskSet: string): Watches => {
    if (watch?.taskSet !== taskSet) {
      watch = {
        taskSet,
        failures: new FailureWatch(world, taskSet, essentialContainers(definition), definition),
        targets: new TargetWatch(world, taskSet),
        targetGroups: findTargetGroups(world, taskSet),
      }
    }
    return watch
  }
  const end = async (rollBack: boolean): Promise<RollbackRequest> => {
    try {
      const seen = await api.look(id, targetId)
      if (!isActive(seen)) return answerOver(seen, rollBack)
      world.log.info(rollBack ? `Having CodeDeploy undo ${id}` : `Having CodeDeploy stop ${id}`)
      await api.stop(id, rollBack)
      hasAskedBack = rollBack
      // The deployment that undoes it is made when it has stopped.
      return { kind: 'asked', deploymentId: undefined }
    } catch (error) {
      if (isAwsError(error, 'DeploymentAlreadyCompletedException')) {
        return { kind: 'not-asked', why: 'CodeDeploy has just completed it', isOver: true }
      }
      return { kind: 'not-asked', why: `the call for it failed: ${asError(error).message}` }
    }
  }
  return {
    id,
    chronicle: logBook,
    follow: (options) => {
      if (options.askedBack?.kind === 'asked') hasAskedBack = true
      const parts = {
        api,
        id,
        targetId,
        group,
        revisions,
        logBook,
        watchOf: (taskSet: string) => watchOf(taskSet).failures,
        async noteTargets(taskSet: TaskSet) {
          const { targets, targetGroups } = watchOf(taskSet.id)
          logBook.noteTargets(await targets.see(taskSet, targetGroups))
        },
      }
      return followCodeDeploy(world, { ...parts, hasAskedBack: () => hasAskedBack }, options)
    },
    rollBack: () => end(true),
    stop: () => end(false),
    async explain(reason) {
      const seen = await tryTo(world, () => api.look(id, targetId))
      const own = seen?.green === undefined ? watch : watchOf(seen.green.id)
      for (const failure of (await own?.failures.lookAtTheEnd(undefined)) ?? []) logBook.noteFailure(failure)
      const failures = own?.failures.failures ?? []
      const unhealthy = own?.targets.unhealthy ?? []
      const service = await tryTo(world, () => world.ecs.describeService())
      const events = (service?.events ?? []).filter(({ at }) => at >= (seen?.createdAt ?? Infinity))
      logBook.events.splice(0, Infinity, ...events.toReversed())
      // Stopped by this action it says so; why this action stopped it is the cause.
      const isOwnDoing = hasAskedBack || seen === undefined
      const found = isOwnDoing ? undefined : explainDeployment(seen)
      // That tasks did not come up in time is no cause; what a load balancer found is one.
      const isToldByTargets = seen?.error?.code === 'TIMEOUT' && unhealthy.length > 0
      if (failures.length === 0 && found !== undefined && !isToldByTargets) return found
      const said = seen?.error?.message
      const rolloutReason = reason || (hasAskedBack ? '' : (said ?? ''))
      const { logs } = own?.failures ?? {}
      return diagnose(world, { failures, logs, events: logBook.events, unhealthy, rolloutReason, definition })
    },
    running: () => logBook.running,
    describe: () => logBook.describe(),
  }
}

/** CodeDeploy may be undoing by itself what it has ended; else there is nothing left to ask for. */
function answerOver(seen: Seen, rollBack: boolean): RollbackRequest {
  const isUndone = seen.rollback !== undefined
  if (isUndone && rollBack) return { kind: 'asked', deploymentId: seen.rollback, by: 'ecs' }
  return { kind: 'not-asked', why: whyOver(seen), isOver: true }
}

function whyOver(seen: Seen): string {
  if (seen.status === 'Succeeded') {
    return 'CodeDeploy has completed the deployment, and terminates the version before; mode: rollback deploys it again'
  }
  if (seen.rollback !== undefined) return 'CodeDeploy is going back to the version before already'
  const isToCome = isToBeUndone(seen, false)
  return `CodeDeploy has ended it: ${seen.status}${isToCome ? ', and is going to undo it by itself' : ''}`
}

/** What can be known without is explained without. */
async function tryTo<T>(world: World, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    world.signal.throwIfAborted()
    world.log.info(`Looking for the cause without this: ${asError(error).message}`)
    return undefined
  }
}
