import type { Fault } from '@slipway/local-aws'
import { runWithFaults, type Scene } from './truth/embedded-run.js'

// All 500 take minutes: SLIPWAY_RUNS=500 npx jest actions/deploy-ecs-service/test/seeded-faults
const runs = Number(process.env.SLIPWAY_RUNS ?? 60)
const first = Number(process.env.SLIPWAY_SEED ?? 1)

const crashes = { exit: { afterMs: 5_000, code: 1, logs: ['no database'] } }
const breaker = { enable: true, rollback: true }
const blueGreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 } as const
const nothing = (): void => undefined

const scenes: Readonly<Record<string, Scene>> = {
  healthy: { prepare: nothing, ends: 'succeeded' },
  'crash loop, breaker off': { prepare: (aws) => aws.ecs.script('orders:2', crashes), ends: 'rolled-back' },
  'crash loop, breaker on': {
    prepare: (aws) => aws.ecs.script('orders:2', crashes),
    settings: { deploymentConfiguration: { deploymentCircuitBreaker: breaker } },
    ends: 'rolled-back',
  },
  'missing image': { prepare: (aws) => aws.ecs.script('orders:2', { pull: 'missing' }), ends: 'rolled-back' },
  superseded: {
    prepare: (aws) => void aws.ecs.play('superseded', { image: 'orders:2' }),
    ends: 'superseded',
  },
  'blue-green': { prepare: nothing, settings: { deploymentConfiguration: blueGreen }, ends: 'succeeded' },
  'blue-green that crashes': {
    prepare: (aws) => aws.ecs.script('orders:2', crashes),
    settings: { deploymentConfiguration: blueGreen },
    ends: 'rolled-back',
  },
}

const troubles: Readonly<Record<string, readonly Fault[]>> = {
  'throttled, 30 %': [{ calls: '*', kind: 'throttle', rate: 0.3 }],
  '500, 30 %': [{ calls: '*', kind: 'server-error', rate: 0.3 }],
  'connections cut, 30 %': [{ calls: '*', kind: 'reset', rate: 0.3 }],
  'credentials expire': [{ calls: 'ecs:DescribeServices', kind: 'expired-token', rate: 0.2, count: 1 }],
  'stale reads': [{ calls: 'ecs:DescribeServices', kind: 'stale-read', rate: 0.5 }],
  everything: [
    { calls: '*', kind: 'throttle', rate: 0.1 },
    { calls: '*', kind: 'server-error', rate: 0.1, status: 503 },
    { calls: '*', kind: 'reset', rate: 0.1 },
    { calls: 'ecs:DescribeServices', kind: 'expired-token', rate: 0.05, count: 1 },
    { calls: 'ecs:DescribeServices', kind: 'stale-read', rate: 0.3 },
  ],
}

const served: Readonly<Record<string, RegExp>> = {
  succeeded: /orders:2$/,
  'rolled-back': /orders:1$/,
  superseded: /orders:3$/,
}

it(
  `faults change no outcome in ${runs} seeded runs`,
  async () => {
    const wrong: string[] = []
    const names = Object.keys(scenes)
    const kinds = Object.keys(troubles)
    let [faulted, calls] = [0, 0]
    for (let seed = first; seed < first + runs; seed++) {
      const name = names[seed % names.length] ?? ''
      const trouble = kinds[Math.floor(seed / names.length) % kinds.length] ?? ''
      const scene = scenes[name]
      if (scene === undefined) continue
      const run = await runWithFaults(scene, seed, troubles[trouble] ?? []).catch((error: unknown) => error)
      const said = `SLIPWAY_RUNS=1 SLIPWAY_SEED=${seed}: ${name}, ${trouble}`
      if (run instanceof Error || !isRun(run)) {
        wrong.push(`${said}: ${String(run)}`)
        continue
      }
      faulted += run.faulted
      calls += run.calls
      const { kind } = run.outcome
      if (kind !== scene.ends)
        wrong.push(`${said}: ${kind} ${'world' in run.outcome ? run.outcome.world : ''}`)
      else if (served[kind]?.test(run.serves) !== true)
        wrong.push(`${said}: ${kind}, and ${run.serves} serves`)
    }
    expect(wrong).toEqual([])
    // The faults were met at all.
    expect(faulted / calls).toBeGreaterThan(0.1)
  },
  Math.max(60_000, runs * 3_000),
)

function isRun(value: unknown): value is Awaited<ReturnType<typeof runWithFaults>> {
  return typeof value === 'object' && value !== null && 'outcome' in value
}
