// Makes .slipway/bin/buildkitd, the BuildKit that the tests of remote builders, multi-platform images and caches start:
// `node scripts/buildkit.mjs`. It is built by Go, from source. Does nothing when this version is there.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const version = 'v0.30.0'
const folder = resolve(import.meta.dirname, '../.slipway/bin')

if (
  !(spawnSync(join(folder, 'buildkitd'), ['--version'], { encoding: 'utf8' }).stdout ?? '').includes(version)
)
  install()

function install() {
  mkdirSync(folder, { recursive: true })
  // `go install` refuses a module that excludes versions of others; as a dependency of a module of its own it builds.
  const module = mkdtempSync(join(tmpdir(), 'slipway-buildkit-'))
  const programs = ['buildkitd', 'buildctl'].map((name) => `github.com/moby/buildkit/cmd/${name}`)
  const stamp = `-s -w -X github.com/moby/buildkit/version.Version=${version}`
  const env = { ...process.env, CGO_ENABLED: '0' }
  const go = (...args) => execFileSync('go', args, { cwd: module, env, stdio: ['ignore', 'inherit', 'pipe'] })
  try {
    writeFileSync(join(module, 'go.mod'), 'module slipway.local/buildkit\n')
    go('get', ...programs.map((program) => `${program}@${version}`))
    go('build', '-ldflags', stamp, '-o', `${folder}/`, ...programs)
  } catch (error) {
    throw new Error('buildkitd could not be built; it needs Go (https://go.dev/dl) on PATH', { cause: error })
  } finally {
    rmSync(module, { recursive: true, force: true })
  }
}
