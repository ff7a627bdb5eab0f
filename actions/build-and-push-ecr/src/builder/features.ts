import type { InspectedBuilder } from './buildx-inspect.js'
import type { Feature } from './feature.js'
import { isAtLeast } from './version.js'

// What each builder can, by its sources:
// https://github.com/docker/buildx/blob/v0.38.2/build/opt.go (toSolveOpt) and driver/*/driver.go (Features)
// https://github.com/docker/cli/blob/v20.10.24/cli/command/image/build.go and build_buildkit.go
// https://docs.docker.com/build/builders/drivers/

/** Every BuildKit since 0.8, whatever client speaks to it. */
const buildKit: readonly Feature[] = [
  'add-hosts',
  'foreign-platform',
  'load',
  'remote-source',
  'secrets',
  'ssh',
]

/**
 * What older releases of BuildKit lack, and take no notice of or refuse. The first release that has it: 0.x. Sources:
 * https://github.com/docker/buildx/releases/tag/v0.7.0 (cgroup-parent, shm-size and ulimit: BuildKit after 0.9),
 * /v0.8.0 (contexts: the Dockerfile frontend 1.4, which is BuildKit 0.10's), /v0.13.0 (several outputs)
 */
const since: readonly (readonly [feature: Feature, minor: number])[] = [
  ['no-cache-filters', 8],
  ['build-contexts', 10],
  ['cgroup-parent', 10],
  ['shm-size', 10],
  ['ulimit', 10],
  ['several-outputs', 13],
]

/**
 * What only a BuildKit with a store of its own can: not the engine's, unless it keeps images in containerd's store.
 * Sources: https://github.com/moby/buildkit/releases/tag/v0.11.0 and https://github.com/docker/buildx/issues/1171
 */
const ownStore: readonly (readonly [feature: Feature, minor: number])[] = [
  ['cache-export', 8],
  ['many-platforms', 8],
  ['annotations', 11],
  ['attestations', 11],
]

/**
 * What older releases of buildx have no flag for, or one that does nothing. The first that has it: 0.x.
 * Source: https://github.com/docker/buildx/releases (v0.7.0, v0.8.0, v0.10.0, v0.12.0, v0.13.0)
 */
const flagSince: ReadonlyMap<Feature, number> = new Map([
  ['cgroup-parent', 7],
  ['shm-size', 7],
  ['ulimit', 7],
  ['no-cache-filters', 8],
  ['build-contexts', 8],
  ['attestations', 10],
  ['annotations', 12],
  ['several-outputs', 13],
])

/** What a builder gets that this action makes: the newest BuildKit in a container. */
export const madeBuilderFeatures: ReadonlySet<Feature> = new Set([
  ...buildKit,
  ...[...since, ...ownStore].map(([feature]) => feature),
  'allow',
  'cache-import',
  'outputs',
])

/** @param buildx the plugin's version; empty when it does not say, as one that somebody built himself */
export function buildxFeatures(
  buildx: string,
  { driver, buildkit, usesContainerdStore }: Omit<InspectedBuilder, 'name' | 'platforms'>,
): ReadonlySet<Feature> {
  // A builder that is not started says no version; it starts with the image of today.
  const has = ([feature, minor]: readonly [Feature, number]): boolean =>
    (buildkit === undefined || isAtLeast(buildkit, 0, minor)) &&
    (buildx === '' || isAtLeast(buildx, 0, flagSince.get(feature) ?? 0))
  const isEngine = driver === 'docker'
  return new Set<Feature>([
    ...buildKit,
    ...since.filter(has).map(([feature]) => feature),
    ...(isEngine && !usesContainerdStore ? [] : ownStore.filter(has).map(([feature]) => feature)),
    'cache-import',
    'outputs',
    // The engine's BuildKit has the entitlement of the host's network, and others only when its configuration says so.
    ...(isEngine ? [] : (['allow'] as const)),
  ])
}

/** @param client version of docker, which speaks to the engine's BuildKit itself: 18.09 to 22 */
export function engineBuildKitFeatures(client: string): ReadonlySet<Feature> {
  return new Set<Feature>([...buildKit, ...(isAtLeast(client, 19, 3) ? (['outputs'] as const) : [])])
}

export const classicFeatures: ReadonlySet<Feature> = new Set<Feature>([
  'add-hosts',
  'cgroup-parent',
  'load',
  'network',
  'remote-source',
  'shm-size',
  'ulimit',
])
