import { asError } from '@slipway/action-kit'
import { diagnose, type Diagnosis } from '../failure/diagnose.js'
import { explainRunning } from '../ecs/running.js'
import type { Service } from '../ecs/service.js'
import { revisionName, type TaskDefinition } from '../ecs/task-definition.js'
import type { Ending, FollowOptions, RollbackRequest, UnderWay } from '../work/under-way.js'
import type { World } from '../work/world.js'
import { findMine } from './find-mine.js'
import type { Listed, NativeApi } from './native-api.js'

// Who is cancelled has 4.5 seconds left for all of it: to find the deployment, look at it, and ask.
const hurryMs = 2_500

interface Parts {
  readonly world: World
  readonly api: Pick<NativeApi, 'list' | 'taskDefinitions'>
  /** As DescribeServices calls it, `ecs-svc/<number>`; '' where nobody has looked. */
  readonly id: string
  /** ARN of the revision that it brings. */
  readonly taskDefinition: string
  readonly definition: TaskDefinition
  /** When it was made: milliseconds since the epoch, by ECS's clock; 0 when ECS did not say. */
  readonly since: number
  /** The service with it, as ECS answered; undefined when nobody has looked. */
  readonly service: Service | undefined
  readonly open: (found: Listed) => Promise<UnderWay>
}

/**
 * A deployment that ECS has taken on and may not list yet. It is under way from the first moment: whoever is cancelled
 * before it is listed has it looked for, and sent back or stopped, all the same.
 */
export class FoundLater implements UnderWay {
  #found: UnderWay | undefined

  constructor(private readonly parts: Parts) {}

  get id(): string {
    return this.#found?.id ?? this.parts.id
  }

  get chronicle(): UnderWay['chronicle'] {
    return this.#found?.chronicle
  }

  async find(): Promise<void> {
    await this.#find(this.parts.world)
  }

  async follow(options: FollowOptions): Promise<Ending> {
    return (await this.#find(this.parts.world)).follow(options)
  }

  rollBack(why: string): Promise<RollbackRequest> {
    return this.#ask((found) => found.rollBack(why))
  }

  stop(why: string): Promise<RollbackRequest> {
    return this.#ask((found) => found.stop(why))
  }

  async explain(reason: string): Promise<Diagnosis> {
    const { world, definition } = this.parts
    const nothing = { failures: [], events: [], rolloutReason: reason, definition }
    return (await this.#found?.explain(reason)) ?? diagnose(world, nothing)
  }

  running(): number {
    return this.#found?.running?.() ?? this.parts.service?.running ?? 0
  }

  describe(): string {
    const { service, taskDefinition } = this.parts
    if (this.#found !== undefined) return this.#found.describe()
    return service === undefined
      ? `${revisionName(taskDefinition)} was handed to ECS`
      : explainRunning(service)
  }

  async #ask(ask: (found: UnderWay) => Promise<RollbackRequest>): Promise<RollbackRequest> {
    const { world } = this.parts
    try {
      if (!world.signal.aborted) return await ask(await this.#find(world))
      // Not by the signal: a step that was cancelled looks as well.
      return await ask(await this.#find({ ...world, signal: new AbortController().signal }, hurryMs))
    } catch (error) {
      return { kind: 'not-asked', why: `the call for it failed: ${asError(error).message}` }
    }
  }

  async #find(world: World, patienceMs?: number): Promise<UnderWay> {
    if (this.#found !== undefined) return this.#found
    const { api, taskDefinition, since, open } = this.parts
    const found = await open(await findMine(world, api, taskDefinition, since, patienceMs))
    // Found twice at once, by the follower and by who is cancelled: the first is kept.
    this.#found ??= found
    return this.#found
  }
}
