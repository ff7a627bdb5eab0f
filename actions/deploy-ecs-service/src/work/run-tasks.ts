import { UserError } from '@slipway/action-kit'
import { loadDefinition } from '../definition/load-definition.js'
import { renderDefinition } from '../definition/render.js'
import type { Work } from '../inputs.js'
import type { OneOffResult } from '../one-off/run-one-off.js'
import type { Outcome, Verdict } from './outcome.js'
import { refuse } from '../plan/check-ahead.js'
import { checkOneOffs } from '../one-off/check-one-offs.js'
import { registeredAs } from '../plan/plan.js'
import { openWorld, type OpenRegion, type StepContext } from './place.js'
import { openTools } from './open-tools.js'

/** mode: run-task. The tasks run one after another; the first that fails is the last one. */
export async function runTasks(
  { target: named, definition: wish, tasks }: Extract<Work, { kind: 'run-task' }>,
  open: OpenRegion,
  context: StepContext,
): Promise<Outcome> {
  const aws = open(undefined)
  const target = { ...named, region: aws.region }
  const world = openWorld(aws, open, target, context)
  const looked = target.service === '' ? undefined : await world.ecs.lookCloser()
  if (target.service !== '' && looked === undefined) {
    throw new UserError(
      `There is no service ${target.service} in cluster ${target.cluster} in ${target.region}`,
      {
        hint: 'Check the inputs service, cluster and aws-region. Without service the task has the network of the inputs.',
      },
    )
  }
  const base = await loadDefinition(wish, world.ecs, looked?.service.taskDefinition)
  const { definition, notices } = renderDefinition(base, wish)
  for (const notice of notices) context.log.info(notice)
  const place = { cluster: target.cluster, definition, service: looked?.described }
  refuse(checkOneOffs(tasks, place))
  context.signal.throwIfAborted()
  const taskDefinition =
    registeredAs(base, definition, wish) ?? (await world.ecs.registerTaskDefinition(definition))
  const tools = openTools(aws, open, context)
  const task = { ...place, taskDefinition }
  const results: OneOffResult[] = []
  for (const one of tasks) {
    const result = await tools.runOneOff(one, task)
    results.push(result)
    if (result.kind !== 'succeeded' && result.kind !== 'running') break
  }
  return { kind: kindOf(results), services: [], tasks: results }
}

function kindOf(results: readonly OneOffResult[]): Verdict['kind'] {
  const last = results.at(-1)
  return last?.kind === 'running' ? 'started' : (last?.kind ?? 'unchanged')
}
