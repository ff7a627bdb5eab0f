import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
  /** Where all of them are, when they are handed over in files. */
  readonly folder: string | undefined
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
 * Hands secrets to a builder's client: in its environment, which the user's processes alone can read, or where the client
 * takes none from there, in files of this user alone for as long as the build takes. What the builder prints of them is
 * masked in the log: not all of them are secrets of GitHub, which the runner knows.
 * @throws UserError when a variable that is to be a secret is not set
 */
export function handSecrets(
  secrets: readonly BuildSecret[],
  inEnvironment: boolean,
  { env, temporary, maskSecret }: Pick<Context, 'env' | 'maskSecret' | 'temporary'>,
): HandedSecrets {
  const folder = inEnvironment || secrets.length === 0 ? undefined : temporary.directory('secrets')
  const handed: Record<string, string> = {}
  const args = secrets.flatMap((secret, index) => {
    const value = secret.from === 'file' ? undefined : valueOf(secret, env)
    if (value !== undefined) maskable(value).forEach((line) => maskSecret(line))
    const argument = (from: string): readonly string[] => ['--secret', csv([`id=${secret.id}`, from])]
    if (folder !== undefined) {
      const file = join(folder, String(index))
      if (secret.from === 'file') symlinkSync(secret.path, file)
      else writeFileSync(file, value ?? '', { mode: 0o600 })
      return argument(`src=${file}`)
    }
    if (secret.from === 'file') return argument(`src=${secret.path}`)
    // A name of its own: the user's may be one that steers the client.
    const name = `SLIPWAY_BUILD_SECRET_${index}`
    handed[name] = value ?? ''
    return argument(`env=${name}`)
  })
  return {
    args,
    env: handed,
    folder,
    remove: () => {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

// A shorter line (`true`, a brace of JSON, a user's name) would be masked wherever it stands, and the runner withholds
// outputs with masked text in them. Source: https://github.com/actions/runner/issues/1061
const shortestMasked = 8

/** The lines of a value that are masked: the log is masked line by line. */
function maskable(value: string): readonly string[] {
  return value.split(/\r?\n/).filter((line) => line.trim().length >= shortestMasked)
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
