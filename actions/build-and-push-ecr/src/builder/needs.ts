import type { BuildRequest } from '../build/request.js'
import { cachedImage, isInline } from '../build/cache-entry.js'
import { runsOnTarget } from './emulation.js'
import type { Feature } from './feature.js'

/**
 * What a build asks for that not every builder can do, and the input that asks.
 * @param dockerfile its text; undefined when the builder fetches it from elsewhere
 */
export function needsOf(request: BuildRequest, dockerfile: string | undefined): ReadonlyMap<Feature, string> {
  const asked: readonly (readonly [feature: Feature, input: string, isAsked: boolean])[] = [
    ['add-hosts', 'add-hosts', request.addHosts.length > 0],
    // BuildKit has the host's network without being asked for more; other entitlements are a builder's own.
    ['allow', 'allow', request.allow.some((entitlement) => entitlement !== 'network.host')],
    ['annotations', 'annotations', request.annotations.size > 0],
    ['attestations', attestationInput(request) ?? 'attests', attestationInput(request) !== undefined],
    ['build-contexts', 'build-contexts', request.buildContexts.size > 0],
    ['cache-export', 'cache-to', request.cacheTo.some((entry) => !isInline(entry))],
    // Images are what every builder takes layers from.
    ['cache-import', 'cache-from', request.cacheFrom.some((entry) => cachedImage(entry) === undefined)],
    ['cgroup-parent', 'cgroup-parent', request.cgroupParent !== undefined],
    ['foreign-platform', 'platforms', runsOnPlatforms(request, dockerfile)],
    ['load', 'load', request.load],
    ['many-platforms', 'platforms', request.platforms.length > 1],
    ['network', 'network', request.network !== undefined && !isOfBuildKit(request.network)],
    ['no-cache-filters', 'no-cache-filters', request.noCacheFilters.length > 0],
    ['outputs', 'outputs', request.outputs.length > 0],
    ['remote-source', 'context', request.source.kind === 'remote'],
    ['secrets', secretInput(request) ?? 'secrets', secretInput(request) !== undefined],
    ['shm-size', 'shm-size', request.shmSize !== undefined],
    ['ssh', 'ssh', request.ssh.length > 0],
    ['ulimit', 'ulimit', request.ulimits.length > 0],
  ]
  return new Map(asked.filter(([, , isAsked]) => isAsked).map(([feature, input]) => [feature, input]))
}

function runsOnPlatforms({ platforms }: BuildRequest, dockerfile: string | undefined): boolean {
  return platforms.length > 0 && dockerfile !== undefined && runsOnTarget(dockerfile)
}

function isOfBuildKit(network: string): boolean {
  return ['default', 'none', 'host'].includes(network)
}

function attestationInput({ provenance, sbom, attests }: BuildRequest): string | undefined {
  if (attests.length > 0) return 'attests'
  if (provenance !== undefined && provenance !== 'false') return 'provenance'
  return sbom !== undefined && sbom !== 'false' ? 'sbom' : undefined
}

/** The token that comes by itself is no secret that the Dockerfile asks for. */
function secretInput({ secrets }: BuildRequest): string | undefined {
  const asked = secrets.find(({ id }) => id !== 'GIT_AUTH_TOKEN')
  switch (asked?.from) {
    case 'value':
      return 'secrets'
    case 'environment':
      return 'secret-envs'
    case 'file':
      return 'secret-files'
    case undefined:
      return undefined
  }
}
