import type { Deployment, Service, ServiceEvent, StoppedTask } from '../src/ecs/service.js'
import { InputReader } from '@slipway/action-kit'
import { readOrder, type Order } from '../src/inputs/order.js'
import type { DefinitionSource } from '../src/definition/wish.js'
import type { Tools } from '../src/work/tools.js'
import type { TaskDefinition } from '../src/ecs/task-definition.js'

export const family = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/orders'
export const oldRevision = `${family}:12`
export const newRevision = `${family}:13`

export const definition: TaskDefinition = {
  family: 'orders',
  containerDefinitions: [
    {
      name: 'app',
      image: 'registry.example/orders:2',
      logConfiguration: {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/ecs/orders',
          'awslogs-stream-prefix': 'ecs',
          'awslogs-region': 'eu-west-1',
        },
      },
    },
  ],
}

export function deployment(overrides: Partial<Deployment> = {}): Deployment {
  return {
    id: 'ecs-svc/2',
    status: 'PRIMARY',
    taskDefinition: newRevision,
    rolloutState: 'IN_PROGRESS',
    rolloutReason: 'ECS deployment ecs-svc/2 in progress.',
    desired: 2,
    running: 0,
    pending: 0,
    failed: 0,
    createdAt: 2_000,
    ...overrides,
  }
}

/** The deployment that ran before, as it is without another. */
export function before(overrides: Partial<Deployment> = {}): Deployment {
  return deployment({
    id: 'ecs-svc/1',
    taskDefinition: oldRevision,
    rolloutState: 'COMPLETED',
    rolloutReason: 'ECS deployment completed.',
    running: 2,
    createdAt: 1_000,
    ...overrides,
  })
}

export function service(deployments: readonly Deployment[], overrides: Partial<Service> = {}): Service {
  const primary = deployments.find(({ status }) => status === 'PRIMARY')
  return {
    name: 'orders',
    arn: 'arn:aws:ecs:eu-west-1:123456789012:service/shop/orders',
    clusterArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/shop',
    status: 'ACTIVE',
    controller: 'ECS',
    strategy: 'ROLLING',
    taskDefinition: primary?.taskDefinition ?? oldRevision,
    desired: 2,
    running: deployments.reduce((sum, { running }) => sum + running, 0),
    pending: deployments.reduce((sum, { pending }) => sum + pending, 0),
    deployments,
    events: [],
    ...overrides,
  }
}

export function event(message: string, id = message): ServiceEvent {
  return { id, at: 3_000, message }
}

export function crashed(id: string, exitCode: number, overrides: Partial<StoppedTask> = {}): StoppedTask {
  return {
    arn: `arn:aws:ecs:eu-west-1:123456789012:task/shop/${id}`,
    startedBy: 'ecs-svc/2',
    stopCode: 'EssentialContainerExited',
    reason: 'Essential container in task exited',
    stoppedAt: 3_000,
    containers: [{ name: 'app', exitCode, reason: '', runtimeId: `${id}-app` }],
    ...overrides,
  }
}

/** An order for the service `orders` with the definition above, as a file would hold it. */
export function order(given: Readonly<Record<string, string>> = {}, overrides: Partial<Order> = {}): Order {
  const reader = new InputReader(
    new Map(Object.entries({ cluster: 'shop', service: 'orders', ...given })),
    '/',
  )
  const read = readOrder(reader)
  reader.check()
  const source = fileSource(definition)
  return { ...read, definition: { ...read.definition, source }, ...overrides }
}

/** Nothing beside ECS is there; a test gives what it needs. */
export function tools(given: Partial<Tools> = {}): Tools {
  const absent = (name: string) => (): never => {
    throw new Error(`The test gives no ${name}`)
  }
  return {
    preflight: () => Promise.resolve([]),
    runOneOff: absent('runOneOff'),
    followNative: absent('followNative'),
    checkCodeDeploy: absent('checkCodeDeploy'),
    beginCodeDeploy: absent('beginCodeDeploy'),
    findWaiting: absent('findWaiting'),
    autoscale: absent('autoscale'),
    checkSchedules: absent('checkSchedules'),
    updateSchedules: absent('updateSchedules'),
    keepRevisions: absent('keepRevisions'),
    verify: absent('verify'),
    verifyOnce: absent('verifyOnce'),
    ...given,
  }
}

/** As a file in the workspace. */
export function fileSource(
  content: TaskDefinition,
  lineOf: (name: string) => number = () => 7,
): DefinitionSource {
  return { kind: 'file', file: { path: 'task.json', definition: content, lineOf, textOf: () => undefined } }
}
