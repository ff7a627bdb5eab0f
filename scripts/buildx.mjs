// Makes .slipway/bin/docker-buildx, the Docker plugin that the tests of builds with buildx use:
// `node scripts/buildx.mjs`. It is built by Go, from source; the machine's own Docker is left alone. Does nothing when
// this version is there.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'

const version = 'v0.38.2'
const folder = resolve(import.meta.dirname, '../.slipway/bin')
const plugin = join(folder, 'docker-buildx')

if (!(spawnSync(plugin, ['version'], { encoding: 'utf8' }).stdout ?? '').includes(version)) install()

function install() {
  mkdirSync(folder, { recursive: true })
  const stamp = `-s -w -X github.com/docker/buildx/version.Version=${version}`
  try {
    execFileSync('go', ['install', '-ldflags', stamp, `github.com/docker/buildx/cmd/buildx@${version}`], {
      env: { ...process.env, GOBIN: folder },
      stdio: 'inherit',
    })
  } catch (error) {
    throw new Error('buildx could not be built; it needs Go (https://go.dev/dl) on PATH', { cause: error })
  }
  renameSync(join(folder, 'buildx'), plugin)
}
