import type { Context, ProgramAnswer } from '@slipway/action-kit'
import { objectOf, parseObject, textOf } from '../json.js'
import { normalizePlatform } from './platforms.js'

/** What is asked of a machine to know its Docker. */
export type Probe = Pick<Context, 'env' | 'programs'>

/** What Docker there is. */
export interface FoundDocker {
  /** `28.2.2`; undefined when there is no docker on PATH. */
  readonly client: string | undefined
  /** Undefined when it does not answer. */
  readonly engine: Engine | undefined
  /** `v0.20.1`, or empty when it does not say; undefined when the client has no such plugin. */
  readonly buildx: string | undefined
  /** Why there is no engine, in the client's words; undefined when there is no client, or one that misses none. */
  readonly trouble: string | undefined
}

export interface Engine {
  readonly version: string
  readonly platform: string
}

/**
 * Asks docker for its versions: two short calls at once.
 * @param signal ends the calls when nobody needs to know any more
 */
export async function probeDocker({ env, programs }: Probe, signal?: AbortSignal): Promise<FoundDocker> {
  const options = signal === undefined ? { env } : { env, signal }
  const ask = (...args: readonly string[]): Promise<ProgramAnswer> => programs.ask('docker', args, options)
  const [version, buildx] = await Promise.all([
    ask('version', '--format', '{{json .}}'),
    ask('buildx', 'version'),
  ])
  const { client, engine } = readVersions(version.stdout)
  return {
    client: version.exitCode === 127 ? undefined : client,
    engine: version.exitCode === 0 ? engine : undefined,
    buildx: buildx.exitCode === 0 ? (/\bv?\d+\.\d+\.\d+\S*/.exec(buildx.stdout)?.[0] ?? '') : undefined,
    trouble: version.exitCode === 0 || version.exitCode === 127 ? undefined : version.stderr,
  }
}

/**
 * The two halves of `docker version --format '{{json .}}'`; the engine's is missing when it does not answer. A client that
 * failed before it could print any has said why on stderr.
 */
function readVersions(json: string): { readonly client: string; readonly engine: Engine | undefined } {
  const versions = parseObject(json)
  const [client, server] = [objectOf(versions.Client), objectOf(versions.Server)]
  const version = textOf(server.Version)
  const platform = normalizePlatform(`${textOf(server.Os) ?? ''}/${textOf(server.Arch) ?? ''}`)
  return {
    client: textOf(client.Version) ?? '',
    engine: version === undefined ? undefined : { version, platform },
  }
}
