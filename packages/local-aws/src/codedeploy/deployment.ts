import { randomInt } from 'node:crypto'
import type { TaskSet } from '../ecs/index.js'
import type { Json } from '../json-service.js'
import { lifecycleEvents, type AppSpec, type LifecycleEventName } from './app-spec.js'
import type { DeploymentGroup, RollbackEvent } from './deployment-group.js'
import type { TrafficPlan } from './traffic-plan.js'

export type DeploymentStatus =
  'Created' | 'Queued' | 'InProgress' | 'Ready' | 'Succeeded' | 'Failed' | 'Stopped'

export interface LifecycleEvent {
  readonly name: LifecycleEventName
  status: 'Pending' | 'InProgress' | 'Succeeded' | 'Failed' | 'Skipped'
  startTime?: number
  endTime?: number
  diagnostics?: Json
}

export type WaitType = 'READY_WAIT' | 'TERMINATION_WAIT'

export interface DeploymentSettings {
  readonly group: DeploymentGroup
  readonly configuration: string
  readonly plan: TrafficPlan
  readonly appSpec: AppSpec
  readonly revision: Json
  readonly previousRevision: Json | undefined
  readonly description: string | undefined
  readonly creator: 'user' | 'codeDeployRollback'
  readonly autoRollback: readonly RollbackEvent[]
  /** Of a rollback: the deployment that it undoes. */
  readonly undoes: Deployment | undefined
}

/** A deployment; `carry-out.ts` moves it, and `undo.ts` a rollback. */
export class Deployment {
  readonly id = newDeploymentId()
  status: DeploymentStatus = 'Created'
  error: { readonly code: string; readonly message: string } | undefined
  startTime: number | undefined
  completeTime: number | undefined
  updatedAt: number
  readonly events: readonly LifecycleEvent[]
  /** The original task set and its replacement, once they are known. */
  blue: TaskSet | undefined
  green: TaskSet | undefined
  /** Percent of production traffic that the replacement gets. */
  greenWeight = 0
  /** What it waits at, and what lets it go on. */
  gate: { readonly type: WaitType; readonly open: () => void } | undefined
  rollbackInfo: Json | undefined
  readonly #controller = new AbortController()

  constructor(
    readonly settings: DeploymentSettings,
    readonly createTime: number,
  ) {
    this.updatedAt = createTime
    const hasTestRoute = settings.group.options.testListener !== undefined
    this.events = lifecycleEvents
      .filter((name) => hasTestRoute || !name.includes('TestTraffic'))
      .map((name) => ({ name, status: 'Pending' }))
  }

  get isActive(): boolean {
    return !['Succeeded', 'Failed', 'Stopped'].includes(this.status)
  }

  /** Aborts, with an Interruption, as it is stopped. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  interrupt(reason: Interruption): void {
    this.#controller.abort(reason)
  }
}

/** What ends a deployment before its time. */
export class Interruption extends Error {
  constructor(
    readonly status: 'Failed' | 'Stopped',
    readonly code: string,
    message: string,
    /** Undone where the configuration names this event; a boolean: whatever the configuration is. */
    readonly undo: RollbackEvent | boolean,
  ) {
    super(message)
  }
}

/** `d-` and nine capitals and digits. */
function newDeploymentId(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
  return `d-${Array.from({ length: 9 }, () => alphabet.charAt(randomInt(alphabet.length))).join('')}`
}
