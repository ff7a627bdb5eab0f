// The figures of deploy-ecs-service, each beside its peer: how late success is noticed beside the SDK's waiter, how
// early a failure beside ECS's circuit breaker, what it costs in calls, and a deploy that changes nothing. All but the
// last on the embedded ECS's own virtual clock.
// `node bench/deploy-ecs-service.mjs [--rollouts 100] [--seed 1] [--plays 5] [--services 100] [--runs 15] [--only success,failures]`
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
// In node_modules, so that what is not bundled is found from there.
const cache = join(root, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'slipway-bench-'))
try {
  const outfile = join(folder, 'measure.mjs')
  // The action runs in the process of the measurement, and the action and the embedded AWS are TypeScript.
  await build({
    entryPoints: [join(import.meta.dirname, 'deploy-ecs-service/measure.mjs')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['import'],
    external: ['@actions/*', '@aws-sdk/*', '@smithy/*', '@vercel/ncc', 'yaml'],
    logLevel: 'error',
    // For what the action loads by require: the YAML parser.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
  })
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
