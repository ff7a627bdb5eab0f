import type { ScenarioName } from '@slipway/local-aws'
import { holdBudget, spent } from './call-budget.js'
import type { Deployed } from './deploy-scenario.js'
import { isOfTheService, type Expected } from './scenario-outcomes.js'

/** What a step asks of AWS for a new version. */
export const deployed = ['ecs:RegisterTaskDefinition', 'ecs:UpdateService']

type Of<O extends Expected['outcome']> = Extract<Expected, { outcome: O }>

export function holdSuccess(
  name: ScenarioName,
  expected: Of<'succeeded'>,
  { step, calls, changes, serving }: Deployed,
): void {
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
  // The first task exits with 1: its log is read to tell what that is.
  holdBudget(calls, name === 'intermittent-start' ? 1 : 0)
  // An answer from before the update makes it ask for the record.
  if (name !== 'stale-reads') expect(spent(calls).records).toBe(0)
}

export function holdSuperseded(
  expected: Of<'superseded'>,
  { step, calls, changes, serving }: Deployed,
): void {
  expect(step.exitCode).toBe(1)
  expect(step.outputs).toMatchObject({ outcome: 'superseded' })
  expect(step.annotations).toHaveLength(1)
  expect(step.annotations[0]?.message).toMatch(
    /^orders:2 of orders was superseded by ecs-svc\/\d+ of orders:3 before it was complete\. [^]*`concurrency`/,
  )
  expect(serving).toBe(expected.by)
  expect(changes).toEqual(deployed)
  holdBudget(calls, 0)
}

/** The old version serves, and the step says why, what to do, and fails. */
export function holdRollback(expected: Of<'rolled-back'>, { step, calls, changes, serving }: Deployed): void {
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
  expect(spent(calls).records).toBe(expected.isSentBack ? 1 : 0)
  // What never ran has written nothing.
  holdBudget(calls, /exited|ran/.test(expected.cause) ? 1 : 0)
}
