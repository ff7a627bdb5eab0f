// `npm test`: format, lint, types, documentation, workflows, dist, then Jest. Further arguments go to Jest.
import { spawnSync } from 'node:child_process'
import { ensureDocker, ensureModules, root } from './install.mjs'

ensureModules()
const noDocker = ensureDocker()
if (noDocker !== undefined) console.log(`Without Docker: ${noDocker}`)

const checks = [
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['lint', 'npx', ['eslint', '.']],
  ['types', 'npx', ['tsc', '-p', '.']],
  ['README tables are those of action.yml', 'node', ['scripts/docs.mjs', '--check']],
  ['workflows and action.yml', 'node', ['scripts/lint-workflows.mjs']],
  ['dist is built from this source', 'node', ['scripts/check-dist.mjs']],
  ['tests', 'npx', ['jest', '--maxWorkers=2', ...process.argv.slice(2)]],
]
const failed = checks.filter(([title, program, args]) => {
  console.log(`\n== ${title}`)
  const started = Date.now()
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' })
  console.log(`${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return status !== 0
})
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([title]) => title).join(', ')}`)
  process.exitCode = 1
}
