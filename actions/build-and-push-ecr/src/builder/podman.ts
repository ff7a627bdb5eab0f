import type { Builder } from './builder.js'
import type { Probe } from './docker-probe.js'
import { withEmulated } from './emulated-platforms.js'
import { podmanFeatures } from './podman-features.js'
import { normalizePlatform } from './platforms.js'

/** Podman, when it is on PATH and answers. It needs no engine that runs. */
export async function findPodman({ env, programs }: Probe): Promise<Builder | undefined> {
  // Of a client of a Podman elsewhere (macOS), the server is what builds.
  const format =
    '{{if .Server}}{{.Server.Version}} {{.Server.OsArch}}{{else}}{{.Client.Version}} {{.Client.OsArch}}{{end}}'
  const answer = await programs.ask('podman', ['version', '--format', format], { env })
  const [, version, platform] = /^(\d+\.\d+\S*) (\S+\/\S+)$/m.exec(answer.stdout) ?? []
  if (answer.exitCode !== 0 || version === undefined || platform === undefined) return undefined
  return {
    kind: 'podman',
    name: `Podman ${version}`,
    version,
    driver: undefined,
    platforms: await withEmulated(normalizePlatform(platform)),
    features: podmanFeatures('podman', version),
    env: {},
  }
}
