import { AwsError } from '../../service.js'
import type { World } from '../../world.js'
import type { KeyValueStores } from '../key-value-stores/stores.js'
import type { Later } from '../later.js'
import type { CloudFrontPace } from '../pace.js'
import { EdgeFunction, type FunctionConfig } from './edge-function.js'

/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-functions */
const maxCodeBytes = 10 * 1024

/** The CloudFront functions of the account, by their names. */
export class EdgeFunctions {
  readonly #functions = new Map<string, EdgeFunction>()

  constructor(
    private readonly parts: {
      readonly world: World
      readonly later: Later
      readonly pace: CloudFrontPace
      readonly stores: KeyValueStores
    },
  ) {}

  get all(): readonly EdgeFunction[] {
    return [...this.#functions.values()]
  }

  /** @throws AwsError InvalidArgument, FunctionAlreadyExists, FunctionSizeLimitExceeded, EntityNotFound */
  create(name: string, config: FunctionConfig, code: string): EdgeFunction {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) {
      throw new AwsError('InvalidArgument', 'The parameter Name is not a name of a function.')
    }
    this.#check(config, code)
    if (this.#functions.has(name)) {
      throw new AwsError('FunctionAlreadyExists', 'A function with this name already exists.', 409)
    }
    const { world } = this.parts
    const made = new EdgeFunction(name, world.account, { config, code, now: world.time.now() })
    this.#functions.set(name, made)
    return made
  }

  /** @throws AwsError as `create` does */
  update(edgeFunction: EdgeFunction, config: FunctionConfig, code: string): void {
    this.#check(config, code)
    edgeFunction.update(config, code, this.parts.world.time.now())
  }

  publish(edgeFunction: EdgeFunction): void {
    const { world, later, pace } = this.parts
    const live = edgeFunction.publish(world.time.now())
    later.after(pace.publishMs, () => (edgeFunction.atEdge = live))
  }

  /** @throws AwsError NoSuchFunctionExists */
  get(name: string): EdgeFunction {
    const found = this.#functions.get(name)
    if (found !== undefined) return found
    throw noSuchFunction()
  }

  withArn(arn: string): EdgeFunction | undefined {
    return this.all.find((edgeFunction) => edgeFunction.arn === arn)
  }

  delete(name: string): void {
    this.#functions.delete(name)
  }

  #check({ runtime, storeArn }: FunctionConfig, code: string): void {
    if (code === '') throw new AwsError('InvalidArgument', 'The parameter FunctionCode is empty.')
    if (Buffer.byteLength(code) > maxCodeBytes) {
      throw new AwsError('FunctionSizeLimitExceeded', 'The function code is larger than 10 KB.', 413)
    }
    if (storeArn === undefined) return
    if (runtime === 'cloudfront-js-1.0') {
      throw new AwsError(
        'InvalidArgument',
        'A function with a key value store needs the runtime cloudfront-js-2.0.',
      )
    }
    const store = this.parts.stores.withArn(storeArn)
    if (store === undefined) {
      throw new AwsError('EntityNotFound', 'The specified key value store does not exist.', 404)
    }
    if (store.status !== 'READY') {
      throw new AwsError('InvalidArgument', 'The specified key value store is not ready.')
    }
  }
}

export function noSuchFunction(): AwsError {
  return new AwsError('NoSuchFunctionExists', 'The specified function does not exist.', 404)
}
