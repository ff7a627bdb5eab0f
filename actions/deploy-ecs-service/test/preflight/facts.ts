import type { Problem } from '../../src/preflight/problem.js'
import { readTask, type Task } from '../../src/preflight/task.js'
import type { JsonObject } from '../../src/document/json.js'

/** A task definition for Fargate with one container, as far as a test does not change it. */
export function task(change: JsonObject = {}, ...containers: readonly JsonObject[]): Task {
  const given = containers.length === 0 ? [{}] : containers
  return readTask({
    family: 'orders',
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    ...change,
    containerDefinitions: given.map((container, index) => ({
      name: index === 0 ? 'app' : `sidecar-${index}`,
      image: 'orders:1',
      ...container,
    })),
  })
}

/** Level and problem in a line. */
export function lines(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ level, problem }) => `${level}: ${problem}`)
}
