import { AwsCallError } from '@slipway/aws'
import type { EcsApi, Looked } from '../../src/ecs/ecs-api.js'
import { isReplaced, nearestTo } from '../../src/rolling/find-service-deployment.js'
import type { JsonObject } from '../../src/document/json.js'
import type { FoundDeployment, Service, StoppedTask } from '../../src/ecs/service.js'
import { crashed, definition, newRevision, oldRevision, service } from '../fixtures.js'
import { RollingCourse, type State } from './rolling-course.js'
import type { Seeded } from './seeded.js'

const second = 1_000

/**
 * An ECS of one service with rolling updates, in which a seed decides what becomes of deployments, who else deploys
 * and how late, how incomplete or how badly ECS answers. What is true, it knows.
 */
export class RollingTruth implements EcsApi {
  readonly #course: RollingCourse
  /** What this action did to a deployment that is somebody else's. */
  wrong: string | undefined
  readonly isRestart: boolean
  /** When ECS is not to be reached at all, in milliseconds. */
  readonly #outage: { readonly from: number; readonly to: number }
  readonly #keepsRecords: boolean
  readonly #isCrashing: boolean
  /** The latest state that any answer was about. */
  #freshest: State & { readonly at: number } = { deployments: [], records: [], at: -Infinity }

  constructor(
    private readonly now: () => number,
    private readonly random: Seeded,
  ) {
    const from = now() + random.between(0, 300) * second
    this.#outage = { from, to: from + random.pick([0, 0, 1]) * random.between(20, 300) * second }
    this.isRestart = random.chance(0.25)
    this.#keepsRecords = random.chance(0.8)
    this.#isCrashing = random.chance(0.25)
    this.#course = new RollingCourse(now, random, this.isRestart ? oldRevision : newRevision)
  }

  /** Whether nothing but a success can be true: the deployment was left alone, and came up well. */
  get isUndisturbed(): boolean {
    return this.#course.isUndisturbed
  }

  /** Whether mine was complete and there, within the last `ms` milliseconds. */
  wasServing(ms: number): boolean {
    return this.#course.history.wasTrue(ms, ({ deployments }) =>
      deployments.some(({ id, rolloutState }) => id === this.#course.begun && rolloutState === 'COMPLETED'),
    )
  }

  /** Whether the version before was all that the service is to run, and ran completely. */
  wasBack(ms: number): boolean {
    return this.#course.history.wasTrue(
      ms,
      ({ deployments: [primary] }) =>
        primary?.id !== this.#course.begun &&
        primary?.taskDefinition === oldRevision &&
        primary.rolloutState === 'COMPLETED',
    )
  }

  /** Whether somebody else deployed that after mine. */
  isOther(id: string): boolean {
    return this.#course.others.has(id)
  }

  /** Without records a rollback that nobody saw is nothing else than somebody's deployment of the version before. */
  isAmbiguous(id: string): boolean {
    return (
      !this.#keepsRecords &&
      this.#course.history.wasEver(({ deployments }) =>
        deployments.some((other) => other.id === id && other.taskDefinition === oldRevision),
      )
    )
  }

  describeService(): Promise<Service | undefined> {
    const share = this.#course.begun === undefined ? 0 : 1
    if (this.random.chance(0.04 * share)) return Promise.resolve(undefined)
    const isOut = this.now() >= this.#outage.from && this.now() < this.#outage.to
    if (isOut || this.random.chance(0.06 * share)) return Promise.reject(passing())
    return Promise.resolve(this.#shown(this.#lag(share)))
  }

  async lookCloser(): Promise<Looked> {
    return Promise.resolve({ service: this.#shown(0), described: {} })
  }

  describeTaskDefinition(): Promise<JsonObject> {
    const [container] = definition.containerDefinitions
    const older = {
      ...definition,
      containerDefinitions: [{ ...container, image: 'registry.example/orders:1' }],
    }
    return Promise.resolve(this.isRestart ? { ...definition } : older)
  }

  registerTaskDefinition(): Promise<string> {
    return Promise.resolve(newRevision)
  }

  createService(): Promise<Service> {
    return Promise.reject(new Error('There is a service'))
  }

  updateService(taskDefinition = oldRevision): Promise<Service> {
    if (this.#course.begun === undefined)
      this.#course.history.happen(() => this.#course.beginMine(taskDefinition))
    else {
      // UpdateService takes no condition: what no answer has shown yet, nobody can leave alone.
      const [primary] = this.#freshest.deployments
      if (primary?.id !== this.#course.begun) this.wrong = `replaced ${primary?.id ?? 'nothing'}`
      this.#course.isUndisturbed = false
      this.#course.history.happen(() => {
        this.#course.mark('STOPPED')
        this.#course.begin(taskDefinition, this.random.chance(0.9) ? 'completes' : 'hangs')
      })
    }
    return Promise.resolve(this.#shown(0))
  }

  stoppedTasks(): Promise<readonly StoppedTask[]> {
    const { pending } = this.#course.mine() ?? { pending: 0 }
    if (!this.#isCrashing || pending === 0 || this.#course.begun === undefined) return Promise.resolve([])
    this.#course.isUndisturbed = false
    return Promise.resolve(['a', 'b'].map((id) => crashed(id, 1, { startedBy: this.#course.begun ?? '' })))
  }

  findServiceDeployment(taskDefinition: string, createdAt: number): Promise<FoundDeployment | undefined> {
    if (!this.#keepsRecords) return Promise.resolve(undefined)
    if (this.random.chance(0.05)) return Promise.reject(passing())
    this.#meddle()
    const { records } = this.#answer(this.#lag(1))
    const found = nearestTo(
      createdAt,
      records.filter((record) => record.taskDefinition === taskDefinition),
    )
    return Promise.resolve(found && { ...found, isReplaced: isReplaced(found, createdAt, records) })
  }

  stopServiceDeployment(arn: string): Promise<void> {
    this.#meddle()
    this.#course.history.catchUp()
    const record = this.#course.records.find((other) => other.arn === arn)
    if (record?.status !== 'IN_PROGRESS' || this.#course.deployments[0]?.id !== this.#course.begun) {
      if (arn !== this.#course.begun) this.wrong = `stopped ${arn}`
      return Promise.reject(new AwsCallError('It is over', { code: 'ConflictException', cause: undefined }))
    }
    this.#course.isUndisturbed = false
    this.#course.history.happen(() => this.#course.goBack('ECS deployment ecs-svc/3 in progress.'))
    return Promise.resolve()
  }

  /** Somebody deploys just between two calls. */
  #meddle(): void {
    if (!this.random.chance(0.1)) return
    this.#course.isUndisturbed = false
    this.#course.history.happen(() => this.#course.somebodyDeploys())
  }

  #lag(share: number): number {
    return this.random.chance(0.25 * share) ? this.random.between(0, 15 * second) : 0
  }

  #shown(lag: number): Service {
    return service(this.#answer(lag).deployments)
  }

  /** What was true so long ago. */
  #answer(lag: number): State {
    const state = this.#course.history.at(lag)
    const at = this.now() - lag
    if (at >= this.#freshest.at) this.#freshest = { ...state, at }
    return state
  }
}

function passing(): AwsCallError {
  return new AwsCallError('Rate exceeded', { code: 'ThrottlingException', cause: undefined })
}
