import { Chronicle } from '../rolling/chronicle.js'
import { essentialContainers } from '../ecs/essential-containers.js'
import { FailureWatch } from '../rolling/failure-watch.js'
import type { Rollout } from '../rolling/rollout.js'
import { primaryOf, type Deployment, type Service } from '../ecs/service.js'
import type { TaskDefinition } from '../ecs/task-definition.js'
import type { PlacementFailure } from '../rolling/placement.js'
import type { TaskFailure } from '../failure/task-failure.js'
import { TargetWatch } from '../targets/target-watch.js'
import type { World } from '../work/world.js'
import type { NativeLook } from './look.js'
import { progressLine } from './progress-line.js'

// Where its record shows nothing new, the service is looked at for its events alone.
const serviceEveryMs = 20_000

/** Keeps what a deployment shows, and prints a line at every change of it. */
export class Observer {
  readonly chronicle: Chronicle
  readonly watch: FailureWatch
  readonly targets: TargetWatch
  /** By the step's clock: when a look last showed something new. */
  changedAt: number
  #line = ''
  /** Running, pending and failed ones, as last seen. */
  #tasks = ''
  #lookedAt = -Infinity
  #deploymentId: string

  /** @param service as it is now; events from before `createdAt` (by ECS's clock) are not the deployment's */
  constructor(
    private readonly world: World,
    private readonly mine: {
      readonly taskDefinition: string
      readonly definition: TaskDefinition
      readonly createdAt: number
    },
    service: Service,
  ) {
    const { taskDefinition, definition, createdAt } = mine
    const old = service.events.filter(({ at }) => at < createdAt)
    this.#deploymentId = deploymentOf(service, taskDefinition)?.id ?? ''
    this.chronicle = new Chronicle(world, this.#deploymentId, { ...service, events: old }, service)
    this.watch = new FailureWatch(world, this.#deploymentId, essentialContainers(definition), definition)
    this.targets = new TargetWatch(world, this.#deploymentId)
    this.changedAt = world.clock.now()
  }

  /** Where the deployment stands, and what runs. */
  describe(): string {
    const runs = this.chronicle.describe()
    return this.#line === '' ? runs : `${this.#line}; ${runs}`
  }

  /** @param isOver whether it is the last look: then what runs is to be known as well */
  async note(look: NativeLook, isRollingBack: boolean, isOver: boolean): Promise<void> {
    const line = progressLine(look, this.mine.taskDefinition)
    const tasks = `${look.running} ${look.pending} ${look.failures}`
    const isNew = line !== this.#line || tasks !== this.#tasks
    if (line !== this.#line) this.world.log.info(line)
    this.#line = line
    this.#tasks = tasks
    const now = this.world.clock.now()
    if (isNew) this.changedAt = now
    if (isNew || isOver || now - this.#lookedAt >= serviceEveryMs) {
      await this.#lookAtService(isRollingBack)
    }
  }

  /** Looks at how load balancers find the new tasks, when that is due. */
  async noteTargets({ running }: NativeLook): Promise<void> {
    const { service } = this.chronicle
    const { targetGroups = [] } = service
    const desired = deploymentOf(service, this.mine.taskDefinition)?.desired ?? service.desired
    const groups = (): Promise<readonly string[]> => Promise.resolve(targetGroups)
    this.chronicle.noteTargets(await this.targets.see({ running, desired }, groups))
  }

  /** Looks at stopped tasks when that is due. @returns the failure that no waiting makes good, when there is one */
  async findConclusive(look: NativeLook): Promise<TaskFailure | PlacementFailure | undefined> {
    const mine = deploymentOf(this.chronicle.service, this.mine.taskDefinition)
    const failed = Math.max(look.failures, mine?.failed ?? 0)
    if (this.watch.isDue(mine && { ...mine, failed })) await this.noteFailures()
    const { service, events } = this.chronicle
    const unplaceable = mine && this.watch.findUnplaceable(service, mine, events)
    return this.watch.conclusive ?? unplaceable
  }

  /** The same once more before the cause is told, where that can show more. */
  async noteFailuresAtTheEnd(): Promise<void> {
    const mine = deploymentOf(this.chronicle.service, this.mine.taskDefinition)
    for (const failure of await this.watch.lookAtTheEnd(mine)) this.chronicle.noteFailure(failure)
  }

  async noteFailures(): Promise<void> {
    for (const failure of await this.watch.look()) this.chronicle.noteFailure(failure)
  }

  async #lookAtService(isRollingBack: boolean): Promise<void> {
    const service = await this.world.ecs.describeService()
    if (service === undefined) return
    this.#lookedAt = this.world.clock.now()
    const before = this.chronicle.describe()
    this.chronicle.note(service, rolloutOf(service, this.mine.taskDefinition, isRollingBack))
    if (this.chronicle.describe() !== before) this.changedAt = this.#lookedAt
  }
}

/** The deployment of a revision as DescribeServices shows it; the newest, when there is more than one. */
export function deploymentOf(service: Service, taskDefinition: string): Deployment | undefined {
  return service.deployments
    .filter((deployment) => deployment.taskDefinition === taskDefinition)
    .sort((a, b) => b.createdAt - a.createdAt)[0]
}

/** For the chronicle, which knows rolling updates. */
function rolloutOf(service: Service, taskDefinition: string, isRollingBack: boolean): Rollout {
  const mine = deploymentOf(service, taskDefinition)
  const primary = primaryOf(service)
  if (isRollingBack && primary !== undefined) return { kind: 'rolling-back', to: primary, reason: '' }
  const shown = mine ?? primary
  return shown === undefined ? { kind: 'stale' } : { kind: 'in-progress', mine: shown }
}
