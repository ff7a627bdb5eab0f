// Makes .slipway/bin/versitygw, an S3 that nobody here wrote, for the tests and the bench of publish-static-site:
// `node scripts/versitygw.mjs`. It is built by Go, from source, and kept; does nothing when this version is there.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const version = 'v1.8.0'
const folder = resolve(import.meta.dirname, '../.slipway/bin')
const program = join(folder, 'versitygw')

if (process.argv[1] === import.meta.filename) {
  const { why } = ensureVersitygw()
  // No more than its tests are lost: they say so, and under SLIPWAY_REQUIRE_ALL=1 they fail.
  if (why !== undefined) console.log(`Without versitygw: ${why}`)
}

/**
 * Builds it where this version is not there yet.
 * @returns {{ path?: string, why?: string }} where it is, or why there is none
 */
export function ensureVersitygw() {
  // The program itself does not tell its version; the module that it was built from stands in the file.
  const built = existsSync(program) ? go(['version', '-m', program]) : undefined
  if (built?.error !== undefined) return { path: program }
  if (built?.stdout.includes(`versitygw\t${version}`)) return { path: program }
  mkdirSync(folder, { recursive: true })
  const module = `github.com/versity/versitygw/cmd/versitygw@${version}`
  let why = ''
  // What was fetched before a line broke is kept by Go.
  for (let attempt = 1; attempt <= 3; attempt++) {
    const { status, stderr, error } = go(['install', '-ldflags', '-s -w', module])
    if (status === 0) return { path: program }
    if (error !== undefined) return { why: `it needs Go (https://go.dev/dl) on PATH: ${error.message}` }
    why = stderr.trim().split('\n').at(-1) ?? ''
  }
  return { why: `it could not be built: ${why}` }
}

function go(args) {
  const env = { ...process.env, GOBIN: folder, CGO_ENABLED: '0' }
  return spawnSync('go', args, { env, encoding: 'utf8' })
}
