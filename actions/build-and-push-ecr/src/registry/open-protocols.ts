import { openRegistryRepository } from './open-registry-repository.js'
import type { RegistryLogin, Repository } from './ecr.js'
import type { ClientContext } from './registry-client.js'
import type { RegistryRepository } from './registry-repository.js'

/** The repositories of one registry by its protocol: each is opened once, and has a login of `joinLogin`. */
export function openProtocols(
  joinLogin: () => () => Promise<RegistryLogin>,
  context: ClientContext,
  isBasic: boolean,
): (repository: Pick<Repository, 'uri'>) => RegistryRepository {
  const opened = new Map<string, RegistryRepository>()
  return ({ uri }) => {
    const slash = uri.indexOf('/')
    const [host, name] = [uri.slice(0, slash), uri.slice(slash + 1)]
    const repository =
      opened.get(uri) ?? openRegistryRepository({ host, name, login: joinLogin(), isBasic, context })
    opened.set(uri, repository)
    return repository
  }
}
