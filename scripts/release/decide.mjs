// Decides what release.yml releases: the version of package.json, unless its tag stands elsewhere. Writes to GITHUB_OUTPUT
// `version` (empty: nothing to do), `moves` (the tags that follow it, like `v1 v1.2`), `prerelease` and `latest`.
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import semver from 'semver'
import { sectionOf } from './changelog.mjs'
import { readChangesets } from './changesets.mjs'

const { values } = parseArgs({ options: { root: { type: 'string' } } })
const root = values.root ?? join(import.meta.dirname, '../..')
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

try {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (semver.valid(version) !== version) throw new Error(`package.json: ${version} is no semantic version`)
  const isDue = mayRelease(version)
  tell({
    version: isDue ? version : '',
    moves: isDue ? followers(version).join(' ') : '',
    prerelease: String(semver.prerelease(version) !== null),
    latest: String(isNewest(version)),
  })
} catch (error) {
  console.log(`::error::${error.message}`)
  process.exitCode = 1
}

function mayRelease(version) {
  const head = git('rev-parse', 'HEAD')
  const tagged = commitOf(`v${version}`)
  // The tag of this very commit: an earlier run of the workflow stopped half way, and this one completes it.
  if (tagged !== undefined && tagged !== head) {
    const isEarlier =
      spawnSync('git', ['merge-base', '--is-ancestor', tagged, head], { cwd: root }).status === 0
    if (!isEarlier) throw new Error(`v${version} is a tag of ${tagged}, which is no part of ${head}`)
    console.log(`v${version} is released already; \`npm run release\` makes the next version`)
    return false
  }
  const left = readChangesets(root)
  if (tagged === undefined && left.length > 0) {
    throw new Error(`${left[0].file} is not in CHANGELOG.md yet: run \`npm run release\` once more`)
  }
  const changelog = existsSync(join(root, 'CHANGELOG.md'))
    ? readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
    : ''
  if (!sectionOf(changelog, version)) throw new Error(`CHANGELOG.md has no section \`## ${version} (date)\``)
  return true
}

/** `v1` and `v1.2` follow their newest version: a mended 1.2 does not take `v1` back from 1.3. */
function followers(version) {
  const { major, minor } = semver.parse(version)
  return [`v${major}`, `v${major}.${minor}`].filter((line) => isNewest(version, `${line}.`))
}

/** Whether no release is above it, among those whose tag begins so; a version before a release is never the newest. */
function isNewest(version, start = 'v') {
  const releases = git('tag', '--list', `${start}*`)
    .split('\n')
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag))
  return semver.prerelease(version) === null && !releases.some((tag) => semver.gt(tag, version))
}

function commitOf(tag) {
  const { status, stdout } = spawnSync(
    'git',
    ['rev-parse', '--quiet', '--verify', `refs/tags/${tag}^{commit}`],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  return status === 0 ? stdout.trim() : undefined
}

function tell(outputs) {
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}`)
  console.log(lines.join('\n'))
  if (process.env.GITHUB_OUTPUT !== undefined)
    appendFileSync(process.env.GITHUB_OUTPUT, `${lines.join('\n')}\n`)
}
