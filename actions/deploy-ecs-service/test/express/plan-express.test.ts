import { UserError } from '@slipway/action-kit'
import { configurationOf, type Configuration } from '../../src/express/configuration.js'
import { describePlan } from '../../src/express/describe-plan.js'
import { toUrl } from '../../src/express/express-from-sdk.js'
import type { ExpressDeployment, ExpressService, Revision } from '../../src/express/express-service.js'
import { planExpress } from '../../src/express/plan-express.js'
import type { ExpressWish } from '../../src/express/wish.js'
import { nothing, roles, wishFor } from './wishes.js'

const arn = 'arn:aws:ecs:eu-west-1:123456789012:service/default/orders'

/** What ECS says of a service that was made of an image and two roles. */
function revision(number: number, overrides: Partial<Configuration> = {}): Revision {
  return {
    arn: `revision/${number}`,
    taskDefinition: `arn:aws:ecs:eu-west-1:123456789012:task-definition/default-orders:${number}`,
    configuration: {
      ...configurationOf(wishFor({ image: `orders:${number}` })),
      port: 80,
      cpu: '256',
      memory: '512',
      healthCheckPath: '/ping',
      logGroup: '/aws/ecs/default/orders-1a2b',
      logStreamPrefix: 'ecs',
      minTaskCount: 1,
      maxTaskCount: 20,
      ...overrides,
    },
    url: 'https://orders.ecs.eu-west-1.on.aws',
    createdAt: number,
  }
}

function service(
  revisions: readonly Revision[],
  status: ExpressDeployment['status'] = 'SUCCESSFUL',
  overrides: Partial<ExpressService> = {},
): ExpressService {
  const target = revisions[0]?.arn ?? ''
  return {
    arn,
    status: 'ACTIVE',
    infrastructureRoleArn: roles.infrastructureRoleArn,
    tags: new Map(),
    revisions,
    deployment: { arn: 'deployment/1', status, target, createdAt: 5 },
    ...overrides,
  }
}

const wish = (overrides: Partial<ExpressWish> = {}): ExpressWish =>
  wishFor({ image: 'orders:2', ...overrides })

describe('the plan for an Express service', () => {
  it('is to make it when there is none, of what is given alone', () => {
    const plan = planExpress(wish({ tags: new Map([['team', 'shop']]) }), undefined)
    expect(plan).toMatchObject({ kind: 'create', tags: new Map() })
    expect(plan.kind === 'create' && plan.input).toEqual({
      serviceName: 'orders',
      cluster: 'default',
      ...roles,
      primaryContainer: { image: 'orders:2', environment: [], secrets: [] },
      tags: [{ key: 'team', value: 'shop' }],
    })
  })

  it('is to change the image and nothing else when that is all that is given', () => {
    const environment = new Map([['LOG_LEVEL', 'info']])
    const plan = planExpress(wish(), service([revision(1, { environment, port: 8080 })]))
    expect(plan).toMatchObject({
      kind: 'update',
      changes: [{ path: 'image', before: 'orders:1', after: 'orders:2' }],
      input: {
        serviceArn: arn,
        primaryContainer: {
          image: 'orders:2',
          containerPort: 8080,
          environment: [{ name: 'LOG_LEVEL', value: 'info' }],
          awsLogsConfiguration: { logGroup: '/aws/ecs/default/orders-1a2b', logStreamPrefix: 'ecs' },
        },
      },
    })
  })

  it('lists every change, without what may be a secret', () => {
    const before = revision(2, {
      environment: new Map([
        ['API_TOKEN', 'old'],
        ['GONE', 'x'],
      ]),
      subnets: ['subnet-2', 'subnet-1'],
    })
    const asked = wish({
      container: { ...nothing, environment: new Map([['API_TOKEN', 'new']]), port: 8080 },
      subnets: ['subnet-1', 'subnet-2'],
      scaling: { min: 2, max: undefined, metric: undefined, target: undefined },
    })
    const plan = planExpress(asked, service([before]))
    expect(describePlan(plan, asked)).toEqual([
      'Plan: update the Express service orders:',
      '  - port: 80',
      '  + port: 8080',
      '  - minTaskCount: 1',
      '  + minTaskCount: 2',
      '  - environment[API_TOKEN]: ***',
      '  + environment[API_TOKEN]: ***',
      '  - environment[GONE]: x',
    ])
  })

  it.each<[string, Partial<ExpressWish>, ExpressService, string]>([
    ['nothing when it runs exactly that', {}, service([revision(2)]), 'unchanged'],
    [
      'nothing when ECS names no deployment',
      {},
      service([revision(2)], 'SUCCESSFUL', { deployment: undefined }),
      'unchanged',
    ],
    [
      'to follow what deploys exactly that already',
      {},
      service([revision(2), revision(1)], 'IN_PROGRESS'),
      'follow',
    ],
    [
      'to replace what deploys something else',
      {},
      service([revision(3), revision(2)], 'IN_PROGRESS'),
      'update',
    ],
    ...(['PENDING', 'IN_PROGRESS'] as const).map(
      (status): [string, Partial<ExpressWish>, ExpressService, string] => [
        `to follow what is ${status}`,
        {},
        service([revision(2)], status),
        'follow',
      ],
    ),
    ...(
      ['STOP_REQUESTED', 'STOPPED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_FAILED'] as const
    ).map((status): [string, Partial<ExpressWish>, ExpressService, string] => [
      `to try again what is ${status}`,
      {},
      service([revision(2)], status),
      'update',
    ]),
    ['to try again what went back', {}, service([revision(2), revision(1)], 'ROLLBACK_SUCCESSFUL'), 'update'],
    [
      'nothing when it went back to exactly that',
      {},
      service([revision(3), revision(2)], 'ROLLBACK_SUCCESSFUL'),
      'unchanged',
    ],
    ['to deploy the same again when that is forced', { force: true }, service([revision(2)]), 'update'],
    [
      'to make it anew when it was deleted',
      {},
      service([revision(2)], 'SUCCESSFUL', { status: 'INACTIVE' }),
      'create',
    ],
  ])('is %s', (_, overrides, current, kind) => {
    expect(planExpress(wish(overrides), current).kind).toBe(kind)
  })

  it('sets tags that are missing or other, also when nothing is deployed', () => {
    const asked = wish({
      tags: new Map([
        ['team', 'shop'],
        ['stage', 'prod'],
      ]),
    })
    const plan = planExpress(
      asked,
      service([revision(2)], 'SUCCESSFUL', { tags: new Map([['team', 'shop']]) }),
    )
    expect([plan.kind, plan.tags]).toEqual(['unchanged', new Map([['stage', 'prod']])])
    expect(describePlan(plan, asked)).toContain('Plan: set the tag stage.')
  })

  it.each<[string, Partial<ExpressService>, string]>([
    [
      'another infrastructure role',
      { infrastructureRoleArn: 'arn:aws:iam::123456789012:role/other' },
      'ECS does not change that of a service',
    ],
    ['a service that is being deleted', { status: 'DRAINING' }, 'is being deleted'],
  ])('is refused for %s', (_, overrides, message) => {
    const planIt = (): unknown => planExpress(wish(), service([revision(2)], 'SUCCESSFUL', overrides))
    expect(planIt).toThrow(UserError)
    expect(planIt).toThrow(message)
  })
})

describe('the address', () => {
  it.each([
    ['orders.ecs.eu-west-1.on.aws', 'https://orders.ecs.eu-west-1.on.aws'],
    ['https://orders.ecs.eu-west-1.on.aws', 'https://orders.ecs.eu-west-1.on.aws'],
    ['', undefined],
    [undefined, undefined],
  ])('of %s is %s', (endpoint, url) => {
    expect(toUrl(endpoint)).toBe(url)
  })
})
