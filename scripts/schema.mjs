// Writes schema/slipway.schema.json from the inputs that the actions read and their action.yml; `--check` only compares.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './install.mjs'

const script = join(root, 'packages/pipeline/src/project/schema/write-schema.ts')
const mode = process.argv.includes('--check') ? '--check' : '--write'
// As in start.mjs: the toolkit offers its ES modules under the import condition alone.
const run = ['--conditions', 'import', '--import', 'tsx', script, root, mode]
process.exitCode = spawnSync(process.execPath, run, { cwd: root, stdio: 'inherit' }).status ?? 1
