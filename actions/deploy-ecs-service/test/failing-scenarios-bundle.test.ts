import { deployScenario } from './deploy-scenario.js'
import { holdRollback } from './hold-outcome.js'
import { scenariosThat } from './scenario-outcomes.js'

describe('the bundle in a scenario that fails', () => {
  it.concurrent.each(scenariosThat('rolled-back'))(
    '$name: the old version serves, and the step says why, what to do, and fails',
    async ({ name, expected }) => holdRollback(expected, await deployScenario(name, expected)),
    60_000,
  )
})
