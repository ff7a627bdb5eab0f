import { renderTaskDefinition, revisionName, type TaskDefinition } from '../src/task-definition.js'

const described: TaskDefinition = {
  family: 'orders',
  containerDefinitions: [
    { name: 'app', image: 'orders:1', environment: [], futureField: { a: 1 } },
    { name: 'log', image: 'log:1' },
  ],
  tags: [{ key: 'team', value: 'shop' }],
  fieldOfNextYear: true,
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

it('gives one container the image and drops what cannot be registered, nothing else', () => {
  expect(renderTaskDefinition(described, { container: 'app', image: 'orders:2' })).toEqual({
    family: 'orders',
    containerDefinitions: [
      { name: 'app', image: 'orders:2', environment: [], futureField: { a: 1 } },
      { name: 'log', image: 'log:1' },
    ],
    tags: [{ key: 'team', value: 'shop' }],
    fieldOfNextYear: true,
  })
  expect(described.containerDefinitions[0]?.image).toBe('orders:1')
})

it('leaves every image as it is without a change', () => {
  const { containerDefinitions } = renderTaskDefinition(described, undefined)
  expect(containerDefinitions).toEqual(described.containerDefinitions)
})

it('names a revision in short', () => {
  expect(revisionName('arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:12')).toBe('orders:12')
})
