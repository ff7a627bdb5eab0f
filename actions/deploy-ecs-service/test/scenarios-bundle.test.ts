import { holdBudget, preflightReads } from './call-budget.js'
import { deployScenario } from './deploy-scenario.js'
import { deployed, holdSuccess, holdSuperseded } from './hold-outcome.js'
import { scenariosThat } from './scenario-outcomes.js'

describe('the bundle in a scenario that ends well', () => {
  it.concurrent.each(scenariosThat('succeeded'))(
    '$name succeeds, within its calls',
    async ({ name, expected }) => holdSuccess(name, expected, await deployScenario(name, expected)),
    60_000,
  )

  it.concurrent(
    'healthy, with a look ahead: only looks come before the first change',
    async () => {
      const { step, calls, changes } = await deployScenario('healthy', { inputs: { preflight: 'true' } })
      expect(step.outputs.outcome).toBe('succeeded')
      expect(changes).toEqual(deployed)
      const ahead = calls.slice(0, calls.indexOf('ecs:RegisterTaskDefinition'))
      expect(ahead).toEqual(expect.arrayContaining(['ec2:DescribeSubnets', 'iam:GetRole']))
      // The service and its task definition are read for the plan.
      expect(ahead.length - 2).toBeLessThanOrEqual(preflightReads)
      holdBudget(calls.slice(ahead.length), 0)
    },
    60_000,
  )
})

describe('the bundle in a scenario that it cannot decide', () => {
  it.concurrent.each(scenariosThat('superseded'))(
    '$name names what took its place, and touches it no more',
    async ({ name, expected }) => holdSuperseded(expected, await deployScenario(name, expected)),
    60_000,
  )

  it.concurrent.each(scenariosThat('timed-out'))(
    '$name ends after its minutes, with what it waits for and what to do',
    async ({ name, expected }) => {
      const { step, calls, changes } = await deployScenario(name, expected)
      expect(step.exitCode).toBe(1)
      expect(step.outputs).toMatchObject({ outcome: 'timed-out' })
      const error = step.annotations.find(({ file }) => file === undefined)
      const lines = error?.message.split('\n') ?? []
      expect(lines[0]).toBe(`orders did not run orders:2 completely in time: ${expected.cause}.`)
      expect(error?.message).toContain(
        'The deployment is still under way, and AWS goes on with it by itself. The service: orders:2 in progress, 0 of 1 running; orders:1 1 running.',
      )
      expect(error?.message).toContain(`\n${expected.toDo}`)
      expect(changes).toEqual(deployed)
      holdBudget(calls, 0)
    },
    60_000,
  )
})
