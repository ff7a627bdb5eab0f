import { UserError } from '@slipway/action-kit'
import { isAwsError } from '@slipway/aws'
import type { EcsApi } from '../ecs/ecs-api.js'
import type { JsonObject } from '../document/json.js'
import type { DefinitionWish } from './wish.js'

/**
 * The definition that the changes are for: the file's, or what ECS describes.
 * @param current ARN of the revision that the service runs; undefined when there is no service yet
 * @throws UserError when there is none
 */
export async function loadDefinition(
  { source }: Pick<DefinitionWish, 'source'>,
  ecs: Pick<EcsApi, 'describeTaskDefinition'>,
  current: string | undefined,
): Promise<JsonObject> {
  switch (source.kind) {
    case 'file':
      return source.file.definition
    case 'revision':
      return describe(ecs, source.name)
    case 'current':
      if (current !== undefined) return describe(ecs, current)
      throw new UserError('There is no task definition to deploy: none is given, and no service runs one', {
        hint: 'Give task-definition (a file), task-definition-family or task-definition-arn.',
      })
  }
}

async function describe(ecs: Pick<EcsApi, 'describeTaskDefinition'>, name: string): Promise<JsonObject> {
  try {
    return await ecs.describeTaskDefinition(name)
  } catch (error) {
    // "Unable to describe task definition." is all that ECS says.
    if (!isAwsError(error, 'ClientException')) throw error
    throw new UserError(`There is no task definition ${name}`, {
      cause: error,
      hint: 'A family needs an active revision, and a revision has to exist in this account and region. Where a file is meant: there is none of that name in the workspace.',
    })
  }
}

/**
 * The ARN of the revision that was asked for, when nothing is changed in it: it can be deployed as it is, without
 * another revision of the same content.
 */
export function revisionAsIs(
  { source, forceNewRevision }: Pick<DefinitionWish, 'source' | 'forceNewRevision'>,
  base: JsonObject,
  isChanged: boolean,
): string | undefined {
  const { taskDefinitionArn, status } = base
  if (source.kind === 'file' || isChanged || forceNewRevision || status !== 'ACTIVE') return undefined
  return typeof taskDefinitionArn === 'string' ? taskDefinitionArn : undefined
}
