import type { Json, JsonOperation } from '../json-service.js'
import { AwsError } from '../service.js'
import type { World } from '../world.js'

/**
 * Refuses calls that name something of ECS in another region, by its ARN, as ECS does.
 * Source: https://github.com/aws/aws-cli/issues/3175
 */
export function withinRegion(
  { region }: Pick<World, 'region'>,
  operations: Readonly<Record<string, JsonOperation>>,
): Readonly<Record<string, JsonOperation>> {
  const guarded = Object.entries(operations).map(([name, operation]) => {
    const run: JsonOperation['run'] = (input, caller) => {
      if (arnsIn(input).some((arn) => arn.split(':')[3] !== region)) {
        throw new AwsError('InvalidParameterException', 'Invalid Region in ARN')
      }
      return operation.run(input, caller)
    }
    return [name, { ...operation, run }] as const
  })
  return Object.fromEntries(guarded)
}

/** The members that name clusters, services, tasks and revisions are all at the top. */
function arnsIn(input: Json): readonly string[] {
  return Object.values(input)
    .flat()
    .filter((value) => typeof value === 'string')
    .filter((text) => text.startsWith('arn:aws:ecs:'))
}
