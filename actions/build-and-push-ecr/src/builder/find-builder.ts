import { UserError, type ProgramAnswer } from '@slipway/action-kit'
import type { Builder, BuilderWish } from './builder.js'
import { readBuildxInspect } from './buildx-inspect.js'
import { probeDocker, type FoundDocker, type Probe } from './docker-probe.js'
import type { Feature } from './feature.js'
import { buildxFeatures, classicFeatures, engineBuildKitFeatures } from './features.js'
import { isAtLeast } from './version.js'
import { anyWithoutDocker, findWithoutDocker } from './without-docker.js'
import { explainDocker, missingDocker } from '../docker/docker-errors.js'

type Wish = Pick<BuilderWish, 'builder' | 'needs' | 'wants' | 'platforms'>

/**
 * Finds the best builder that this machine has: buildx with the builder that is selected or named, else the engine's own,
 * else, where there is no Docker, Podman or Buildah. Nothing is made or changed.
 * @throws UserError when there is none, or not the one that is named
 */
export async function findBuilder(wish: Wish, context: Probe): Promise<Builder> {
  if (wish.builder === 'podman' || wish.builder === 'buildah') return findWithoutDocker(wish.builder, context)
  return builderOf(await probeDocker(context), wish, context)
}

/** The builder of a Docker that has been asked for its versions. */
export async function builderOf(docker: FoundDocker, wish: Wish, context: Probe): Promise<Builder> {
  if (docker.buildx !== undefined) {
    const found = await findBuildx(docker, docker.buildx, wish, context)
    if (found !== undefined) return found
  }
  if (docker.engine === undefined) {
    const other = wish.builder === undefined ? await anyWithoutDocker(context) : undefined
    // A Docker that should work and does not is for the user to know; one that is Podman by another name is none.
    if (other === undefined || docker.trouble !== undefined) throw withoutEngine(docker, other)
    return other
  }
  if (wish.builder !== undefined && wish.builder !== 'docker') {
    throw new UserError(`There is no builder ${wish.builder}: this Docker has no buildx`, {
      hint: 'Install the plugin buildx, leave the input builder out, or give it as docker.',
    })
  }
  return engineBuilder(docker.client ?? '', docker.engine)
}

/** @param other what builds here, when the input names it */
function withoutEngine({ client, trouble = '' }: FoundDocker, other: Builder | undefined): UserError {
  if (client === undefined) return missingDocker()
  const error = explainDocker(trouble, 'The Docker engine')
  if (other === undefined) return error
  const hint = `Or build without it: ${other.name} is here too, with builder: ${other.kind}.`
  return new UserError(error.message, {
    cause: error.cause,
    hint: [error.hint ?? [], hint].flat().join('\n'),
  })
}

/** Undefined where the builder is the engine's, and the engine does not answer. */
async function findBuildx(
  { engine }: FoundDocker,
  version: string,
  wish: Wish,
  context: Probe,
): Promise<Builder | undefined> {
  const named = wish.builder === 'docker' ? await engineContext(context) : wish.builder
  const env: Readonly<Record<string, string>> = named === undefined ? {} : { BUILDX_BUILDER: named }
  const name = `buildx ${version}`.trim()
  // What it is for is asked only when it matters: it takes a tenth of a second.
  if (named === undefined && engine !== undefined && !isDemanding(wish)) {
    return {
      kind: 'buildx',
      name,
      version,
      driver: undefined,
      platforms: [],
      features: buildxFeatures(version, leastOfDrivers),
      env,
    }
  }
  const answer = await ask(context, 'buildx', 'inspect', ...(named === undefined ? [] : [named]))
  if (answer.exitCode !== 0) {
    if (engine === undefined) return undefined
    throw named === undefined
      ? explainDocker(answer.stderr, 'The buildx builder')
      : await unknownBuilder(named, answer, context)
  }
  const found = readBuildxInspect(answer.stdout)
  if (found.driver === 'docker' && engine === undefined) return undefined
  return {
    kind: 'buildx',
    name: `${name} (driver ${found.driver})`,
    version,
    driver: found.driver,
    platforms: found.platforms,
    features: buildxFeatures(version, found),
    env,
  }
}

/** What any builder can that nobody asked about. */
const leastOfDrivers = { driver: 'docker', buildkit: 'v0.8', usesContainerdStore: false } as const

/** What buildx does in the same way whatever the driver. */
const alike: ReadonlySet<Feature> = new Set<Feature>([
  'add-hosts',
  'cache-import',
  'foreign-platform',
  'remote-source',
  'secrets',
  'ssh',
])

function isDemanding({ needs, wants, platforms }: Wish): boolean {
  return wants.size > 0 || platforms.length > 0 || [...needs.keys()].some((feature) => !alike.has(feature))
}

/** The builder of the engine itself is called as the Docker context. Source: docker/buildx, store/storeutil/storeutil.go */
async function engineContext(context: Probe): Promise<string> {
  const shown = await ask(context, 'context', 'show')
  return (shown.exitCode === 0 && shown.stdout.trim()) || 'default'
}

async function unknownBuilder(name: string, answer: ProgramAnswer, context: Probe): Promise<UserError> {
  const listed = await ask(context, 'buildx', 'ls', '--format', '{{.Name}}')
  const names = [...new Set(listed.exitCode === 0 ? listed.stdout.split('\n').filter(Boolean) : [])]
  return new UserError(`There is no buildx builder ${name}`, {
    cause: new Error(answer.stderr.trim() || 'buildx said nothing about why'),
    hint: `${names.length === 0 ? '' : `There are: ${names.join(', ')}. `}The input builder also takes docker, podman and buildah.`,
  })
}

function engineBuilder(client: string, engine: NonNullable<FoundDocker['engine']>): Builder {
  // 18.09 brought BuildKit into the client; 23.0 moved it out, into the plugin buildx.
  const builtIn = isAtLeast(client, 18, 9) && !isAtLeast(client, 23, 0)
  return {
    kind: builtIn ? 'engine-buildkit' : 'engine-classic',
    name: `the ${builtIn ? 'BuildKit' : 'classic builder'} of Docker ${engine.version}`,
    version: client,
    driver: undefined,
    platforms: [engine.platform],
    features: builtIn ? engineBuildKitFeatures(client) : classicFeatures,
    // Whatever the job's environment says.
    env: { DOCKER_BUILDKIT: builtIn ? '1' : '0' },
  }
}

function ask({ env, programs }: Probe, ...args: readonly string[]): Promise<ProgramAnswer> {
  return programs.ask('docker', args, { env })
}
