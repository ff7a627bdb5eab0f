// The figures of run-tests, each beside its peers: reading reports, finding places, its own overhead, dividing a suite.
// `node bench/run-tests.mjs`; each part of bench/run-tests runs by itself too (read.mjs takes --size MIB).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

for (const part of ['read', 'places', 'overhead', 'shards']) {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'run-tests', `${part}.mjs`)], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
  console.log()
}
