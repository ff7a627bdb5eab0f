import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import type { LocalAws } from '@slipway/local-aws'
import { buildxPlugin } from '@slipway/testkit'
import { writeDockerConfig } from '../../src/docker/docker-config.js'
import type { Login } from '../../src/docker/login.js'
import { askEcr, folder, registry } from '../world.js'

/** A Docker configuration of a user who has buildx. */
export function configWithBuildx(): string {
  const config = folder()
  mkdirSync(join(config, 'cli-plugins'))
  symlinkSync(buildxPlugin, join(config, 'cli-plugins/docker-buildx'))
  return config
}

/** A login to the embedded ECR, beside what the user's configuration has. */
export async function loginTo(
  aws: LocalAws,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<Login & { readonly renewals: number }> {
  const answer = await askEcr(aws, (ecr) => ecr.send(new GetAuthorizationTokenCommand({})))
  const token = Buffer.from(answer.authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString()
  const [user = '', password = ''] = token.split(':')
  const config = folder()
  writeDockerConfig(config, env.DOCKER_CONFIG ?? '/nonexistent', { host: registry(aws), user, password })
  const login = {
    env: { ...env, DOCKER_CONFIG: config },
    renewals: 0,
    renew: () => {
      login.renewals++
      return Promise.resolve()
    },
  }
  return login
}
