// `npm run pictures`: takes the pictures in docs/pictures from the report that the last `npm start` wrote. Needs Chromium.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureModules, root } from './install.mjs'

ensureModules()
const script = join(root, 'packages/demo/src/take-pictures.ts')
const { status } = spawnSync(process.execPath, ['--conditions', 'import', '--import', 'tsx', script], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
