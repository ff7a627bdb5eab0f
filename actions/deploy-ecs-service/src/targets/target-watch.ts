import { asError, UserError } from '@slipway/action-kit'
import { isPassing } from '@slipway/aws'
import type { Deployment } from '../ecs/service.js'
import type { World } from '../work/world.js'
import { describeChange } from './describe-target.js'
import type { TargetChange } from './target-change.js'
import { isAt, isLeaving, isUnhealthy, type Place, type Target } from './target.js'
import type { TargetsApi } from './targets-api.js'
import { withinLimit } from './within-limit.js'

const lookEveryMs = 15_000
// Where nothing has changed for two minutes, a task waits for something else: its traffic, somebody's word.
const looksAtPace = 8
const restMs = 60_000

/**
 * Looks at how load balancers find the tasks of one deployment, while some of them run and not all are in service. What
 * it may not see, or not see just now, changes nothing but what is told.
 */
export class TargetWatch {
  readonly #tasks = new Map<string, readonly Place[]>()
  /** Of my tasks, as last seen. */
  #seen: ReadonlyMap<string, Target> = new Map()
  /** Found bad, and not well since; the latest last. */
  readonly #unhealthy = new Map<string, Target>()
  #lookedAt = -Infinity
  /** How many of my tasks ran then. */
  #running = 0
  #unchanged = 0
  #isOff = false

  /** @param deploymentId what the tasks are started by: a deployment, or a task set; '' when that is not known */
  constructor(
    private readonly world: Pick<World, 'clock' | 'log' | 'signal' | 'targets'>,
    private readonly deploymentId: string,
  ) {}

  /**
   * To be asked at every look at the deployment; calls AWS only where it is due.
   * @param groups finds the ARNs of the target groups that the tasks can be in
   * @returns what is new since the last time
   */
  async see(
    mine: Pick<Deployment, 'running' | 'desired'>,
    groups: (signal: AbortSignal) => Promise<readonly string[]>,
  ): Promise<readonly TargetChange[]> {
    const { targets: api } = this.world
    if (api === undefined || !this.#isDue(mine)) return []
    this.#lookedAt = this.world.clock.now()
    this.#running = mine.running
    try {
      const found = await withinLimit(this.world, (signal) => this.#look(api, mine, groups, signal))
      const changes = this.#compare(found)
      this.#unchanged = changes.length > 0 ? 0 : this.#unchanged + 1
      return changes
    } catch (error) {
      this.world.signal.throwIfAborted()
      if (!isPassing(error)) this.#giveUp(asError(error))
      return []
    }
  }

  /** Those that a load balancer found bad and that were not well since, the latest last. */
  get unhealthy(): readonly Target[] {
    return [...this.#unhealthy.values()]
  }

  #isDue({ running, desired }: Pick<Deployment, 'running' | 'desired'>): boolean {
    if (this.#isOff || this.deploymentId === '' || running === 0) return false
    // Where one has stopped since, the next one is to be looked at.
    if (running === this.#running && this.#count(isInService) >= desired) return false
    const pause = this.#unchanged < looksAtPace ? lookEveryMs : restMs
    return this.world.clock.now() - this.#lookedAt >= pause
  }

  async #look(
    api: TargetsApi,
    { running }: Pick<Deployment, 'running'>,
    findGroups: (signal: AbortSignal) => Promise<readonly string[]>,
    signal: AbortSignal,
  ): Promise<readonly Target[]> {
    const groups = await findGroups(signal)
    if (groups.length === 0) return []
    if (this.#count(isThere) < running) {
      const places = await api.findPlaces(this.deploymentId, new Set(this.#tasks.keys()), signal)
      for (const [arn, found] of places) this.#tasks.set(arn, found)
    }
    if (this.#tasks.size === 0) return []
    const places = [...this.#tasks.values()].flat()
    const answers = await Promise.all([...new Set(groups)].map((group) => api.describeHealth(group, signal)))
    return answers.flat().filter((target) => places.some((place) => isAt(target, place)))
  }

  #compare(found: readonly Target[]): readonly TargetChange[] {
    const now = new Map(found.map((target) => [keyOf(target), target]))
    const changes = [...now].flatMap(([key, target]) => {
      const line = describeChange(this.#seen.get(key), target)
      if (target.state === 'healthy') this.#unhealthy.delete(key)
      if (isUnhealthy(target) && line !== undefined) {
        this.#unhealthy.delete(key)
        this.#unhealthy.set(key, target)
      }
      return line === undefined ? [] : [{ line, target }]
    })
    this.#seen = now
    return changes
  }

  /** How many tasks have targets that are so. */
  #count(are: (targets: readonly Target[]) => boolean): number {
    const seen = [...this.#seen.values()]
    const tasks = [...this.#tasks.values()]
    return tasks.filter((places) => are(seen.filter((target) => places.some((place) => isAt(target, place)))))
      .length
  }

  #giveUp(error: Error): void {
    this.#isOff = true
    const hint = error instanceof UserError && error.hint !== undefined ? `\n${error.hint}` : ''
    this.world.log.info(`How the load balancer finds the new tasks cannot be seen: ${error.message}${hint}`)
  }
}

function isThere(targets: readonly Target[]): boolean {
  return targets.some((target) => !isLeaving(target))
}

function isInService(targets: readonly Target[]): boolean {
  return targets.length > 0 && targets.every(({ state }) => state === 'healthy')
}

function keyOf({ group, id, port }: Target): string {
  return `${group} ${id} ${port}`
}
