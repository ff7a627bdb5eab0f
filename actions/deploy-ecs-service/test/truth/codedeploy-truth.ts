import { AwsCallError } from '@slipway/aws'
import type { CodeDeployApi } from '../../src/codedeploy/codedeploy-api.js'
import type { Seen } from '../../src/codedeploy/deployment.js'
import type { Group } from '../../src/codedeploy/group.js'
import type { StoppedTask } from '../../src/ecs/service.js'
import { aLook } from '../codedeploy/a-look.js'
import { crashed } from '../fixtures.js'
import { stepsOf, taskSet } from './codedeploy-steps.js'
import { History } from './history.js'
import type { Seeded } from './seeded.js'

const second = 1_000

type Fate = 'succeeds' | 'fails' | 'alarm' | 'stopped' | 'replaced' | 'hangs'

interface State {
  readonly mine: Seen
  readonly undoing: Seen | undefined
  readonly last: string
}

/** A deployment by CodeDeploy, which a seed ends in any way that CodeDeploy has, undone or not. */
export class CodeDeployTruth {
  readonly #history: History<State>
  #mine: Seen
  #undoing: Seen | undefined
  #last = 'd-MINE'
  /** What can only be a success. */
  isUndisturbed = true
  /** Whether this action has had it undone. */
  hasAsked = false
  /** What this action did to a deployment that is somebody else's. */
  wrong: string | undefined
  hasBegun = false
  /** What the new version answers, whoever asks. */
  readonly isBad: boolean
  readonly #auto: readonly string[]
  readonly #ready: Group['ready']
  readonly #terminationWait: number
  #hasCrashed = false

  constructor(
    now: () => number,
    private readonly random: Seeded,
  ) {
    this.#auto = random.pick([
      [],
      ['DEPLOYMENT_FAILURE'],
      ['DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
      ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
    ])
    this.#ready = {
      waitMs: random.pick([0, 60, 600]) * second,
      continues: random.pick([true, true, true, false]),
    }
    this.#terminationWait = random.pick([0, 0, 300])
    this.isBad = random.chance(0.15)
    const createdAt = now()
    this.#mine = aLook({ status: 'Created', autoRollback: this.#auto, createdAt, blue: taskSet('blue', 100) })
    this.#history = new History(now, () => ({ mine: this.#mine, undoing: this.#undoing, last: this.#last }))
    this.#plan(
      random.pick(['succeeds', 'succeeds', 'succeeds', 'fails', 'alarm', 'stopped', 'replaced', 'hangs']),
    )
    if (random.chance(0.1)) this.#later(random.between(20, 200), () => this.#crash())
  }

  get group(): Group {
    const names = { application: 'shop', name: 'orders', services: [] }
    const terminationWaitMs = this.#terminationWait * second
    return {
      ...names,
      ready: this.#ready,
      terminationWaitMs,
      lastAttempted: this.#history.at(this.#lag()).last,
    }
  }

  wasSuccessful(ms: number): boolean {
    return this.#history.wasTrue(ms, ({ mine }) => mine.status === 'Succeeded')
  }

  /** Undone completely, or no traffic ever left the version before and nothing is under way. */
  wasBack(ms: number): boolean {
    return this.#history.wasTrue(
      ms,
      ({ mine, undoing }) =>
        undoing?.status === 'Succeeded' ||
        (undoing === undefined && /^(Stopped|Failed)$/.test(mine.status) && (mine.green?.weight ?? 0) === 0),
    )
  }

  /** Nobody but a person sends traffic to it. */
  wasPaused(ms: number): boolean {
    return this.#history.wasTrue(
      ms,
      ({ mine }) => mine.status === 'Ready' && mine.green?.weight === 0 && !this.#ready.continues,
    )
  }

  wasOpen(ms: number): boolean {
    return this.#history.wasTrue(ms, ({ mine }) => isOpen(mine))
  }

  get isReplaced(): boolean {
    return this.#history.wasEver(({ last }) => last === 'd-THEIRS')
  }

  stoppedTasks(): readonly StoppedTask[] {
    return this.#hasCrashed ? ['a', 'b'].map((id) => crashed(id, 1, { startedBy: 'green' })) : []
  }

  get api(): CodeDeployApi {
    const refuse = (): Promise<never> => Promise.reject(new Error('Not asked for'))
    return {
      listApplications: refuse,
      groupsOf: refuse,
      findActive: refuse,
      readSucceeded: refuse,
      create: refuse,
      continue: refuse,
      findGroup: () => Promise.resolve(this.group),
      look: (id) => {
        if (this.random.chance(0.06)) return Promise.reject(passing())
        const { mine, undoing } = this.#history.at(this.#lag())
        if (id === 'd-MINE') return Promise.resolve(mine)
        return Promise.resolve(undoing ?? aLook({ id, status: 'Created' }))
      },
      stop: (id, rollBack) => {
        this.#history.catchUp()
        if (id !== 'd-MINE') this.wrong = `stopped ${id}`
        if (!isOpen(this.#mine)) {
          const code = 'DeploymentAlreadyCompletedException'
          return Promise.reject(new AwsCallError('It is over', { code, cause: undefined }))
        }
        this.isUndisturbed = false
        this.hasAsked ||= rollBack
        // What has not begun to move is not undone by another deployment.
        const isUndone = rollBack && ((this.#mine.green?.weight ?? 0) > 0 || this.random.chance(0.5))
        this.#history.happen(() => this.#end('Stopped', 'MANUAL_STOP', isUndone))
        return Promise.resolve()
      },
    }
  }

  #plan(fate: Fate): void {
    const steps = stepsOf(this.random, { ready: this.#ready, terminationWait: this.#terminationWait })
    // Without somebody who goes on with it, it is stopped at Ready when the wait is over.
    const isHeld = !this.#ready.continues
    if (fate !== 'succeeds' || isHeld || this.isBad) this.isUndisturbed = false
    const own = isHeld ? steps.findIndex(({ shows }) => shows.status === 'Ready') + 1 : steps.length
    const last = fate === 'succeeds' ? own : this.random.between(1, own)
    let at = 0
    for (const { shows, after } of steps.slice(0, last)) {
      at += after
      this.#later(at, () => this.#set(shows))
    }
    const wait = isHeld && last === own ? this.#ready.waitMs / second : this.random.between(1, 60)
    this.#later(at + wait, () => this.#meet(isHeld && last === own ? 'stopped' : fate))
  }

  #meet(fate: Fate): void {
    const { status, green } = this.#mine
    switch (fate) {
      case 'succeeds':
        this.#set({ status: 'Succeeded', isTerminationWait: false })
        break
      case 'fails':
        this.#end('Failed', 'TIMEOUT', this.#auto.includes('DEPLOYMENT_FAILURE'))
        break
      case 'alarm':
        this.#end('Stopped', 'ALARM_ACTIVE', this.#auto.includes('DEPLOYMENT_STOP_ON_ALARM'))
        break
      case 'stopped': {
        const isHeld = status === 'Ready' && green?.weight === 0
        this.#end(
          'Stopped',
          isHeld ? 'TIMEOUT' : undefined,
          this.#auto.includes('DEPLOYMENT_STOP_ON_REQUEST'),
        )
        break
      }
      case 'replaced':
        this.#end('Stopped', undefined, false)
        this.#last = 'd-THEIRS'
        break
      case 'hangs':
        break
    }
  }

  #end(status: 'Failed' | 'Stopped', code: string | undefined, isUndone: boolean): void {
    this.#set({ status, error: code === undefined ? undefined : { code, message: `It ended: ${code}` } })
    if (!isUndone) return
    const ends = this.random.pick([
      'Succeeded',
      'Succeeded',
      'Succeeded',
      'Failed',
      'Stopped',
      'InProgress',
    ] as const)
    this.#history.after(this.random.between(0, 4) * second, () => {
      this.#last = 'd-UNDO'
      this.#undoing = aLook({ id: 'd-UNDO', status: 'InProgress' })
      this.#set({ rollback: 'd-UNDO' })
      this.#history.after(this.random.between(1, 200) * second, () => {
        this.#undoing = aLook({ id: 'd-UNDO', status: ends })
      })
    })
  }

  #crash(): void {
    if (this.#mine.green === undefined) return
    this.isUndisturbed = false
    this.#hasCrashed = true
    this.#set({ green: { ...this.#mine.green, running: 0 } })
  }

  /** Unless it has come to its end already. */
  #later(seconds: number, happen: () => void): void {
    this.#history.after(seconds * second, () => {
      if (isOpen(this.#mine)) happen()
    })
  }

  #set(change: Partial<Seen>): void {
    this.#mine = { ...this.#mine, ...change }
  }

  #lag(): number {
    return this.random.chance(0.25) ? this.random.between(0, 12 * second) : 0
  }
}

function isOpen({ status }: Seen): boolean {
  return !/^(Succeeded|Failed|Stopped)$/.test(status)
}

function passing(): AwsCallError {
  return new AwsCallError('Rate exceeded', { code: 'ThrottlingException', cause: undefined })
}
