import type { Ownership } from '../identity/resource-policy.js'
import type { Json } from '../json-service.js'
import type { Caller, Permission } from '../service.js'
import type { World } from '../world.js'
import { invalid, optionalText } from './input.js'
import type { LoopbackAddresses } from './loopback-addresses.js'
import type { RegistryBook } from './registry-book.js'
import { Registry } from './registry.js'

const arnPattern = /^arn:aws:ecr:([^:]+):(\d{12}):repository\/(.+)$/

/** The private registries: every account has one in every region, empty until something is made in it. */
export class Registries implements RegistryBook {
  readonly #registries = new Map<string, Registry>()

  constructor(
    private readonly world: World,
    private readonly addresses: LoopbackAddresses,
  ) {}

  /** The embedded AWS's own account and region. */
  get home(): Registry {
    return this.of(this.world.account, this.world.region)
  }

  of(account: string, region: string): Registry {
    const key = `${account}/${region}`
    const found = this.#registries.get(key)
    if (found !== undefined) return found
    const isHome = account === this.world.account && region === this.world.region
    const address = isHome ? '127.0.0.1' : this.addresses.take()
    const made = new Registry({ service: 'ecr', account, region, address }, this.world)
    this.#registries.set(key, made)
    return made
  }

  /** Answers at the registry's address from now on. */
  async open(registry: Registry): Promise<void> {
    await this.addresses.open(registry.place.address)
  }

  /** Which one a call is for: of the region that it is signed for, of the account that it names or else its own. */
  called(input: Json, caller: Caller): Registry {
    const account = optionalText(input, 'registryId') ?? caller.account
    if (!/^\d{12}$/.test(account)) {
      throw invalid('registryId', "must satisfy regular expression '[0-9]{12}'")
    }
    return this.of(account, caller.region)
  }

  ofArn(arn: string): { readonly registry: Registry; readonly name: string } {
    const [, region, account, name] = arnPattern.exec(arn) ?? []
    if (region === undefined || account === undefined || name === undefined) {
      throw invalid('resourceArn', `Invalid ARN '${arn}'`)
    }
    return { registry: this.of(account, region), name }
  }

  at(address: string): Registry | undefined {
    return address === '127.0.0.1' ? this.home : this.all().find(({ place }) => place.address === address)
  }

  /** The home one, and those that somebody has asked for. */
  all(): readonly Registry[] {
    return [...new Set([this.home, ...this.#registries.values()])]
  }

  /**
   * The repository that a permission is about. One that does not exist has no policy to refuse by: ECR says that it
   * does not exist, also to other accounts. Nobody makes one in another's registry.
   */
  ownership({ action, resource }: Permission): Ownership | undefined {
    if (!arnPattern.test(resource)) return undefined
    const { registry, name } = this.ofArn(resource)
    const policy = registry.policyOf(name) ?? (action === 'ecr:CreateRepository' ? [] : undefined)
    return policy === undefined ? undefined : { account: registry.id, policy }
  }
}
