import type { LifecycleHook, NativeLook } from '../../src/native/look.js'
import { hook } from '../native/native-fixtures.js'
import type { History } from './history.js'
import type { Seeded } from './seeded.js'

const second = 1_000

/** How a deployment goes on by itself, unless somebody does something to it. */
export type NativeFate = 'completes' | 'goes back' | 'gives up' | 'stopped' | 'replaced' | 'paused' | 'hangs'

/** What ECS holds against a deployment. */
type Fault = Pick<NativeLook, 'hooks'> | Pick<NativeLook, 'raisedAlarms'> | Pick<NativeLook, 'breakerTripped'>

const before = ['PRE_SCALE_UP', 'SCALE_UP', 'POST_SCALE_UP', 'TEST_TRAFFIC_SHIFT', 'POST_TEST_TRAFFIC_SHIFT']
const after = ['POST_PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME', 'CLEAN_UP']

/** One deployment by blue/green, linear or canary through ECS's stages, which a seed ends in any of them. */
export class NativeCourse {
  look: NativeLook

  /** @param onReplaced somebody deploys, and ECS stops this one for it */
  constructor(
    private readonly history: Pick<History<unknown>, 'after' | 'time'>,
    private readonly random: Seeded,
    begun: NativeLook,
    fate: NativeFate,
    private readonly onReplaced: () => void,
  ) {
    this.look = { ...begun, status: 'PENDING', stage: '', hooks: random.pick(pastHooks) }
    this.#plan(fate)
  }

  get isOpen(): boolean {
    return this.look.status === 'PENDING' || this.look.status === 'IN_PROGRESS'
  }

  /** Somebody lets it go back. */
  goBack(change: Partial<NativeLook>): void {
    const fails = this.random.chance(0.2)
    this.set({ ...change, status: 'ROLLBACK_REQUESTED' })
    this.history.after(this.random.between(1, 20) * second, () =>
      this.set({ status: 'ROLLBACK_IN_PROGRESS' }),
    )
    this.history.after(this.random.between(21, 300) * second, () =>
      this.set({ status: fails ? 'ROLLBACK_FAILED' : 'ROLLBACK_SUCCESSFUL', production: 0 }),
    )
  }

  stop(): void {
    this.set({ status: 'STOP_REQUESTED' })
    this.history.after(this.random.between(1, 60) * second, () => this.set({ status: 'STOPPED' }))
  }

  set(change: Partial<NativeLook>): void {
    this.look = { ...this.look, ...change }
  }

  #plan(fate: NativeFate): void {
    const shifts = this.random.pick([[100], [10, 100], [25, 50, 75, 100]]).map((production) => ({
      stage: 'PRODUCTION_TRAFFIC_SHIFT',
      production,
    }))
    const steps = [
      ...before.map((stage) => ({ stage, production: 0 })),
      ...shifts,
      ...after.map((stage) => ({ stage, production: 100 })),
    ]
    const last = fate === 'completes' ? steps.length : this.random.between(1, steps.length)
    const isTold = this.random.chance(0.8)
    let at = 0
    for (const [index, { stage, production }] of steps.slice(0, last).entries()) {
      at += this.random.between(1, 60) * second
      const shown = isTold ? production : undefined
      this.#later(at, () =>
        this.set({ status: 'IN_PROGRESS', stage, production: shown, running: index > 1 ? 2 : 0 }),
      )
    }
    this.#later(at + second, () => this.#end(fate))
  }

  #end(fate: NativeFate): void {
    switch (fate) {
      case 'completes':
        this.set({ status: 'SUCCESSFUL' })
        break
      case 'goes back': {
        const reason = this.random.pick(['Circuit breaker threshold reached', ''])
        this.goBack({ ...this.#fault(), reason, backTo: this.random.pick([this.look.sources[0], undefined]) })
        break
      }
      case 'gives up':
        this.set({ ...this.#fault(), status: 'STOPPED' })
        break
      case 'stopped':
        this.stop()
        break
      case 'replaced':
        this.onReplaced()
        this.stop()
        break
      case 'paused':
        this.set({ hooks: [...this.look.hooks, hook({ expiresAt: this.history.time + 600 * second })] })
        break
      case 'hangs':
    }
  }

  #fault(): Fault {
    return this.random.pick<Fault>([
      { breakerTripped: true },
      { raisedAlarms: ['5xx'] },
      { hooks: [hook({ type: 'AWS_LAMBDA', target: 'check', status: 'FAILED' })] },
      { hooks: [hook({ status: 'TIMED_OUT' })] },
    ])
  }

  /** Unless it has come to its end already. */
  #later(ms: number, happen: () => void): void {
    this.history.after(ms, () => {
      if (this.isOpen) happen()
    })
  }
}

/** None of these has to do with how it ends. */
const pastHooks: readonly [readonly LifecycleHook[], ...(readonly LifecycleHook[])[]] = [
  [],
  [],
  [hook({ id: 'past-1', type: 'AWS_LAMBDA', target: 'check', status: 'SUCCEEDED' })],
  [hook({ id: 'past-2', status: 'SUCCEEDED' })],
  [hook({ id: 'past-3', status: 'TIMED_OUT', timeoutAction: 'CONTINUE' })],
]
