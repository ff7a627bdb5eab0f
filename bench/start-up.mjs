// How long each bundle takes to its first input error, beside a bare node and beside a bundle that imports
// @actions/core and the AWS clients eagerly, as most actions do. `node bench/start-up.mjs [--runs 15]`
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import ncc from '@vercel/ncc'
import { bundles } from '../scripts/bundles.mjs'
import { median, printTable } from './table.mjs'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } })
// What stops a bundle first. Without any input each of them lacks a required one, but run-tests.
const faults = { 'run-tests': { 'INPUT_WORKING-DIRECTORY': 'nowhere' } }

const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
try {
  const subjects = [
    { name: 'node -e 0', args: ['-e', '0'], bytes: 0 },
    ...bundles.map(({ name, out }) => bundle(name, join(root, out, 'index.js'), faults[name])),
    await eagerBundle(),
  ]
  const times = subjects.map(() => [])
  // In turn, so that a change of the machine's pace meets all of them alike; the first round warms up.
  for (let round = 0; round <= Number(values.runs); round++) {
    for (const [index, { args, inputs }] of subjects.entries()) {
      const ms = measure(args, inputs)
      if (round > 0) times[index].push(ms)
    }
  }
  const bare = median(times[0])
  printTable(
    ['to the first input error', 'median ms', 'x node', 'KiB loaded'],
    subjects.map(({ name, bytes }, index) => {
      const ms = median(times[index])
      return [name, ms.toFixed(1), (ms / bare).toFixed(2), String(Math.round(bytes / 1024))]
    }),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function bundle(name, file, inputs = {}) {
  return { name, args: [file], bytes: statSync(file).size, inputs }
}

/** What an action looks like that imports at the top what it may need. */
async function eagerBundle() {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{}')
  const entry = join(folder, 'eager.js')
  writeFileSync(
    entry,
    `import * as core from '@actions/core'
     import { ECRClient } from '@aws-sdk/client-ecr'
     import { ECSClient } from '@aws-sdk/client-ecs'
     if (core.getInput('cluster') === '') core.setFailed('Input required and not supplied: cluster')
     else console.log(new ECSClient(), new ECRClient())`,
  )
  const { code } = await ncc(entry, { cache: false, quiet: true, transpileOnly: true })
  mkdirSync(join(folder, 'out'))
  writeFileSync(join(folder, 'out/index.js'), code)
  return bundle('@actions/core + clients, eager', join(folder, 'out/index.js'))
}

/** As the runner starts a step: its files for outputs, state and summary are there. */
function measure(args, inputs = {}) {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(folder, name)]),
  )
  for (const file of Object.values(files)) writeFileSync(file, '')
  const env = { PATH: process.env.PATH, RUNNER_TEMP: folder, ...files, ...inputs }
  const started = process.hrtime.bigint()
  spawnSync(process.execPath, args, { env, stdio: 'ignore' })
  return Number(process.hrtime.bigint() - started) / 1e6
}
