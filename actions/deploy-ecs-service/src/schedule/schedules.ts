import { UserError, type Context, type Log } from '@slipway/action-kit'
import { revisionName } from '../ecs/task-definition.js'
import { openRule } from './open-rule.js'
import { openSchedule } from './open-schedule.js'
import { familyOf, pointTarget, taskDefinitionOf } from './point-target.js'
import type { Pointer, ScheduleAws } from './pointer.js'
import { describeReference, parseReference, type Reference } from './reference.js'
import type { ScheduleWish } from './wish.js'

interface ScheduleContext extends Pick<Context, 'signal'> {
  readonly log: Pick<Log, 'info'>
}

/**
 * Looks ahead, and changes nothing.
 * @param family whose revision the targets are to get
 * @throws UserError naming each schedule that is not there, or cannot be pointed to the family
 */
export async function checkSchedules(
  aws: ScheduleAws,
  { names }: ScheduleWish,
  { signal }: Pick<ScheduleContext, 'signal'>,
  family: string,
): Promise<void> {
  const problems: string[] = []
  for (const reference of referencesOf(names)) {
    signal.throwIfAborted()
    const problem = await findProblem(aws, reference, family)
    if (problem !== undefined) problems.push(problem)
  }
  if (problems.length === 0) return
  throw new UserError(`The input schedule cannot be done: ${problems.join('; ')}`, {
    hint: 'Nothing was changed. A schedule or rule has to exist, and to have an ECS target of the family that is deployed.',
  })
}

async function findProblem(
  aws: ScheduleAws,
  reference: Reference,
  family: string,
): Promise<string | undefined> {
  const what = describeReference(reference)
  const { region } = reference
  if (region !== undefined && region !== aws.region) {
    return `the ${what} is in ${region}, and the step works in ${aws.region}`
  }
  const pointer = await open(aws, reference)
  if (pointer === undefined) return `there is no ${what} in ${aws.region}`
  const found = pointer.targets.map(taskDefinitionOf).filter((name) => name !== undefined)
  if (found.some((name) => familyOf(name) === family)) return undefined
  return found.length === 0
    ? `the ${what} has no ECS target`
    : `the ${what} runs ${found.join(', ')}, not ${family}`
}

/**
 * Points their targets of the revision's family to the revision; what points there already, or to the latest revision
 * whichever that is, stays as it is.
 * @param taskDefinition the revision's ARN
 * @returns the names of those that were changed, as the input has them
 */
export async function updateSchedules(
  aws: ScheduleAws,
  { names }: ScheduleWish,
  taskDefinition: string,
  { log, signal }: ScheduleContext,
): Promise<readonly string[]> {
  const changed: string[] = []
  for (const [index, reference] of referencesOf(names).entries()) {
    signal.throwIfAborted()
    const what = describeReference(reference)
    const pointer = await open(aws, reference)
    if (pointer === undefined) {
      throw new UserError(`There is no ${what} in ${aws.region} any more`, { hint: describeDone(changed) })
    }
    const before = new Set<string>()
    const targets = pointer.targets.flatMap((target) => {
      const pointed = pointTarget(target, taskDefinition)
      if (pointed === undefined) return []
      before.add(taskDefinitionOf(target) ?? '')
      return [pointed]
    })
    if (targets.length === 0) {
      log.info(`The ${what} runs ${revisionName(taskDefinition)} already`)
      continue
    }
    await pointer.save(targets)
    log.info(`The ${what} runs ${revisionName(taskDefinition)} now, and ran ${[...before].join(', ')}`)
    changed.push(names[index] ?? '')
  }
  return changed
}

function describeDone(changed: readonly string[]): string {
  const done = changed.length === 0 ? 'None was changed' : `Changed so far: ${changed.join(', ')}`
  return `${done}. Run the step again once the input schedule fits.`
}

function open(aws: ScheduleAws, reference: Reference): Promise<Pointer | undefined> {
  return reference.kind === 'rule' ? openRule(aws, reference) : openSchedule(aws, reference)
}

function referencesOf(names: readonly string[]): readonly Reference[] {
  return names.map((name) => {
    const reference = parseReference(name)
    if (reference === undefined) throw new UserError(`The input schedule names ${name}, which is no schedule`)
    return reference
  })
}
