import type { Feature } from './feature.js'
import { isAtLeast } from './version.js'

/** Podman is the one that comes with the Buildah of the other column. */
type Since = readonly [
  feature: Feature,
  podman: readonly [number, number],
  buildah: readonly [number, number],
]

// What is not here (allow, attestations, cache-import, no-cache-filters, several-outputs), neither can.
// Source: https://github.com/containers/buildah/blob/main/CHANGELOG.md and Podman's RELEASE_NOTES.md
const since: readonly Since[] = [
  ['secrets', [3, 3], [1, 21]],
  ['many-platforms', [3, 4], [1, 23]],
  ['ssh', [4, 0], [1, 24]],
  ['outputs', [4, 1], [1, 26]],
  ['build-contexts', [4, 2], [1, 27]],
  ['cache-export', [4, 2], [1, 27]],
]

const always: readonly Feature[] = [
  'add-hosts',
  'annotations',
  'cgroup-parent',
  'foreign-platform',
  'load',
  'network',
  'remote-source',
  'shm-size',
  'ulimit',
]

export function podmanFeatures(kind: 'podman' | 'buildah', version: string): ReadonlySet<Feature> {
  const has = ([, podman, buildah]: Since): boolean =>
    isAtLeast(version, ...(kind === 'podman' ? podman : buildah))
  return new Set([...always, ...since.filter(has).map(([feature]) => feature)])
}
