import type { Reply, Request } from '../service.js'
import type { World } from '../world.js'
import type { Distribution } from './distribution.js'
import type { EdgeFunctions } from './functions/functions.js'
import type { FunctionRunner } from './functions/runner.js'
import type { KeyValueStores } from './key-value-stores/stores.js'
import type { Later } from './later.js'
import type { CloudFrontPace } from './pace.js'
import type { Policies } from './policies.js'

/** What an account has in CloudFront. */
export interface CloudFrontAccount {
  readonly world: World
  readonly pace: CloudFrontPace
  readonly later: Later
  readonly distributions: Distribution[]
  readonly functions: EdgeFunctions
  readonly runner: FunctionRunner
  readonly stores: KeyValueStores
  readonly policies: Policies
}

/** What an operation of CloudFront works on. */
export interface CloudFrontContext {
  readonly account: CloudFrontAccount
  readonly request: Request
  /** The parts of the path after the version that name things: the distribution, the invalidation. */
  readonly names: readonly string[]
}

export interface CloudFrontOperation {
  readonly method: string
  /** After the version; a group for each name. */
  readonly path: RegExp
  /** What the names in the path are in the service model. */
  readonly members: readonly string[]
  /** The member that the body is; the body's elements are members by themselves unless it says. */
  readonly payload?: string
  /** What IAM judges by, after `arn:aws:cloudfront::<account>:`; `*` where there is none. */
  readonly resource?: (names: readonly string[], account: CloudFrontAccount) => string
  run(context: CloudFrontContext): Promise<Reply> | Reply
}

export type CloudFrontOperations = Readonly<Record<string, CloudFrontOperation>>
