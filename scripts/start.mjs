// `npm start`: carries the sample applications through the whole pipeline against the embedded AWS.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureDocker, ensureModules, root } from './install.mjs'

for (const folder of ['.', 'examples/orders-api', 'examples/orders-web']) ensureModules(join(root, folder))
const noDocker = ensureDocker()
// The toolkit offers its ES modules under the import condition alone; tsx runs everything as CommonJS.
const demo = [
  '--conditions',
  'import',
  '--import',
  'tsx',
  join(root, 'packages/demo/src/main.ts'),
  ...process.argv.slice(2),
]
const env = {
  ...process.env,
  // The demo's own AWS clients run on the Node of this machine, whichever it is.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  ...(noDocker === undefined ? {} : { SLIPWAY_NO_DOCKER: noDocker }),
}
process.exitCode = spawnSync(process.execPath, demo, { cwd: root, env, stdio: 'inherit' }).status ?? 1
