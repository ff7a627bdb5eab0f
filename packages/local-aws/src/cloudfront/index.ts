import { serve, type HttpServer } from '../server.js'
import type { AwsService } from '../service.js'
import type { World } from '../world.js'
import type { DistributionOptions } from './configuration/options.js'
import { Distribution } from './distribution.js'
import { EdgeRuns } from './edge-functions.js'
import { createEdge } from './edge.js'
import type { Runtime } from './functions/edge-function.js'
import { EdgeFunctions } from './functions/functions.js'
import { FunctionRunner } from './functions/runner.js'
import { keyService } from './key-value-stores/data-plane.js'
import type { KeyValueStore } from './key-value-stores/store.js'
import { KeyValueStores } from './key-value-stores/stores.js'
import { Later } from './later.js'
import type { CloudFrontAccount } from './operation.js'
import type { OriginStore } from './origin.js'
import { defaultPace, type CloudFrontPace } from './pace.js'
import { Policies } from './policies.js'
import { cloudFrontService } from './service.js'

export type {
  BehaviorOptions,
  CustomErrorResponse,
  DistributionOptions,
  PathBehaviorOptions,
} from './configuration/options.js'
export type { CloudFrontPace } from './pace.js'

/** A distribution as a test or the demo sees it. */
export interface DistributionView {
  readonly id: string
  readonly arn: string
  /** What AWS would call it; it resolves to nothing here. */
  readonly domainName: string
  /** Where it is served, without a slash at the end: `http://127.0.0.1:<port>`. */
  readonly url: string
}

export interface CloudFront {
  /** CloudFront's own API, and that of the keys of key value stores. */
  readonly services: readonly AwsService[]
  /** How long things take; a test sets what it wants to see. */
  readonly pace: CloudFrontPace
  /** The policies and origin access controls that there are, and new ones. */
  readonly policies: Policies
  /** Sets up a distribution and serves it on a port of its own until `close`. */
  createDistribution(options: DistributionOptions): Promise<DistributionView>
  /** Makes and publishes a function. @returns its ARN */
  createFunction(name: string, code: string, options?: FunctionOptions): string
  /** What the runs of a function have printed. @throws AwsError NoSuchFunctionExists */
  functionLog(name: string): readonly string[]
  /** Makes a key value store that is ready, with keys. @returns its ARN */
  createKeyValueStore(name: string, keys?: Readonly<Record<string, string>>, id?: string): string
  /** What a key value store has, by its name. @throws AwsError EntityNotFound */
  keys(store: string): Readonly<Record<string, string>>
  close(): Promise<void>
}

export interface FunctionOptions {
  readonly runtime?: Runtime
  /** The name of the key value store that it reads. */
  readonly store?: string
}

export function createCloudFront(world: World, s3: OriginStore): CloudFront {
  const servers: HttpServer[] = []
  const pace = defaultPace()
  const later = new Later(world.time)
  const policies = new Policies()
  const stores = new KeyValueStores({ world, later, pace })
  const functions = new EdgeFunctions({ world, later, pace, stores })
  const runner = new FunctionRunner()
  const distributions: Distribution[] = []
  const account: CloudFrontAccount = {
    world,
    pace,
    later,
    distributions,
    functions,
    runner,
    stores,
    policies,
  }
  const runs = new EdgeRuns(functions, stores, runner)
  return {
    services: [cloudFrontService(account), keyService(stores)],
    pace,
    policies,
    async createDistribution(options) {
      const distribution = new Distribution(options, account)
      const server = await serve(createEdge(distribution, s3, runs, world.time))
      distributions.push(distribution)
      servers.push(server)
      const { id, arn, domainName } = distribution
      return { id, arn, domainName, url: `http://127.0.0.1:${server.port}` }
    },
    createFunction(name, code, { runtime = 'cloudfront-js-2.0', store } = {}) {
      const storeArn = store === undefined ? {} : { storeArn: stores.get(store).arn }
      const made = functions.create(name, { comment: '', runtime, ...storeArn }, code)
      functions.publish(made)
      return made.arn
    },
    functionLog: (name) => functions.get(name).log,
    createKeyValueStore(name, keys = {}, id) {
      const store: KeyValueStore = stores.create(name, '', id)
      store.status = 'READY'
      store.change({ puts: new Map(Object.entries(keys)), deletes: new Set() })
      return store.arn
    },
    keys: (store) => Object.fromEntries(stores.get(store).keys),
    async close() {
      later.close()
      for (const { invalidations } of distributions) invalidations.close()
      await Promise.all(servers.map((server) => server.close()))
      // After whoever could still ask for a run.
      await runner.close()
    },
  }
}
