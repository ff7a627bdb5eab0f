import { InputError, InputReader } from '@slipway/action-kit'
import { readExpressWish, type ExpressWish } from '../../src/express/wish.js'
import { nothing, roles, wishFor } from './wishes.js'

type Given = Readonly<Record<string, string>>

const least: Given = {
  express: 'true',
  image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/orders:1',
  'execution-role-arn': roles.executionRoleArn,
  'infrastructure-role-arn': roles.infrastructureRoleArn,
}
const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/orders:1'

function read(given: Given): ExpressWish | undefined | readonly string[] {
  const reader = new InputReader(new Map(Object.entries(given)), '/nowhere')
  const wish = readExpressWish(reader)
  try {
    reader.check()
    return wish
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.faults.map(({ input, problem }) => `${input} ${problem}`)
  }
}

describe('express: true', () => {
  it('needs an image and two roles; the service is called as the repository is', () => {
    expect(read(least)).toEqual(wishFor({ image }))
  })

  it.each([
    ['nginx', 'nginx'],
    ['public.ecr.aws/x/my.app@sha256:' + 'a'.repeat(64), 'my-app'],
    ['localhost:5000/orders', 'orders'],
  ])('calls the service of %s %s', (given, serviceName) => {
    expect(read({ ...least, image: given })).toMatchObject({ serviceName })
  })

  it("takes all of aws-actions' inputs, in its own formats", () => {
    expect(
      read({
        ...least,
        'service-name': 'shop-orders',
        service: 'arn:aws:ecs:eu-west-1:123456789012:service/shop/shop-orders',
        cluster: 'shop',
        'container-port': '8080',
        'environment-variables': '[{"name":"LOG_LEVEL","value":"debug"},{"name":"EMPTY","value":""}]',
        secrets: '[{"name":"DB","valueFrom":"arn:aws:secretsmanager:eu-west-1:123456789012:secret:db"}]',
        command: '["node","server.js"]',
        'task-role-arn': 'arn:aws:iam::123456789012:role/task',
        cpu: '1024',
        memory: '2048',
        subnets: 'subnet-1, subnet-2',
        'security-groups': 'sg-1',
        'health-check-path': '/health',
        'min-task-count': '2',
        'max-task-count': '10',
        'auto-scaling-metric': 'AVERAGE_MEMORY',
        'auto-scaling-target-value': '70',
        'log-group': '/ecs/orders',
        'log-stream-prefix': 'web',
        'repository-credentials': 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub',
        tags: '[{"key":"team","value":"shop"}]',
      }),
    ).toEqual(
      wishFor({
        image,
        serviceName: 'shop-orders',
        cluster: 'shop',
        container: {
          port: 8080,
          environment: new Map([
            ['LOG_LEVEL', 'debug'],
            ['EMPTY', ''],
          ]),
          secrets: new Map([['DB', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db']]),
          command: ['node', 'server.js'],
          logGroup: '/ecs/orders',
          logStreamPrefix: 'web',
          repositoryCredentials: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:hub',
        },
        taskRoleArn: 'arn:aws:iam::123456789012:role/task',
        cpu: '1024',
        memory: '2048',
        subnets: ['subnet-1', 'subnet-2'],
        securityGroups: ['sg-1'],
        healthCheckPath: '/health',
        scaling: { min: 2, max: 10, metric: 'AVERAGE_MEMORY', target: 70 },
        tags: new Map([['team', 'shop']]),
      }),
    )
  })

  it('takes lines as well, and sizes in the units of the console', () => {
    expect(
      read({
        ...least,
        'environment-variables': 'LOG_LEVEL=debug\nURL=https://x/?a=b',
        tags: 'team=shop',
        command: `node "my server.js"`,
        cpu: '.5 vCPU',
        memory: '1 GB',
      }),
    ).toMatchObject({
      container: {
        ...nothing,
        environment: new Map([
          ['LOG_LEVEL', 'debug'],
          ['URL', 'https://x/?a=b'],
        ]),
        command: ['node', 'my server.js'],
      },
      tags: new Map([['team', 'shop']]),
      cpu: '512',
      memory: '1024',
    })
  })

  it('can clear the environment', () => {
    expect(read({ ...least, 'environment-variables': '[]' })).toMatchObject({
      container: { environment: new Map() },
    })
  })

  it.each<[string, Given, readonly string[]]>([
    [
      'nothing of what it needs',
      { express: 'true' },
      ['image is required', 'execution-role-arn is required', 'infrastructure-role-arn is required'],
    ],
    [
      'the name of a role',
      { ...least, 'execution-role-arn': 'execution' },
      ['execution-role-arn is "execution"'],
    ],
    [
      'two names',
      { ...least, service: 'a', 'service-name': 'b' },
      ['service-name is "b", and service is "a"'],
    ],
    ['a port that is none', { ...least, 'container-port': '0' }, ['container-port is "0"']],
    [
      'more at least than at most',
      { ...least, 'min-task-count': '3', 'max-task-count': '2' },
      ['min-task-count is 3, which is more than max-task-count, 2'],
    ],
    [
      'percent over 100',
      { ...least, 'auto-scaling-metric': 'AVERAGE_CPU', 'auto-scaling-target-value': '200' },
      ['auto-scaling-target-value is 200'],
    ],
    [
      'half of the logs',
      { ...least, 'log-stream-prefix': 'x' },
      ['log-stream-prefix is given without log-group, and ECS takes both or none'],
    ],
    [
      'a secret in the place of its ARN, which is not repeated',
      { ...least, secrets: '[{"name":"DB","valueFrom":"hunter2!"}]' },
      ['secrets gives "DB" something that is no ARN'],
    ],
    [
      'an entry without a value',
      { ...least, 'environment-variables': '[{"name":"A"}]' },
      ['environment-variables has no name and value in entry 1'],
    ],
    ['a path that is none', { ...least, 'health-check-path': 'health' }, ['health-check-path is "health"']],
    ["AWS's own tags", { ...least, tags: 'aws:x=1' }, ['tags has the key "aws:x", which is AWS\'s own']],
    ['memory in units of CPU', { ...least, memory: '1 vCPU' }, ['memory is "1 vCPU"']],
  ])('refuses %s', (_, given, faults) => {
    expect(read(given)).toEqual(faults)
  })
})

describe('without express: true', () => {
  it('nothing is asked for', () => {
    expect(read({})).toBeUndefined()
  })

  it('what only Express Mode has is a fault', () => {
    expect(read({ 'infrastructure-role-arn': roles.infrastructureRoleArn, tags: 'a=b' })).toEqual([
      'infrastructure-role-arn is given without express: true',
      'tags is given without express: true',
    ])
  })
})
