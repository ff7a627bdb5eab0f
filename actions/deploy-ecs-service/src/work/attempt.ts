import type { Clock } from '@slipway/action-kit'
import type { Change } from '../definition/diff.js'
import type { Finding } from '../plan/finding.js'
import type { OneOffResult } from '../one-off/run-one-off.js'
import type { Deployed, ServiceOutcome, Verdict } from './outcome.js'
import type { Plan } from '../plan/plan.js'
import type { Target } from '../ecs/target.js'
import { revisionName } from '../ecs/task-definition.js'
import type { UnderWay } from './under-way.js'

/** How far a deployment got: what it leaves behind when it ends here. */
type Stage =
  | 'planning'
  | 'registering'
  | 'registered'
  | 'updating'
  /** What waits for a person is being told to go on. */
  | 'asking'
  | 'under-way'
  | 'complete'
  | 'rolling-back'
  | 'going-back-by-itself'
  | 'stopping'

/** What was done so far, so that a deployment that is cut short can say what state it leaves the world in. */
export class Attempt {
  stage: Stage = 'planning'
  plan: Plan | undefined
  taskDefinition: string | undefined
  lastComplete: string | undefined
  underWay: UnderWay | undefined
  findings: readonly Finding[] = []
  serviceChanges: readonly Change[] = []
  schedules: readonly string[] = []
  deregistered: readonly string[] = []
  url: string | undefined
  readonly tasks: OneOffResult[] = []
  readonly startedAt: number

  constructor(
    private readonly clock: Clock,
    private readonly target: Target,
  ) {
    this.startedAt = clock.now()
  }

  /** Whether AWS has taken a deployment on. */
  get hasBegun(): boolean {
    switch (this.stage) {
      case 'planning':
      case 'registering':
      case 'registered':
      case 'updating':
      case 'asking':
        return false
      case 'under-way':
      case 'complete':
      case 'rolling-back':
      case 'going-back-by-itself':
      case 'stopping':
        return true
    }
  }

  /** Whether anything was changed, or may have been: a revision is there, tasks have run. */
  get isTouched(): boolean {
    return this.stage !== 'planning' && this.stage !== 'registering'
  }

  /** Whether there is a deployment that can still be sent back or stopped. */
  get isMovable(): boolean {
    return this.stage === 'under-way' || this.stage === 'asking'
  }

  /** What the deployment showed last, as a sentence that follows another one; '' when there is none. */
  get lastSeen(): string {
    return this.underWay === undefined ? '' : ` Last seen: ${this.underWay.describe()}.`
  }

  /** Where the service stands, in sentences. */
  describeWorld(): string {
    const revision = this.taskDefinition === undefined ? 'the revision' : revisionName(this.taskDefinition)
    switch (this.stage) {
      case 'planning':
        return 'Nothing was changed.'
      case 'registering':
        return `The service is unchanged. A revision of ${this.plan?.definition.family ?? 'its family'} may have been registered; nothing uses it.`
      case 'registered':
        return this.plan?.revision === undefined
          ? `No deployment was begun. Nothing uses ${revision} yet.`
          : 'No deployment was begun.'
      case 'updating':
        return `The call that deploys ${revision} was on its way: ECS may have begun. Run the step again to follow it.`
      case 'asking':
        return `The call that lets the deployment${this.#id()} of ${revision} go on was on its way: AWS may go on with it.${this.lastSeen}`
      case 'under-way':
        return `The deployment${this.#id()} of ${revision} is under way, and AWS goes on with it by itself.${this.lastSeen} Run the step again to follow it.`
      case 'complete':
        return `${revision} serves. What was to come after it may not be done.`
      case 'rolling-back':
        return `AWS was asked to put the version before ${revision} back, and goes on with that by itself.${this.lastSeen}`
      case 'going-back-by-itself':
        return `AWS is putting the version before ${revision} back, and goes on with that by itself.${this.lastSeen}`
      case 'stopping':
        return `AWS was asked to stop the deployment of ${revision} where it is.${this.lastSeen}`
    }
  }

  end(verdict: Verdict): ServiceOutcome {
    const { plan, underWay } = this
    const containers = plan?.definition.containerDefinitions ?? []
    const deployed: Deployed = {
      ...this.target,
      taskDefinition: this.taskDefinition,
      previous: plan?.current?.service.taskDefinition,
      lastComplete: this.lastComplete,
      deploymentId: underWay?.id === '' ? undefined : underWay?.id,
      images: new Map(containers.map(({ name, image }) => [name, typeof image === 'string' ? image : ''])),
      changes: plan?.changes ?? [],
      serviceChanges: this.serviceChanges,
      findings: this.findings,
      tasks: this.tasks,
      schedules: this.schedules,
      deregistered: this.deregistered,
      notices: plan?.notices ?? [],
      url: this.url,
      durationMs: this.clock.now() - this.startedAt,
      timeline: underWay?.chronicle?.timeline ?? { points: [], marks: [] },
      events: underWay?.chronicle?.events ?? [],
    }
    return { ...deployed, ...verdict }
  }

  /** With the space before it; '' while it is not known. */
  #id(): string {
    const { id = '' } = this.underWay ?? {}
    return id === '' ? '' : ` ${id}`
  }
}
