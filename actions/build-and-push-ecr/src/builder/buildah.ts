import type { Builder } from './builder.js'
import type { Probe } from './docker-probe.js'
import { withEmulated } from './emulated-platforms.js'
import { podmanFeatures } from './podman-features.js'
import { normalizePlatform } from './platforms.js'

/** Buildah, when it is on PATH: what Podman builds with, by itself. */
export async function findBuildah({ env, programs }: Probe): Promise<Builder | undefined> {
  const answer = await programs.ask('buildah', ['version'], { env })
  const version = /^Version:\s+(\d+\.\d+\S*)$/m.exec(answer.stdout)?.[1]
  const platform = /^OS\/Arch:\s+(\S+\/\S+)$/m.exec(answer.stdout)?.[1]
  if (answer.exitCode !== 0 || version === undefined || platform === undefined) return undefined
  return {
    kind: 'buildah',
    name: `Buildah ${version}`,
    version,
    driver: undefined,
    platforms: await withEmulated(normalizePlatform(platform)),
    features: podmanFeatures('buildah', version),
    env: {},
  }
}
