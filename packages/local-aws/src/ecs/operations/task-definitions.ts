import { AwsError, type Permission } from '../../service.js'
import type { Json } from '../../json-service.js'
import type { Account } from '../account.js'
import { records, required, text, texts } from '../members.js'
import { page } from '../page.js'
import { describeTaskDefinition } from '../task-definition.js'
import type { Operations } from './operation.js'

export function taskDefinitionOperations(account: Account): Operations {
  const { definitions, tags } = account
  return {
    RegisterTaskDefinition: {
      permissions: (input) => [
        '*',
        ...passRoles(input),
        ...(records(input, 'tags').length > 0 ? [{ action: 'ecs:TagResource', resource: '*' }] : []),
      ],
      run(input, caller) {
        const definition = definitions.register(input, caller)
        tags.add(definition.arn, records(input, 'tags'))
        const own = tags.of(definition.arn)
        return {
          taskDefinition: describeTaskDefinition(definition),
          ...(own.length > 0 && { tags: own }),
        }
      },
    },
    DescribeTaskDefinition: {
      permissions: () => ['*'],
      run(input) {
        const definition = definitions.describe(required(input, 'taskDefinition'))
        return {
          taskDefinition: describeTaskDefinition(definition),
          ...(texts(input, 'include').includes('TAGS') && { tags: tags.of(definition.arn) }),
        }
      },
    },
    DeregisterTaskDefinition: {
      permissions: () => ['*'],
      run: (input) => ({
        taskDefinition: describeTaskDefinition(definitions.deregister(required(input, 'taskDefinition'))),
      }),
    },
    ListTaskDefinitions: {
      permissions: () => ['*'],
      run(input) {
        const family = text(input, 'familyPrefix')
        const status = text(input, 'status') ?? 'ACTIVE'
        if (!['ACTIVE', 'INACTIVE', 'DELETE_IN_PROGRESS'].includes(status)) {
          throw new AwsError('InvalidParameterException', `Invalid status. Status: ${status}`)
        }
        const found = definitions.list({ ...(family !== undefined && { family }), status })
        const arns = found.map(({ arn }) => arn)
        const { items, nextToken } = page(inOrder(arns, input), input)
        return { taskDefinitionArns: items, nextToken }
      },
    },
  }
}

function inOrder(arns: readonly string[], input: Json): readonly string[] {
  const sort = text(input, 'sort') ?? 'ASC'
  if (sort !== 'ASC' && sort !== 'DESC') {
    throw new AwsError('InvalidParameterException', `Invalid sort order. Sort: ${sort}`)
  }
  return sort === 'ASC' ? arns : arns.toReversed()
}

/** What a caller needs who hands its roles to tasks. */
export function passRoles(definition: Json): readonly Permission[] {
  return ['executionRoleArn', 'taskRoleArn'].flatMap((member) => {
    const resource = text(definition, member)
    if (resource === undefined || resource === '') return []
    const context = { 'iam:passedtoservice': 'ecs-tasks.amazonaws.com' }
    return [{ action: 'iam:PassRole', resource, context }]
  })
}
