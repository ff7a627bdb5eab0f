import { AwsError } from '../service.js'
import { arn, type World } from '../world.js'
import { invalid } from './input.js'
import type { TagMutability } from './mutability.js'
import { Repository } from './repository.js'

const namePattern = '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*'

/** The account's private registry: its repositories by name. */
export class Registry {
  readonly repositories = new Map<string, Repository>()
  /** Whether a layer of one repository may be taken into another without an upload; AWS has it off at first. */
  blobMounting: 'ENABLED' | 'DISABLED' = 'DISABLED'
  scanType: 'BASIC' | 'ENHANCED' = 'BASIC'

  constructor(private readonly world: World) {}

  get id(): string {
    return this.world.account
  }

  create(name: string, mutability: TagMutability): Repository {
    if (!new RegExp(`^${namePattern}$`).test(name) || name.length < 2 || name.length > 256) {
      throw invalid('repositoryName', `must satisfy regular expression '${namePattern}'`)
    }
    if (this.repositories.has(name)) {
      throw new AwsError(
        'RepositoryAlreadyExistsException',
        `The repository with name '${name}' already exists in the registry with id '${this.id}'`,
      )
    }
    const made = new Repository(name, this.id, this.arnOf(name), this.world.time.now(), mutability)
    this.repositories.set(name, made)
    return made
  }

  /** @throws AwsError RepositoryNotFoundException, also for another account's registry */
  repository(name: string, registryId = this.id): Repository {
    const found = registryId === this.id ? this.repositories.get(name) : undefined
    if (found !== undefined) return found
    throw new AwsError(
      'RepositoryNotFoundException',
      `The repository with name '${name}' does not exist in the registry with id '${registryId}'`,
    )
  }

  arnOf(name: string): string {
    return arn(this.world, 'ecr', `repository/${name}`)
  }

  /** `127.0.0.1:<port>/<name>`: Docker takes a registry on loopback without TLS. */
  uriOf(name: string): string {
    return `${new URL(this.world.endpoint).host}/${name}`
  }
}
