import { drawTimeline, pointOf, type TimelinePoint } from '../src/rolling/timeline.js'
import { before, deployment, service } from './fixtures.js'

const point = (at: number, fresh: number, old: number, rollingBack = false): TimelinePoint => ({
  at,
  new: fresh,
  old,
  rollingBack,
})

it('draws both versions beside each other, one bar for every phase', () => {
  const points = [
    point(0, 0, 2),
    point(2_000, 0, 2),
    point(4_000, 1, 2),
    point(9_000, 2, 0),
    point(12_000, 2, 0),
  ]
  expect(drawTimeline({ points, marks: [] })).toBe(
    [
      'gantt',
      '  dateFormat x',
      '  axisFormat %H:%M:%S',
      '  tickInterval 2second',
      '  section New version',
      '  starting :active, 0, 4000',
      '  running, 1 task :done, 4000, 9000',
      '  running, 2 tasks :done, 9000, 12000',
      '  section Old version',
      '  serving, 2 tasks :done, 0, 9000',
    ].join('\n'),
  )
})

it('marks failed tasks and the rollback; a label cannot break the diagram', () => {
  const points = [point(0, 0, 1), point(5_000, 0, 1, true), point(9_000, 0, 1, true)]
  const diagram = drawTimeline({ points, marks: [{ at: 3_000, label: 'exit code 1: a;b,c#d\nsection X' }] })
  expect(diagram).toContain('  exit code 1 a b c d section X :crit, milestone, 3000, 0ms')
  expect(diagram).toContain('  rolling back :crit, 5000, 9000')
})

it('marks the first target that is healthy as something good', () => {
  const points = [point(0, 0, 1), point(5_000, 1, 1)]
  const marks = [
    { at: 2_000, label: 'target unhealthy Target.ResponseCodeMismatch' },
    { at: 4_000, label: 'first target healthy', isGood: true },
  ]
  const diagram = drawTimeline({ points, marks })
  expect(diagram).toContain('  target unhealthy Target.ResponseCodeMismatch :crit, milestone, 2000, 0ms')
  expect(diagram).toContain('  first target healthy :done, milestone, 4000, 0ms')
})

it('draws nothing when nothing was seen over time', () => {
  expect(drawTimeline({ points: [], marks: [] })).toBeUndefined()
  expect(drawTimeline({ points: [point(1, 0, 1)], marks: [] })).toBeUndefined()
})

it('counts the tasks of my deployment and of all others', () => {
  const look = service([deployment({ running: 1 }), before({ status: 'ACTIVE', running: 2 })])
  expect(pointOf(look, 'ecs-svc/2', 7, false)).toEqual(point(7, 1, 2))
})
