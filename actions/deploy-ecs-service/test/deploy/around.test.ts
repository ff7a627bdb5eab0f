import { AwsCallError } from '@slipway/aws'
import type { OneOffResult } from '../../src/one-off/run-one-off.js'
import { headline } from '../../src/report/headline.js'
import type { Deployment } from '../../src/ecs/service.js'
import { before, deployment, newRevision, oldRevision, service, definition } from '../fixtures.js'
import type { Tools } from '../../src/work/tools.js'
import { tryDeploy } from '../try-deploy.js'
import { old, theirRevision, theirs, healthy, crashing, crashes } from './rollouts.js'

describe('tasks before and after', () => {
  const result = (kind: 'succeeded' | 'failed', name = 'migrate'): OneOffResult => ({
    name,
    kind,
    taskArn: 'arn:task',
    exitCode: kind === 'failed' ? 3 : 0,
    durationMs: 1_000,
    diagnosis: undefined,
  })
  const inputs = { before: '- name: migrate\n  command: [migrate]', after: '- name: warm\n  command: [warm]' }

  it('run in their order with the new revision, and only then is it over', async () => {
    const ran: string[] = []
    const { outcome } = await tryDeploy({
      during: healthy(60),
      inputs,
      tools: {
        runOneOff: (wish, task) => {
          ran.push(`${wish.name} ${task.taskDefinition.slice(-2)}`)
          return Promise.resolve(result('succeeded', wish.name))
        },
      },
    })
    expect(outcome).toMatchObject({ kind: 'succeeded', tasks: [{ name: 'migrate' }, { name: 'warm' }] })
    expect(ran).toEqual(['migrate 13', 'warm 13'])
  })

  it.each<[string, Deployment, readonly Deployment[], string]>([
    ['is complete by then, is gone back to', theirs(3), [], theirRevision],
    ['is not complete by then, is not gone back to', theirs(3, 'IN_PROGRESS'), [old], oldRevision],
    ['has failed by then, is not gone back to either', theirs(3, 'FAILED'), [old], oldRevision],
    ['is complete and the newest, wins over what is still there', theirs(3), [old], theirRevision],
    ['answers nothing complete leaves what the plan has seen', theirs(3, 'FAILED'), [], oldRevision],
  ])('what others deploy while one before runs: what %s', async (_what, other, more, to) => {
    const { ecs } = await tryDeploy({
      inputs: { before: inputs.before },
      tools: { runOneOff: () => Promise.resolve(result('succeeded')) },
      answer: service([deployment(), ...more, other]),
      during: crashing,
      stopped: crashes(1),
      // ECS keeps no record of it: this action names the revision to go back to.
      record: () => undefined,
    })
    expect(ecs.calls.filter((call) => call.startsWith('UpdateService'))).toEqual([
      'UpdateService 13',
      `UpdateService ${to.slice(-2)}`,
    ])
  })

  it('what is complete at once is not taken for what was complete before it', async () => {
    const mine = deployment({ rolloutState: 'COMPLETED', desired: 0 })
    const { outcome } = await tryDeploy({ answer: service([mine, old]), during: healthy(10) })
    expect(outcome).toMatchObject({ kind: 'succeeded', lastComplete: oldRevision })
  })

  it('those before are behind a deployment that is under way already', async () => {
    let looks = 0
    const ran: string[] = []
    const { outcome } = await tryDeploy({
      registered: { ...definition, revision: 12, status: 'ACTIVE' },
      get at() {
        return service([before({ rolloutState: looks++ > 3 ? 'COMPLETED' : 'IN_PROGRESS' })])
      },
      inputs,
      tools: {
        runOneOff: (wish) => {
          ran.push(wish.name)
          return Promise.resolve(result('succeeded', wish.name))
        },
      },
    })
    expect(outcome.kind).toBe('succeeded')
    expect(ran).toEqual(['warm'])
  })

  it('a failed one after leaves the new version in service, and the report says so', async () => {
    const { outcome } = await tryDeploy({
      during: healthy(60),
      inputs,
      tools: {
        runOneOff: ({ name }) => Promise.resolve(result(name === 'warm' ? 'failed' : 'succeeded', name)),
      },
    })
    expect(outcome).toMatchObject({ kind: 'failed', isServing: true })
    expect(headline(outcome)).toBe('orders runs orders:13, and what comes after that failed')
  })

  it('a failed one before stops the deployment', async () => {
    const { outcome, ecs } = await tryDeploy({
      inputs,
      tools: { runOneOff: () => Promise.resolve(result('failed')) },
    })
    expect(outcome).toMatchObject({ kind: 'failed', world: 'The service is unchanged.' })
    expect(ecs.calls.filter((name) => name.startsWith('UpdateService'))).toEqual([])
  })
})

describe('what comes around a deployment', () => {
  const inputs = { autoscaling: 'min: 1\nmax: 4\ncpu: 50' }
  const denied = new AwsCallError('application-autoscaling RegisterScalableTarget was denied', {
    code: 'AccessDeniedException',
    cause: new Error('denied'),
    hint: 'Allow it',
  })
  const autoscale: Tools['autoscale'] = (_wish, _service, apply) =>
    apply ? Promise.reject(denied) : Promise.resolve([])

  it('and fails when all is done fails the step, and says what serves', async () => {
    const { outcome } = await tryDeploy({ during: healthy(60), inputs, tools: { autoscale } })
    expect(outcome).toMatchObject({
      kind: 'failed',
      taskDefinition: newRevision,
      diagnosis: { cause: denied.message, advice: ['Allow it'] },
      world: 'orders:13 serves. What was to come after it may not be done.',
    })
    expect(headline(outcome)).toBe('orders runs orders:13, and what comes after that failed')
  })

  it('and is not done where nobody waits for the deployment is told', async () => {
    const { outcome, log } = await tryDeploy({
      inputs: { ...inputs, 'wait-for-service-stability': 'false', 'verify-url': 'https://shop.example/' },
      tools: { autoscale },
    })
    expect(outcome.kind).toBe('started')
    expect(log).toContain('Not done, as wait-for-service-stability is false: verify-url, autoscaling')
  })

  it('keeps every revision that the service ran beside a failed one', async () => {
    const kept: string[] = []
    await tryDeploy({
      during: healthy(60),
      at: service([
        before({ id: 'ecs-svc/0', taskDefinition: `${newRevision}9`, rolloutState: 'FAILED', running: 0 }),
        old,
      ]),
      inputs: { 'keep-revisions': '2' },
      tools: {
        keepRevisions: (_family, _keep, inUse) => {
          kept.push(...inUse)
          return Promise.resolve([])
        },
      },
    })
    expect(kept).toEqual([newRevision, `${newRevision}9`, oldRevision])
  })
})
