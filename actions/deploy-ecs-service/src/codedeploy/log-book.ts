import type { Clock, Log } from '@slipway/action-kit'
import type { ServiceEvent } from '../ecs/service.js'
import { revisionName } from '../ecs/task-definition.js'
import type { TaskFailure } from '../failure/task-failure.js'
import type { Timeline, TimelineMark, TimelinePoint } from '../rolling/timeline.js'
import { marksOf, type TargetChange } from '../targets/target-change.js'
import { isActive, waitOf, type LifecycleEvent, type Seen } from './deployment.js'

export interface Revisions {
  /** ARN of the revision that is brought into service, and of the one before. */
  readonly next: string
  readonly previous: string
}

/** Keeps what a deployment showed over time, and prints a line at every change of it. */
export class LogBook {
  /** The service's, since the deployment began, oldest first; read when a failure is explained. */
  readonly events: ServiceEvent[] = []
  readonly #points: TimelinePoint[] = []
  readonly #marks: TimelineMark[] = []
  readonly #said = new Map<string, string>()
  #weight = 0
  #seen: Seen | undefined

  constructor(
    private readonly world: { readonly log: Pick<Log, 'info'>; readonly clock: Clock },
    private readonly revisions: Revisions,
  ) {}

  get timeline(): Timeline {
    return { points: this.#points, marks: this.#marks }
  }

  get running(): number {
    return this.#seen?.green?.running ?? 0
  }

  note(seen: Seen): void {
    this.#seen = seen
    this.#points.push({
      at: this.world.clock.now(),
      new: seen.green?.running ?? 0,
      old: seen.blue?.running ?? 0,
      rollingBack: !isActive(seen) && seen.status !== 'Succeeded',
    })
    for (const event of seen.events) this.#noteEvent(event)
    this.#noteTraffic(seen)
    if (this.#isNews('status', seen.status)) this.#say(`${seen.id} is ${inWords[seen.status]}`)
    if (waitOf(seen) === 'TERMINATION_WAIT' && this.#isNews('termination', 'wait')) {
      this.#say('the original tasks get no more traffic, and are kept for the time that the group says')
    }
  }

  /** The deployment that undoes it. */
  noteRollback(seen: Seen): void {
    if (this.#isNews(seen.id, seen.status)) {
      this.#say(
        `${seen.id}, which puts ${revisionName(this.revisions.previous)} back, is ${inWords[seen.status]}`,
      )
    }
  }

  noteFailure(failure: TaskFailure): void {
    const label = failure.exitCode === undefined ? failure.kind : `exit code ${failure.exitCode}`
    this.#marks.push({ at: this.world.clock.now(), label })
    const said = failure.reason === '' ? '' : ` (${failure.reason})`
    this.world.log.info(`  Task ${revisionName(failure.task.arn)} failed: ${failure.cause}${said}`)
  }

  noteTargets(changes: readonly TargetChange[]): void {
    for (const { line } of changes) this.world.log.info(`  ${line}`)
    this.#marks.push(...marksOf(changes, this.#marks, this.world.clock.now()))
  }

  /** `in progress at Install; orders:13 0 of 2 running, 0 % of the traffic; orders:12 2 running` */
  describe(): string {
    const seen = this.#seen
    if (seen === undefined) return `${revisionName(this.revisions.next)} was handed to CodeDeploy`
    const at = seen.events.find(({ status }) => status === 'InProgress')
    const state = `${inWords[seen.status]}${at === undefined ? '' : ` at ${at.name}`}`
    const { green, blue } = seen
    return [
      state,
      ...(green === undefined
        ? []
        : [
            `${revisionName(this.revisions.next)} ${green.running} of ${green.desired} running, ${green.weight} % of the traffic`,
          ]),
      ...(blue === undefined ? [] : [`${revisionName(this.revisions.previous)} ${blue.running} running`]),
    ].join('; ')
  }

  #noteEvent({ name, status, diagnostics }: LifecycleEvent): void {
    if (status === 'Pending' || !this.#isNews(`event ${name}`, status)) return
    const why = diagnostics?.message ?? 'CodeDeploy does not say why'
    this.#say(`${name} ${eventsInWords.get(status) ?? `${status.toLowerCase()}: ${why}`}`)
  }

  #noteTraffic({ green }: Seen): void {
    const weight = green?.weight ?? this.#weight
    if (weight === this.#weight) return
    this.#weight = weight
    this.#say(`${weight} % of the production traffic goes to ${revisionName(this.revisions.next)}`)
  }

  #isNews(what: string, state: string): boolean {
    if (this.#said.get(what) === state) return false
    this.#said.set(what, state)
    return true
  }

  #say(line: string): void {
    this.world.log.info(`  CodeDeploy: ${line}`)
  }
}

const inWords: Readonly<Record<Seen['status'], string>> = {
  Created: 'created',
  Queued: 'queued',
  InProgress: 'in progress',
  Ready: 'ready for production traffic',
  Succeeded: 'complete',
  Failed: 'failed',
  Stopped: 'stopped',
}

const eventsInWords: ReadonlyMap<string, string> = new Map([
  ['InProgress', 'has begun'],
  ['Succeeded', 'is done'],
  ['Skipped', 'is skipped'],
])
