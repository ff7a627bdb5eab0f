import { AwsCallError } from '@slipway/aws'
import type { NativeLook } from '../../src/native/look.js'
import type { Listed, NativeApi } from '../../src/native/native-api.js'
import type { Deployment, StoppedTask } from '../../src/ecs/service.js'
import { arn, nativeLook, source, target } from '../native/native-fixtures.js'
import { before, crashed, deployment, newRevision, oldRevision } from '../fixtures.js'
import { History } from './history.js'
import { NativeCourse, type NativeFate } from './native-course.js'
import type { Seeded } from './seeded.js'

const second = 1_000
// Who looks once can miss what has begun within this time.
const lateMs = 20_000
const theirTarget = `${target}-theirs`

const fates: readonly [NativeFate, ...NativeFate[]] = [
  'completes',
  'completes',
  'completes',
  'goes back',
  'gives up',
  'stopped',
  'replaced',
  'paused',
  'hangs',
]

interface State {
  readonly mine: NativeLook
  readonly back: NativeLook | undefined
  readonly theirs: Listed | undefined
}

/** An ECS of one service with blue/green deployments, in which a seed decides what becomes of them. What is true, it knows. */
export class NativeTruth implements NativeApi {
  readonly #history: History<State>
  readonly #mine: NativeCourse
  /** What puts the version before back, once mine was complete. */
  #back: NativeCourse | undefined
  #backSince = 0
  readonly #since: number
  #theirs: Listed | undefined
  readonly #older: readonly Listed[]
  /** What can only be a success. */
  isUndisturbed = true
  /** Whether this action has had something put back. */
  hasAsked = false
  /** What this action did to a deployment that is somebody else's. */
  wrong: string | undefined
  /** What the new version answers, whoever asks. */
  readonly isBad: boolean
  /** Whether it shows before the deployment is complete. */
  readonly isSoonBad: boolean
  readonly #isCrashing: boolean

  constructor(
    private readonly now: () => number,
    private readonly random: Seeded,
  ) {
    this.#since = now()
    const begun = this.#record({})
    this.#history = new History(now, () => ({
      // The first is taken before there is one.
      mine: (this.#mine as NativeCourse | undefined)?.look ?? begun,
      back: this.#back?.look,
      theirs: this.#theirs,
    }))
    this.isBad = random.chance(0.3)
    this.isSoonBad = this.isBad && random.chance(0.3)
    this.#isCrashing = random.chance(0.1)
    const fate = random.pick(fates)
    if (fate !== 'completes' || this.isBad || this.#isCrashing) this.isUndisturbed = false
    this.#older = random.pick([
      [],
      [earlier('SUCCESSFUL', this.#since)],
      [earlier('ROLLBACK_SUCCESSFUL', this.#since)],
    ])
    this.#mine = new NativeCourse(this.#history, random, begun, fate, () => this.#somebodyDeploys())
    if (this.#isCrashing) this.#history.after(random.between(30, 200) * second, () => this.#crash())
    if (random.chance(0.1))
      this.#history.after(random.between(300, 900) * second, () => this.#somebodyDeploysLater())
  }

  wasSuccessful(ms: number): boolean {
    return this.#history.wasTrue(ms, ({ mine }) => mine.status === 'SUCCESSFUL')
  }

  wasBack(ms: number): boolean {
    return this.#history.wasTrue(
      ms,
      ({ mine, back }) => mine.status === 'ROLLBACK_SUCCESSFUL' || back?.status === 'SUCCESSFUL',
    )
  }

  wasPaused(ms: number): boolean {
    return this.#history.wasTrue(
      ms,
      ({ mine }) => isOpen(mine) && mine.hooks.some(({ status }) => status === 'AWAITING_ACTION'),
    )
  }

  wasOpen(ms: number): boolean {
    return this.#history.wasTrue(ms, ({ mine }) => isOpen(mine))
  }

  get isReplaced(): boolean {
    return this.#history.wasEver(({ theirs }) => theirs !== undefined)
  }

  list: NativeApi['list'] = (after = -Infinity) => {
    const ago = this.#lag()
    const { mine, back, theirs } = this.#history.at(ago)
    const all = [
      ...(theirs === undefined ? [] : [theirs]),
      ...(back === undefined ? [] : [{ ...back, target: source }]),
      mine,
      ...this.#older,
    ]
    const listed = all.map(({ arn: own, status, target: to, createdAt }) => ({
      arn: own,
      status,
      target: to,
      createdAt,
    }))
    return Promise.resolve(
      listed
        .filter(({ createdAt }) => createdAt >= after && createdAt <= this.now() - ago)
        .sort((a, b) => b.createdAt - a.createdAt),
    )
  }

  taskDefinitions: NativeApi['taskDefinitions'] = (arns) => {
    const known = new Map([
      [source, oldRevision],
      [target, newRevision],
      [theirTarget, `${newRevision}9`],
    ])
    return Promise.resolve(new Map(arns.map((one) => [one, known.get(one) ?? ''])))
  }

  look: NativeApi['look'] = (of) => {
    if (this.random.chance(0.05)) return Promise.resolve(undefined)
    if (this.random.chance(0.05)) return Promise.reject(passing())
    const { mine, back } = this.#history.at(this.#lag())
    const older = this.#older.find((one) => one.arn === of)
    if (older !== undefined) return Promise.resolve(nativeLook({ ...older, status: 'SUCCESSFUL' }))
    return Promise.resolve([mine, back].find((one) => one?.arn === of))
  }

  resume: NativeApi['resume'] = () => Promise.reject(new Error('Nobody goes on'))

  stoppedTasks(): readonly StoppedTask[] {
    return this.#history.at(0).mine.failures > 0 ? ['a', 'b'].map((id) => crashed(id, 1)) : []
  }

  /** As ECS takes StopServiceDeployment. */
  stop(of: string, stopType: 'ABORT' | 'ROLLBACK'): Promise<void> {
    this.#history.catchUp()
    if (of !== arn) this.wrong = `stopped ${of}`
    if (!this.#mine.isOpen) {
      return Promise.reject(new AwsCallError('It is over', { code: 'ConflictException', cause: undefined }))
    }
    this.isUndisturbed = false
    this.hasAsked = true
    this.#history.happen(() => {
      if (stopType === 'ROLLBACK') this.#mine.goBack({ backTo: this.random.pick([source, undefined]) })
      else this.#mine.stop()
    })
    return Promise.resolve()
  }

  /** As DescribeServices shows them. */
  get deployments(): readonly Deployment[] {
    const mine = deployment({ createdAt: this.#since })
    if (this.#back === undefined) return [mine, before({ status: 'ACTIVE' })]
    const back = { id: 'ecs-svc/3', taskDefinition: oldRevision, createdAt: this.#backSince }
    return [deployment(back), { ...mine, status: 'ACTIVE' }]
  }

  /** The version before is deployed again. */
  deployAgain(): void {
    if (this.#history.at(lateMs).theirs !== undefined) this.wrong = 'replaced theirs'
    if (this.#history.at(0).mine.status !== 'SUCCESSFUL') this.wrong = 'replaced what is under way'
    this.hasAsked = true
    this.#history.happen(() => {
      this.#backSince = this.now()
      const look = this.#record({ arn: `${arn}-back`, target: source, sources: [target] })
      const fate = this.random.pick(fates)
      this.#back = new NativeCourse(this.#history, this.random, look, fate, () => this.#somebodyDeploys())
    })
  }

  /** Which is made a moment after the deployment. */
  #record(look: Partial<NativeLook>): NativeLook {
    return nativeLook({ ...look, createdAt: this.now() + this.random.between(0, 800) })
  }

  #somebodyDeploys(): void {
    const { time } = this.#history
    this.#theirs = { arn: `${arn}-theirs`, status: 'IN_PROGRESS', target: theirTarget, createdAt: time }
  }

  /** At any time: ECS stops what is under way for it. */
  #somebodyDeploysLater(): void {
    if (this.#theirs !== undefined) return
    this.isUndisturbed = false
    this.#somebodyDeploys()
    for (const course of [this.#mine, this.#back]) if (course?.isOpen === true) course.stop()
  }

  #crash(): void {
    if (this.#mine.isOpen) this.#mine.set({ failures: 2 })
  }

  #lag(): number {
    return this.random.chance(0.25) ? this.random.between(0, 15 * second) : 0
  }
}

/** The same revision was deployed before, an hour ago. */
function earlier(status: string, since: number): Listed {
  return { arn: `${arn}-earlier`, status, target, createdAt: since - 3_600 * second }
}

function isOpen({ status }: NativeLook): boolean {
  return status === 'PENDING' || status === 'IN_PROGRESS'
}

function passing(): AwsCallError {
  return new AwsCallError('Rate exceeded', { code: 'ThrottlingException', cause: undefined })
}
