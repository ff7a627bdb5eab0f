import type { BuildTask } from '../inputs/task.js'

/**
 * What decides about the image where the inputs leave it to the builder: which platform it is for, and whether it comes
 * with provenance. The builder is not asked, that would take longer than all the rest; what it goes by is.
 * Source: https://docs.docker.com/reference/cli/docker/#environment-variables and
 * https://docs.docker.com/build/building/variables/#build-tool-configuration-variables
 */
export function leftToTheBuilder(
  { request, builder = '', endpoint = '' }: Pick<BuildTask, 'request' | 'builder' | 'endpoint'>,
  env: Readonly<NodeJS.ProcessEnv>,
): readonly string[] {
  const { platforms, provenance, singleManifest } = request
  const ofPlatform = [
    process.arch,
    stableName(builder),
    endpoint,
    env.DOCKER_DEFAULT_PLATFORM ?? '',
    stableName(env.BUILDX_BUILDER ?? ''),
    elsewhere(env.DOCKER_HOST ?? ''),
    env.DOCKER_CONTEXT ?? '',
  ]
  const ofAttestations = provenance === undefined && !singleManifest && env.BUILDX_NO_DEFAULT_ATTESTATIONS
  return [
    ...(platforms.length > 0 ? [] : ofPlatform),
    ...(ofAttestations ? [`BUILDX_NO_DEFAULT_ATTESTATIONS=${ofAttestations}`] : []),
  ]
}

/**
 * A builder that docker/setup-buildx-action has made has another name in each job.
 * Source: getBuilderName in https://github.com/docker/setup-buildx-action/blob/v3.0.0/src/context.ts
 */
function stableName(builder: string): string {
  return builder.replace(/^builder-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'builder')
}

/** An engine behind a socket is one of this machine, wherever the socket is. */
function elsewhere(host: string): string {
  return /^(?:unix|npipe|fd):/.test(host) ? '' : host
}
