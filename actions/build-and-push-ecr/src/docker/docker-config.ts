import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '@slipway/action-kit'
import { objectOf } from '../json.js'

export interface RegistryAuth {
  readonly host: string
  readonly user: string
  readonly password: string
}

/** Where this user's Docker keeps its configuration. */
export function userDockerConfig(env: Readonly<NodeJS.ProcessEnv>): string {
  return env.DOCKER_CONFIG || join(env.HOME ?? '/', '.docker')
}

/**
 * Makes `folder` a Docker configuration that is the user's own but for further logins. Everything beside config.json
 * (plugins, contexts, buildx's builders, certificates) is linked, so that it goes on working and goes on being theirs.
 */
export function writeDockerConfig(
  folder: string,
  userFolder: string,
  ...auths: readonly RegistryAuth[]
): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of existsSync(userFolder) ? readdirSync(userFolder) : []) {
    if (name !== 'config.json') symlinkSync(join(userFolder, name), join(folder, name))
  }
  const file = join(userFolder, 'config.json')
  const config = existsSync(file) ? parseConfig(file) : {}
  writeConfig(folder, auths.reduce(withLogin, config))
}

/** Replaces the login for the host, when its token has expired. */
export function renewLogin(folder: string, auth: RegistryAuth): void {
  writeConfig(folder, withLogin(parseConfig(join(folder, 'config.json')), auth))
}

export type Config = Readonly<Record<string, unknown>>

/**
 * A login in `auths` counts only where no credential helper is in charge of the host. The empty name of a helper means
 * the file. Source: docker/cli, cli/config/configfile/file.go, GetCredentialsStore
 */
export function withLogin(config: Config, { host, user, password }: RegistryAuth): Config {
  const helpers = objectOf(config.credHelpers)
  const isHelped = config.credsStore !== undefined || host in helpers
  return {
    ...config,
    auths: {
      ...objectOf(config.auths),
      [host]: { auth: Buffer.from(`${user}:${password}`).toString('base64') },
    },
    ...(isHelped ? { credHelpers: { ...helpers, [host]: '' } } : {}),
  }
}

function writeConfig(folder: string, config: Config): void {
  writePrivately(join(folder, 'config.json'), config)
}

export function writePrivately(file: string, config: Config): void {
  writeFileSync(file, JSON.stringify(config, undefined, 2), { mode: 0o600 })
}

/** @throws UserError when it is no JSON */
export function parseConfig(file: string): Config {
  try {
    return objectOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new UserError(`Docker's configuration ${file} cannot be read`, {
      cause: error,
      hint: 'Repair or remove the file: docker itself does not start with it either.',
    })
  }
}
