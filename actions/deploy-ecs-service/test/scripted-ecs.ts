import type { JsonObject } from '../src/document/json.js'
import type { EcsApi, Looked } from '../src/ecs/ecs-api.js'
import type { FoundDeployment, Service, ServiceDeployment, StoppedTask } from '../src/ecs/service.js'
import type { TaskDefinition } from '../src/ecs/task-definition.js'
import { before, definition, deployment, newRevision, oldRevision, service } from './fixtures.js'

/** What a service shows from UpdateService on; times in milliseconds since then. */
export interface Script {
  /** The service before; by default it runs the old revision, steadily. */
  readonly at?: Service
  /** The registered definition of the service's revision. */
  readonly registered?: JsonObject
  /** What UpdateService answers; by default a deployment of the revision. */
  readonly answer?: Service | Error
  readonly during?: (elapsedMs: number, ecs: ScriptedEcs) => Service | Error
  readonly stopped?: (elapsedMs: number) => readonly StoppedTask[]
  readonly record?: (ecs: ScriptedEcs) => (ServiceDeployment & Partial<FoundDeployment>) | undefined
  /** What StopServiceDeployment answers, where it is no success. */
  readonly stop?: Error
}

/** An ECS of one service that does what a test wrote down. */
export class ScriptedEcs implements EcsApi {
  readonly calls: string[] = []
  readonly registered: TaskDefinition[] = []
  updatedAt: number | undefined
  rolledBackAt: number | undefined

  constructor(
    private readonly now: () => number,
    private readonly script: Script,
  ) {}

  get elapsed(): number {
    return this.now() - (this.updatedAt ?? this.now())
  }

  describeService(): Promise<Service> {
    this.calls.push('DescribeServices')
    const at = this.script.at ?? service([before()])
    const shown = this.updatedAt === undefined ? at : (this.script.during?.(this.elapsed, this) ?? at)
    return shown instanceof Error ? Promise.reject(shown) : Promise.resolve(shown)
  }

  describeTaskDefinition(): Promise<JsonObject> {
    this.calls.push('DescribeTaskDefinition')
    const [container] = definition.containerDefinitions
    return Promise.resolve(
      this.script.registered ?? {
        ...definition,
        containerDefinitions: [{ ...container, image: 'registry.example/orders:1' }],
      },
    )
  }

  registerTaskDefinition(registered: TaskDefinition): Promise<string> {
    this.calls.push('RegisterTaskDefinition')
    this.registered.push(registered)
    return Promise.resolve(newRevision)
  }

  updateService(taskDefinition = oldRevision, input: JsonObject = {}): Promise<Service> {
    const force = input.forceNewDeployment === true ? ' force' : ''
    this.calls.push(`UpdateService ${taskDefinition.slice(-2)}${force}`)
    if (taskDefinition === oldRevision && this.updatedAt !== undefined) {
      this.rolledBackAt = this.now()
      return Promise.resolve(service([this.rollback(), deployment({ status: 'ACTIVE' })]))
    }
    this.updatedAt = this.now()
    const { answer } = this.script
    if (answer instanceof Error) return Promise.reject(answer)
    if (answer !== undefined) return Promise.resolve(answer)
    const { deployments } = this.script.at ?? service([before()])
    const others = deployments.filter(({ id }) => id !== 'ecs-svc/2')
    return Promise.resolve(
      service([
        deployment({ taskDefinition }),
        ...others.map((one) => ({ ...one, status: 'ACTIVE' as const })),
      ]),
    )
  }

  stoppedTasks(): Promise<readonly StoppedTask[]> {
    this.calls.push('ListTasks')
    return Promise.resolve(this.script.stopped?.(this.elapsed) ?? [])
  }

  findServiceDeployment(): Promise<FoundDeployment | undefined> {
    this.calls.push('ListServiceDeployments')
    const record = this.script.record?.(this)
    return Promise.resolve(record && { isReplaced: false, ...record })
  }

  stopServiceDeployment(_arn: string, stopType: 'ABORT' | 'ROLLBACK'): Promise<void> {
    this.calls.push(`StopServiceDeployment ${stopType}`)
    if (this.script.stop !== undefined) return Promise.reject(this.script.stop)
    if (stopType === 'ROLLBACK') this.rolledBackAt = this.now()
    return Promise.resolve()
  }

  async lookCloser(): Promise<Looked> {
    return { service: await this.describeService(), described: {} }
  }

  createService(taskDefinition: string): Promise<Service> {
    this.calls.push('CreateService')
    this.updatedAt = this.now()
    return Promise.resolve(service([deployment({ taskDefinition })]))
  }

  /** The deployment that puts the old revision back: complete 30 seconds after it was asked for. */
  rollback(): ReturnType<typeof deployment> {
    const complete = this.rolledBackAt !== undefined && this.now() - this.rolledBackAt >= 30_000
    return deployment({
      id: 'ecs-svc/3',
      taskDefinition: oldRevision,
      rolloutState: complete ? 'COMPLETED' : 'IN_PROGRESS',
      rolloutReason: complete
        ? 'ECS deployment ecs-svc/3 completed.'
        : 'ECS deployment ecs-svc/3 in progress.',
      running: 2,
      createdAt: 4_000,
    })
  }
}
