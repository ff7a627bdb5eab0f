import { AwsCallError } from '@slipway/aws'
import type { NativeLook } from '../../src/native/look.js'
import type { NativeApi } from '../../src/native/native-api.js'
import { arn, hook, nativeLook, source, target } from '../native/native-fixtures.js'
import { newRevision, oldRevision } from '../fixtures.js'
import { History } from './history.js'
import type { Seeded } from './seeded.js'

const second = 1_000
const theirs = `${arn}-theirs`

const stages = [
  'PRE_SCALE_UP',
  'SCALE_UP',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
  'BAKE_TIME',
  'CLEAN_UP',
]

interface State {
  readonly look: NativeLook
  readonly theirs: boolean
}

/** A blue/green deployment through ECS's stages, which a seed ends in any of them, in any way that ECS has. */
export class NativeTruth implements NativeApi {
  readonly #history: History<State>
  #look: NativeLook
  #isReplaced = false
  /** What can only be a success. */
  isUndisturbed = true
  readonly since: number

  constructor(
    private readonly now: () => number,
    private readonly random: Seeded,
  ) {
    this.since = now()
    this.#look = nativeLook({ status: 'PENDING', stage: '', createdAt: this.since })
    this.#history = new History(now, () => ({ look: this.#look, theirs: this.#isReplaced }))
    this.#plan()
  }

  wasSuccessful(ms: number): boolean {
    return this.#history.wasTrue(ms, ({ look }) => look.status === 'SUCCESSFUL')
  }

  wasBack(ms: number): boolean {
    return this.#history.wasTrue(ms, ({ look }) => look.status === 'ROLLBACK_SUCCESSFUL')
  }

  wasPaused(ms: number): boolean {
    return this.#history.wasTrue(ms, ({ look }) =>
      look.hooks.some(({ status }) => status === 'AWAITING_ACTION'),
    )
  }

  get isReplaced(): boolean {
    return this.#history.wasEver((state) => state.theirs)
  }

  list: NativeApi['list'] = () => {
    const { look, theirs: isReplaced } = this.#history.at(this.#lag())
    const mine = { arn, status: look.status, target, createdAt: this.since }
    const other = {
      arn: theirs,
      status: 'IN_PROGRESS',
      target: `${target}-theirs`,
      createdAt: this.since + second,
    }
    return Promise.resolve(isReplaced ? [other, mine] : [mine])
  }

  taskDefinitions: NativeApi['taskDefinitions'] = () =>
    Promise.resolve(
      new Map([
        [source, oldRevision],
        [target, newRevision],
        [`${target}-theirs`, `${newRevision}9`],
      ]),
    )

  look: NativeApi['look'] = () => {
    if (this.random.chance(0.05)) return Promise.resolve(undefined)
    if (this.random.chance(0.05)) return Promise.reject(passing())
    return Promise.resolve(this.#history.at(this.#lag()).look)
  }

  resume: NativeApi['resume'] = () => Promise.reject(new Error('Nobody goes on'))

  /** As ECS takes StopServiceDeployment. */
  stop(stopType: 'ABORT' | 'ROLLBACK'): Promise<void> {
    this.#history.catchUp()
    if (this.#look.status !== 'IN_PROGRESS' && this.#look.status !== 'PENDING') {
      return Promise.reject(new AwsCallError('It is over', { code: 'ConflictException', cause: undefined }))
    }
    this.isUndisturbed = false
    this.#history.happen(() => {
      if (stopType === 'ROLLBACK') this.#goBack('')
      else this.#stop()
    })
    return Promise.resolve()
  }

  #plan(): void {
    let at = 0
    const last = this.random.between(0, stages.length - 1)
    const way = this.random.pick([
      'completes',
      'completes',
      'goes back',
      'stopped',
      'replaced',
      'paused',
      'hangs',
    ] as const)
    if (way !== 'completes') this.isUndisturbed = false
    for (const [index, stage] of stages.entries()) {
      at += this.random.between(1, 60) * second
      if (way !== 'completes' && index > last) break
      const production = index >= 5 ? 100 : 0
      this.#later(at, () =>
        this.#set({ status: 'IN_PROGRESS', stage, production, running: index > 1 ? 2 : 0 }),
      )
    }
    this.#later(at + second, () => this.#end(way))
  }

  #end(way: 'completes' | 'goes back' | 'stopped' | 'replaced' | 'paused' | 'hangs'): void {
    switch (way) {
      case 'completes':
        this.#set({ status: 'SUCCESSFUL' })
        break
      case 'goes back': {
        const why: readonly [Partial<NativeLook>, ...Partial<NativeLook>[]] = [
          { breakerTripped: true },
          { raisedAlarms: ['5xx'] },
          { hooks: [hook({ type: 'AWS_LAMBDA', target: 'check', status: 'FAILED' })] },
          {},
        ]
        this.#set(this.random.pick(why))
        this.#goBack(this.random.pick(['Circuit breaker threshold reached', '']))
        break
      }
      case 'stopped':
        this.#stop()
        break
      case 'replaced':
        this.#isReplaced = true
        this.#stop()
        break
      case 'paused':
        this.#set({ hooks: [hook({ expiresAt: this.now() + 600 * second })] })
        break
      case 'hangs':
    }
  }

  /** Unless it has come to its end already. */
  #later(ms: number, happen: () => void): void {
    this.#history.after(ms, () => {
      if (this.#look.status === 'PENDING' || this.#look.status === 'IN_PROGRESS') happen()
    })
  }

  #goBack(reason: string): void {
    const fails = this.random.chance(0.2)
    this.#set({ status: 'ROLLBACK_REQUESTED', reason, backTo: this.random.pick([source, undefined]) })
    this.#history.after(this.random.between(1, 20) * second, () =>
      this.#set({ status: 'ROLLBACK_IN_PROGRESS' }),
    )
    this.#history.after(this.random.between(21, 300) * second, () =>
      this.#set({ status: fails ? 'ROLLBACK_FAILED' : 'ROLLBACK_SUCCESSFUL', production: 0 }),
    )
  }

  #stop(): void {
    this.#set({ status: 'STOP_REQUESTED' })
    this.#history.after(this.random.between(1, 60) * second, () => this.#set({ status: 'STOPPED' }))
  }

  #set(change: Partial<NativeLook>): void {
    this.#look = { ...this.#look, ...change }
  }

  #lag(): number {
    return this.random.chance(0.25) ? this.random.between(0, 15 * second) : 0
  }
}

function passing(): AwsCallError {
  return new AwsCallError('Rate exceeded', { code: 'ThrottlingException', cause: undefined })
}
