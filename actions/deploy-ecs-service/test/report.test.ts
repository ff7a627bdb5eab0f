import type { Diagnosis } from '../src/failure/diagnose.js'
import { isGood, type Deployed, type Verdict } from '../src/work/outcome.js'
import { report } from '../src/report/report.js'
import { definition, event, fileSource, newRevision, oldRevision, order } from './fixtures.js'

const deployed: Deployed = {
  cluster: 'shop',
  service: 'orders',
  region: 'eu-west-1',
  taskDefinition: newRevision,
  previous: oldRevision,
  deploymentId: 'ecs-svc/2',
  images: new Map([['app', 'orders:2']]),
  changes: [{ path: 'cpu', before: '256', after: '512' }],
  serviceChanges: [],
  findings: [],
  tasks: [],
  schedules: [],
  deregistered: [],
  notices: [],
  url: undefined,
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
  { kind: 'paused', stage: 'POST_TEST_TRAFFIC_SHIFT', expiresAt: undefined },
  { kind: 'planned' },
  { kind: 'started' },
]

function reportOn(verdict: Verdict, more: Partial<Deployed> = {}): ReturnType<typeof report> {
  const outcome = { ...deployed, ...more, ...verdict }
  const given = order()
  const source = fileSource(definition, (name) => (name === 'app' ? 7 : 1))
  const groups = [[{ ...given, definition: { ...given.definition, source } }]]
  const work = { kind: 'deploy', groups, isPlan: false, isAllOrNothing: true } as const
  return report({ kind: verdict.kind, services: [outcome], tasks: [] }, { work })
}

it.each(verdicts)('$kind: outputs say it, and what is no failure lets the step pass', (verdict) => {
  const { outputs, failure, summary } = reportOn(verdict)
  expect(outputs).toEqual({
    outcome: verdict.kind,
    'task-definition-arn': newRevision,
    'deployment-id': 'ecs-svc/2',
    'codedeploy-deployment-id': '',
    'run-task-arn': [],
    url: '',
    services: JSON.stringify({
      orders: {
        outcome: verdict.kind,
        'task-definition-arn': newRevision,
        'previous-task-definition-arn': oldRevision,
        'deployment-id': 'ecs-svc/2',
      },
    }),
  })
  expect(failure === undefined).toBe(isGood(verdict.kind))
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

it.each([
  ['upwards', newRevision, '### ✅ orders runs orders&#58;13'],
  ['downwards', `${oldRevision.slice(0, -'12'.length)}11`, '### ✅ orders went back to orders&#58;11'],
  [
    'to another family',
    `${oldRevision.slice(0, -'orders:12'.length)}shop:3`,
    '### ✅ orders runs shop&#58;3',
  ],
])('says of a service that went %s among the revisions what it runs', (_where, taskDefinition, heading) => {
  expect(reportOn({ kind: 'succeeded', running: 2 }, { taskDefinition }).summary[0]).toBe(heading)
})

it('says of a plan that the revision is to come, and names a container where there are several', () => {
  const plan = reportOn({ kind: 'planned' }, { taskDefinition: undefined }).summary.join('\n')
  expect(plan).toContain('<code>orders&#58;12</code> → a new revision')
  expect(plan).toContain('>Image</th>')
  const images = new Map([...deployed.images, ['proxy', 'envoy:1']])
  expect(reportOn({ kind: 'planned' }, { images }).summary.join('\n')).toContain(
    '>Image of <code>proxy</code></th>',
  )
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
