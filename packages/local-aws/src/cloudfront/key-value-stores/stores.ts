import { AwsError } from '../../service.js'
import type { World } from '../../world.js'
import type { Later } from '../later.js'
import type { CloudFrontPace } from '../pace.js'
import { KeyValueStore } from './store.js'

/** The key value stores of the account, by their names. */
export class KeyValueStores {
  readonly #stores = new Map<string, KeyValueStore>()

  constructor(
    private readonly parts: { readonly world: World; readonly later: Later; readonly pace: CloudFrontPace },
  ) {}

  get all(): readonly KeyValueStore[] {
    return [...this.#stores.values()]
  }

  /** @throws AwsError InvalidArgument, EntityAlreadyExists */
  create(name: string, comment = '', id?: string): KeyValueStore {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) {
      throw new AwsError('InvalidArgument', 'The parameter Name is not a name of a key value store.')
    }
    if (this.#stores.has(name)) {
      throw new AwsError('EntityAlreadyExists', 'A key value store with this name already exists.', 409)
    }
    const store = new KeyValueStore(name, comment, this.parts, id)
    this.#stores.set(name, store)
    return store
  }

  /** @throws AwsError EntityNotFound */
  get(name: string): KeyValueStore {
    const store = this.#stores.get(name)
    if (store !== undefined) return store
    throw new AwsError('EntityNotFound', 'The specified key value store does not exist.', 404)
  }

  withArn(arn: string): KeyValueStore | undefined {
    return this.all.find((store) => store.arn === arn)
  }

  delete(name: string): void {
    this.#stores.delete(name)
  }
}
