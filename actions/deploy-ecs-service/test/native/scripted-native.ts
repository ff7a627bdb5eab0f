import { CancelledError } from '@slipway/action-kit'
import { virtualTime, type VirtualTime } from '@slipway/local-aws'
import { followByApi } from '../../src/native/begin-native.js'
import type { FoundLater } from '../../src/native/found-later.js'
import type { NativeLook } from '../../src/native/look.js'
import type { Listed, NativeApi } from '../../src/native/native-api.js'
import type { Service, StoppedTask } from '../../src/ecs/service.js'
import type { UnderWay } from '../../src/work/under-way.js'
import type { World } from '../../src/work/world.js'
import { before, definition, deployment, newRevision, oldRevision, service } from '../fixtures.js'
import { arn, nativeLook, source, target } from './native-fixtures.js'

/** What ECS answers; times in milliseconds since the deployment began. */
export interface NativeScript {
  readonly look: (elapsedMs: number, ecs: ScriptedNative) => NativeLook | Error | undefined
  readonly list?: (elapsedMs: number, ecs: ScriptedNative) => readonly Listed[]
  readonly service?: (elapsedMs: number) => Service
  readonly stopped?: (elapsedMs: number) => readonly StoppedTask[]
}

export const mineListed: Listed = { arn, status: 'IN_PROGRESS', target, createdAt: 2_000 }

/** An ECS of one blue/green service that does what a test wrote down, on a clock of its own. */
export class ScriptedNative {
  readonly time: VirtualTime = virtualTime(2_000)
  readonly calls: string[] = []
  readonly log: string[] = []
  readonly world: World
  readonly api: NativeApi
  /** When a call of that kind was made, since the deployment began. */
  readonly at = new Map<string, number>()
  readonly #controller = new AbortController()

  constructor(readonly script: NativeScript) {
    const write = (line: string): void => void this.log.push(line)
    const both = service([deployment(), before({ status: 'ACTIVE' })])
    const refuse = (): Promise<never> => Promise.reject(new Error('not scripted'))
    this.world = {
      clock: this.time,
      signal: this.#controller.signal,
      log: { info: write, warning: write },
      logs: { lastLines: () => Promise.resolve([]) },
      ecs: {
        describeService: () => this.#answer('DescribeServices', script.service?.(this.elapsed) ?? both),
        lookCloser: refuse,
        describeTaskDefinition: () => this.#answer('DescribeTaskDefinition', definition),
        registerTaskDefinition: refuse,
        createService: refuse,
        updateService: (taskDefinition) =>
          this.#answer(`UpdateService ${String(taskDefinition).slice(-2)}`, both),
        stoppedTasks: () => this.#answer('ListTasks', script.stopped?.(this.elapsed) ?? []),
        findServiceDeployment: refuse,
        stopServiceDeployment: (of, stopType) =>
          this.#answer(`StopServiceDeployment ${of.slice(-4)} ${stopType}`, undefined),
      },
    }
    this.api = {
      list: () => this.#answer('List', script.list?.(this.elapsed, this) ?? [mineListed]),
      taskDefinitions: () =>
        this.#answer(
          'Revisions',
          new Map([
            [source, oldRevision],
            [target, newRevision],
          ]),
        ),
      look: () => {
        const look = script.look(this.elapsed, this)
        if (!(look instanceof Error)) return this.#answer('Look', look)
        this.calls.push('Look')
        return Promise.reject(look)
      },
      resume: (_arn, hookId, action) => this.#answer(`Continue ${hookId} ${action}`, undefined),
    }
  }

  get elapsed(): number {
    return this.time.now() - 2_000
  }

  /** Whether a call begins so. */
  has(call: string): boolean {
    return this.calls.some((made) => made.startsWith(call))
  }

  /** Once it is found. */
  async begin(): Promise<UnderWay> {
    const underWay = this.handOver()
    await this.run(underWay.find())
    return underWay
  }

  /** As UpdateService has just answered. */
  handOver(): FoundLater {
    const shown = service([deployment(), before({ status: 'ACTIVE' })], { strategy: 'BLUE_GREEN' })
    return followByApi(this.api, this.world, { taskDefinition: newRevision, definition, since: 2_000, shown })
  }

  cancel(): void {
    this.#controller.abort(new CancelledError('SIGTERM'))
  }

  /** Lets time pass until the work is done, at most two hours. */
  async run<T>(work: Promise<T>): Promise<T> {
    let isDone = false
    const done = (): void => void (isDone = true)
    work.then(done, done)
    for (let second = 0; second < 7_200 && !hasEnded(); second++) await this.time.advance(1_000)
    return work

    function hasEnded(): boolean {
      return isDone
    }
  }

  #answer<T>(call: string, answer: T): Promise<T> {
    this.calls.push(call)
    if (!this.at.has(call)) this.at.set(call, this.elapsed)
    return Promise.resolve(answer)
  }
}

const canary: readonly (readonly [number, Partial<NativeLook>])[] = [
  [0, { status: 'PENDING', stage: '' }],
  [3, { stage: 'PRE_SCALE_UP' }],
  [8, { stage: 'SCALE_UP' }],
  [60, { stage: 'POST_SCALE_UP' }],
  [65, { stage: 'TEST_TRAFFIC_SHIFT' }],
  [70, { stage: 'POST_TEST_TRAFFIC_SHIFT' }],
  [75, { stage: 'PRODUCTION_TRAFFIC_SHIFT', production: 10 }],
  [375, { stage: 'PRODUCTION_TRAFFIC_SHIFT', production: 100 }],
  [380, { stage: 'POST_PRODUCTION_TRAFFIC_SHIFT', production: 100 }],
  [385, { stage: 'BAKE_TIME', production: 100 }],
  [685, { stage: 'CLEAN_UP', production: 100 }],
  [722, { status: 'SUCCESSFUL', stage: 'CLEAN_UP', production: 100 }],
]

/** A canary deployment that is through after 722 seconds. */
export function healthyCanary(elapsedMs: number): NativeLook {
  const [, shown = {}] = canary.findLast(([seconds]) => elapsedMs >= seconds * 1_000) ?? []
  return nativeLook(shown)
}
