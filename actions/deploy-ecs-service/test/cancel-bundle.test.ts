import type { StepResult } from '@slipway/testkit'
import { inAShop } from './in-a-shop.js'
import { changes, type Shop } from './shop.js'
import { whenItSays } from './when-it-says.js'

const ways = ['rollback', 'stop', 'leave'] as const
type Way = (typeof ways)[number]

interface Phase {
  readonly name: string
  /** What the step prints when the job is cancelled. */
  readonly moment: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Calls whose answers come late, so that the moment is in the middle of them. */
  readonly slow?: string
  /** The new version crashes, instead of taking a minute to start. */
  readonly crashes?: true
  /** The new version comes up. */
  readonly isHealthy?: true
  /** What the step says the state of the world is. */
  readonly world: RegExp | Readonly<Record<Way, RegExp>>
  readonly changed: readonly string[] | Readonly<Record<Way, readonly string[]>>
}

const registered = ['ecs:RegisterTaskDefinition']
const begun = [...registered, 'ecs:UpdateService']
const stopped = [...begun, 'ecs:StopServiceDeployment']
const migration = '- {name: migrate, command: ./migrate}'

const underWay: Pick<Phase, 'world' | 'changed'> = {
  world: {
    rollback:
      /AWS was asked to put the version before orders:2 back, and goes on with that by itself\. Last seen: orders:2 in progress, 0 of 1 running/,
    stop: /AWS was asked to stop the deployment of orders:2 where it is\. Last seen: orders:2 in progress/,
    leave:
      /The deployment ecs-svc\/\d+ of orders:2 is under way, and AWS goes on with it by itself\. Last seen: orders:2 in progress.*Run the step again to follow it\./,
  },
  changed: { rollback: stopped, stop: stopped, leave: begun },
}

const phases: readonly Phase[] = [
  {
    name: 'while it plans',
    moment: 'Looking at service',
    slow: 'DescribeServices',
    world: /Nothing was changed\./,
    changed: [],
  },
  {
    name: 'while it registers',
    moment: 'Plan: register',
    slow: 'RegisterTaskDefinition',
    world:
      /The service is unchanged\. A revision of orders may have been registered; nothing uses it\.|Nothing uses orders:2 yet\./,
    changed: registered,
  },
  {
    name: 'while a task runs before it',
    moment: 'Task migrate: running',
    inputs: { before: migration },
    world: /Nothing uses orders:2 yet\./,
    changed: [...registered, 'ecs:StopTask'],
  },
  { name: 'while it updates the service', moment: 'Registered arn', slow: 'UpdateService', ...underWay },
  { name: 'while it follows', moment: '0 of 1 running', ...underWay },
  {
    // It goes on, whatever is to be done with the new version: that has been given up already.
    name: 'while the old version is put back',
    moment: 'Putting orders:1 back',
    crashes: true,
    slow: 'StopServiceDeployment',
    world: /AWS was asked to put the version before orders:2 back, and goes on with that by itself\./,
    changed: stopped,
  },
  {
    name: 'while a task runs after it',
    moment: 'Task migrate: running',
    inputs: { after: migration },
    isHealthy: true,
    world: /orders:2 serves\. What was to come after it may not be done\./,
    changed: [...begun, 'ecs:StopTask'],
  },
]

const cases = phases.flatMap((phase) => ways.map((way) => ({ ...phase, way })))

describe('a job that is cancelled', () => {
  it.concurrent.each(cases)(
    '$name, on-cancel $way, says what state the world is in',
    ({ moment, slow, inputs, crashes, isHealthy, way, world, changed }) =>
      inAShop(async (shop) => {
        play(shop, crashes === true, isHealthy === true)
        if (slow !== undefined) shop.aws.faults.add({ calls: `ecs:${slow}`, kind: 'slow', ms: 1_000 })
        const step = await shop.deploy(
          { 'on-cancel': way, preflight: 'false', ...inputs },
          { onStdout: whenItSays(moment) },
        )
        expect(step.exitCode).toBe(1)
        expect(step.outputs.outcome).toBe('cancelled')
        expect(errorOf(step)).toMatch(/^Deploying orders was cancelled\. /)
        expect(errorOf(step)).toMatch(world instanceof RegExp ? world : world[way])
        expect(changes(shop)).toEqual('rollback' in changed ? changed[way] : changed)
        expect(step.left).toEqual([])
      }),
    60_000,
  )

  it.concurrent(
    'a re-run follows the deployment that the cancelled one left',
    () =>
      inAShop(async (shop) => {
        shop.aws.ecs.script('orders:2', { startMs: 3_000 })
        const cancelled = await shop.deploy(
          { 'on-cancel': 'leave' },
          { onStdout: whenItSays('0 of 1 running') },
        )
        const step = await shop.deploy()
        expect(step.outputs).toMatchObject({
          outcome: 'succeeded',
          'deployment-id': cancelled.outputs['deployment-id'],
          'task-definition-arn': cancelled.outputs['task-definition-arn'],
        })
        expect(changes(shop)).toEqual(begun)
      }),
    60_000,
  )
})

/** Tasks by their command: the one-off task goes on until it is stopped. */
function play({ aws }: Shop, crashes: boolean, isHealthy: boolean): void {
  const script = crashes ? { exit: { afterMs: 50, code: 1 } } : isHealthy ? {} : { startMs: 60_000 }
  aws.ecs.script('orders:2', script)
  aws.ecs.script({ command: /migrate/ }, {})
}

function errorOf({ annotations }: StepResult): string {
  return annotations.find(({ file, level }) => level === 'error' && file === undefined)?.message ?? ''
}
