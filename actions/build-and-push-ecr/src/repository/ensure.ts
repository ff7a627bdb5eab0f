import type { Aws } from '@slipway/aws'
import type { EcrApi } from '../registry/ecr.js'
import type { RepositoryContext } from './create-repository.js'
import { ensurePrivateRepository, type Ensured } from './ensure-private.js'
import { ensurePublicRepository, openPublicRepositoryApi } from './ensure-public.js'
import { openRepositoryApi } from './open-repository-api.js'
import type { RepositorySettings } from './settings.js'

/** What the inputs say of the repository. */
interface Wanted {
  readonly repository: string
  readonly registryType: 'private' | 'public'
  /** Undefined: the credentials' own account. */
  readonly registryId: string | undefined
  readonly settings: RepositorySettings
}

interface Surroundings {
  readonly aws: Pick<Aws, 'ecr' | 'ecrIn' | 'ecrPublic' | 'region'>
  /** Of the registry type that is wanted. */
  readonly ecr: Pick<EcrApi, 'repository'>
  readonly context: RepositoryContext
}

/** The repository that the inputs name, made or changed where they ask for it. @throws UserError when it is not there */
export function ensureRepository(
  { repository, registryType, registryId, settings }: Wanted,
  { aws, ecr, context }: Surroundings,
): Promise<Ensured> {
  if (registryType === 'public') {
    return ensurePublicRepository(openPublicRepositoryApi(aws, ecr), repository, settings.create, context)
  }
  const place = { region: aws.region, registryId }
  return ensurePrivateRepository(openRepositoryApi(aws, registryId), repository, settings, place, context)
}
