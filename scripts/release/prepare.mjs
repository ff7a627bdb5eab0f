// `npm run release`: makes the next version of what `.changeset` holds: package.json, the lock file and CHANGELOG.md. Commit
// that and have it reviewed; .github/workflows/release.yml releases it once it is on main. `-- --as 2.0.0-rc.1` names the
// version.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import semver from 'semver'
import { addVersion } from './changelog.mjs'
import { bumps, readChangesets } from './changesets.mjs'

const { values } = parseArgs({ options: { as: { type: 'string' }, root: { type: 'string' } } })
const root = values.root ?? join(import.meta.dirname, '../..')
const at = (file) => join(root, file)

try {
  const changes = readChangesets(root)
  if (changes.length === 0) throw new Error('Nothing to release: .changeset has no change')
  const now = JSON.parse(readFileSync(at('package.json'), 'utf8')).version
  const most = bumps[Math.max(...changes.map(({ bump }) => bumps.indexOf(bump)))]
  const next = values.as ?? semver.inc(now, most)
  if (semver.valid(next) !== next || !semver.gt(next, now)) {
    throw new Error(`--as takes a version above ${now}, like ${semver.inc(now, most)}, not ${next}`)
  }

  const changelog = existsSync(at('CHANGELOG.md')) ? readFileSync(at('CHANGELOG.md'), 'utf8') : ''
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(at('CHANGELOG.md'), addVersion(changelog, next, date, changes))
  for (const file of ['package.json', 'package-lock.json']) {
    const json = JSON.parse(readFileSync(at(file), 'utf8'))
    json.version = next
    if (json.packages !== undefined) json.packages[''].version = next
    writeFileSync(at(file), `${JSON.stringify(json, null, 2)}\n`)
  }
  // Last: until here nothing is lost when it ends early.
  for (const { file } of changes) rmSync(at(file))
  console.log(`${now} → ${next}: read CHANGELOG.md, commit, and open a pull request`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
