import { deployService } from '../src/deploy-service.js'
import { isGood, type ServiceOutcome } from '../src/outcome.js'
import type { World } from '../src/world.js'
import { oldRevision, order, tools } from './fixtures.js'
import { leapingClock, type LeapingClock } from './truth/leaping-clock.js'
import { RollingTruth } from './truth/rolling-truth.js'
import { seeded } from './truth/seeded.js'

// An answer can be 15 seconds old, and the log agents get some seconds before a cause is told.
const recentlyMs = 17_000
const lastMinuteMs = 60_000

const first = Number(process.env.SLIPWAY_SEED ?? 1)
const count = process.env.SLIPWAY_SEED === undefined ? Number(process.env.SLIPWAY_RUNS ?? 2_000) : 1

/** Runs what each seed says; what does not hold is told once a kind, with the first seed that shows it. */
async function forEverySeed(runs: number, run: (seed: number) => Promise<string | undefined>): Promise<void> {
  const wrong = new Map<string, string>()
  for (let seed = first; seed < first + runs; seed++) {
    const what = await run(seed).catch((error: unknown) => `throws ${String(error)}`)
    if (what !== undefined && !wrong.has(what)) wrong.set(what, `SLIPWAY_SEED=${seed}: ${what}`)
  }
  expect([...wrong.values()]).toEqual([])
}

describe('whatever ECS shows of a rolling update', () => {
  it('a success is a success, a rollback is complete, and who superseded it is named', async () => {
    await forEverySeed(count, async (seed) => {
      const random = seeded(seed)
      const clock = leapingClock(1_000_000)
      const ecs = new RollingTruth(() => clock.now(), random)
      const outcome = await deploy(clock, ecs, { 'force-new-deployment': String(ecs.isRestart) })
      return judge(outcome, ecs)
    })
  })
})

function deploy(
  clock: LeapingClock,
  ecs: World['ecs'],
  inputs: Readonly<Record<string, string>>,
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
  return clock.drive(deployService(world, tools(), target, wishes, { isPlan: false }))
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
