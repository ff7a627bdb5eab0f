import { principalOf } from '../../src/preflight/caller.js'
import { judgeExecutionRole, startUses, type StartFacts } from '../../src/preflight/execution-role.js'
import type { Hosting } from '../../src/preflight/hosting.js'
import { judgeRoles, type RoleFact } from '../../src/preflight/roles.js'
import type { Task } from '../../src/preflight/task.js'
import { trustsTasks } from '../../src/preflight/trust.js'
import { lines, task } from './facts.js'

describe('a role', () => {
  const fact = (change: Partial<RoleFact>): RoleFact => ({
    field: 'taskRoleArn',
    name: 'orders',
    found: { kind: 'there', isTrusting: true },
    mayPass: 'allowed',
    ...change,
  })
  it.each<readonly [string, Partial<RoleFact>, readonly string[]]>([
    ['is there and can be passed', {}, []],
    ['could not be looked at', { found: undefined, mayPass: undefined }, []],
    [
      'is missing, whoever may pass it',
      { found: { kind: 'missing' }, mayPass: 'denied' },
      ['error: The role orders (taskRoleArn) does not exist'],
    ],
    [
      'is of another account',
      { found: { kind: 'of another account', account: '123456789012' } },
      [
        'error: The role orders (taskRoleArn) is of another account than the service, which is in 123456789012',
      ],
    ],
    [
      'does not trust tasks',
      { found: { kind: 'there', isTrusting: false } },
      ["error: The role orders (taskRoleArn) does not let ECS's tasks assume it"],
    ],
    [
      'could not be looked at, and may not be passed',
      { found: undefined, mayPass: 'denied' },
      ['error: The step (role ci) may not pass the role orders (taskRoleArn) to ECS'],
    ],
    [
      'may not be passed by any means',
      { mayPass: 'explicitly denied' },
      ['error: The step (role ci) may not pass the role orders (taskRoleArn) to ECS'],
    ],
    [
      'may be passed under conditions that nobody can judge ahead',
      { mayPass: 'depends' },
      [
        'warning: Whether the step (role ci) may pass the role orders (taskRoleArn) to ECS depends on conditions that only hold or not at the call',
      ],
    ],
  ])('%s', (_what, change, expected) => {
    expect(lines(judgeRoles([fact(change)], 'role ci'))).toEqual(expected)
  })
})

describe('a trust policy', () => {
  const tasks = { Service: 'ecs-tasks.amazonaws.com' }
  const allow = { Effect: 'Allow', Principal: tasks, Action: 'sts:AssumeRole' }
  it.each([
    ['lets tasks in', [allow], true],
    [
      'lets several services in',
      [{ ...allow, Principal: { Service: ['ec2.amazonaws.com', tasks.Service] } }],
      true,
    ],
    ['lets several actions be done', [{ ...allow, Action: ['sts:TagSession', 'sts:AssumeRole'] }], true],
    ['lets everybody in', [{ ...allow, Principal: '*' }], true],
    ['has its statement without a list', allow, true],
    ['is conditional', [{ ...allow, Condition: { StringEquals: { 'aws:SourceAccount': '1' } } }], true],
    ['is for the agents of instances', [{ ...allow, Principal: { Service: 'ecs.amazonaws.com' } }], false],
    ['is for another action', [{ ...allow, Action: 'sts:TagSession' }], false],
    ['denies it too', [allow, { ...allow, Effect: 'Deny' }], false],
    ['is empty', [], false],
  ])('%s', (_what, statement, expected) => {
    const document = encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement: statement }))
    expect(trustsTasks(document)).toBe(expected)
  })
})

describe('an execution role', () => {
  const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1'
  const logging = { logConfiguration: { logDriver: 'awslogs' } }
  const nothing: StartFacts = { mayLogIn: undefined, mayLog: () => undefined }
  const needed = (why: string): readonly string[] => [
    `error: The task definition has no executionRoleArn, and container app ${why}`,
  ]
  const role = { executionRoleArn: 'execution' }
  it.each<readonly [string, Task, Hosting['kind'], StartFacts, readonly string[]]>([
    ['is there', task(role, { image: ecr }), 'fargate', nothing, []],
    ['is not needed', task(), 'fargate', nothing, []],
    [
      'is needed for secrets',
      task({}, { secrets: [{ name: 'A', valueFrom: 'a' }] }),
      'instances',
      nothing,
      needed('takes secrets'),
    ],
    [
      "is needed for a registry's login",
      task({}, { repositoryCredentials: { credentialsParameter: 'hub' } }),
      'instances',
      nothing,
      needed('takes secrets'),
    ],
    [
      'is needed for ECR on Fargate',
      task({}, { image: ecr }),
      'fargate',
      nothing,
      needed('has its image in ECR'),
    ],
    [
      'is needed for logs on Fargate',
      task({}, logging),
      'fargate',
      nothing,
      needed('writes to CloudWatch Logs'),
    ],
    [
      "is not needed where the instance's role does",
      task({}, { image: ecr, ...logging }),
      'instances',
      nothing,
      [],
    ],
    [
      'may all that it needs',
      task(role, { image: ecr, ...logging }),
      'fargate',
      { mayLogIn: 'allowed', mayLog: () => 'depends' },
      [],
    ],
    [
      'may nothing',
      task(role, { image: ecr, ...logging }),
      'fargate',
      { mayLogIn: 'denied', mayLog: () => 'denied' },
      [
        'error: The execution role execution may not log in to ECR, where the image of container app is',
        'error: The execution role execution may not write the log of container app',
      ],
    ],
    [
      'may not do what nobody needs of it',
      task(role),
      'fargate',
      { mayLogIn: 'denied', mayLog: () => 'denied' },
      [],
    ],
  ])('%s', (_what, given, hosting, facts, expected) => {
    const uses = startUses(given, hosting)
    expect(lines(judgeExecutionRole(given.executionRole, uses, facts))).toEqual(expected)
  })
})

describe('who the step is', () => {
  it.each([
    ['arn:aws:iam::123456789012:user/ci', { kind: 'user', arn: 'arn:aws:iam::123456789012:user/ci' }],
    [
      'arn:aws:sts::123456789012:assumed-role/deploy/GitHubActions',
      { kind: 'role', arn: 'arn:aws:iam::123456789012:role/deploy', name: 'deploy' },
    ],
    ['arn:aws:iam::123456789012:root', undefined],
    ['arn:aws:sts::123456789012:federated-user/ci', undefined],
  ])('%s', (arn, expected) => {
    expect(principalOf(arn)).toEqual(expected)
  })
})
