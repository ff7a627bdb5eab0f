import { rmSync } from 'node:fs'
import type { Context } from '@slipway/action-kit'
import { renewLogin, userDockerConfig, writeDockerConfig } from './docker-config.js'
import type { EcrApi, Repository } from '../registry/ecr.js'
import { registryHost } from '../repository/repository.js'

/** A login that only programs which get this environment have. */
export interface Login {
  readonly env: NodeJS.ProcessEnv
  /** Asks ECR for a new token. */
  renew(): Promise<void>
}

/**
 * Logs in to the repository's registry for the time of `work`: the token goes into a Docker configuration of the step's
 * own, never on a command line nor into the user's configuration, and is removed whatever becomes of the work.
 */
export async function withLogin<T>(
  ecr: Pick<EcrApi, 'login'>,
  repository: Repository,
  context: Pick<Context, 'env' | 'temporary'>,
  work: (login: Login) => Promise<T>,
): Promise<T> {
  const host = registryHost(repository)
  const authenticate = async (): Promise<{ host: string; user: string; password: string }> => {
    const { user, password } = await ecr.login()
    return { host, user, password }
  }
  const auth = await authenticate()
  const folder = context.temporary.directory('docker')
  try {
    writeDockerConfig(folder, userDockerConfig(context.env), auth)
    return await work({
      env: { ...context.env, DOCKER_CONFIG: folder },
      renew: async () => renewLogin(folder, await authenticate()),
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
