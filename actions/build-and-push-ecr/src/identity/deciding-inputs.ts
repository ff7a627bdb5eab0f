import type { BuildRequest } from '../build/request.js'

/**
 * What the inputs themselves decide about an image, in an order of its own. Left out: where the result goes, what only
 * says how fast it comes (caches, builders), what only grants or places (`allow`, `cgroup-parent`), what forces a build
 * (`pull`, `no-cache`, `no-cache-filters`), and the values of secrets and keys.
 */
export function decidingInputs(request: BuildRequest, declared: ReadonlySet<string>): unknown {
  return {
    target: request.target ?? null,
    buildArgs: sorted(request.buildArgs).filter(([name]) => declared.has(name) || !isAmbient(name)),
    platforms: [...new Set(request.platforms)].sort(),
    // RUN can see these.
    network: request.network ?? 'default',
    addHosts: [...request.addHosts].sort(),
    shmSize: request.shmSize ?? null,
    ulimits: [...request.ulimits].sort(),
    secrets: request.secrets.map(({ id }) => id).sort(),
    ssh: request.ssh.map((entry) => entry.split('=')[0]).sort(),
    labels: sorted(request.labels).filter(([name]) => !isPerCommit(name)),
    annotations: sorted(request.annotations).filter(
      ([key]) => !isPerCommit(key.slice(key.lastIndexOf(':') + 1)),
    ),
    provenance: request.provenance ?? null,
    sbom: request.sbom ?? null,
    attests: [...request.attests].sort(),
    singleManifest: request.singleManifest,
  }
}

/** Labels and annotations that every commit has its own of. */
const perCommit = ['created', 'revision', 'version', 'ref.name'].map(
  (name) => `org.opencontainers.image.${name}`,
)

function isPerCommit(name: string): boolean {
  return perCommit.includes(name)
}

/**
 * Build arguments that belong to where and when a build runs: the proxies, which Docker keeps out of its own cache key
 * too, and the time that goes for now. They count when the Dockerfile declares them.
 * Source: https://docs.docker.com/reference/dockerfile/#predefined-args
 */
function isAmbient(name: string): boolean {
  return name === 'SOURCE_DATE_EPOCH' || /^(?:http|https|ftp|no|all)_proxy$/i.test(name)
}

function sorted(map: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}
