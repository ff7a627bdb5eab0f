import { spent } from './call-budget.js'
import { deployScenario } from './deploy-scenario.js'
import { scenariosThat } from './scenario-outcomes.js'

const deployed = ['ecs:RegisterTaskDefinition', 'ecs:UpdateService']

describe('the bundle in a scenario that ends well', () => {
  it.concurrent.each(scenariosThat('succeeded'))(
    '$name succeeds, within its calls',
    async ({ name, expected }) => {
      const { step, calls, changes, serving } = await deployScenario(name, expected)
      expect(step.exitCode).toBe(0)
      expect(step.outputs.outcome).toBe('succeeded')
      expect(step.outputs['deployment-id']).toMatch(/^ecs-svc\/\d+$/)
      expect(step.outputs['task-definition-arn']).toMatch(new RegExp(`:task-definition/${serving}$`))
      const { warning } = expected
      expect(step.annotations.map(({ level, message }) => [level, message])).toEqual(
        warning === undefined ? [] : [['warning', warning]],
      )
      expect(step.summary).toContain('✅ orders runs orders&#58;')
      // What is deployed again as it is needs no revision.
      expect(changes).toEqual(name === 'forced' ? ['ecs:UpdateService'] : deployed)
      expect(serving).toBe(name === 'forced' ? 'orders:1' : 'orders:2')
      const { deploying, budget, records } = spent(calls)
      expect(deploying).toBeLessThanOrEqual(budget)
      // An answer from before the update makes it ask for the record.
      if (name !== 'stale-reads') expect(records).toBe(0)
    },
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
      const { deploying, budget } = spent(calls.slice(calls.indexOf('ecs:RegisterTaskDefinition')))
      expect(deploying).toBeLessThanOrEqual(budget)
    },
    60_000,
  )
})

describe('the bundle in a scenario that it cannot decide', () => {
  it.concurrent.each(scenariosThat('superseded'))(
    '$name names what took its place, and touches it no more',
    async ({ name, expected }) => {
      const { step, calls, changes, serving } = await deployScenario(name, expected)
      expect(step.exitCode).toBe(1)
      expect(step.outputs).toMatchObject({ outcome: 'superseded' })
      expect(step.annotations).toHaveLength(1)
      expect(step.annotations[0]?.message).toMatch(
        /^orders:2 of orders was superseded by ecs-svc\/\d+ of orders:3 before it was complete\. [^]*`concurrency`/,
      )
      expect(serving).toBe(expected.by)
      expect(changes).toEqual(deployed)
      const { deploying, budget } = spent(calls)
      expect(deploying).toBeLessThanOrEqual(budget)
    },
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
      const { deploying, budget } = spent(calls)
      expect(deploying).toBeLessThanOrEqual(budget)
    },
    60_000,
  )
})
