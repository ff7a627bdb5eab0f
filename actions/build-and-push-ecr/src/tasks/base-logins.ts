import type { Context } from '@slipway/action-kit'
import type { RegistryAuth } from '../docker/docker-config.js'
import { findUserLogin } from '../docker/user-logins.js'
import type { Identity } from '../identity/identity.js'
import { parseDockerReference } from '../registry/docker-reference.js'
import type { EcrApi, Repository } from '../registry/ecr.js'
import { ecrHost } from '../registry/registry-url.js'
import { registryHost } from '../repository/repository.js'

/**
 * Logins for base images in other accounts' registries of ECR: a token is good for every registry of its region that the
 * role may read, and with it their digests were found. A login of the user's own goes before.
 */
export async function baseLogins(
  identity: Identity | undefined,
  repository: Pick<Repository, 'uri' | 'region'>,
  ecr: Pick<EcrApi, 'login'>,
  context: Pick<Context, 'env' | 'maskSecret' | 'programs' | 'signal'>,
): Promise<readonly RegistryAuth[]> {
  const bases = identity?.kind === 'known' ? identity.bases : []
  const hosts = new Set(bases.flatMap(({ reference }) => parseDockerReference(reference)?.host ?? []))
  const logins: RegistryAuth[] = []
  for (const host of hosts) {
    const isOther = host !== registryHost(repository) && ecrHost(host)?.region === repository.region
    if (!isOther || (await findUserLogin(host, context)) !== undefined) continue
    const { user, password } = await ecr.login()
    logins.push({ host, user, password })
  }
  return logins
}
