// `npm run example -- NAME`: copies that file of workflows-examples into an empty repository and runs it there by act,
// against the embedded AWS and GitHub, with what it needs around it. Its test does that, and says what came of it.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ensureDocker, ensureModules, root } from './install.mjs'

const names = readdirSync(join(root, 'workflows-examples'))
  .filter((file) => file.endsWith('.yml'))
  .map((file) => basename(file, '.yml'))
const name = basename(process.argv[2] ?? '', '.yml')
if (names.includes(name)) run(name)
else {
  console.error(`npm run example -- NAME takes one of\n  ${names.join('\n  ')}`)
  process.exitCode = 2
}

function run(name) {
  ensureModules()
  const noDocker = ensureDocker()
  if (noDocker !== undefined) console.log(`Without Docker: ${noDocker}`)
  start(process.execPath, ['scripts/python-tools.mjs'])
  const folder = 'packages/pipeline/test/workflows'
  const tests = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join(folder, path))
    .filter((path) => readFileSync(join(root, path), 'utf8').includes(`example('${name}.yml')`))
  start('npx', ['jest', '--runInBand', '--runTestsByPath', ...tests, '--testNamePattern', `${name}\\.yml`])
}

function start(program, args) {
  if (process.exitCode) return
  const env = { ...process.env, SLIPWAY_SHOW_ACT: '1' }
  process.exitCode = spawnSync(program, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1
}
