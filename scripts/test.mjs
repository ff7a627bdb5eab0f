// `npm test`: format, lint, types, documentation, workflows, dist, then Jest. Further arguments go to Jest.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { ensureDocker, ensureModules, root } from './install.mjs'

ensureModules()
const noDocker = ensureDocker()
if (noDocker !== undefined) console.log(`Without Docker: ${noDocker}`)

// Those that take longest come first: as many run at once as there are processors, and none waits for another.
const checks = [
  ['dist is built from this source', 'node', ['scripts/check-dist.mjs']],
  ['lint', 'npx', ['eslint', '.']],
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['types', 'npx', ['tsc', '-p', '.']],
  ['workflows and action.yml', 'node', ['scripts/lint-workflows.mjs']],
  ['README tables are those of action.yml', 'node', ['scripts/docs.mjs', '--check']],
]
const failed = []
const waiting = [...checks]
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) await run(check, 'pipe')
  }),
)
// Two more than there are processors: much of the time, tests wait for Docker, a JVM or a process that they started.
const workers = `--maxWorkers=${availableParallelism() + 2}`
await run(['tests', 'npx', ['jest', workers, ...process.argv.slice(2)]], 'inherit')
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`)
  process.exitCode = 1
}

/** @param output `pipe`: all that is printed is printed at the end, in one piece */
async function run([title, program, args], output) {
  const heading = `\n== ${title}`
  if (output === 'inherit') console.log(heading)
  const started = Date.now()
  const printed = []
  // Checks make much that is soon garbage: with room for it they take a tenth less time.
  const env = output === 'pipe' ? { ...process.env, NODE_OPTIONS: '--max-semi-space-size=128' } : process.env
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', output, output] })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk))
  const isGood = await new Promise((resolve) => {
    child.on('error', (error) => {
      printed.push(Buffer.from(`${error.message}\n`))
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })
  if (!isGood) failed.push(title)
  if (output === 'pipe') console.log(`${heading}\n${Buffer.concat(printed).toString().trimEnd()}`)
  console.log(`${isGood ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}
