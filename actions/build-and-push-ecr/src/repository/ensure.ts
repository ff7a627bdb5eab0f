import type { Aws } from '@slipway/aws'
import type { RepositoryContext } from './create-repository.js'
import { ensurePrivateRepository, type Ensured } from './ensure-private.js'
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

/** The repository that the inputs name, made or changed where they ask for it. @throws UserError when it is not there */
export function ensureRepository(
  { repository, registryId, settings }: Wanted,
  { aws, context }: { readonly aws: Aws; readonly context: RepositoryContext },
): Promise<Ensured> {
  const place = { region: aws.region, registryId }
  return ensurePrivateRepository(openRepositoryApi(aws, registryId), repository, settings, place, context)
}
