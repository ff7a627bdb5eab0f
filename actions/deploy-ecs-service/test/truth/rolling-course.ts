import type { Deployment, ServiceDeployment } from '../../src/ecs/service.js'
import { before, deployment, family, oldRevision } from '../fixtures.js'
import { History } from './history.js'
import type { Seeded } from './seeded.js'

const second = 1_000

/** How a deployment goes on by itself, unless somebody does something to it. */
type Fate = 'completes' | 'rolled-back' | 'goes-back' | 'fails' | 'hangs'

export interface Entry extends ServiceDeployment {
  readonly taskDefinition: string
  readonly createdAt: number
}

export interface State {
  readonly deployments: readonly Deployment[]
  readonly records: readonly Entry[]
}

/** What becomes of deployments, and who else deploys, as a seed decides; what a test asks about it, is said below it. */
export class RollingCourse {
  readonly history: History<State>
  deployments: Deployment[] = [before()]
  records: Entry[] = [entry(oldRevision, 1_000, 'SUCCESSFUL')]
  begun: string | undefined
  readonly others = new Set<string>()
  /** Whether nothing but a success can be true: the deployment was left alone, and came up well. */
  isUndisturbed = true
  number = 1

  constructor(
    now: () => number,
    readonly random: Seeded,
    /** Of mine. */
    readonly revision: string,
  ) {
    this.history = new History(now, () => ({
      deployments: [...this.deployments],
      records: [...this.records],
    }))
  }

  beginMine(taskDefinition: string): void {
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
    this.begun = this.begin(taskDefinition, fate).id
    for (let others = this.random.pick([0, 0, 0, 1, 2]); others > 0; others--) {
      this.isUndisturbed = false
      this.history.after(this.random.between(1, 400) * second, () => this.somebodyDeploys())
    }
  }

  somebodyDeploys(): void {
    this.mark('STOPPED')
    const revision = this.random.pick([`${family}:14`, this.revision, oldRevision])
    this.others.add(
      this.begin(revision, this.random.pick<Fate>(['completes', 'completes', 'rolled-back', 'hangs'])).id,
    )
  }

  begin(taskDefinition: string, fate: Fate, overrides: Partial<Deployment> = {}): Deployment {
    const id = `ecs-svc/${++this.number}`
    const begun = deployment({
      id,
      taskDefinition,
      pending: 1,
      createdAt: this.history.time,
      rolloutReason: `ECS deployment ${id} in progress.`,
      ...overrides,
    })
    this.deployments = [begun, ...this.deployments.map((other) => ({ ...other, status: 'ACTIVE' as const }))]
    this.records.push(entry(taskDefinition, begun.createdAt + this.random.between(0, 800), 'IN_PROGRESS', id))
    this.history.after(this.random.between(1, this.random.pick([20, 300])) * second, () =>
      this.meet(id, fate),
    )
    return begun
  }

  /** What was to become of a deployment, if it is still the current one. */
  meet(id: string, fate: Fate): void {
    const [primary] = this.deployments
    if (primary?.id !== id || primary.rolloutState !== 'IN_PROGRESS') return
    switch (fate) {
      case 'completes':
        this.complete(id, 'SUCCESSFUL')
        return
      case 'rolled-back':
        this.goBack(
          this.random.pick([
            'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.',
            'ECS deployment alarm: rolling back to deploymentId ecs-svc/1.',
            `ECS deployment ecs-svc/${this.number + 1} in progress.`,
          ]),
        )
        return
      case 'goes-back': {
        const older = this.deployments.find((other) => other.id === 'ecs-svc/1')
        if (older === undefined) {
          this.goBack('')
          return
        }
        this.fail(id, 'ROLLBACK_IN_PROGRESS')
        const others = this.deployments.filter((other) => other !== older)
        this.deployments = [
          { ...older, status: 'PRIMARY', rolloutState: 'IN_PROGRESS' },
          ...others.map((other) => ({ ...other, status: 'ACTIVE' as const })),
        ]
        this.history.after(this.random.between(1, 60) * second, () => this.backTo('ecs-svc/1', id))
        return
      }
      case 'fails':
        this.fail(id, 'STOPPED')
        return
      case 'hangs':
        return
    }
  }

  goBack(reason: string): void {
    const [primary] = this.deployments
    if (primary === undefined) return
    this.fail(primary.id, 'ROLLBACK_IN_PROGRESS')
    const id = `ecs-svc/${++this.number}`
    // What puts theirs back is theirs.
    if (primary.id !== this.begun) this.others.add(id)
    const back = deployment({
      id,
      taskDefinition: oldRevision,
      pending: 1,
      createdAt: this.history.time,
      rolloutReason: reason,
    })
    this.deployments = [back, ...this.deployments.map((other) => ({ ...other, status: 'ACTIVE' as const }))]
    const fails = this.random.chance(0.15)
    this.history.after(this.random.between(1, 120) * second, () => {
      if (this.deployments[0]?.id !== id) return
      if (fails) this.fail(id, 'STOPPED')
      else this.backTo(id, primary.id)
      if (fails) this.mark('ROLLBACK_FAILED', primary.id)
    })
  }

  backTo(id: string, from: string): void {
    if (this.deployments[0]?.id !== id) return
    this.complete(id, 'SUCCESSFUL')
    this.mark('ROLLBACK_SUCCESSFUL', from)
  }

  complete(id: string, status: ServiceDeployment['status']): void {
    this.change(id, {
      rolloutState: 'COMPLETED',
      rolloutReason: `ECS deployment ${id} completed.`,
      pending: 0,
      running: 2,
    })
    this.mark(status, id)
    this.history.after(this.random.between(0, 40) * second, () => {
      if (this.deployments[0]?.id === id) this.deployments = this.deployments.slice(0, 1)
    })
  }

  fail(id: string, status: ServiceDeployment['status']): void {
    this.change(id, {
      rolloutState: 'FAILED',
      rolloutReason: 'ECS deployment circuit breaker: tasks failed to start.',
    })
    this.mark(status, id)
  }

  change(id: string, change: Partial<Deployment>): void {
    this.deployments = this.deployments.map((other) => (other.id === id ? { ...other, ...change } : other))
  }

  /** @param id without one: whatever is under way */
  mark(status: ServiceDeployment['status'], id?: string): void {
    this.records = this.records.map((record) =>
      (id === undefined ? isOpen(record) : record.arn === id) ? { ...record, status } : record,
    )
  }

  mine(): Deployment | undefined {
    return this.deployments.find(({ id }) => id === this.begun)
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
