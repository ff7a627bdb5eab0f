import type { Reply } from '../service.js'
import type { Distribution } from './distribution.js'
import {
  requestEvent,
  responseEvent,
  seenHeaders,
  type EventType,
  type ViewerRequest,
} from './functions/event.js'
import type { EdgeFunctions } from './functions/functions.js'
import { readReturned, type Returned } from './functions/returned.js'
import type { FunctionRunner } from './functions/runner.js'
import type { KeyValueStores } from './key-value-stores/stores.js'

/** What running a function came to; `none` where there is none to run. */
export type FunctionOutcome =
  | { readonly kind: 'none' }
  | Exclude<Returned, { kind: 'invalid' }>
  | { readonly kind: 'error'; readonly status: 502 | 503; readonly result: string; readonly problem: string }

/** Runs the functions of an account's distributions. */
export class EdgeRuns {
  constructor(
    private readonly functions: EdgeFunctions,
    private readonly stores: KeyValueStores,
    private readonly runner: FunctionRunner,
  ) {}

  /** What a function makes of a request. */
  onRequest(
    arn: string | undefined,
    distribution: Distribution,
    viewer: ViewerRequest,
  ): Promise<FunctionOutcome> {
    return this.#run(arn, 'viewer-request', requestEvent('viewer-request', distribution, viewer), viewer, {})
  }

  /** What a function makes of an answer. */
  onResponse(
    arn: string | undefined,
    distribution: Distribution,
    viewer: ViewerRequest,
    answer: Reply,
  ): Promise<FunctionOutcome> {
    const event = responseEvent(distribution, viewer, answer)
    const seen = Object.entries(seenHeaders(answer.headers ?? {}))
    const before = Object.fromEntries(seen.map(([name, { value }]) => [name, value]))
    return this.#run(arn, 'viewer-response', event, viewer, before)
  }

  async #run(
    arn: string | undefined,
    type: EventType,
    event: Readonly<Record<string, unknown>>,
    viewer: ViewerRequest,
    before: Readonly<Record<string, string>>,
  ): Promise<FunctionOutcome> {
    const found = arn === undefined ? undefined : this.functions.withArn(arn)
    const version = found?.atEdge
    if (found === undefined || version === undefined) return { kind: 'none' }
    const { storeArn, runtime } = version.config
    const store = storeArn === undefined ? undefined : this.stores.withArn(storeArn)
    const run = await this.runner.run({ code: version.code, runtime }, JSON.stringify(event), store)
    found.log.push(...run.log)
    if (run.kind === 'failed') {
      found.log.push(`The CloudFront function returned an invalid value or failed: ${run.message}`)
      return { kind: 'error', status: 503, result: 'FunctionExecutionError', problem: run.message }
    }
    const returned = readReturned(run.json, type, viewer, before)
    if (returned.kind !== 'invalid') return returned
    found.log.push(`The CloudFront function returned an invalid value: ${returned.problem}`)
    return { kind: 'error', status: 502, result: 'FunctionValidationError', problem: returned.problem }
  }
}
