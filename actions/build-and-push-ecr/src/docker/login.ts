import { rmSync } from 'node:fs'
import type { Context } from '@slipway/action-kit'
import { renewLogin, userDockerConfig, writeDockerConfig, type RegistryAuth } from './docker-config.js'
import { renewPodmanAuth, writePodmanAuth } from './podman-auth.js'
import type { EcrApi, Repository } from '../registry/ecr.js'
import { registryHost } from '../repository/repository.js'

/** A login that only programs which get this environment have. */
export interface Login {
  /** For Docker (DOCKER_CONFIG), and for Podman and Buildah (REGISTRY_AUTH_FILE). */
  readonly env: NodeJS.ProcessEnv
  /** Asks ECR for a new token. */
  renew(): Promise<void>
}

/**
 * Logs in to the repository's registry for the time of `work`: the token goes into a Docker configuration of the step's
 * own, never on a command line nor into the user's configuration, and is removed whatever becomes of the work.
 * @param others logins to further registries
 */
export async function withLogin<T>(
  ecr: Pick<EcrApi, 'login'>,
  repository: Pick<Repository, 'uri'>,
  context: Pick<Context, 'env' | 'temporary'>,
  work: (login: Login) => Promise<T>,
  others: readonly RegistryAuth[] = [],
): Promise<T> {
  const host = registryHost(repository)
  const authenticate = async (): Promise<RegistryAuth> => {
    const { user, password } = await ecr.login()
    return { host, user, password }
  }
  const auths = [...others, await authenticate()]
  const folder = context.temporary.directory('docker')
  try {
    writeDockerConfig(folder, userDockerConfig(context.env), ...auths)
    const podmanAuth = writePodmanAuth(folder, context.env, auths)
    return await work({
      env: { ...context.env, DOCKER_CONFIG: folder, REGISTRY_AUTH_FILE: podmanAuth },
      async renew() {
        const auth = await authenticate()
        renewLogin(folder, auth)
        renewPodmanAuth(podmanAuth, auth)
      },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
