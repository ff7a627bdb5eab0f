import { AwsCallError } from '@slipway/aws'
import type { EcsApi, Looked } from '../../src/ecs-api.js'
import { nearestTo } from '../../src/find-service-deployment.js'
import type { JsonObject } from '../../src/json.js'
import type { Deployment, Service, ServiceDeployment, StoppedTask } from '../../src/service.js'
import {
  before,
  crashed,
  definition,
  deployment,
  family,
  newRevision,
  oldRevision,
  service,
} from '../fixtures.js'
import { History } from './history.js'
import type { Seeded } from './seeded.js'

const second = 1_000

/** How a deployment goes on by itself, unless somebody does something to it. */
type Fate = 'completes' | 'rolled-back' | 'goes-back' | 'fails' | 'hangs'

interface Entry extends ServiceDeployment {
  readonly taskDefinition: string
  readonly createdAt: number
}

interface State {
  readonly deployments: readonly Deployment[]
  readonly records: readonly Entry[]
}

/**
 * An ECS of one service with rolling updates, in which a seed decides what becomes of deployments, who else deploys
 * and how late, how incomplete or how badly ECS answers. What is true, it knows.
 */
export class RollingTruth implements EcsApi {
  readonly #history: History<State>
  #deployments: Deployment[] = [before()]
  #records: Entry[] = [entry(oldRevision, 1_000, 'SUCCESSFUL')]
  #number = 1
  #begun: string | undefined
  #others = new Set<string>()
  /** What this action did to a deployment that is somebody else's. */
  wrong: string | undefined
  /** Whether nothing but a success can be true: the deployment was left alone, and came up well. */
  isUndisturbed = true
  readonly isRestart: boolean
  /** When ECS is not to be reached at all, in milliseconds. */
  readonly #outage: { readonly from: number; readonly to: number }
  readonly #keepsRecords: boolean
  readonly #isCrashing: boolean

  constructor(
    private readonly now: () => number,
    private readonly random: Seeded,
  ) {
    this.#history = new History(now, () => ({
      deployments: [...this.#deployments],
      records: [...this.#records],
    }))
    const from = now() + random.between(0, 300) * second
    this.#outage = { from, to: from + random.pick([0, 0, 1]) * random.between(20, 300) * second }
    this.isRestart = random.chance(0.25)
    this.#keepsRecords = random.chance(0.8)
    this.#isCrashing = random.chance(0.25)
  }

  get revision(): string {
    return this.isRestart ? oldRevision : newRevision
  }

  /** Whether mine was complete and there, within the last `ms` milliseconds. */
  wasServing(ms: number): boolean {
    return this.#history.wasTrue(ms, ({ deployments }) =>
      deployments.some(({ id, rolloutState }) => id === this.#begun && rolloutState === 'COMPLETED'),
    )
  }

  /** Whether the version before was all that the service is to run, and ran completely. */
  wasBack(ms: number): boolean {
    return this.#history.wasTrue(
      ms,
      ({ deployments: [primary] }) =>
        primary?.id !== this.#begun &&
        primary?.taskDefinition === oldRevision &&
        primary.rolloutState === 'COMPLETED',
    )
  }

  /** Whether somebody else deployed that after mine. */
  isOther(id: string): boolean {
    return this.#others.has(id)
  }

  /** Without records a rollback that nobody saw is nothing else than somebody's deployment of the version before. */
  isAmbiguous(id: string): boolean {
    return (
      !this.#keepsRecords &&
      this.#history.wasEver(({ deployments }) =>
        deployments.some((other) => other.id === id && other.taskDefinition === oldRevision),
      )
    )
  }

  describeService(): Promise<Service | undefined> {
    const share = this.#begun === undefined ? 0 : 1
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
    if (this.#begun === undefined) this.#history.happen(() => this.#beginMine(taskDefinition))
    else {
      const [primary] = this.#deployments
      if (primary?.id !== this.#begun) this.wrong = `replaced ${primary?.id ?? 'nothing'}`
      this.isUndisturbed = false
      this.#history.happen(() => {
        this.#mark('STOPPED')
        this.#begin(taskDefinition, this.random.chance(0.9) ? 'completes' : 'hangs')
      })
    }
    return Promise.resolve(this.#shown(0))
  }

  stoppedTasks(): Promise<readonly StoppedTask[]> {
    const { pending } = this.#mine() ?? { pending: 0 }
    if (!this.#isCrashing || pending === 0 || this.#begun === undefined) return Promise.resolve([])
    this.isUndisturbed = false
    return Promise.resolve(['a', 'b'].map((id) => crashed(id, 1, { startedBy: this.#begun ?? '' })))
  }

  findServiceDeployment(taskDefinition: string, createdAt: number): Promise<ServiceDeployment | undefined> {
    if (!this.#keepsRecords) return Promise.resolve(undefined)
    if (this.random.chance(0.05)) return Promise.reject(passing())
    const { records } = this.#history.at(this.#lag(1))
    return Promise.resolve(
      nearestTo(
        createdAt,
        records.filter((record) => record.taskDefinition === taskDefinition),
      ),
    )
  }

  stopServiceDeployment(arn: string): Promise<void> {
    this.#history.catchUp()
    const record = this.#records.find((other) => other.arn === arn)
    if (record?.status !== 'IN_PROGRESS' || this.#deployments[0]?.id !== this.#begun) {
      if (arn !== this.#begun) this.wrong = `stopped ${arn}`
      return Promise.reject(new AwsCallError('It is over', { code: 'ConflictException', cause: undefined }))
    }
    this.isUndisturbed = false
    this.#history.happen(() => this.#goBack('ECS deployment ecs-svc/3 in progress.'))
    return Promise.resolve()
  }

  #beginMine(taskDefinition: string): void {
    const fate = this.random.pick<Fate>([
      'completes',
      'completes',
      'rolled-back',
      'rolled-back',
      'goes-back',
      'fails',
      'hangs',
    ])
    if (fate !== 'completes') this.isUndisturbed = false
    this.#begun = this.#begin(taskDefinition, fate).id
    for (let others = this.random.pick([0, 0, 0, 1, 2]); others > 0; others--) {
      this.isUndisturbed = false
      this.#history.after(this.random.between(1, 400) * second, () => this.#somebodyDeploys())
    }
  }

  #somebodyDeploys(): void {
    this.#mark('STOPPED')
    const revision = this.random.pick([`${family}:14`, this.revision, oldRevision])
    this.#others.add(
      this.#begin(revision, this.random.pick<Fate>(['completes', 'completes', 'rolled-back', 'hangs'])).id,
    )
  }

  #begin(taskDefinition: string, fate: Fate, overrides: Partial<Deployment> = {}): Deployment {
    const id = `ecs-svc/${++this.#number}`
    const begun = deployment({
      id,
      taskDefinition,
      pending: 1,
      createdAt: this.#history.time,
      rolloutReason: `ECS deployment ${id} in progress.`,
      ...overrides,
    })
    this.#deployments = [
      begun,
      ...this.#deployments.map((other) => ({ ...other, status: 'ACTIVE' as const })),
    ]
    this.#records.push(
      entry(taskDefinition, begun.createdAt + this.random.between(0, 800), 'IN_PROGRESS', id),
    )
    this.#history.after(this.random.between(1, this.random.pick([20, 300])) * second, () =>
      this.#meet(id, fate),
    )
    return begun
  }

  /** What was to become of a deployment, if it is still the current one. */
  #meet(id: string, fate: Fate): void {
    const [primary] = this.#deployments
    if (primary?.id !== id || primary.rolloutState !== 'IN_PROGRESS') return
    switch (fate) {
      case 'completes':
        this.#complete(id, 'SUCCESSFUL')
        return
      case 'rolled-back':
        this.#goBack(
          this.random.pick([
            'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.',
            'ECS deployment alarm: rolling back to deploymentId ecs-svc/1.',
            `ECS deployment ecs-svc/${this.#number + 1} in progress.`,
          ]),
        )
        return
      case 'goes-back': {
        const older = this.#deployments.find((other) => other.id === 'ecs-svc/1')
        if (older === undefined) {
          this.#goBack('')
          return
        }
        this.#fail(id, 'ROLLBACK_IN_PROGRESS')
        const others = this.#deployments.filter((other) => other !== older)
        this.#deployments = [
          { ...older, status: 'PRIMARY', rolloutState: 'IN_PROGRESS' },
          ...others.map((other) => ({ ...other, status: 'ACTIVE' as const })),
        ]
        this.#history.after(this.random.between(1, 60) * second, () => this.#backTo('ecs-svc/1', id))
        return
      }
      case 'fails':
        this.#fail(id, 'STOPPED')
        return
      case 'hangs':
        return
    }
  }

  #goBack(reason: string): void {
    const [primary] = this.#deployments
    if (primary === undefined) return
    this.#fail(primary.id, 'ROLLBACK_IN_PROGRESS')
    const id = `ecs-svc/${++this.#number}`
    // What puts theirs back is theirs.
    if (primary.id !== this.#begun) this.#others.add(id)
    const back = deployment({
      id,
      taskDefinition: oldRevision,
      pending: 1,
      createdAt: this.#history.time,
      rolloutReason: reason,
    })
    this.#deployments = [back, ...this.#deployments.map((other) => ({ ...other, status: 'ACTIVE' as const }))]
    const fails = this.random.chance(0.15)
    this.#history.after(this.random.between(1, 120) * second, () => {
      if (this.#deployments[0]?.id !== id) return
      if (fails) this.#fail(id, 'STOPPED')
      else this.#backTo(id, primary.id)
      if (fails) this.#mark('ROLLBACK_FAILED', primary.id)
    })
  }

  #backTo(id: string, from: string): void {
    if (this.#deployments[0]?.id !== id) return
    this.#complete(id, 'SUCCESSFUL')
    this.#mark('ROLLBACK_SUCCESSFUL', from)
  }

  #complete(id: string, status: ServiceDeployment['status']): void {
    this.#change(id, {
      rolloutState: 'COMPLETED',
      rolloutReason: `ECS deployment ${id} completed.`,
      pending: 0,
      running: 2,
    })
    this.#mark(status, id)
    this.#history.after(this.random.between(0, 40) * second, () => {
      if (this.#deployments[0]?.id === id) this.#deployments = this.#deployments.slice(0, 1)
    })
  }

  #fail(id: string, status: ServiceDeployment['status']): void {
    this.#change(id, {
      rolloutState: 'FAILED',
      rolloutReason: 'ECS deployment circuit breaker: tasks failed to start.',
    })
    this.#mark(status, id)
  }

  #change(id: string, change: Partial<Deployment>): void {
    this.#deployments = this.#deployments.map((other) => (other.id === id ? { ...other, ...change } : other))
  }

  /** @param id without one: whatever is under way */
  #mark(status: ServiceDeployment['status'], id?: string): void {
    this.#records = this.#records.map((record) =>
      (id === undefined ? isOpen(record) : record.arn === id) ? { ...record, status } : record,
    )
  }

  #mine(): Deployment | undefined {
    return this.#deployments.find(({ id }) => id === this.#begun)
  }

  #lag(share: number): number {
    return this.random.chance(0.25 * share) ? this.random.between(0, 15 * second) : 0
  }

  #shown(lag: number): Service {
    return service(this.#history.at(lag).deployments)
  }
}

function entry(
  taskDefinition: string,
  createdAt: number,
  status: ServiceDeployment['status'],
  arn = 'ecs-svc/1',
): Entry {
  return { arn, status, reason: '', taskDefinition, createdAt }
}

function isOpen({ status }: Entry): boolean {
  return status === 'IN_PROGRESS' || status === 'ROLLBACK_IN_PROGRESS'
}

function passing(): AwsCallError {
  return new AwsCallError('Rate exceeded', { code: 'ThrottlingException', cause: undefined })
}
