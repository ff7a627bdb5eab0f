import { spent } from './call-budget.js'
import { deployScenario } from './deploy-scenario.js'
import { isOfTheService, scenariosThat } from './scenario-outcomes.js'

const deployed = ['ecs:RegisterTaskDefinition', 'ecs:UpdateService']

describe('the bundle in a scenario that fails', () => {
  it.concurrent.each(scenariosThat('rolled-back'))(
    '$name: the old version serves, and the step says why, what to do, and fails',
    async ({ name, expected }) => {
      const { step, calls, changes, serving } = await deployScenario(name, expected)
      expect(step.exitCode).toBe(1)
      expect(step.outputs.outcome).toBe('rolled-back')
      expect(step.outputs['deployment-id']).toMatch(/^ecs-svc\/\d+$/)
      expect(step.outputs['task-definition-arn']).toMatch(/:task-definition\/orders:2$/)
      expect(serving).toBe('orders:1')
      const error = step.annotations.find(({ file }) => file === undefined)
      const lines = error?.message.split('\n') ?? []
      expect(error?.level).toBe('error')
      expect(lines[0]).toBe(`orders could not run orders:2; orders:1 serves again: ${expected.cause}.`)
      expect(lines.find((line) => line.startsWith('ECS says: '))).not.toMatch(/completed/)
      if (expected.logged !== undefined) expect(lines).toContain(`  ${expected.logged}`)
      expect(lines.filter((line) => line.startsWith(expected.toDo))).toHaveLength(1)
      expect(new Set(lines).size).toBe(lines.length)
      // The same at the line of the image in the task definition, and in the summary.
      const shown = step.annotations.filter(({ file }) => file === 'task-definition.json')
      expect(shown.map(({ level }) => level)).toEqual(isOfTheService(expected.cause) ? [] : ['error'])
      expect(step.summary).toContain('⏪ orders could not run')
      expect(step.left).toEqual([])
      const [, , back, ...more] = changes
      expect(changes.slice(0, 2)).toEqual(deployed)
      expect(more).toEqual([])
      expect(back !== undefined).toBe(expected.isSentBack)
      const { deploying, budget, records, logReads } = spent(calls)
      expect(deploying).toBeLessThanOrEqual(budget)
      expect(records).toBe(expected.isSentBack ? 1 : 0)
      // One to tell an exit code by, then four while the log's agent may be late.
      expect(logReads).toBeLessThanOrEqual(5)
    },
    60_000,
  )
})
