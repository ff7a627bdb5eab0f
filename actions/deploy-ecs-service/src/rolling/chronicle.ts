import type { Clock, Log } from '@slipway/action-kit'
import type { Rollout } from './rollout.js'
import type { Service, ServiceEvent } from '../ecs/service.js'
import { revisionName } from '../ecs/task-definition.js'
import { explainRunning } from '../ecs/running.js'
import type { TaskFailure } from '../failure/task-failure.js'
import { marksOf, type TargetChange } from '../targets/target-change.js'
import { pointOf, type Timeline, type TimelineMark, type TimelinePoint } from './timeline.js'

/** Keeps what a rollout showed over time, and prints a line at every change of it. */
export class Chronicle {
  /** Since the deployment began, oldest first. */
  readonly events: ServiceEvent[] = []
  /** The latest look at the service. */
  service: Service
  readonly #points: TimelinePoint[] = []
  readonly #marks: TimelineMark[] = []
  readonly #known: Set<string>
  #line = ''

  /** @param before the service as it was before the deployment: its events are old ones */
  constructor(
    private readonly world: { readonly log: Pick<Log, 'info'>; readonly clock: Clock },
    private readonly deploymentId: string,
    before: Service,
    now: Service,
  ) {
    this.#known = new Set(before.events.map(({ id }) => id))
    this.service = now
  }

  get timeline(): Timeline {
    return { points: this.#points, marks: this.#marks }
  }

  note(service: Service, rollout: Rollout): void {
    if (rollout.kind === 'stale') return
    this.service = service
    const isRollingBack = rollout.kind === 'rolling-back' || rollout.kind === 'rolled-back'
    this.#points.push(pointOf(service, this.deploymentId, this.world.clock.now(), isRollingBack))
    for (const event of service.events.toReversed()) {
      if (this.#known.has(event.id)) continue
      this.#known.add(event.id)
      this.events.push(event)
      this.world.log.info(`  ECS: ${event.message}`)
    }
    const line = this.describe()
    if (line !== this.#line) this.world.log.info(line)
    this.#line = line
  }

  noteFailure(failure: TaskFailure): void {
    // The task stopped by ECS's clock; the diagram is drawn by this one, from the first look on.
    const now = this.world.clock.now()
    const at = Math.min(now, Math.max(this.#points[0]?.at ?? now, failure.task.stoppedAt))
    this.#marks.push({
      at,
      label: failure.exitCode === undefined ? failure.kind : `exit code ${failure.exitCode}`,
    })
    const said = failure.reason === '' ? '' : ` (${failure.reason})`
    this.world.log.info(`  Task ${revisionName(failure.task.arn)} failed: ${failure.cause}${said}`)
  }

  noteTargets(changes: readonly TargetChange[]): void {
    for (const { line } of changes) this.world.log.info(`  ${line}`)
    this.#marks.push(...marksOf(changes, this.#marks, this.world.clock.now()))
  }

  /** How the service is now, in a line. */
  describe(): string {
    return explainRunning(this.service)
  }
}
