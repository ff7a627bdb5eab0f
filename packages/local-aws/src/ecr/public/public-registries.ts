import { createHash } from 'node:crypto'
import type { Ownership } from '../../identity/resource-policy.js'
import type { Json } from '../../json-service.js'
import { AwsError, type Caller, type Permission } from '../../service.js'
import type { World } from '../../world.js'
import { invalid, optionalText } from '../input.js'
import type { LoopbackAddresses } from '../loopback-addresses.js'
import type { RegistryBook } from '../registry-book.js'
import { Registry } from '../registry.js'

const arnPattern = /^arn:aws:ecr-public::(\d{12}):repository\/(.+)$/

/** The public registries of all accounts, which stand on one host below their aliases. */
export class PublicRegistries implements RegistryBook {
  readonly #byAccount = new Map<string, Registry>()
  #address: string | undefined

  constructor(
    private readonly world: World,
    private readonly addresses: LoopbackAddresses,
  ) {}

  /** @param alias the custom one; an account without has one of eight letters and digits */
  of(account: string, alias?: string): Registry {
    const found = this.#byAccount.get(account)
    if (found !== undefined && (alias === undefined || alias === found.place.alias)) return found
    if (found !== undefined && found.repositories.size > 0) {
      throw new Error(`The public registry of ${account} has repositories below ${found.place.alias ?? ''}`)
    }
    const made = new Registry(
      {
        service: 'ecr-public',
        account,
        region: '',
        address: this.address,
        alias: alias ?? defaultAlias(account),
      },
      this.world,
    )
    this.#byAccount.set(account, made)
    return made
  }

  /** `127.0.0.3`, in place of public.ecr.aws. */
  get address(): string {
    return (this.#address ??= this.addresses.take())
  }

  isAt(address: string): boolean {
    return address === this.#address
  }

  open(): Promise<void> {
    return this.addresses.open(this.address)
  }

  all(): readonly Registry[] {
    return [...this.#byAccount.values()]
  }

  /** Calls are answered in one region only: https://docs.aws.amazon.com/general/latest/gr/ecr-public.html */
  called(input: Json, caller: Caller): Registry {
    if (caller.region !== 'us-east-1') {
      throw new AwsError(
        'InvalidSignatureException',
        `Credential should be scoped to a valid region, not '${caller.region}'. `,
      )
    }
    return this.of(optionalText(input, 'registryId') ?? caller.account)
  }

  ofArn(arn: string): { readonly registry: Registry; readonly name: string } {
    const [, account, name] = arnPattern.exec(arn) ?? []
    if (account === undefined || name === undefined) throw invalid('resourceArn', `Invalid ARN '${arn}'`)
    return { registry: this.of(account), name }
  }

  /** What stands below /v2/: the alias, then the repository's name. @throws AwsError RepositoryNotFoundException */
  locate(path: string): { readonly registry: Registry; readonly name: string } {
    const [alias = '', ...rest] = path.split('/')
    const registry = this.all().find(({ place }) => place.alias === alias)
    if (registry !== undefined) return { registry, name: rest.join('/') }
    throw new AwsError(
      'RepositoryNotFoundException',
      `The repository with name '${rest.join('/')}' does not exist in the registry with id '${alias}'`,
    )
  }

  ownership({ action, resource }: Permission): Ownership | undefined {
    if (!arnPattern.test(resource)) return undefined
    const { registry, name } = this.ofArn(resource)
    const policy = registry.policyOf(name) ?? (action === 'ecr-public:CreateRepository' ? [] : undefined)
    return policy === undefined ? undefined : { account: registry.id, policy }
  }
}

/** Of the form of real ones, and the same for an account at each start. */
function defaultAlias(account: string): string {
  const number = BigInt(`0x${createHash('sha256').update(account).digest('hex').slice(0, 15)}`)
  return `a${number.toString(36).padStart(7, '0').slice(-7)}`
}
