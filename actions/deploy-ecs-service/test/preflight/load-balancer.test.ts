import { judgeMappings, judgeTargetGroups, type TargetGroup } from '../../src/preflight/load-balancer.js'
import type { LoadBalancer } from '../../src/preflight/service-settings.js'
import type { Task } from '../../src/preflight/task.js'
import { lines, task } from './facts.js'

const balancer: LoadBalancer = { targetGroup: 'arn:1', alternate: undefined, container: 'app', port: 8080 }
const mapped = { portMappings: [{ containerPort: 8080 }] }

describe('what a load balancer sends to', () => {
  it.each<readonly [string, Task, readonly string[]]>([
    ['is there', task({}, mapped), []],
    ['is in a range of ports', task({}, { portMappings: [{ containerPortRange: '8000-8100' }] }), []],
    [
      'is a container that is not',
      task({}, { ...mapped, name: 'web' }, { name: 'proxy' }),
      [
        'error: The load balancer of the service sends to container app, which the task definition does not have',
      ],
    ],
    [
      'is a port that is not',
      task({}, { portMappings: [{ containerPort: 80 }, { containerPort: 443 }] }),
      [
        'error: The load balancer of the service sends to port 8080 of container app, which does not have it (it has 80, 443)',
      ],
    ],
    [
      'is a container without ports',
      task(),
      [
        'error: The load balancer of the service sends to port 8080 of container app, which does not have it (it has none)',
      ],
    ],
  ])('%s', (_what, given, expected) => {
    expect(lines(judgeMappings(given, [balancer]))).toEqual(expected)
  })
})

describe('a target group', () => {
  const group: TargetGroup = {
    name: 'orders',
    targetType: 'ip',
    vpc: 'vpc-1',
    isAttached: true,
    healthCheckPort: 'traffic-port',
    healthCheckPath: '/health',
    isHttp: true,
  }
  const judge = (
    change: Partial<TargetGroup> | 'missing',
    given = task({}, mapped),
    one: Partial<LoadBalancer> = {},
  ): readonly string[] => {
    const found = change === 'missing' ? change : { ...group, ...change }
    return lines(judgeTargetGroups(given, [{ ...balancer, ...one }], new Map([['arn:1', found]]), ['vpc-1']))
  }
  const bridge = task({ networkMode: 'bridge' }, { portMappings: [{ containerPort: 8080, hostPort: 0 }] })

  it('is right', () => {
    expect(judge({})).toEqual([])
    expect(judge({ targetType: 'instance' }, bridge)).toEqual([])
    expect(judge({ healthCheckPort: '8080' })).toEqual([])
    expect(judge({ isHttp: false, healthCheckPath: 'AWS.ALB' })).toEqual([])
  })

  it('is not there, also when it is the other one of a blue/green deployment', () => {
    const expected = ['error: The target group arn:1 does not exist']
    expect(judge('missing')).toEqual(expected)
    expect(judge('missing', undefined, { targetGroup: 'arn:2', alternate: 'arn:1' })).toEqual(expected)
  })

  it.each<readonly [string, Partial<TargetGroup>, Task | undefined, string]>([
    [
      'is of the wrong type for awsvpc',
      { targetType: 'instance' },
      undefined,
      'error: The target group orders is of the type instance, and the network mode awsvpc needs ip',
    ],
    [
      'is of the wrong type for bridge',
      {},
      bridge,
      'error: The target group orders is of the type ip, and the network mode bridge needs instance',
    ],
    [
      'is in another VPC',
      { vpc: 'vpc-2' },
      undefined,
      'error: The target group orders is in vpc-2, and the subnets of the service are in vpc-1',
    ],
    [
      'is not attached',
      { isAttached: false },
      undefined,
      'warning: No load balancer sends to the target group orders',
    ],
    [
      'checks a port that nobody has',
      { healthCheckPort: '9000' },
      undefined,
      'warning: The target group orders checks the health at port 9000, which no container of the task has',
    ],
    [
      'checks a path that is none',
      { healthCheckPath: 'health check' },
      undefined,
      'warning: The target group orders checks the health at the path "health check"',
    ],
  ])('%s', (_what, change, given, expected) => {
    expect(judge(change, given)).toEqual([expected])
  })
})
