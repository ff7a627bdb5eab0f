// Started by ../deploy-ecs-service.mjs.
import { parseArgs } from 'node:util'
import { measureFailures } from './failures.mjs'
import { measureMany } from './many.mjs'
import { measureSuccess } from './success.mjs'
import { measureUnchanged } from './unchanged.mjs'

const { values } = parseArgs({
  options: {
    rollouts: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    plays: { type: 'string', default: '5' },
    services: { type: 'string', default: '100' },
    runs: { type: 'string', default: '15' },
    only: { type: 'string', default: 'success,failures,many,unchanged' },
  },
})
const parts = {
  success: () => measureSuccess({ rollouts: Number(values.rollouts), seed: Number(values.seed) }),
  failures: () => measureFailures({ plays: Number(values.plays), seed: Number(values.seed) }),
  many: () => measureMany({ services: Number(values.services) }),
  unchanged: () => measureUnchanged({ runs: Number(values.runs) }),
}
for (const name of values.only.split(',')) {
  await parts[name]()
  console.log()
}
