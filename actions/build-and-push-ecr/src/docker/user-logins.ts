import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UserError, type Context } from '@slipway/action-kit'
import { objectOf, parseObject } from '../json.js'
import type { RegistryLogin } from '../registry/ecr.js'
import { isDockerHub } from '../registry/registry-url.js'
import { parseConfig, userDockerConfig } from './docker-config.js'

/** Under this name Docker keeps the login for its Hub. Source: docker/cli, cli/command/registry.go */
const hubKey = 'https://index.docker.io/v1/'

/**
 * The login that this user's Docker has for a registry, out of its file or a credential helper; masked in the log.
 * Undefined when there is none. Source: docker/cli, cli/config/configfile/file.go, GetCredentialsStore
 * @throws UserError when the configuration or the helper cannot be read
 */
export async function findUserLogin(
  host: string,
  context: Pick<Context, 'env' | 'maskSecret' | 'programs' | 'signal'>,
): Promise<RegistryLogin | undefined> {
  const file = join(userDockerConfig(context.env), 'config.json')
  if (!existsSync(file)) return undefined
  const config = parseConfig(file)
  const key = isDockerHub(host) ? hubKey : host
  const helper = objectOf(config.credHelpers)[key] ?? config.credsStore
  const login =
    typeof helper === 'string' && helper !== ''
      ? await askHelper(helper, key, context)
      : loginOf(findEntry(objectOf(config.auths), key))
  if (login !== undefined) context.maskSecret(login.password)
  return login
}

/** By the very name, or by one that has the same host: `https://ghcr.io/v1/`. */
function findEntry(auths: Readonly<Record<string, unknown>>, key: string): unknown {
  const hostOf = (name: string): string => name.replace(/^https?:\/\//, '').replace(/\/.*$/, '')
  const same = Object.keys(auths).find((name) => hostOf(name) === hostOf(key))
  return auths[key] ?? (same === undefined ? undefined : auths[same])
}

function loginOf(entry: unknown): RegistryLogin | undefined {
  const { auth, username, password, identitytoken } = objectOf(entry)
  if (typeof identitytoken === 'string' && identitytoken !== '') {
    return { user: '<token>', password: identitytoken }
  }
  if (typeof auth === 'string' && auth !== '') {
    const [, user, secret] = /^([^:]+):(.*)$/s.exec(Buffer.from(auth, 'base64').toString()) ?? []
    // Docker cuts the zero bytes that old versions have written.
    return user === undefined ? undefined : { user, password: (secret ?? '').replace(/\0+$/, '') }
  }
  return typeof username === 'string' && username !== '' && typeof password === 'string'
    ? { user: username, password }
    : undefined
}

/** Source: https://github.com/docker/docker-credential-helpers/blob/v0.9.9/client/client.go (Get) */
async function askHelper(
  helper: string,
  key: string,
  { env, programs, signal }: Pick<Context, 'env' | 'programs' | 'signal'>,
): Promise<RegistryLogin | undefined> {
  const program = `docker-credential-${helper}`
  if (!/^[\w.-]+$/.test(helper)) {
    throw new UserError(`Docker's configuration names a credential helper that cannot be: ${program}`)
  }
  const { exitCode, stdout, stderr } = await programs.run(program, ['get'], { input: key, env, signal })
  if (exitCode === 0) {
    const { Username: user, Secret: password } = parseObject(stdout)
    return typeof user === 'string' && typeof password === 'string' && user !== ''
      ? { user, password }
      : undefined
  }
  // Its words for "there is none". Source: docker-credential-helpers, credentials/error.go
  if (stdout.includes('credentials not found in native keychain')) return undefined
  throw new UserError(`${program} has no login for ${key}`, {
    cause: new Error((stderr.trim() || stdout.trim() || `exit code ${exitCode}`).slice(0, 500)),
    hint: "Docker's configuration has it in charge of this registry: repair it, or take it out of credHelpers or credsStore.",
  })
}
