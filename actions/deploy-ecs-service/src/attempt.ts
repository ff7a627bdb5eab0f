import type { Clock } from '@slipway/action-kit'
import type { Chronicle } from './chronicle.js'
import type { Deployed, Outcome, Verdict } from './outcome.js'
import type { Plan, Target } from './plan.js'
import { explainRunning } from './running.js'
import { revisionName, type TaskDefinition } from './task-definition.js'

/** How far a deployment got: what it leaves behind when it ends here. */
type Stage = 'planning' | 'registering' | 'registered' | 'updating' | 'updated' | 'rolling-back'

/** What was done so far, so that a deployment that is cut short can say what state it leaves the world in. */
export class Attempt {
  stage: Stage = 'planning'
  plan: Plan | undefined
  taskDefinition: string | undefined
  deploymentId: string | undefined
  chronicle: Chronicle | undefined
  readonly startedAt: number

  constructor(
    private readonly clock: Clock,
    private readonly target: Target,
    private readonly definition: TaskDefinition,
  ) {
    this.startedAt = clock.now()
  }

  /** Where the service stands, in sentences. */
  describeWorld(): string {
    const revision = this.taskDefinition === undefined ? '' : revisionName(this.taskDefinition)
    switch (this.stage) {
      case 'planning':
        return 'Nothing was changed.'
      case 'registering':
        return `The service is unchanged. A revision of ${this.definition.family} may have been registered; nothing uses it.`
      case 'registered':
        return `The service is unchanged. ${revision} was registered; nothing uses it.`
      case 'updating':
        return `UpdateService was on its way: ECS may have begun to deploy ${revision}. Run the step again to follow it.`
      case 'updated':
        return `The deployment ${this.deploymentId ?? ''} of ${revision} is under way, and ECS goes on with it by itself.${this.#lastSeen()} Run the step again to follow it.`
      case 'rolling-back':
        return `ECS was asked to put the version before ${revision} back, and goes on with that by itself.${this.#lastSeen()}`
    }
  }

  end(verdict: Verdict): Outcome {
    const deployed: Deployed = {
      ...this.target,
      taskDefinition: this.taskDefinition,
      previous: this.plan?.service.taskDefinition,
      deploymentId: this.deploymentId,
      images: new Map(
        this.definition.containerDefinitions.map(({ name, image }) => [
          name,
          typeof image === 'string' ? image : '',
        ]),
      ),
      durationMs: this.clock.now() - this.startedAt,
      timeline: this.chronicle?.timeline ?? { points: [], marks: [] },
      events: this.chronicle?.events ?? [],
    }
    return { ...deployed, ...verdict }
  }

  #lastSeen(): string {
    return this.chronicle === undefined ? '' : ` Last seen: ${explainRunning(this.chronicle.service)}.`
  }
}
