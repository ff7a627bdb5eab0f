import type { Target } from '../elb/index.js'
import type { ContainerDefinition } from './container.js'

/** What a runtime is given to run. */
export interface TaskToRun {
  readonly id: string
  readonly containers: readonly ContainerDefinition[]
  /** The task's own limits: CPU units and MiB. */
  readonly cpu?: number
  readonly memory?: number
}

/** How a container ended. */
export interface ContainerEnd {
  /** None when it never started. */
  readonly exitCode?: number
  /** `OutOfMemoryError: Container killed due to memory usage` */
  readonly reason?: string
}

/** What a runtime reports of a task, in this order; nothing comes after every container has ended, or after `failed`. */
export interface TaskObserver {
  pullStarted(): void
  pullStopped(): void
  /** Every container runs. */
  running(): void
  exited(container: string, end: ContainerEnd): void
  /** The result of a container's own health check, when it changes. */
  healthChanged(container: string, health: 'HEALTHY' | 'UNHEALTHY'): void
  /** AWS takes the Spot capacity back that the task runs on. */
  interrupted(): void
  /** The task could not be started: ECS's reason, begun by its kind, `CannotPullContainerError: …`. */
  failed(container: string, reason: string): void
}

/** A task that a runtime has taken on. */
export interface RunningTask {
  /** SIGTERM to every container, SIGKILL after its stop timeout; their ends are reported. */
  stop(): void
  /** How a load balancer reaches a container's port: the real process, or a simulated answer. */
  endpoint(container: string, port: number): Pick<Target, 'upstream' | 'answer'>
}

/** What runs tasks: a simulation, or Docker. */
export interface TaskRuntime {
  start(task: TaskToRun, observer: TaskObserver): RunningTask
  /** Ends everything that runs and leaves nothing behind. */
  close(): Promise<void>
}
