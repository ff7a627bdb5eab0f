import { normalizePlatform } from './platforms.js'

/** What `docker buildx inspect` tells of a builder. */
export interface InspectedBuilder {
  readonly name: string
  /** `docker`, `docker-container`, `remote`, `kubernetes`, `cloud`. */
  readonly driver: string
  /** Of all its nodes, normalized; empty while it is not started. */
  readonly platforms: readonly string[]
  /** `v0.12.5`; undefined while it is not started. */
  readonly buildkit: string | undefined
  /** Whether the engine keeps its images in containerd's store; only told by the driver `docker`. */
  readonly usesContainerdStore: boolean
}

/** `docker buildx inspect` prints `Name: value` lines, a builder first and then its nodes. */
export function readBuildxInspect(output: string): InspectedBuilder {
  const value = (name: string): string | undefined =>
    new RegExp(`^${name}:[^\\S\\n]*(\\S+)`, 'm').exec(output)?.[1]
  const platforms = [...output.matchAll(/^Platforms:\s*(.+)$/gm)].flatMap(([, list = '']) =>
    list.split(',').map((platform) => normalizePlatform(platform.replace('*', '').trim())),
  )
  return {
    name: value('Name') ?? '',
    driver: value('Driver') ?? 'unknown',
    platforms: [...new Set(platforms)],
    buildkit: value('BuildKit version') ?? value('Buildkit'),
    // The label by which buildx itself tells. Source: docker/buildx, driver/docker/driver.go, Features
    usesContainerdStore: /^\s*org\.mobyproject\.buildkit\.worker\.snapshotter:/m.test(output),
  }
}
