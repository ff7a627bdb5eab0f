import { virtualTime } from '@slipway/local-aws'
import { Attempt } from '../src/work/attempt.js'
import { leave } from '../src/work/leave.js'
import { plainDiagnosis } from '../src/failure/plain-diagnosis.js'
import type { RollbackRequest, UnderWay } from '../src/work/under-way.js'
import { newRevision } from './fixtures.js'

type Way = 'rollback' | 'stop' | 'leave'

const asked: RollbackRequest = { kind: 'asked', deploymentId: undefined }
const byItself: RollbackRequest = { kind: 'asked', deploymentId: undefined, by: 'ecs' }
const refused: RollbackRequest = { kind: 'not-asked', why: 'the call for it failed: Rate exceeded' }
const over: RollbackRequest = { kind: 'not-asked', why: 'it is complete', isOver: true }
const seen = 'Last seen: orders:13 SCALE_UP.'
const goesOn = `is under way, and AWS goes on with it by itself. ${seen} Run the step again to follow it.`

interface Case {
  readonly stage: Attempt['stage']
  readonly way: Way
  readonly answer: RollbackRequest | Error
  readonly id?: string
}

interface Left {
  /** What the step says. */
  readonly world: string
  /** What was asked of AWS. */
  readonly calls: readonly string[]
}

async function cancel({ stage, way, answer, id = 'ecs-svc/2' }: Case): Promise<Left> {
  const attempt = new Attempt(virtualTime(), { cluster: 'shop', service: 'orders', region: 'eu-west-1' })
  const calls: string[] = []
  const ask = (call: string) => (): Promise<RollbackRequest> => {
    calls.push(call)
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  const underWay: UnderWay = {
    id,
    follow: () => Promise.reject(new Error('Nobody follows it any more')),
    rollBack: ask('rollBack'),
    stop: ask('stop'),
    explain: (reason) => Promise.resolve(plainDiagnosis(reason)),
    describe: () => 'orders:13 SCALE_UP',
  }
  const isBegun = !['planning', 'registering', 'registered', 'updating'].includes(stage)
  attempt.stage = stage
  if (stage !== 'planning' && stage !== 'registering') attempt.taskDefinition = newRevision
  if (isBegun) attempt.underWay = underWay
  const verdict = await leave(attempt, { onCancel: way })
  expect(verdict.kind).toBe('cancelled')
  return { world: 'world' in verdict ? verdict.world : '', calls }
}

const sentBack = `AWS was asked to put the version before orders:13 back, and goes on with that by itself. ${seen}`
const stopped = `AWS was asked to stop the deployment of orders:13 where it is. ${seen}`

describe('a cancelled deployment that is under way', () => {
  it.each<[Way, RollbackRequest | Error, string]>([
    ['rollback', asked, sentBack],
    ['stop', asked, stopped],
    ['leave', asked, `The deployment ecs-svc/2 of orders:13 ${goesOn}`],
    [
      'rollback',
      byItself,
      `AWS is putting the version before orders:13 back, and goes on with that by itself. ${seen}`,
    ],
    [
      'rollback',
      refused,
      `The deployment was not sent back: the call for it failed: Rate exceeded. The deployment ecs-svc/2 of orders:13 ${goesOn}`,
    ],
    [
      'stop',
      refused,
      `The deployment was not stopped: the call for it failed: Rate exceeded. The deployment ecs-svc/2 of orders:13 ${goesOn}`,
    ],
    ['rollback', over, `The deployment was not sent back: it is complete. ${seen}`],
    ['stop', over, `The deployment was not stopped: it is complete. ${seen}`],
    [
      'rollback',
      new Error('socket hang up'),
      `The deployment was not sent back: the call for it failed: socket hang up. The deployment ecs-svc/2 of orders:13 ${goesOn}`,
    ],
  ])('on-cancel %s, and AWS answers %j', async (way, answer, world) => {
    const calls = { rollback: ['rollBack'], stop: ['stop'], leave: [] }[way]
    expect(await cancel({ stage: 'under-way', way, answer })).toEqual({ world, calls })
  })

  it('has no hole in its sentence where ECS has not named it', async () => {
    const { world } = await cancel({ stage: 'under-way', way: 'leave', answer: asked, id: '' })
    expect(world).toBe(`The deployment of orders:13 ${goesOn}`)
  })
})

describe('a deployment that is cancelled while it is told to go on', () => {
  it.each<[Way, string, readonly string[]]>([
    ['rollback', sentBack, ['rollBack']],
    ['stop', stopped, ['stop']],
    [
      'leave',
      `The call that lets the deployment ecs-svc/2 of orders:13 go on was on its way: AWS may go on with it. ${seen}`,
      [],
    ],
  ])('on-cancel %s', async (way, world, calls) => {
    expect(await cancel({ stage: 'asking', way, answer: asked })).toEqual({ world, calls })
  })
})

describe('whatever on-cancel says, nothing is asked', () => {
  it.each<[Attempt['stage'], string]>([
    ['planning', 'Nothing was changed.'],
    [
      'registering',
      'The service is unchanged. A revision of its family may have been registered; nothing uses it.',
    ],
    ['registered', 'No deployment was begun. Nothing uses orders:13 yet.'],
    [
      'updating',
      'The call that deploys orders:13 was on its way: ECS may have begun. Run the step again to follow it.',
    ],
    ['complete', 'orders:13 serves. What was to come after it may not be done.'],
    ['rolling-back', sentBack],
    [
      'going-back-by-itself',
      `AWS is putting the version before orders:13 back, and goes on with that by itself. ${seen}`,
    ],
    ['stopping', stopped],
  ])('while %s', async (stage, world) => {
    for (const way of ['rollback', 'stop', 'leave'] as const) {
      expect(await cancel({ stage, way, answer: asked })).toEqual({ world, calls: [] })
    }
  })
})

it('a deployment that nobody can ask for anything yet is left, and the step says so', async () => {
  const attempt = new Attempt(virtualTime(), { cluster: 'shop', service: 'orders', region: 'eu-west-1' })
  attempt.stage = 'under-way'
  attempt.taskDefinition = newRevision
  expect(await leave(attempt, { onCancel: 'rollback' })).toEqual({
    kind: 'cancelled',
    world:
      'The deployment of orders:13 is under way, and AWS goes on with it by itself. Run the step again to follow it.',
  })
})

it('one that is complete serves, and the verdict says so', async () => {
  const attempt = new Attempt(virtualTime(), { cluster: 'shop', service: 'orders', region: 'eu-west-1' })
  attempt.stage = 'complete'
  attempt.taskDefinition = newRevision
  expect(await leave(attempt, { onCancel: 'rollback' })).toMatchObject({ kind: 'cancelled', isServing: true })
})
