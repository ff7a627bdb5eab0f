// What the action adds to the framework's own run: a small Jest project run bare, and through the bundle as the runner
// starts it. `node bench/run-tests/overhead.mjs [--runs 15] [--bundle dist/run-tests/index.js]`
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { median, printTable } from '../table.mjs'

const root = resolve(import.meta.dirname, '../..')
const limitMs = 300
const command = 'npx jest'

/**
 * Rows for a table: what, median milliseconds, difference to the bare run, limit.
 * @param {{ runs?: number, bundle?: string }} options
 */
export function overheadRows({ runs = 15, bundle = join(root, 'dist/run-tests/index.js') } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  try {
    const workspace = join(folder, 'workspace')
    cpSync(join(root, 'actions/run-tests/test/fixtures/jest-passing'), workspace, { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'))
    const env = stepEnvironment(folder, workspace)
    const bare = []
    const followed = []
    // In pairs, so that a change of the machine's pace meets both alike; the first one warms up.
    for (let round = 0; round <= runs; round++) {
      const pair = [
        measure('bash', ['-e', '-c', command], workspace, env),
        measure(process.execPath, [bundle], workspace, env),
      ]
      if (round === 0) continue
      bare.push(pair[0])
      followed.push(pair[1])
    }
    const differences = followed.map((ms, index) => ms - bare[index])
    return [
      [`${command}, bare`, format(median(bare)), '', ''],
      [`${command}, by run-tests`, format(median(followed)), `+${format(median(differences))}`, `${limitMs}`],
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const overheadHeader = ['a small Jest project', 'median ms', 'difference', 'limit']

/** As the runner starts the step: its files are there, and the inputs have the defaults of action.yml. */
function stepEnvironment(folder, workspace) {
  const files = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'].map((name) => join(folder, name))
  for (const file of files) writeFileSync(file, '')
  const temp = join(folder, 'temp')
  mkdirSync(temp)
  const { inputs } = parse(readFileSync(join(root, 'actions/run-tests/action.yml'), 'utf8'))
  const given = { 'install-command': 'none', 'build-command': 'none', 'lint-command': 'none' }
  const values = Object.entries(inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    String(given[name] ?? (name === 'test-command' ? command : (input.default ?? ''))),
  ])
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo-org/orders',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...Object.fromEntries(files.map((file) => [`GITHUB_${file.slice(folder.length + 1)}`, file])),
    ...Object.fromEntries(values),
  }
}

function measure(program, args, cwd, env) {
  const started = process.hrtime.bigint()
  const { status, stdout } = spawnSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ms = Number(process.hrtime.bigint() - started) / 1e6
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with exit code ${status}:\n${stdout}`)
  return ms
}

function format(ms) {
  return ms.toFixed(0)
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, bundle: { type: 'string' } } })
  const runs = values.runs === undefined ? undefined : Number(values.runs)
  printTable(overheadHeader, overheadRows({ runs, bundle: values.bundle && resolve(values.bundle) }))
}
