import { CancelledError } from '@slipway/action-kit'
import { virtualTime } from '@slipway/local-aws'
import { deployService } from '../src/work/deploy-service.js'
import type { LogsApi } from '../src/ecs/ecs-api.js'
import type { Order } from '../src/inputs/order.js'
import type { ServiceOutcome } from '../src/work/outcome.js'
import type { Tools } from '../src/work/tools.js'
import { order, tools } from './fixtures.js'
import { ScriptedEcs, type Script } from './scripted-ecs.js'

export interface Trial {
  readonly outcome: ServiceOutcome
  readonly ecs: ScriptedEcs
  readonly log: readonly string[]
  /** What GitHub shows as annotations. */
  readonly warnings: readonly string[]
  /** From the first call to the outcome, in seconds of the scenario's clock. */
  readonly seconds: number
}

export interface TrialOptions extends Script {
  readonly waitMinutes?: number
  /** Inputs beside cluster and service. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly order?: Partial<Order>
  readonly tools?: Partial<Tools>
  readonly isPlan?: boolean
  /** Filled, also where the deployment throws. */
  readonly warnings?: string[]
  readonly logLines?: readonly string[]
  /** When the runner cancels the step, in milliseconds from its start. */
  readonly cancelAt?: number
}

/** Runs a deployment against a scripted ECS on a virtual clock. */
export async function tryDeploy(options: TrialOptions = {}): Promise<Trial> {
  const time = virtualTime()
  const started = time.now()
  const ecs = new ScriptedEcs(() => time.now(), options)
  const logs: LogsApi = { lastLines: () => Promise.resolve(options.logLines ?? []) }
  const lines: string[] = []
  const write = (text: string): void => void lines.push(text)
  const warnings = options.warnings ?? []
  const warning = (text: string): void => void (write(text), warnings.push(text))
  const controller = new AbortController()
  if (options.cancelAt !== undefined) {
    time.after(options.cancelAt, () => controller.abort(new CancelledError('SIGTERM')))
  }
  let ended = false
  const world = { ecs, logs, clock: time, signal: controller.signal, log: { info: write, warning } }
  const target = { cluster: 'shop', service: 'orders', region: 'eu-west-1' }
  const inputs = { 'wait-for-minutes': String(options.waitMinutes ?? 30), ...options.inputs }
  const running = deployService(world, tools(options.tools), target, order(inputs, options.order), {
    isPlan: options.isPlan ?? false,
  }).finally(() => (ended = true))
  const settled = running.catch(() => undefined)
  for (let second = 0; second < 7_200 && !isEnded(); second++) await time.advance(1_000)
  await settled
  return { outcome: await running, ecs, log: lines, warnings, seconds: (time.now() - started) / 1_000 }

  function isEnded(): boolean {
    return ended
  }
}
