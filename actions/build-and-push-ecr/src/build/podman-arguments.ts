import { existsSync } from 'node:fs'
import { UserError } from '@slipway/action-kit'
import { assignments, commonArguments, each, option, sourceArgument } from './build-arguments.js'
import type { BuildPlan } from './build-plan.js'
import { cachedImage } from './cache-entry.js'
import { readInstructions } from '../identity/dockerfile.js'
import { readDockerfile } from './dockerfile-at-hand.js'

export type ImageFormat = 'oci' | 'docker'

/**
 * The arguments of `podman build` or `buildah build` that build the plan's image into their own store.
 * @param name what the image, or the list of images of several platforms, is called there
 * @param secrets arguments that hand over the build's secrets
 * @throws UserError for what they have no way to do
 */
export function podmanArguments(
  plan: BuildPlan,
  name: string,
  secrets: readonly string[],
): readonly string[] {
  const { request, builder } = plan
  const ignoreFile = `${request.file}.dockerignore`
  return [
    'build',
    request.platforms.length > 1 ? '--manifest' : '--tag',
    name,
    '--format',
    imageFormat(plan),
    // The containers of a failed RUN stay behind otherwise.
    '--force-rm',
    `--layers=${mayReuseLayers(plan)}`,
    ...commonArguments({ ...plan, request: { ...request, network: networkOf(request.network) } }, true),
    ...each('--build-context', assignments(request.buildContexts)),
    ...each('--annotation', annotations(request.annotations, builder.name)),
    ...each('--cache-from', cacheRepositories(request.cacheFrom, 'cache-from', builder.name)),
    ...each('--cache-to', cacheRepositories(request.cacheTo, 'cache-to', builder.name)),
    ...each('--output', request.outputs),
    // Docker's own rule, which Podman has not.
    ...(existsSync(ignoreFile) ? option('--ignorefile', ignoreFile) : []),
    ...secrets,
    sourceArgument(request),
  ]
}

/**
 * OCI, which annotations and ECR's referrers are for; Docker's where the Dockerfile has what OCI has no place for and
 * would lose. BUILDAH_FORMAT of the job decides by itself, when it is set.
 * Source: https://github.com/opencontainers/image-spec/blob/main/config.md ("These fields are reserved")
 */
export function imageFormat({ request }: Pick<BuildPlan, 'request'>): ImageFormat {
  const { text = '' } = readDockerfile(request)
  const isLost = readInstructions(text).some((instruction) =>
    /^(?:HEALTHCHECK|SHELL|ONBUILD)\s/i.test(instruction.text),
  )
  return isLost && request.annotations.size === 0 ? 'docker' : 'oci'
}

/**
 * Whether layers of earlier builds may be taken. Those of another platform were not told apart where a stage begins
 * `FROM scratch`: the image for arm64 would be the one for amd64. Source: https://github.com/containers/buildah/pull/6269
 */
function mayReuseLayers({ builder, request }: Pick<BuildPlan, 'builder' | 'request'>): boolean {
  return request.platforms.every((platform) => platform === builder.platforms[0])
}

/** The network that is there without being asked for has no name in Podman. */
function networkOf(network: string | undefined): string | undefined {
  return network === 'default' ? undefined : network
}

function annotations(given: ReadonlyMap<string, string>, builder: string): readonly string[] {
  return [...given].map(([key, value]) => {
    const [, level, name] = /^([a-z,-]+(?:\[[^\]]*\])?):(.*)$/.exec(key) ?? []
    if (level !== undefined && level !== 'manifest') {
      throw new UserError(`${builder} puts annotations on manifests only, and ${key} is for another level`, {
        hint: 'Leave the level out of the input annotations, or build with buildx.',
      })
    }
    return `${name ?? key}=${value}`
  })
}

/** Layers are kept as images of a repository, each under a tag of its own: what is given has to be one, the tag is left. */
function cacheRepositories(entries: readonly string[], input: string, builder: string): readonly string[] {
  return entries.map((entry) => {
    const image = cachedImage(entry)
    if (image !== undefined) return image.replace(/(?::[^:/]+)?(?:@.*)?$/, '')
    throw new UserError(
      `${builder} keeps layers in a repository only, and ${input} has ${JSON.stringify(entry)}`,
      {
        hint: 'Name a repository: type=registry,ref=<registry>/<repository>, or build with buildx.',
      },
    )
  })
}
