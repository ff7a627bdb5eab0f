import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { objectOf } from '../json.js'
import {
  parseConfig,
  userDockerConfig,
  writePrivately,
  type Config,
  type RegistryAuth,
} from './docker-config.js'

/** Beside what is linked from the user's own folder, where nothing has this name. */
const fileName = 'slipway-podman-auth.json'

/**
 * Writes a file of logins for Podman and Buildah (REGISTRY_AUTH_FILE), which take it in the place of all others: the
 * user's, those of their Docker, and these.
 * Source: https://github.com/containers/image/blob/v5.23.1/docs/containers-auth.json.5.md
 * @returns its path
 */
export function writePodmanAuth(
  folder: string,
  env: Readonly<NodeJS.ProcessEnv>,
  auths: readonly RegistryAuth[],
): string {
  const file = join(folder, fileName)
  const own = [join(userDockerConfig(env), 'config.json'), podmanAuth(env)]
    .filter(existsSync)
    .map(parseConfig)
  const merged = own.reduce(
    (all, one) => ({
      auths: { ...objectOf(all.auths), ...objectOf(one.auths) },
      credHelpers: { ...objectOf(all.credHelpers), ...objectOf(one.credHelpers) },
    }),
    {},
  )
  writePrivately(file, auths.reduce(withPodmanLogin, merged))
  return file
}

/** Replaces the login for the host in such a file. */
export function renewPodmanAuth(file: string, auth: RegistryAuth): void {
  writePrivately(file, withPodmanLogin(parseConfig(file), auth))
}

/** Podman asks the helper of a host, if there is one; an empty name means none to Docker alone. */
function withPodmanLogin(config: Config, { host, user, password }: RegistryAuth): Config {
  const helpers = Object.entries(objectOf(config.credHelpers)).filter(
    ([name, helper]) => name !== host && helper !== '',
  )
  const auth = Buffer.from(`${user}:${password}`).toString('base64')
  return {
    auths: { ...objectOf(config.auths), [host]: { auth } },
    ...(helpers.length === 0 ? {} : { credHelpers: Object.fromEntries(helpers) }),
  }
}

/** Where `podman login` has put its logins. */
function podmanAuth({
  REGISTRY_AUTH_FILE: named,
  XDG_RUNTIME_DIR: runtime,
}: Readonly<NodeJS.ProcessEnv>): string {
  return named || join(runtime || `/run/user/${process.getuid?.() ?? 0}`, 'containers/auth.json')
}
