import type { DeploymentGroupOptions } from '@slipway/local-aws'
import type { StepResult } from '@slipway/testkit'
import { openCodeDeployShop, type CodeDeployShop } from './codedeploy-shop.js'
import { whenItSays } from './when-it-says.js'

// They run beside each other, on machines that do other things too.
jest.setTimeout(60_000)

type Way = 'rollback' | 'stop' | 'leave'

interface Case {
  readonly name: string
  readonly way: Way
  /** What the step prints when the job is cancelled. */
  readonly moment: string
  readonly group?: Partial<DeploymentGroupOptions>
  readonly inputs?: Readonly<Record<string, string>>
  readonly play?: (shop: CodeDeployShop) => void
  /** What the step says the state of the world is. */
  readonly world: RegExp
  /** Calls that begin or end a deployment. */
  readonly asked: readonly unknown[]
}

const begun = ['CreateDeployment']
const sentBack = [...begun, { autoRollbackEnabled: true }]
const stopped = [...begun, { autoRollbackEnabled: false }]
const wasSentBack =
  /^AWS was asked to put the version before orders:2 back, and goes on with that by itself\. Last seen: /
const wasStopped = /^AWS was asked to stop the deployment of orders:2 where it is\. Last seen: /
const isLeft =
  /^The deployment d-\w{9} of orders:2 is under way, and AWS goes on with it by itself\. Last seen: .* Run the step again to follow it\.$/

const starting = ({ aws }: CodeDeployShop): void => aws.ecs.script('orders:2', { startMs: 60_000 })
const crashing = ({ aws }: CodeDeployShop): void =>
  aws.ecs.script('orders:2', { exit: { afterMs: 50, code: 1 } })
const canary = { 'codedeploy-deployment-config': 'CodeDeployDefault.ECSCanary10Percent5Minutes' }
const keeping = { terminationWaitMinutes: 10 }

const cases: readonly Case[] = [
  {
    name: 'while the group is looked for',
    way: 'rollback',
    moment: 'Registered arn',
    play: ({ aws }) => aws.faults.add({ calls: 'codedeploy:GetDeploymentGroup', kind: 'slow', ms: 1_500 }),
    world: /^No deployment was begun\. Nothing uses orders:2 yet\.$/,
    asked: [],
  },
  {
    name: 'before it gets traffic',
    way: 'rollback',
    moment: 'Install has begun',
    play: starting,
    world: wasSentBack,
    asked: sentBack,
  },
  {
    name: 'before it gets traffic',
    way: 'stop',
    moment: 'Install has begun',
    play: starting,
    world: wasStopped,
    asked: stopped,
  },
  {
    name: 'before it gets traffic',
    way: 'leave',
    moment: 'Install has begun',
    play: starting,
    world: isLeft,
    asked: begun,
  },
  {
    name: 'while the traffic moves',
    way: 'rollback',
    moment: '10 % of the production traffic goes to orders:2',
    inputs: canary,
    world: wasSentBack,
    asked: sentBack,
  },
  {
    name: 'while the traffic moves',
    way: 'stop',
    moment: '10 % of the production traffic goes to orders:2',
    inputs: canary,
    world: wasStopped,
    asked: stopped,
  },
  {
    name: 'while the original tasks are kept',
    way: 'rollback',
    moment: 'the original tasks get no more traffic',
    group: keeping,
    world: wasSentBack,
    asked: sentBack,
  },
  {
    // It has been given up: whatever is to be done with the new version, it is not asked for twice.
    name: 'while this step has it undone',
    way: 'stop',
    moment: 'Having CodeDeploy undo',
    play: crashing,
    world: wasSentBack,
    asked: sentBack,
  },
]

describe('a job that is cancelled while CodeDeploy deploys', () => {
  it.concurrent.each(cases)(
    '$name, on-cancel $way',
    async ({ way, moment, group, inputs, play, world, asked }) => {
      const shop = await openCodeDeployShop(group)
      try {
        play?.(shop)
        const step = await shop.deploy(
          { service: 'web', preflight: 'false', 'on-cancel': way, ...inputs },
          { onStdout: whenItSays(moment, 'SIGINT') },
        )
        expect(step.exitCode).toBe(1)
        expect(step.outputs.outcome).toBe('cancelled')
        expect(worldOf(step)).toMatch(world)
        expect(askedOf(shop)).toEqual(asked)
        expect(step.left).toEqual([])
      } finally {
        await shop.close()
      }
    },
  )

  it.concurrent('and has not answered yet: what it begins is sent back', async () => {
    const shop = await openCodeDeployShop()
    let asked: NodeJS.Timeout | undefined
    try {
      starting(shop)
      shop.aws.faults.add({ calls: 'codedeploy:CreateDeployment', kind: 'slow', ms: 1_500 })
      const step = await shop.deploy(
        { service: 'web', preflight: 'false' },
        {
          onStdout: (_text, kill) => {
            asked ??= setInterval(() => {
              if (!shop.aws.journal.calls.includes('codedeploy:CreateDeployment')) return
              clearInterval(asked)
              kill('SIGINT')
            }, 20)
          },
        },
      )
      expect(step.outputs.outcome).toBe('cancelled')
      expect(worldOf(step)).toMatch(wasSentBack)
      expect(askedOf(shop)).toEqual(sentBack)
    } finally {
      clearInterval(asked)
      await shop.close()
    }
  })

  it.concurrent('and waits for a person: the step that goes on with it sends it back', async () => {
    const shop = await openCodeDeployShop({ readyWaitMinutes: 10, ...keeping })
    try {
      await shop.deployWeb()
      shop.aws.journal.clear()
      const step = await shop.deploy(
        { service: 'web', mode: 'continue', 'task-definition': '', image: '' },
        { onStdout: whenItSays('the original tasks get no more traffic', 'SIGINT') },
      )
      expect(step.outputs.outcome).toBe('cancelled')
      expect(worldOf(step)).toMatch(wasSentBack)
      expect(askedOf(shop)).toEqual([{ autoRollbackEnabled: true }])
    } finally {
      await shop.close()
    }
  })
})

/** What the error says after the headline. */
function worldOf({ annotations }: StepResult): string {
  const found = annotations.find(({ file, level }) => level === 'error' && file === undefined)
  return (found?.message ?? '').replace(/^Deploying web was cancelled\. /, '')
}

function askedOf({ aws }: CodeDeployShop): readonly unknown[] {
  return aws.journal.entries.flatMap(({ operation, input }): readonly unknown[] => {
    if (operation === 'CreateDeployment') return [operation]
    if (operation !== 'StopDeployment') return []
    return [{ autoRollbackEnabled: input.autoRollbackEnabled }]
  })
}
