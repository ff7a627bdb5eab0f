import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError, type Context } from '@slipway/action-kit'
import type { Builder } from '../builder/builder.js'
import { isAtLeast } from '../builder/version.js'
import { csv } from './csv.js'
import type { BuildSecret } from './request.js'

/** Secrets on their way to a builder; their values stand in none of the arguments. */
export interface HandedSecrets {
  readonly args: readonly string[]
  /** For the builder's environment. */
  readonly env: Readonly<Record<string, string>>
  /** Removes what was written to disk. */
  remove(): void
}

/**
 * Whether a client takes secrets from its environment: buildx and Docker's client since 20.10, which brought
 * `--secret id=...,env=...`. Source: https://github.com/docker/cli/blob/v20.10.0/cli/command/image/build_buildkit.go
 */
export function takesEnvironmentSecrets({ kind, version }: Pick<Builder, 'kind' | 'version'>): boolean {
  return kind === 'buildx' || isAtLeast(version, 20, 10)
}

/**
 * Hands secrets to a client of BuildKit: in its environment, which the user's processes alone can read, or where the
 * client takes none from there, in files of this user alone for as long as the build takes.
 * @throws UserError when a variable that is to be a secret is not set
 */
export function handSecrets(
  secrets: readonly BuildSecret[],
  inEnvironment: boolean,
  { env, temporary }: Pick<Context, 'env' | 'temporary'>,
): HandedSecrets {
  const handed: Record<string, string> = {}
  let folder: string | undefined
  const args = secrets.flatMap((secret, index) => {
    if (secret.from === 'file') return ['--secret', csv([`id=${secret.id}`, `src=${secret.path}`])]
    const value = valueOf(secret, env)
    if (inEnvironment) {
      // A name of its own: the user's may be one that steers the client.
      const name = `SLIPWAY_BUILD_SECRET_${index}`
      handed[name] = value
      return ['--secret', csv([`id=${secret.id}`, `env=${name}`])]
    }
    folder ??= temporary.directory('secrets')
    const file = join(folder, String(index))
    writeFileSync(file, value, { mode: 0o600 })
    return ['--secret', csv([`id=${secret.id}`, `src=${file}`])]
  })
  return {
    args,
    env: handed,
    remove: () => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function valueOf(
  secret: Exclude<BuildSecret, { readonly from: 'file' }>,
  env: Readonly<NodeJS.ProcessEnv>,
): string {
  if (secret.from === 'value') return secret.value
  const value = env[secret.name]
  if (value !== undefined) return value
  throw new UserError(`The environment variable ${secret.name} is not set`, {
    hint: `The input secret-envs makes the secret ${secret.id} of it. Set it by env: of this step, from a secret of the repository.`,
  })
}
