import type { ResourcePolicy } from '../identity/resource-policy.js'
import { AwsError } from '../service.js'
import { arn, type World } from '../world.js'
import { BlobStore } from './blob-store.js'
import type { CreationTemplate } from './creation-template.js'
import type { Encryption } from './encryption.js'
import { invalid } from './input.js'
import type { TagMutability } from './mutability.js'
import { Repository } from './repository.js'
import { Scans } from './scans.js'

const namePattern = '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*'

/** Whose registry it is, and where it answers. */
export interface RegistryPlace {
  readonly service: 'ecr' | 'ecr-public'
  readonly account: string
  /** None of ECR Public, which is one for all regions. */
  readonly region: string
  /** Of the loopback, `127.0.0.2`: Docker takes a registry there without TLS. */
  readonly address: string
  /** Of ECR Public, where the repositories of all accounts stand on one host: `public.ecr.aws/<alias>/<name>`. */
  readonly alias?: string
}

/** One registry: an account's private one of a region, or its public one. Its repositories by name, its layers. */
export class Registry {
  readonly repositories = new Map<string, Repository>()
  readonly blobs = new BlobStore()
  readonly scans: Scans
  /** By prefix. */
  readonly templates = new Map<string, CreationTemplate>()
  /** Whether a layer of one repository may be taken into another without an upload; AWS has it off at first. */
  blobMounting: 'ENABLED' | 'DISABLED' = 'DISABLED'
  scanType: 'BASIC' | 'ENHANCED' = 'BASIC'

  constructor(
    readonly place: RegistryPlace,
    private readonly world: World,
  ) {
    this.scans = new Scans(this, world.time)
  }

  get id(): string {
    return this.place.account
  }

  /** `127.0.0.2:<port>` */
  get host(): string {
    return `${this.place.address}:${new URL(this.world.endpoint).port}`
  }

  /** Milliseconds since the epoch, of the embedded AWS's time. */
  now(): number {
    return this.world.time.now()
  }

  create(name: string, mutability: TagMutability, encryption: Encryption): Repository {
    if (!new RegExp(`^${namePattern}$`).test(name) || name.length < 2 || name.length > 256) {
      throw invalid('repositoryName', `must satisfy regular expression '${namePattern}'`)
    }
    if (this.repositories.has(name)) {
      throw new AwsError(
        'RepositoryAlreadyExistsException',
        `The repository with name '${name}' already exists in the registry with id '${this.id}'`,
      )
    }
    const { alias } = this.place
    const made = new Repository({
      name,
      path: alias === undefined ? name : `${alias}/${name}`,
      registryId: this.id,
      arn: this.arnOf(name),
      createdAt: this.now(),
      mutability,
      encryption,
    })
    this.repositories.set(name, made)
    return made
  }

  /** @throws AwsError RepositoryNotFoundException */
  repository(name: string): Repository {
    const found = this.repositories.get(name)
    if (found !== undefined) return found
    throw new AwsError(
      'RepositoryNotFoundException',
      `The repository with name '${name}' does not exist in the registry with id '${this.id}'`,
    )
  }

  /** What stands on a repository; one that is not there has nothing, `*` for all of them has an empty policy. */
  policyOf(name: string): ResourcePolicy | undefined {
    return name === '*' ? [] : this.repositories.get(name)?.policy
  }

  arnOf(name: string): string {
    return arn(this.place, this.place.service, `repository/${name}`)
  }

  uriOf({ path }: Repository): string {
    return `${this.host}/${path}`
  }
}
