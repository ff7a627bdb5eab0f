import { CancelledError } from '@slipway/action-kit'
import { virtualTime } from '@slipway/local-aws'
import { plainDiagnosis } from '../src/failure/plain-diagnosis.js'
import { putBack } from '../src/rolling/put-back.js'
import { Attempt } from '../src/work/attempt.js'
import type { Deployed, ServiceOutcome, Verdict } from '../src/work/outcome.js'
import {
  before,
  definition,
  deployment,
  family,
  newRevision,
  oldRevision,
  order,
  service,
  tools,
} from './fixtures.js'
import { ScriptedEcs, type Script } from './scripted-ecs.js'

interface Case {
  /** What became of the service; by default it was deployed well, from 12 to 13. */
  readonly verdict?: Verdict
  readonly deployed?: Partial<Deployed>
  readonly ecs?: Script
  readonly inputs?: Readonly<Record<string, string>>
  readonly isCancelled?: boolean
}

interface Return {
  readonly outcome: ServiceOutcome
  readonly log: readonly string[]
  /** What was asked of ECS to change something. */
  readonly changes: readonly string[]
}

const running13 = service([deployment({ rolloutState: 'COMPLETED', running: 2 })])
const running12 = service([before({ id: 'ecs-svc/3', createdAt: 4_000 })])
const target = { cluster: 'shop', service: 'orders', region: 'eu-west-1' }

async function goBack({
  verdict = { kind: 'succeeded', running: 2 },
  deployed = {},
  ecs: script = {},
  inputs,
  isCancelled,
}: Case): Promise<Return> {
  const time = virtualTime()
  const log: string[] = []
  const world = {
    ecs: new ScriptedEcs(() => time.now(), { at: running13, during: () => running12, ...script }),
    logs: { lastLines: () => Promise.resolve([]) },
    clock: time,
    signal:
      isCancelled === true ? AbortSignal.abort(new CancelledError('SIGTERM')) : new AbortController().signal,
    log: {
      info: (line: string) => void log.push(line),
      warning: (line: string) => void log.push(`warning: ${line}`),
    },
  }
  const outcome: ServiceOutcome = {
    ...new Attempt(time, target).end(verdict),
    taskDefinition: newRevision,
    previous: oldRevision,
    deploymentId: 'ecs-svc/2',
    ...deployed,
  }
  let ended = false
  const back = putBack({ world, tools: tools(), target, order: order(inputs) }, outcome).finally(
    () => (ended = true),
  )
  const settled = back.catch(() => undefined)
  const isEnded = (): boolean => ended
  for (let second = 0; second < 3_600 && !isEnded(); second++) await time.advance(1_000)
  await settled
  const changes = world.ecs.calls.filter((call) => /Update|Stop|Register/.test(call))
  return { outcome: await back, log, changes }
}

const settings = [{ path: 'desiredCount', before: '1', after: '3' }]
const late = plainDiagnosis('The task warm failed')

describe('a service that was deployed well, where another one was not,', () => {
  it.each<[string, Case, object, readonly string[]]>([
    [
      'goes back to what it ran before',
      {},
      { kind: 'rolled-back', by: 'action', to: oldRevision },
      ['UpdateService 12'],
    ],
    [
      'goes back for its own reason, where it has one',
      { verdict: { kind: 'failed', diagnosis: late, world: '', isServing: true } },
      { kind: 'rolled-back', diagnosis: { cause: 'The task warm failed' } },
      ['UpdateService 12'],
    ],
    [
      'goes back without the tasks, schedules and checks around a deployment',
      {
        inputs: {
          before: '- migrate',
          after: '- warm',
          schedule: 'rule:nightly',
          'verify-url': 'https://orders.example/',
          'keep-revisions': '1',
        },
      },
      { kind: 'rolled-back', tasks: [] },
      ['UpdateService 12'],
    ],
    [
      'goes back to the last version that was complete, where the one that it was told to run never was',
      { deployed: { previous: `${family}:11`, lastComplete: oldRevision } },
      { kind: 'rolled-back', to: oldRevision },
      ['UpdateService 12'],
    ],
    [
      'goes back to that as well where its failed deployment was begun again',
      { deployed: { previous: newRevision, lastComplete: oldRevision } },
      { kind: 'rolled-back', to: oldRevision },
      ['UpdateService 12'],
    ],
    [
      'stays when the step has begun no deployment of it',
      { deployed: { deploymentId: undefined } },
      { kind: 'succeeded' },
      [],
    ],
    [
      'stays when it was made by this step',
      { deployed: { previous: undefined } },
      {
        kind: 'failed',
        world: expect.stringContaining('There is no version before') as string,
        isServing: true,
      },
      [],
    ],
    [
      'stays when its tasks were only started anew',
      { deployed: { previous: newRevision } },
      {
        kind: 'failed',
        world: expect.stringContaining('There is no version before') as string,
        isServing: true,
      },
      [],
    ],
    [
      'stays when somebody has deployed something else since',
      { ecs: { at: service([deployment({ taskDefinition: `${newRevision}9` })]) } },
      { kind: 'failed', world: expect.stringContaining('another deployment has taken its place') as string },
      [],
    ],
    [
      'stays when the version before was deregistered',
      { ecs: { registered: { ...definition, status: 'INACTIVE' } } },
      { kind: 'failed', world: expect.stringContaining('The revision orders:12 was deregistered') as string },
      [],
    ],
    [
      'is told to have failed when the version before does not run any more',
      {
        ecs: {
          during: () =>
            service([
              deployment({
                id: 'ecs-svc/3',
                taskDefinition: oldRevision,
                rolloutState: 'FAILED',
                createdAt: 4_000,
              }),
            ]),
        },
      },
      {
        kind: 'failed',
        world: expect.stringContaining('Going back did not complete: failed') as string,
        isServing: false,
      },
      ['UpdateService 12'],
    ],
  ])('%s', async (_what, given, expected, changes) => {
    const back = await goBack({ ...given, ecs: { answer: underWay, ...given.ecs } })
    expect(back.outcome).toMatchObject(expected)
    expect(back.changes).toEqual(changes)
  })

  it('says that its settings stay', async () => {
    const { log } = await goBack({ ecs: { answer: underWay }, deployed: { serviceChanges: settings } })
    expect(log).toContain('warning: The revision before is back; the settings that were changed stay changed')
    expect((await goBack({ ecs: { answer: underWay } })).log.join()).not.toContain('warning')
  })

  it('is left where it is when the job is cancelled first', async () => {
    const back = goBack({ isCancelled: true, ecs: { answer: underWay } })
    await expect(back).resolves.toMatchObject({ changes: [] })
  })
})

/** The way back, as UpdateService answers it. */
const underWay = service([
  deployment({ id: 'ecs-svc/3', taskDefinition: oldRevision, createdAt: 4_000 }),
  deployment({ status: 'ACTIVE', rolloutState: 'COMPLETED', running: 2 }),
])
