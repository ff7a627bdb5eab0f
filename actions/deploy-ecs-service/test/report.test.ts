import type { Diagnosis } from '../src/diagnose.js'
import type { Deployed, Outcome, Verdict } from '../src/outcome.js'
import { report } from '../src/report.js'
import { event, newRevision, oldRevision } from './fixtures.js'

const deployed: Deployed = {
  cluster: 'shop',
  service: 'orders',
  region: 'eu-west-1',
  taskDefinition: newRevision,
  previous: oldRevision,
  deploymentId: 'ecs-svc/2',
  images: new Map([['app', 'orders:2']]),
  durationMs: 73_000,
  timeline: { points: [], marks: [] },
  events: [],
}
const diagnosis: Diagnosis = {
  cause: 'Container app exited with code 1: the application ended itself',
  reason: 'Essential container in task exited',
  failedTasks: 2,
  container: 'app',
  exitCode: 1,
  log: { container: 'app', source: 'g: s', lines: ['boot', '::error::<b>@team</b>'], note: undefined },
  advice: ["Read the container's last log lines"],
}
const verdicts: readonly Verdict[] = [
  { kind: 'succeeded', running: 2 },
  { kind: 'unchanged', running: 2 },
  { kind: 'rolled-back', by: 'action', to: oldRevision, diagnosis },
  { kind: 'failed', diagnosis, world: 'The version before was not put back: why.' },
  { kind: 'superseded', by: 'ecs-svc/9 of orders:14', world: 'The service: x.' },
  { kind: 'timed-out', diagnosis, world: 'Still under way.' },
  { kind: 'cancelled', world: 'Nothing was changed.' },
]

function reportOn(verdict: Verdict, more: Partial<Deployed> = {}): ReturnType<typeof report> {
  const outcome: Outcome = { ...deployed, ...more, ...verdict }
  const file = {
    path: 'task.json',
    definition: { family: 'orders', containerDefinitions: [] },
    lineOf: (name: string) => (name === 'app' ? 7 : 1),
  }
  return report(outcome, { file, change: undefined })
}

it.each(verdicts)('$kind: outputs say it, and only success lets the step pass', (verdict) => {
  const { outputs, failure, summary } = reportOn(verdict)
  expect(outputs).toEqual({
    outcome: verdict.kind,
    'task-definition-arn': newRevision,
    'deployment-id': 'ecs-svc/2',
  })
  expect(failure === undefined).toBe(verdict.kind === 'succeeded' || verdict.kind === 'unchanged')
  expect(summary[0]).toMatch(/^### \S+ /)
})

it.each(verdicts.filter((verdict) => 'world' in verdict))(
  '$kind: says what state the service is in',
  (verdict) => {
    expect(reportOn(verdict).failure?.message).toContain('world' in verdict ? verdict.world : '')
  },
)

it('explains a failure: cause, count, what ECS said, the last log lines, what to do', () => {
  const { failure } = reportOn(verdicts[2] ?? { kind: 'cancelled', world: '' })
  expect(failure).toEqual({
    message: [
      'orders could not run orders:13; orders:12 serves again: Container app exited with code 1: the application ended itself (2 tasks).',
      'ECS says: Essential container in task exited',
      'The last log lines of container app:',
      '  boot',
      '  ::error::<b>@team</b>',
    ].join('\n'),
    hint: "Read the container's last log lines",
  })
})

it("annotates the container's image in the task definition", () => {
  expect(reportOn({ kind: 'failed', diagnosis, world: '' }).annotations).toMatchObject([
    { level: 'error', file: 'task.json', line: 7 },
  ])
})

it('warns when a complete deployment runs nothing', () => {
  expect(reportOn({ kind: 'succeeded', running: 0 }).annotations).toMatchObject([{ level: 'warning' }])
})

it('keeps text from outside from becoming markup', () => {
  const message = 'was unable to place <img src=x> @team | [x](y)'
  const summary = reportOn({ kind: 'failed', diagnosis, world: '<i>' }, { events: [event(message)] }).summary
  const outside = summary.filter((section) => !section.startsWith('The last log lines')).join('\n')
  expect(outside).not.toMatch(/<img|<i>|@team|\[x\]/)
  expect(summary.find((section) => section.startsWith('The last log lines'))).toContain(
    '```\nboot\n::error::<b>@team</b>\n```',
  )
})
