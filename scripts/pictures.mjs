// `npm run pictures`: takes the pictures in docs/pictures, from the report that the last `npm start` wrote and of steps that it runs
// itself. Needs Chromium and Docker.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureDocker, ensureModules, root } from './install.mjs'

for (const folder of ['.', 'examples/orders-api', 'examples/orders-web']) ensureModules(join(root, folder))
const noDocker = ensureDocker()
if (noDocker !== undefined) throw new Error(noDocker)
const script = join(root, 'packages/demo/src/take-pictures.ts')
const { status } = spawnSync(process.execPath, ['--conditions', 'import', '--import', 'tsx', script], {
  cwd: root,
  // Its own AWS clients run on the Node of this machine, whichever it is.
  env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
