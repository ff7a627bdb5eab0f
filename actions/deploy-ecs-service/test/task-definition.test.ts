import type { JsonObject } from '../src/document/json.js'
import { revisionName, withoutReadOnlyFields } from '../src/ecs/task-definition.js'

it('drops what cannot be registered, nothing else', () => {
  const own: JsonObject = {
    family: 'orders',
    containerDefinitions: [{ name: 'app', image: 'orders:1', environment: [], futureField: { a: 1 } }],
    fieldOfNextYear: true,
  }
  const described = {
    ...own,
    tags: [
      { key: 'team', value: 'shop' },
      { key: 'aws:cloudformation:stack-name', value: 'orders' },
    ],
    taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:12',
    revision: 12,
    status: 'ACTIVE',
    requiresAttributes: [],
    compatibilities: ['EC2'],
    registeredAt: 1,
    registeredBy: 'arn',
    deregisteredAt: 2,
    deleteRequestedAt: 3,
  }
  expect(withoutReadOnlyFields(described)).toEqual({ ...own, tags: [{ key: 'team', value: 'shop' }] })
})

it('names a revision in short', () => {
  expect(revisionName('arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:12')).toBe('orders:12')
})
