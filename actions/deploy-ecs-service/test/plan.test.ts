import type { Service as SdkService, TaskSet } from '@aws-sdk/client-ecs'
import { AwsCallError } from '@slipway/aws'
import { UserError } from '@slipway/action-kit'
import type { EcsApi } from '../src/ecs/ecs-api.js'
import { makePlan, type Plan } from '../src/plan/plan.js'
import type { Service } from '../src/ecs/service.js'
import { before, definition, deployment, order, service } from './fixtures.js'

const target = { cluster: 'shop', service: 'orders', region: 'eu-west-1' }

interface Given {
  readonly described?: SdkService
  readonly inputs?: Readonly<Record<string, string>>
}

function plan(
  found: Service | Error | undefined,
  registered: object = definition,
  { described = {}, inputs }: Given = {},
): Promise<Plan> {
  const calls: Pick<EcsApi, 'lookCloser' | 'describeTaskDefinition'> = {
    lookCloser: () =>
      found instanceof Error
        ? Promise.reject(found)
        : Promise.resolve(found && { service: found, described }),
    describeTaskDefinition: () => Promise.resolve({ ...definition, ...registered }),
  }
  return makePlan(calls, target, order(inputs))
}

describe('what is going to be done', () => {
  it.each<[Plan['kind'], string, Service, object]>([
    ['unchanged', 'the service runs this, steadily', service([before()]), {}],
    ['deploy', 'the definition differs', service([before()]), { cpu: '512' }],
    [
      'deploy',
      'another one is being deployed',
      service([deployment(), before({ status: 'ACTIVE' })]),
      { cpu: '512' },
    ],
    ['follow', 'this is being deployed', service([deployment(), before({ status: 'ACTIVE' })]), {}],
    ['restart', 'its deployment has failed', service([before({ rolloutState: 'FAILED' })]), {}],
    ['restart', 'nothing of it runs', service([before({ running: 0 })]), {}],
    ['follow', 'a task is missing, or autoscaling adds one', service([before({ running: 1 })]), {}],
    ['unchanged', 'it is scaled to 0', service([before({ running: 0 })], { desired: 0 }), {}],
  ])('%s when %s', async (kind, _name, found, registered) => {
    expect((await plan(found, registered)).kind).toBe(kind)
  })

  it.each<[Plan['kind'], string, TaskSet, object]>([
    ['unchanged', 'it is steady', { stabilityStatus: 'STEADY_STATE', runningCount: 2 }, {}],
    ['deploy', 'the definition differs', { stabilityStatus: 'STEADY_STATE' }, { cpu: '512' }],
    ['follow', 'tasks of it are missing', { stabilityStatus: 'STABILIZING', runningCount: 1 }, {}],
    ['restart', 'nothing of it runs', { stabilityStatus: 'STABILIZING', runningCount: 0 }, {}],
  ])('of a service that CodeDeploy deploys: %s when %s', async (kind, _name, set, registered) => {
    const byCodeDeploy = service([], { controller: 'CODE_DEPLOY' })
    const taskSets = [{ id: 'ecs-svc/1', status: 'PRIMARY', ...set }]
    const described: SdkService = { desiredCount: 2, taskSets }
    const found = await plan(byCodeDeploy, registered, { described })
    expect(found.kind).toBe(kind)
    const another = await plan(byCodeDeploy, registered, { described, inputs: { 'desired-count': '3' } })
    expect(another.kind).toBe(kind === 'deploy' || kind === 'restart' ? kind : 'settings')
  })

  it('names what differs', async () => {
    expect(await plan(service([before()]), { cpu: '512' })).toMatchObject({
      changes: [{ path: 'cpu', before: '512', after: undefined }],
    })
  })
})

describe('what cannot be deployed to', () => {
  const notFound = new AwsCallError('ecs DescribeServices failed', {
    code: 'ClusterNotFoundException',
    cause: new Error('Cluster not found.'),
  })

  it.each<[Service | Error | undefined, string, string]>([
    [notFound, 'There is no cluster shop in eu-west-1', 'aws-region'],
    [undefined, 'There is no service orders in cluster shop in eu-west-1', 'create-service: true'],
    [
      service([], { status: 'INACTIVE' }),
      'There is no service orders in cluster shop in eu-west-1',
      'create-service: true',
    ],
    [
      service([before()], { status: 'DRAINING' }),
      'The service orders in cluster shop in eu-west-1 is DRAINING',
      'being deleted',
    ],
    [
      service([], { controller: 'EXTERNAL' }),
      'The service orders is deployed by the EXTERNAL controller',
      'task sets',
    ],
  ])('%#: says what, and what to do', async (found, message, hint) => {
    const error: unknown = await plan(found).catch((thrown: unknown) => thrown)
    if (!(error instanceof UserError)) throw error
    expect(error.message).toBe(message)
    expect(error.hint).toContain(hint)
  })

  it('lets other errors through as they are', async () => {
    const denied = new AwsCallError('AWS denied ecs:DescribeServices', {
      code: 'AccessDeniedException',
      cause: '',
    })
    await expect(plan(denied)).rejects.toBe(denied)
  })
})
