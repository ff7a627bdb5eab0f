import type { Json } from '../json-service.js'
import type { Time } from '../time.js'
import type { ContainerInstance } from './capacity/container-instance.js'
import type { ContainerDefinition } from './container.js'
import type { Pace } from './pace.js'
import type { TaskDefinition } from './task-definition.js'
import type { ContainerEnd, RunningTask, TaskRuntime } from './task-runtime.js'

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html */
export type TaskStatus =
  'PROVISIONING' | 'PENDING' | 'RUNNING' | 'DEACTIVATING' | 'STOPPING' | 'DEPROVISIONING' | 'STOPPED'

export type StopCode =
  | 'EssentialContainerExited'
  | 'ServiceSchedulerInitiated'
  | 'SpotInterruption'
  | 'TaskFailedToStart'
  | 'UserInitiated'

export interface TaskSettings {
  readonly id: string
  readonly arn: string
  readonly cluster: string
  readonly definition: TaskDefinition
  /** With the overrides of RunTask. */
  readonly containers: readonly ContainerDefinition[]
  /** `service:web`, `family:migrate` */
  readonly group: string
  /** `ecs-svc/<number>` for a service's task. */
  readonly startedBy?: string
  readonly launchType: string
  /** The capacity provider of the service's or the cluster's strategy that it runs on. */
  readonly capacityProvider?: string
  readonly cpu?: number
  readonly memory?: number
  /** RunTask's `overrides`, whole. */
  readonly taskOverrides?: Json
  /** Its address in the VPC. */
  readonly address: string
}

export interface ContainerState {
  readonly definition: ContainerDefinition
  lastStatus: 'PENDING' | 'RUNNING' | 'STOPPED'
  health: 'UNKNOWN' | 'HEALTHY' | 'UNHEALTHY'
  exitCode?: number
  reason?: string
}

export interface TaskTimes {
  readonly createdAt: number
  pullStartedAt?: number
  pullStoppedAt?: number
  startedAt?: number
  stoppingAt?: number
  executionStoppedAt?: number
  stoppedAt?: number
}

interface Parts {
  readonly time: Time
  readonly pace: Pace
  readonly runtime: TaskRuntime
  /** Called after every change. */
  readonly changed: (task: Task) => void
  /** Looks for a place: undefined while there is none. Not given where the task has its place, or needs none. */
  readonly place?: () => ContainerInstance | undefined
}

/** A task from PROVISIONING to STOPPED. */
export class Task {
  lastStatus: TaskStatus = 'PROVISIONING'
  desiredStatus: 'RUNNING' | 'STOPPED' = 'RUNNING'
  stopCode?: StopCode
  stoppedReason?: string
  readonly containers: readonly ContainerState[]
  readonly times: TaskTimes
  #running: RunningTask | undefined
  /** The EC2 instance that it is placed on. */
  instance: ContainerInstance | undefined
  #cancelProvisioning: () => void

  constructor(
    readonly settings: TaskSettings,
    private readonly parts: Parts,
  ) {
    this.times = { createdAt: parts.time.now() }
    this.containers = settings.containers.map((definition) => ({
      definition,
      lastStatus: 'PENDING',
      health: 'UNKNOWN',
    }))
    this.#cancelProvisioning = parts.time.after(parts.pace.provisioningMs, () => this.#provision())
  }

  get id(): string {
    return this.settings.id
  }

  /** Whether its containers have ended, all of them. */
  get isEnding(): boolean {
    return this.lastStatus === 'DEPROVISIONING' || this.lastStatus === 'STOPPED'
  }

  /** The task's health by its containers' own checks. */
  get health(): ContainerState['health'] {
    const checked = this.containers.filter(({ definition }) => definition.healthCheck !== undefined)
    if (checked.some(({ health }) => health === 'UNHEALTHY')) return 'UNHEALTHY'
    if (checked.length === 0 || checked.some(({ health }) => health === 'UNKNOWN')) return 'UNKNOWN'
    return 'HEALTHY'
  }

  /** How a load balancer reaches one of its ports, while it runs. */
  endpoint(container: string, port: number): ReturnType<RunningTask['endpoint']> {
    return this.#running?.endpoint(container, port) ?? {}
  }

  /** Marks it for its end, while its containers still run: a load balancer drains it now. */
  deactivate(stopCode: StopCode, stoppedReason: string): void {
    if (this.desiredStatus === 'STOPPED') return
    this.desiredStatus = 'STOPPED'
    this.stopCode = stopCode
    this.stoppedReason = stoppedReason
    this.times.stoppingAt = this.parts.time.now()
    if (this.lastStatus === 'RUNNING') this.lastStatus = 'DEACTIVATING'
    this.parts.changed(this)
  }

  /** Ends its containers; what is deactivated has to be halted once it is drained. */
  halt(): void {
    if (this.lastStatus === 'STOPPING' || this.isEnding) return
    this.lastStatus = 'STOPPING'
    this.#cancelProvisioning()
    if (this.#running === undefined) this.#deprovision()
    else this.#running.stop()
    this.parts.changed(this)
  }

  /**
   * AWS takes its Spot capacity back. A service's task is drained first; its scheduler sees to it.
   * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html
   */
  interrupt(): void {
    if (this.lastStatus !== 'RUNNING') return
    this.deactivate('SpotInterruption', 'Your Spot Task was interrupted.')
    if (!this.settings.group.startsWith('service:')) this.halt()
  }

  /** Waits in PROVISIONING until there is a place. */
  #provision(): void {
    const { place, time, pace } = this.parts
    this.instance ??= place?.()
    if (place === undefined || this.instance !== undefined) this.#launch()
    else this.#cancelProvisioning = time.after(pace.pollMs, () => this.#provision())
  }

  #launch(): void {
    this.lastStatus = 'PENDING'
    const { times } = this
    const { time, runtime } = this.parts
    this.#running = runtime.start(this.settings, {
      pullStarted: () => void (times.pullStartedAt = time.now()),
      pullStopped: () => void (times.pullStoppedAt = time.now()),
      running: () => this.#run(),
      exited: (container, end) => this.#exit(container, end),
      healthChanged: (container, health) => {
        for (const state of this.#named(container)) state.health = health
        this.parts.changed(this)
      },
      interrupted: () => this.interrupt(),
      failed: (container, reason) => this.#fail(container, reason),
    })
    this.parts.changed(this)
  }

  #run(): void {
    for (const container of this.containers) container.lastStatus = 'RUNNING'
    this.times.startedAt = this.parts.time.now()
    if (this.desiredStatus === 'RUNNING') this.lastStatus = 'RUNNING'
    this.parts.changed(this)
  }

  #exit(name: string, { exitCode, reason }: ContainerEnd): void {
    let essential = false
    for (const container of this.#named(name)) {
      essential ||= container.definition.essential
      container.lastStatus = 'STOPPED'
      if (exitCode !== undefined) container.exitCode = exitCode
      if (reason !== undefined) container.reason = reason
    }
    const someRun = this.containers.some(({ lastStatus }) => lastStatus !== 'STOPPED')
    if (essential || !someRun) {
      this.deactivate('EssentialContainerExited', 'Essential container in task exited')
    }
    if (!someRun) this.#deprovision()
    else if (essential) this.halt()
    this.parts.changed(this)
  }

  #fail(name: string, reason: string): void {
    for (const container of this.containers) container.lastStatus = 'STOPPED'
    for (const container of this.#named(name)) container.reason = reason
    this.deactivate('TaskFailedToStart', reason)
    this.#deprovision()
  }

  #deprovision(): void {
    if (this.isEnding) return
    const { time, pace, changed } = this.parts
    for (const container of this.containers) container.lastStatus = 'STOPPED'
    this.lastStatus = 'DEPROVISIONING'
    this.times.executionStoppedAt = time.now()
    time.after(pace.deprovisioningMs, () => {
      this.lastStatus = 'STOPPED'
      this.times.stoppedAt = time.now()
      changed(this)
    })
    changed(this)
  }

  #named(name: string): readonly ContainerState[] {
    return this.containers.filter(({ definition }) => definition.name === name)
  }
}
