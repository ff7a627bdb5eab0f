import type { Context, ProgramAnswer } from '@slipway/action-kit'
import { normalizePlatform } from './platforms.js'
import { explainDocker, missingDocker } from '../docker/docker-errors.js'

/** What builds images here. */
export interface Builder {
  /**
   * `buildx`: BuildKit through the client's plugin. `engine-buildkit`: BuildKit in the engine, by a client that speaks to
   * it without a plugin (before 23.0). `engine-classic`: the builder that Docker had before BuildKit.
   */
  readonly kind: 'buildx' | 'engine-buildkit' | 'engine-classic'
  /** For people: `buildx v0.20.1 (driver docker)`. */
  readonly name: string
  /** Normalized; empty when the builder does not say, or nobody asked. */
  readonly platforms: readonly string[]
  /** Whether one build can be for more than one platform. */
  readonly manyPlatforms: boolean
}

type Probe = Pick<Context, 'env' | 'programs'>

/**
 * Finds the best builder of this machine: buildx when there is one, else the engine's own.
 * @param withPlatforms whether to ask buildx what it builds for; it takes a quarter of a second
 * @throws UserError when there is no Docker, or its engine does not answer
 */
export async function findBuilder(context: Probe, withPlatforms: boolean): Promise<Builder> {
  const ask = (...args: readonly string[]): Promise<ProgramAnswer> =>
    context.programs.ask('docker', args, { env: context.env })
  const [version, buildx] = await Promise.all([
    ask('version', '--format', '{{json .}}'),
    ask('buildx', 'version'),
  ])
  if (version.exitCode === 127) throw missingDocker()
  const { client, engine } = readVersions(version.stdout)
  if (version.exitCode !== 0 || engine === undefined) throw explainDocker(version.stderr, 'The Docker engine')
  if (buildx.exitCode !== 0) return engineBuilder(client, engine)
  const name = `buildx ${/\bv?\d+\.\d+\.\d+\S*/.exec(buildx.stdout)?.[0] ?? ''}`.trim()
  if (!withPlatforms) return { kind: 'buildx', name, platforms: [], manyPlatforms: true }
  const inspected = await ask('buildx', 'inspect')
  if (inspected.exitCode !== 0) throw explainDocker(inspected.stderr, 'The buildx builder')
  const { driver, platforms } = readBuildxInspect(inspected.stdout)
  return {
    kind: 'buildx',
    name: `${name} (driver ${driver})`,
    platforms,
    manyPlatforms: driver !== 'docker' || (await keepsIndexes(ask)),
  }
}

interface Engine {
  readonly version: string
  readonly platform: string
}

/** The two halves of `docker version --format '{{json .}}'`; the engine's is missing when it does not answer. */
function readVersions(json: string): { readonly client: string; readonly engine: Engine | undefined } {
  const versions = parseObject(json)
  const [client, server] = [parseObject(versions.Client), parseObject(versions.Server)]
  const engine =
    typeof server.Version !== 'string'
      ? undefined
      : { version: server.Version, platform: normalizePlatform(`${text(server.Os)}/${text(server.Arch)}`) }
  return { client: text(client.Version), engine }
}

function engineBuilder(client: string, engine: Engine): Builder {
  const [major = 0, minor = 0] = client.split('.').map(Number)
  // 18.09 brought BuildKit into the client; 23.0 moved it out, into the plugin buildx.
  const builtIn = major < 23 && (major > 18 || (major === 18 && minor >= 9))
  return {
    kind: builtIn ? 'engine-buildkit' : 'engine-classic',
    name: `the ${builtIn ? 'BuildKit' : 'classic builder'} of Docker ${engine.version}`,
    platforms: [engine.platform],
    manyPlatforms: false,
  }
}

/** `docker buildx inspect` prints `Name: value` lines, a builder first and then its nodes. */
export function readBuildxInspect(output: string): {
  readonly driver: string
  readonly platforms: readonly string[]
} {
  const driver = /^Driver:\s*(\S+)/m.exec(output)?.[1] ?? 'unknown'
  const platforms = [...output.matchAll(/^Platforms:\s*(.+)$/gm)].flatMap(([, list = '']) =>
    list.split(',').map((platform) => normalizePlatform(platform.replace('*', '').trim())),
  )
  return { driver, platforms: [...new Set(platforms)] }
}

/** The driver `docker` makes images for several platforms only where the engine keeps them in containerd's store. */
async function keepsIndexes(ask: (...args: readonly string[]) => Promise<ProgramAnswer>): Promise<boolean> {
  const { stdout } = await ask('info', '--format', '{{json .DriverStatus}}')
  return stdout.includes('io.containerd.snapshotter')
}

function parseObject(value: unknown): Readonly<Record<string, unknown>> {
  let parsed = value
  if (typeof value === 'string') {
    try {
      parsed = JSON.parse(value)
    } catch {
      // Not JSON: a client that failed before it could print any. What it said is on stderr.
      return {}
    }
  }
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
