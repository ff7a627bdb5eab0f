import type { Repository, TagMutability } from '../registry/ecr.js'
import type { Encryption } from './encryption.js'
import type { Settings } from './settings.js'

/** What is asked of ECR about repositories themselves; tests answer with plain objects. */
export interface RepositoryApi {
  /** @throws AwsCallError RepositoryNotFoundException among others */
  describe(name: string): Promise<FoundRepository>
  /**
   * Makes it with what CreateRepository takes: everything but the two policies.
   * @throws AwsCallError RepositoryAlreadyExistsException among others
   */
  create(name: string, settings: Settings): Promise<FoundRepository>
  /** Other regions that have a repository of that name, as far as they tell in a moment. */
  elsewhere(name: string): Promise<readonly string[]>
  /** The creation templates of the credentials' own registry, and its account. */
  creationTemplates(): Promise<CreationTemplates>
  /** The policy's text; undefined when the repository has none. */
  policy(repository: FoundRepository, kind: PolicyKind): Promise<string | undefined>
  tags(repository: FoundRepository): Promise<ReadonlyMap<string, string>>
  putPolicy(repository: FoundRepository, kind: PolicyKind, text: string): Promise<void>
  putMutability(repository: FoundRepository, mutability: TagMutability): Promise<void>
  putScanOnPush(repository: FoundRepository, isOn: boolean): Promise<void>
  /** Tags that are not named stay. */
  putTags(repository: FoundRepository, tags: ReadonlyMap<string, string>): Promise<void>
}

/** The two policies of a repository, by the names of their inputs. */
export const policyKinds = ['lifecycle-policy', 'repository-policy'] as const
export type PolicyKind = (typeof policyKinds)[number]

/** A repository with the settings that DescribeRepositories shows. */
export interface FoundRepository extends Repository {
  readonly arn: string
  readonly scanOnPush: boolean
  readonly encryption: Encryption
}

export interface CreationTemplates {
  /** Undefined in a region that does not know templates. */
  readonly registryId: string | undefined
  readonly templates: readonly CreationTemplate[]
}

export interface CreationTemplate {
  /** `prod`, `prod/team`, or ROOT for every repository that no other fits. */
  readonly prefix: string
  readonly appliedFor: readonly string[]
  readonly settings: Settings
}
