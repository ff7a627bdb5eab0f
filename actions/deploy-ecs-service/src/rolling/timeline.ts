import { ganttHead } from '@slipway/action-kit'
import type { Service } from '../ecs/service.js'

/** What was seen of a rollout, for the diagram. Times are milliseconds since the epoch, by the step's clock. */
export interface Timeline {
  readonly points: readonly TimelinePoint[]
  readonly marks: readonly TimelineMark[]
}

/** The tasks that ran at a time. */
export interface TimelinePoint {
  readonly at: number
  readonly new: number
  readonly old: number
  readonly rollingBack: boolean
}

/** Something that happened at a moment: a failed task, an unhealthy target. */
export interface TimelineMark {
  readonly at: number
  readonly label: string
  /** Nothing to worry about. */
  readonly isGood?: boolean
}

export function pointOf(
  service: Service,
  deploymentId: string,
  at: number,
  rollingBack: boolean,
): TimelinePoint {
  const running = (mine: boolean): number =>
    service.deployments
      .filter(({ id }) => (id === deploymentId) === mine)
      .reduce((sum, deployment) => sum + deployment.running, 0)
  return { at, new: running(true), old: running(false), rollingBack }
}

/** A Mermaid Gantt chart. Undefined when nothing was seen over time. */
export function drawTimeline({ points, marks }: Timeline): string | undefined {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined || last.at === first.at) return undefined
  const fresh = bars(points, (point) => (point.rollingBack ? ['crit', 'rolling back'] : newPhase(point)))
  const old = bars(points, (point) => (point.old > 0 ? ['done', `serving, ${tasks(point.old)}`] : undefined))
  return [
    ...ganttHead(last.at - first.at),
    '  section New version',
    ...fresh,
    ...marks
      .slice(0, 10)
      .map(
        ({ at, label, isGood }) =>
          `  ${plain(label)} :${isGood === true ? 'done' : 'crit'}, milestone, ${at}, 0ms`,
      ),
    ...(old.length === 0 ? [] : ['  section Old version', ...old]),
  ].join('\n')
}

type Phase = readonly [tag: 'done' | 'active' | 'crit', label: string]

function newPhase(point: TimelinePoint): Phase {
  return point.new === 0 ? ['active', 'starting'] : ['done', `running, ${tasks(point.new)}`]
}

/** One bar for every stretch of points in the same phase. */
function bars(
  points: readonly TimelinePoint[],
  phaseOf: (point: TimelinePoint) => Phase | undefined,
): string[] {
  const found: string[] = []
  let open: { phase: Phase; from: number } | undefined
  const close = (at: number): void => {
    if (open !== undefined && at > open.from) {
      found.push(`  ${open.phase[1]} :${open.phase[0]}, ${open.from}, ${at}`)
    }
    open = undefined
  }
  for (const point of points) {
    const phase = phaseOf(point)
    if (phase?.[1] === open?.phase[1]) continue
    close(point.at)
    if (phase !== undefined) open = { phase, from: point.at }
  }
  close(points.at(-1)?.at ?? 0)
  return found
}

function tasks(count: number): string {
  return count === 1 ? '1 task' : `${count} tasks`
}

/** Mermaid takes `:`, `,`, `;` and `#` in a label for syntax. */
function plain(label: string): string {
  return (
    label
      .replace(/[^\w.()/-]+/g, ' ')
      .trim()
      .slice(0, 60) || 'task failed'
  )
}
