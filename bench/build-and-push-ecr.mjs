// The figures of build-and-push-ecr, each beside docker by itself: an unchanged source, a promotion, what a build costs
// beside docker's own time. Needs a Docker engine. `node bench/build-and-push-ecr.mjs [--runs 5]`
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const { status } = spawnSync(
  process.execPath,
  [
    // The embedded AWS is TypeScript.
    ...['--conditions', 'import', '--import', 'tsx'],
    join(import.meta.dirname, 'build-and-push-ecr/measure.mjs'),
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', cwd: resolve(import.meta.dirname, '../packages/demo') },
)
process.exitCode = status ?? 1
