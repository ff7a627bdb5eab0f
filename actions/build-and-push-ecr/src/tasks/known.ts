import type { Identity } from '../identity/identity.js'
import type { RepositoryReport } from '../outcome.js'
import type { RegistryImage, Repository } from '../registry/ecr.js'

/** What is known before it is decided whether to build. */
export interface Known {
  readonly repository: Repository
  readonly repositoryReport: RepositoryReport
  readonly identity: Identity | undefined
  /** Of the tags that were asked about, those that are there. */
  readonly tagged: ReadonlyMap<string, RegistryImage>
  readonly labels: ReadonlyMap<string, string>
}
