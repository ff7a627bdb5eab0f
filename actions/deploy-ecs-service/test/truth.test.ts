import { deployService } from '../src/work/deploy-service.js'
import { isGood, type ServiceOutcome } from '../src/work/outcome.js'
import type { World } from '../src/work/world.js'
import type { Service } from '../src/ecs/service.js'
import { followByApi } from '../src/native/begin-native.js'
import { watchCodeDeploy } from '../src/codedeploy/under-way.js'
import type { Tools } from '../src/work/tools.js'
import { before, newRevision, oldRevision, order, service, tools } from './fixtures.js'
import { ScriptedEcs } from './scripted-ecs.js'
import { CodeDeployTruth } from './truth/codedeploy-truth.js'
import { NativeTruth } from './truth/native-truth.js'
import { leapingClock, type LeapingClock } from './truth/leaping-clock.js'
import { RollingTruth } from './truth/rolling-truth.js'
import { seeded } from './truth/seeded.js'

// An answer can be 15 seconds old, and the log agents get some seconds before a cause is told.
const recentlyMs = 17_000
const lastMinuteMs = 60_000

// One again by SLIPWAY_SEED=7, more of them by SLIPWAY_SEQUENCES=10000.
const first = Number(process.env.SLIPWAY_SEED ?? 1)
const count = process.env.SLIPWAY_SEED === undefined ? Number(process.env.SLIPWAY_SEQUENCES ?? 1_000) : 1

// Seconds, on a machine that does nothing else.
jest.setTimeout(120_000)

/** How a run ended, and what is wrong with that. */
interface Run {
  readonly outcome: ServiceOutcome
  readonly wrong: string | undefined
}

/**
 * Runs what each seed says; what does not hold is told once a kind, with the first seed that shows it.
 * A way to end that hardly a run reaches would prove nothing.
 * @returns the ways in which they ended
 */
async function forEverySeed(runs: number, run: (seed: number) => Promise<Run>): Promise<ReadonlySet<string>> {
  const wrong = new Map<string, string>()
  const ways = new Map<string, number>()
  for (let seed = first; seed < first + runs; seed++) {
    try {
      const { outcome, wrong: what } = await run(seed)
      const way =
        'by' in outcome && outcome.kind === 'rolled-back' ? `${outcome.kind} by ${outcome.by}` : outcome.kind
      ways.set(way, (ways.get(way) ?? 0) + 1)
      if (what !== undefined && !wrong.has(what)) wrong.set(what, `SLIPWAY_SEED=${seed}: ${what}`)
    } catch (error) {
      const what = `throws ${String(error)}`
      if (!wrong.has(what)) wrong.set(what, `SLIPWAY_SEED=${seed}: ${what}`)
    }
  }
  expect([...wrong.values()]).toEqual([])
  if (runs > 1) expect([...ways].filter(([, times]) => times < runs / 50)).toEqual([])
  return new Set(ways.keys())
}

describe('whatever AWS shows, a success is a success, a rollback is complete, and who superseded is named', () => {
  it('of a rolling update', async () => {
    await forEverySeed(count, async (seed) => {
      const clock = leapingClock(1_000_000)
      const ecs = new RollingTruth(() => clock.now(), seeded(seed))
      const outcome = await deploy(clock, ecs, { 'force-new-deployment': String(ecs.isRestart) })
      return { outcome, wrong: judge(outcome, ecs) }
    })
  })

  it('of blue/green, in any stage', async () => {
    await forEverySeed(count, async (seed) => {
      const clock = leapingClock(1_000_000)
      const truth = new NativeTruth(() => clock.now(), seeded(seed))
      const state = (): Service => service(truth.deployments, { strategy: 'BLUE_GREEN' })
      const ecs = new ScriptedEcs(() => clock.now(), { during: state })
      ecs.updateService = (taskDefinition) => {
        if (ecs.updatedAt !== undefined && taskDefinition === oldRevision) truth.deployAgain()
        ecs.updatedAt ??= clock.now()
        return Promise.resolve(state())
      }
      ecs.stopServiceDeployment = (arn, stopType) => truth.stop(arn, stopType)
      ecs.stoppedTasks = () => Promise.resolve(truth.stoppedTasks())
      const answer = (): Promise<string | undefined> =>
        Promise.resolve(truth.isBad ? 'it answers 500' : undefined)
      const outcome = await deploy(
        clock,
        ecs,
        { 'verify-url': 'https://shop.example/' },
        {
          verify: answer,
          verifyOnce: () => Promise.resolve(truth.isSoonBad ? 'it answers 500' : undefined),
          followNative: (world, native) => Promise.resolve(followByApi(truth, world, native)),
        },
      )
      return { outcome, wrong: ecs.updatedAt === undefined ? 'nothing began' : judgeOther(outcome, truth) }
    })
  })

  it('of CodeDeploy, undone or not', async () => {
    await forEverySeed(count, async (seed) => {
      const clock = leapingClock(1_000_000)
      const truth = new CodeDeployTruth(() => clock.now(), seeded(seed))
      const at = service([before()], { controller: 'CODE_DEPLOY' })
      const ecs = new ScriptedEcs(() => clock.now(), { at, stopped: () => truth.stoppedTasks() })
      const answer = (): Promise<string | undefined> =>
        Promise.resolve(truth.isBad ? 'it answers 500' : undefined)
      const outcome = await deploy(
        clock,
        ecs,
        { 'verify-url': 'https://shop.example/' },
        {
          verify: answer,
          verifyOnce: answer,
          checkCodeDeploy: () => Promise.resolve(undefined),
          beginCodeDeploy: (world, _wish, { definition }) => {
            truth.hasBegun = true
            const { api, group } = truth
            const revisions = { next: newRevision, previous: oldRevision }
            const names = { id: 'd-MINE', targetId: 'shop:orders' }
            return Promise.resolve(watchCodeDeploy(world, api, { ...names, group, revisions, definition }))
          },
        },
      )
      return { outcome, wrong: truth.hasBegun ? judgeOther(outcome, truth) : 'nothing began' }
    })
  })
})

function deploy(
  clock: LeapingClock,
  ecs: World['ecs'],
  inputs: Readonly<Record<string, string>>,
  given: Partial<Tools> = {},
): Promise<ServiceOutcome> {
  const quiet = (): void => undefined
  const world: World = {
    ecs,
    clock,
    logs: { lastLines: () => Promise.resolve([]) },
    signal: new AbortController().signal,
    log: { info: quiet, warning: quiet },
  }
  const target = { cluster: 'shop', service: 'orders', region: 'eu-west-1' }
  const wishes = order({ 'wait-for-minutes': '20', ...inputs })
  return clock.drive(deployService(world, tools(given), target, wishes, { isPlan: false }))
}

/** @returns what is wrong with the outcome */
function judge(outcome: ServiceOutcome, ecs: RollingTruth): string | undefined {
  if (ecs.wrong !== undefined) return ecs.wrong
  if (isGood(outcome.kind) && outcome.kind !== 'succeeded') return `it is ${outcome.kind}`
  if (ecs.isUndisturbed && outcome.kind !== 'succeeded') return `a success is ${outcome.kind}`
  switch (outcome.kind) {
    case 'succeeded':
      return ecs.wasServing(recentlyMs) ? undefined : 'succeeded, and it does not serve'
    case 'rolled-back':
      if (outcome.to !== oldRevision) return `rolled back to ${outcome.to}`
      return ecs.wasBack(lastMinuteMs) ? undefined : 'rolled-back, and the version before does not serve'
    case 'superseded': {
      const [by = ''] = outcome.by.split(' ')
      return ecs.isOther(by) || ecs.isAmbiguous(by) ? undefined : `superseded by ${outcome.by}`
    }
    case 'failed':
    case 'timed-out':
    case 'cancelled':
    case 'unchanged':
    case 'planned':
    case 'started':
    case 'paused':
      return undefined
  }
}

/** The same of a deployment that has a record of its own. */
function judgeOther(outcome: ServiceOutcome, truth: NativeTruth | CodeDeployTruth): string | undefined {
  const { kind } = outcome
  if (truth.wrong !== undefined) return truth.wrong
  if (truth.isUndisturbed && kind !== 'succeeded') return `a success is ${kind}`
  switch (kind) {
    case 'succeeded':
      if (truth.isBad) return 'succeeded, and it answers badly'
      return truth.wasSuccessful(recentlyMs) ? undefined : 'succeeded, and it is not'
    case 'rolled-back':
      if (outcome.to !== oldRevision) return `rolled back to ${outcome.to}`
      if (outcome.by !== (truth.hasAsked ? 'action' : 'ecs')) return `rolled back by ${outcome.by}`
      return truth.wasBack(lastMinuteMs) ? undefined : 'rolled-back, and it is not'
    case 'superseded':
      return truth.isReplaced && /theirs/i.test(outcome.by) ? undefined : `superseded by ${outcome.by}`
    case 'paused':
      return truth.wasPaused(recentlyMs) ? undefined : 'paused, and nobody is waited for'
    case 'timed-out':
      return truth.wasOpen(lastMinuteMs) ? undefined : 'timed-out, and it is over'
    case 'failed':
      return undefined
    case 'cancelled':
    case 'unchanged':
    case 'planned':
    case 'started':
      return `it is ${kind}`
  }
}
