import { AwsCallError } from '@slipway/aws'
import type { CodeDeployApi } from '../../src/codedeploy/codedeploy-api.js'
import type { Seen, TaskSet } from '../../src/codedeploy/deployment.js'
import type { Group } from '../../src/codedeploy/group.js'
import { aLook } from '../codedeploy/a-look.js'
import { History } from './history.js'
import type { Seeded } from './seeded.js'

const second = 1_000

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
  isUndisturbed = true
  readonly #auto: readonly string[]

  constructor(
    now: () => number,
    private readonly random: Seeded,
  ) {
    this.#auto = random.pick([
      [],
      ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
    ])
    this.#mine = aLook({
      status: 'Created',
      autoRollback: this.#auto,
      createdAt: now(),
      blue: taskSet('blue', 100),
    })
    this.#history = new History(now, () => ({ mine: this.#mine, undoing: this.#undoing, last: this.#last }))
    this.#plan()
  }

  get group(): Group {
    const ready = { waitMs: 0, continues: true }
    const names = { application: 'shop', name: 'orders', services: [] }
    return { ...names, ready, terminationWaitMs: 0, lastAttempted: this.#history.at(this.#lag()).last }
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
        (undoing === undefined && /^(Stopped|Failed)$/.test(mine.status) && mine.green?.weight !== 100),
    )
  }

  get isReplaced(): boolean {
    return this.#history.wasEver(({ last }) => last === 'd-THEIRS')
  }

  get api(): CodeDeployApi {
    const refuse = (): Promise<never> => Promise.reject(new Error('Not asked for'))
    return {
      findGroup: () => Promise.resolve(this.group),
      listApplications: refuse,
      groupsOf: refuse,
      findActive: refuse,
      readSucceeded: refuse,
      create: refuse,
      continue: refuse,
      look: (id) => {
        if (this.random.chance(0.06)) return Promise.reject(passing())
        const { mine, undoing } = this.#history.at(this.#lag())
        return id === 'd-MINE' || undoing === undefined ? Promise.resolve(mine) : Promise.resolve(undoing)
      },
      stop: (_id, rollBack) => {
        this.#history.catchUp()
        if (/^(Succeeded|Failed|Stopped)$/.test(this.#mine.status)) {
          const code = 'DeploymentAlreadyCompletedException'
          return Promise.reject(new AwsCallError('It is over', { code, cause: undefined }))
        }
        this.isUndisturbed = false
        this.#history.happen(() => this.#end('Stopped', undefined, rollBack))
        return Promise.resolve()
      },
    }
  }

  #plan(): void {
    const way = this.random.pick([
      'succeeds',
      'succeeds',
      'fails',
      'alarm',
      'stopped',
      'replaced',
      'hangs',
    ] as const)
    if (way !== 'succeeds') this.isUndisturbed = false
    this.#later(this.random.between(1, 20), () =>
      this.#set({ status: 'InProgress', green: taskSet('green', 0) }),
    )
    const shiftAt = this.random.between(30, 120)
    this.#later(shiftAt, () => this.#set({ green: taskSet('green', 100), blue: taskSet('blue', 0) }))
    const endAt = way === 'succeeds' ? shiftAt + this.random.between(1, 120) : this.random.between(21, 200)
    this.#later(endAt, () => {
      if (way === 'succeeds') this.#set({ status: 'Succeeded' })
      if (way === 'fails') this.#end('Failed', 'TIMEOUT', this.#auto.length > 0)
      if (way === 'alarm') this.#end('Stopped', 'ALARM_ACTIVE', this.#auto.length > 0)
      if (way === 'stopped') this.#end('Stopped', undefined, this.#auto.length > 0)
      if (way === 'replaced') {
        this.#end('Stopped', undefined, false)
        this.#last = 'd-THEIRS'
      }
    })
  }

  #end(status: 'Failed' | 'Stopped', code: string | undefined, isUndone: boolean): void {
    this.#set({ status, error: code === undefined ? undefined : { code, message: `It ended: ${code}` } })
    if (!isUndone) return
    const ends = this.random.pick(['Succeeded', 'Succeeded', 'Failed'] as const)
    this.#history.after(this.random.between(0, 4) * second, () => {
      this.#last = 'd-UNDO'
      this.#undoing = aLook({ id: 'd-UNDO', status: 'InProgress' })
      this.#set({ rollback: 'd-UNDO' })
      this.#history.after(this.random.between(1, 200) * second, () => {
        this.#undoing = aLook({ id: 'd-UNDO', status: ends })
      })
    })
  }

  /** Unless it has come to its end already. */
  #later(seconds: number, happen: () => void): void {
    this.#history.after(seconds * second, () => {
      if (!/^(Succeeded|Failed|Stopped)$/.test(this.#mine.status)) happen()
    })
  }

  #set(change: Partial<Seen>): void {
    this.#mine = { ...this.#mine, ...change }
  }

  #lag(): number {
    return this.random.chance(0.25) ? this.random.between(0, 12 * second) : 0
  }
}

function taskSet(id: string, weight: number): TaskSet {
  return { id, desired: 2, running: 2, pending: 0, weight }
}

function passing(): AwsCallError {
  return new AwsCallError('Rate exceeded', { code: 'ThrottlingException', cause: undefined })
}
