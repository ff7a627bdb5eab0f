import { asError, UserError, type Context } from '@slipway/action-kit'
import type { Builder, BuilderWish } from './builder.js'
import { checkFeatures, missingFeatures } from './check-features.js'
import { probeDocker, type FoundDocker } from './docker-probe.js'
import { madeBuilderFeatures } from './features.js'
import { builderOf, findBuilder } from './find-builder.js'
import { makeContainerBuilder, makeRemoteBuilder, type MadeBuilder } from './make-builder.js'
import { childEnvironment } from '../build/child-environment.js'
import { missingDocker } from '../docker/docker-errors.js'

type Needed = Pick<Context, 'env' | 'programs' | 'log'>

/**
 * Finds or makes the builder that a build needs, and removes what was made whatever becomes of the work. One is made for
 * a remote BuildKit, and where the builder at hand lacks something that is asked for, or that helps on a runner which
 * starts empty.
 * @param docker what Docker there is, where it has been asked already
 * @throws UserError, before the work starts, when nothing here can do what is asked
 */
export async function withBuilder<T>(
  wish: BuilderWish,
  context: Needed,
  work: (builder: Builder) => Promise<T>,
  docker?: Promise<FoundDocker>,
): Promise<T> {
  const found = await findOrMake(wish, { ...context, env: childEnvironment(context.env) }, docker)
  try {
    checkFeatures(found.builder, wish)
    return await work(found.builder)
  } finally {
    await found.remove()
  }
}

async function findOrMake(
  wish: BuilderWish,
  context: Needed,
  asked: Promise<FoundDocker> | undefined,
): Promise<MadeBuilder> {
  if (wish.endpoint !== undefined) return connect(wish, wish.endpoint, context)
  if (wish.builder !== undefined) return asFound(await findBuilder(wish, context))
  const docker = await (asked ?? probeDocker(context))
  const builder = await builderOf(docker, wish, context)
  // One that the user made (setup-buildx-action) is the one that is wanted.
  const canMake = builder.kind === 'buildx' && builder.driver === 'docker' && docker.engine !== undefined
  const needed = [...missingFeatures(builder, wish).keys()]
  const isNeeded = needed.length > 0 && needed.every((feature) => madeBuilderFeatures.has(feature))
  const isWanted = needed.length === 0 && helps(wish, builder, context.env)
  if (!canMake || !(isNeeded || isWanted)) return asFound(builder)
  try {
    return await makeContainerBuilder(builder.version, wish, context)
  } catch (error) {
    if (!isNeeded) {
      context.log.warning(
        `No builder with a cache of its own: ${reasonOf(error)}. The build goes on with ${builder.name}`,
      )
      return asFound(builder)
    }
    const inputs = [...new Set(missingFeatures(builder, wish).values())].join(', ')
    throw new UserError(
      `${builder.name} cannot do what ${inputs} asks for, and a builder that can did not start`,
      {
        cause: error,
        hint: 'It is a container of the image moby/buildkit:buildx-stable-1, and has to be privileged. Where either is not to be had, give the input buildkit-endpoint a BuildKit that runs elsewhere.',
      },
    )
  }
}

/** A GitHub-hosted runner starts empty each time; a builder on the user's own keeps its layers by itself. */
function helps({ wants }: BuilderWish, builder: Builder, env: Readonly<NodeJS.ProcessEnv>): boolean {
  return (
    env.RUNNER_ENVIRONMENT === 'github-hosted' && [...wants].some((feature) => !builder.features.has(feature))
  )
}

async function connect(wish: BuilderWish, endpoint: string, context: Needed): Promise<MadeBuilder> {
  const docker = await probeDocker(context)
  if (docker.client === undefined) throw missingDocker()
  if (docker.buildx === undefined) {
    throw new UserError('A remote BuildKit needs buildx, and this Docker has none', {
      hint: 'Install the package docker-buildx-plugin, or run docker/setup-buildx-action@v3 before this step.',
    })
  }
  try {
    return await makeRemoteBuilder(docker.buildx, endpoint, wish.certificates, context)
  } catch (error) {
    if (error instanceof UserError && error.hint !== undefined) throw error
    throw new UserError(`The BuildKit at ${endpoint} cannot be reached`, {
      cause: asError(error).cause ?? error,
      hint: 'Check the input buildkit-endpoint, that the runner may connect to it, and whether it wants buildkit-certificates.',
    })
  }
}

function asFound(builder: Builder): MadeBuilder {
  return { builder, remove: () => Promise.resolve() }
}

function reasonOf(error: unknown): string {
  const { message, cause } = asError(error)
  return cause === undefined ? message : `${message} (${asError(cause).message})`
}
