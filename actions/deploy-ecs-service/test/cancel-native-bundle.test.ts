import { ListServiceDeploymentsCommand } from '@aws-sdk/client-ecs'
import type { StepResult } from '@slipway/testkit'
import { inAShop } from './in-a-shop.js'
import { changes, type Shop } from './shop.js'
import { whenItSays } from './when-it-says.js'

// They run beside each other, on machines that do other things too.
jest.setTimeout(60_000)

type Way = 'rollback' | 'stop' | 'leave'

interface Case {
  readonly name: string
  readonly way: Way
  /** What the step prints when the job is cancelled. */
  readonly moment: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly play?: (shop: Shop) => void
  /** What the step says the state of the world is. */
  readonly world: RegExp
  /** Beside registering and updating. */
  readonly asked?: readonly object[]
  /** Of the service deployment in the end. */
  readonly becomes: RegExp
}

const lambda = 'arn:aws:lambda:ap-northeast-2:123456789012:function:smoke-test'
const blueGreen = { strategy: 'blue-green', 'bake-minutes': '10', preflight: 'false' }
const hooked = {
  'lifecycle-hooks': [
    `- hookTargetArn: ${lambda}`,
    '  roleArn: arn:aws:iam::123456789012:role/orders-execution',
    '  lifecycleStages: [POST_SCALE_UP]',
  ].join('\n'),
}

const back = [{ operation: 'StopServiceDeployment', stopType: 'ROLLBACK' }]
const stopped = [{ operation: 'StopServiceDeployment', stopType: 'ABORT' }]
const wasSentBack =
  /^AWS was asked to put the version before orders:2 back, and goes on with that by itself\./
const wasStopped = /^AWS was asked to stop the deployment of orders:2 where it is\./
const isLeft =
  /^The deployment arn:\S+\/[\w-]+ of orders:2 is under way, and AWS goes on with it by itself\. Last seen: .*\. Run the step again to follow it\.$/

const starting = (shop: Shop): void => shop.aws.ecs.script('orders:2', { startMs: 60_000 })
const waiting = (shop: Shop): void => shop.aws.ecs.hook(lambda, ['IN_PROGRESS'])
const unlisted =
  (count: number) =>
  (shop: Shop): void => {
    starting(shop)
    shop.aws.faults.add({ calls: 'ecs:ListServiceDeployments', kind: 'stale-read', count })
  }
const crashing = (shop: Shop): void => shop.aws.ecs.script('orders:2', { exit: { afterMs: 50, code: 1 } })

const cases: readonly Case[] = [
  {
    name: 'before it is listed',
    way: 'rollback',
    moment: 'of orders:2',
    play: unlisted(2),
    world: wasSentBack,
    asked: back,
    becomes: /^ROLLBACK_/,
  },
  {
    name: 'before it is listed',
    way: 'stop',
    moment: 'of orders:2',
    play: unlisted(2),
    world: wasStopped,
    asked: stopped,
    becomes: /^STOP/,
  },
  {
    name: 'before it is listed',
    way: 'leave',
    moment: 'of orders:2',
    play: unlisted(2),
    world:
      /^The deployment ecs-svc\/\d+ of orders:2 is under way, and AWS goes on with it by itself\. Last seen: orders:2 in progress, 0 of 1 running.*Run the step again to follow it\.$/,
    becomes: /^(PENDING|IN_PROGRESS)$/,
  },
  {
    // What cannot be found cannot be named, and another one is not to be hit.
    name: 'before it is listed, in all the time that there is',
    way: 'rollback',
    moment: 'of orders:2',
    play: unlisted(Infinity),
    world:
      /^The deployment was not sent back: .*ECS lists no service deployment of orders:2\. The deployment ecs-svc\/\d+ of orders:2 is under way/,
    becomes: /^(PENDING|IN_PROGRESS)$/,
  },
  {
    name: 'before it gets traffic',
    way: 'rollback',
    moment: 'orders:2 SCALE_UP',
    play: starting,
    world: wasSentBack,
    asked: back,
    becomes: /^ROLLBACK_/,
  },
  {
    name: 'before it gets traffic',
    way: 'leave',
    moment: 'orders:2 SCALE_UP',
    play: starting,
    world: isLeft,
    becomes: /^IN_PROGRESS$/,
  },
  {
    name: 'in its bake',
    way: 'rollback',
    moment: 'orders:2 BAKE_TIME',
    world: wasSentBack,
    asked: back,
    becomes: /^ROLLBACK_/,
  },
  {
    name: 'in its bake',
    way: 'stop',
    moment: 'orders:2 BAKE_TIME',
    world: wasStopped,
    asked: stopped,
    becomes: /^STOP/,
  },
  {
    name: 'while the traffic moves',
    way: 'rollback',
    moment: 'orders:2 PRODUCTION_TRAFFIC_SHIFT, 10 %',
    inputs: { strategy: 'canary', 'canary-percent': '10', 'canary-bake-minutes': '10' },
    world: wasSentBack,
    asked: back,
    becomes: /^ROLLBACK_/,
  },
  {
    name: 'while a function decides',
    way: 'rollback',
    moment: 'waiting for the lifecycle hook smoke-test',
    inputs: hooked,
    play: waiting,
    world: wasSentBack,
    asked: back,
    becomes: /^ROLLBACK_/,
  },
  {
    // It has been given up: whatever is to be done with the new version, it is not asked for twice.
    name: 'while this step has the old version put back',
    way: 'stop',
    moment: 'Asking ECS to roll back',
    play: crashing,
    world: wasSentBack,
    asked: back,
    becomes: /^ROLLBACK_/,
  },
]

describe('a job that is cancelled while a native deployment is under way', () => {
  it.concurrent.each(cases)(
    '$name, on-cancel $way',
    ({ way, moment, inputs, play, world, asked = [], becomes }) =>
      inAShop(async (shop) => {
        play?.(shop)
        const step = await shop.deploy(
          { ...blueGreen, 'on-cancel': way, ...inputs },
          { onStdout: whenItSays(moment, 'SIGINT') },
        )
        expect(step.exitCode).toBe(1)
        expect(step.outputs.outcome).toBe('cancelled')
        expect(worldOf(step)).toMatch(world)
        expect(changes(shop).slice(0, 2)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:UpdateService'])
        expect(askedOf(shop)).toEqual(asked)
        expect(await statusOf(shop)).toMatch(becomes)
        expect(step.left).toEqual([])
      }),
  )
})

it.concurrent('a job that is cancelled after mode: continue went on sends the deployment back', () =>
  inAShop(async (shop) => {
    await shop.deploy({ ...blueGreen, 'stop-at': 'POST_SCALE_UP' })
    shop.aws.journal.clear()
    const step = await shop.deploy(
      { mode: 'continue', 'task-definition': '', image: '' },
      { onStdout: whenItSays('orders:2 BAKE_TIME', 'SIGINT') },
    )
    expect(step.outputs.outcome).toBe('cancelled')
    expect(worldOf(step)).toMatch(wasSentBack)
    expect(askedOf(shop)).toEqual(back)
  }),
)

/** What the error says after the headline. */
function worldOf({ annotations }: StepResult): string {
  const found = annotations.find(({ file, level }) => level === 'error' && file === undefined)
  return (found?.message ?? '').replace(/^Deploying orders was cancelled\. /, '')
}

/** How service deployments were ended, each naming the one that the step began. */
function askedOf({ aws }: Shop): readonly object[] {
  return aws.journal.entries
    .filter(({ operation }) => operation === 'StopServiceDeployment')
    .map(({ operation, input }) => ({ operation, stopType: input.stopType }))
}

/** Of the latest service deployment. */
async function statusOf({ aws, ecs }: Shop): Promise<string> {
  aws.faults.clear()
  const command = new ListServiceDeploymentsCommand({ cluster: 'shop', service: 'orders' })
  return (await ecs.send(command)).serviceDeployments?.[0]?.status ?? ''
}
