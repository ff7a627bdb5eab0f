import { dockerScenes, quickPace, type ScenarioName } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { deployRealScenario, type RealDeployed } from './deploy-real-scenario.js'
import { holdRollback, holdSuccess, holdSuperseded } from './hold-outcome.js'
import { scenariosThat, type Expected } from './scenario-outcomes.js'

/** Whether there are containers in it at all. */
const isReal = ({ name }: { readonly name: ScenarioName }): boolean =>
  !['simulated only', 'no container'].includes(dockerScenes[name](quickPace).kind)

// Beside each other, each in an AWS of its own; a container takes its own time.
jest.setTimeout(90_000)

describeWith('docker', 'the bundle and real containers, where the scenario', () => {
  describe('ends well', () => {
    it.concurrent.each(scenariosThat('succeeded').filter(isReal))('$name', async ({ name, expected }) => {
      holdSuccess(name, expected, await deployRealScenario(name, expected))
    })
  })

  describe('is overtaken', () => {
    it.concurrent.each(scenariosThat('superseded').filter(isReal))('$name', async ({ name, expected }) => {
      holdSuperseded(expected, await deployRealScenario(name, expected))
    })
  })

  describe('fails', () => {
    it.concurrent.each(scenariosThat('rolled-back').filter(isReal))('$name', async ({ name, expected }) => {
      const deployed = await deployRealScenario(name, expected)
      holdRollback(inReality(name, expected, deployed), deployed)
    })
  })
})

type RolledBack = Extract<Expected, { outcome: 'rolled-back' }>

/** The same words, but for what the machine and its own runtime do otherwise than Fargate. */
function inReality(
  name: ScenarioName,
  expected: RolledBack,
  { image, failed, step }: RealDeployed,
): RolledBack {
  const cause = expected.cause.replace('(2 tasks)', `(${toldTasks(step, failed)} tasks)`)
  // runc ends with 1 where Fargate showed 255; both say why in the log.
  if (name === 'exec-format-error') return { ...expected, cause: cause.replace('code 255', 'code 1') }
  return { ...expected, cause, toDo: expected.toDo.replace('orders:2', image) }
}

/**
 * How many tasks the step says failed: the two that are needed, or as many more as a busy machine had by then, and never
 * more than by their own records. It may be fewer: a task that health checks end counts when it has stopped, and its
 * record says when it began to.
 */
function toldTasks({ annotations }: RealDeployed['step'], failed: number): number {
  const told = annotations.map(({ message }) => /\((\d+) tasks\)/.exec(message)?.[1]).find(Boolean)
  const count = Number(told ?? 2)
  if (told !== undefined) expect(count).toBeLessThanOrEqual(failed)
  return Math.max(count, 2)
}
