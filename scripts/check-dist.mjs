// Builds every bundle into a temporary folder and compares it with dist/, byte by byte.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './install.mjs'

const fresh = mkdtempSync(join(tmpdir(), 'slipway-dist-'))
try {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--out', fresh], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const built = listFiles(join(fresh, 'dist'))
  const committed = listFiles(join(root, 'dist'))
  const stale = [...new Set([...built, ...committed])].filter((file) => !isSame(file, built, committed))
  if (stale.length > 0) {
    console.error(
      `dist/ is not what the source builds. Run npm run build. It differs in:\n${stale.join('\n')}`,
    )
    process.exitCode = 1
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function isSame(file, built, committed) {
  if (!built.includes(file) || !committed.includes(file)) return false
  return readFileSync(join(fresh, 'dist', file)).equals(readFileSync(join(root, 'dist', file)))
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true }).filter((file) => statSync(join(folder, file)).isFile())
}
