import { InputError, InputReader } from '@slipway/action-kit'
import { readOneOffs, type OneOff, type OneOffWishes } from '../../src/one-off/wish.js'

function read(inputs: Readonly<Record<string, string>>): OneOffWishes {
  const reader = new InputReader(new Map(Object.entries(inputs)), '/workspace')
  const wishes = readOneOffs(reader)
  reader.check()
  return wishes
}

function faultsOf(inputs: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(inputs)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.faults.map(({ input, problem }) => `${input} ${problem}`)
  }
}

const nothing = { before: [], after: [] }

describe('the inputs before and after', () => {
  it('are no tasks when they are not given', () => {
    expect(read({})).toMatchObject(nothing)
  })

  it.each<[string, string, readonly string[]]>([
    ['a list of commands', '- npm run migrate\n- npm run "seed it"', ['npm run migrate', 'npm run seed it']],
    ['one command', 'npm run migrate', ['npm run migrate']],
    ['a command a line', 'npm run migrate\nnpm run seed', ['npm run migrate', 'npm run seed']],
    ['a JSON list', '["npm run migrate"]', ['npm run migrate']],
    ['one item without a list', 'command: npm run migrate', ['npm run migrate']],
  ])('may be %s', (_form, before, names) => {
    expect(read({ before }).before.map(({ name }) => name)).toEqual(names)
  })

  it('may say everything about a task', () => {
    const before = `
- name: migrate
  container: app
  command: [npm, run, migrate]
  environment:
    STEPS: 3
    DRY: false
    EMPTY:
  timeout-minutes: 5
  cpu: 1 vCPU
  memory: 2048
  task-role-arn: arn:aws:iam::123456789012:role/migrate
  capacity-providers: [FARGATE, {capacityProvider: FARGATE_SPOT, weight: 3}]
  subnets: [subnet-1, subnet-2]
  security-groups: sg-1, sg-2
  assign-public-ip: true
`
    expect(read({ before }).before).toEqual([
      {
        name: 'migrate',
        input: 'before',
        timeoutMs: 300_000,
        isAwaited: true,
        container: 'app',
        command: ['npm', 'run', 'migrate'],
        environment: new Map([
          ['STEPS', '3'],
          ['DRY', 'false'],
          ['EMPTY', ''],
        ]),
        containerOverrides: [],
        cpu: '1 vCPU',
        memory: '2048',
        taskRoleArn: 'arn:aws:iam::123456789012:role/migrate',
        launch: {
          kind: 'capacity-providers',
          strategy: [
            { capacityProvider: 'FARGATE', weight: 1 },
            { capacityProvider: 'FARGATE_SPOT', weight: 3 },
          ],
        },
        network: {
          subnets: ['subnet-1', 'subnet-2'],
          securityGroups: ['sg-1', 'sg-2'],
          assignPublicIp: 'ENABLED',
        },
        startedBy: 'GitHub-Actions',
        tags: [],
        volume: undefined,
      } satisfies OneOff,
    ])
  })

  it.each<[string, string, string]>([
    ['no YAML', '[a', 'before is neither JSON nor YAML'],
    ['an item that is a number', '- 3', 'before item 1 is 3'],
    ['an unknown key', '- {comand: a}', 'before item 1 has the unknown key "comand"'],
    ['an open quote', '- {command: "a \'b"}', 'before item 1 has the command "a \'b"'],
    ['a shell operator', '- {command: a && b}', 'before item 1 has the command "a && b", and no shell'],
    ['an empty command', '- {command: []}', 'before item 1 has the command []'],
    ['no time', '- {command: a, timeout-minutes: 0}', 'before item 1 has the timeout-minutes 0'],
    ['a size', '- {command: a, cpu: lots}', 'before item 1 has the cpu "lots"'],
    ['a launch type', '- {command: a, launch-type: LAMBDA}', 'before item 1 has the launch-type "LAMBDA"'],
    ['a subnet', '- {command: a, subnets: [vpc-1]}', 'before item 1 has the subnets "vpc-1"'],
    ['a role', '- {command: a, task-role-arn: admin}', 'before item 1 has the task-role-arn "admin"'],
    ['environment', '- {command: a, environment: [A=1]}', 'before item 1 has the environment ["A=1"]'],
    [
      'both launch type and providers',
      '- {command: a, launch-type: EC2, capacity-providers: [FARGATE]}',
      'before item 1 has both launch-type and capacity-providers',
    ],
  ])('fault %s', (_what, before, expected) => {
    expect(faultsOf({ before })[0]).toContain(expected)
  })

  it('tell all faults at once, each with its place', () => {
    expect(faultsOf({ before: '- {command: a, cpu: lots}\n- 3', after: '- {memory: x}' })).toEqual([
      'before item 1 has the cpu "lots"',
      'before item 2 is 3',
      'after item 1 has the memory "x"',
    ])
  })
})

describe("aws-actions' inputs for a task", () => {
  const overrides = [{ name: 'app', command: ['migrate'], newerThanTheSdk: true }]
  const all = {
    'run-task': 'true',
    'run-task-container-overrides': JSON.stringify(overrides, null, '\t'),
    'run-task-subnets': 'subnet-1, subnet-2',
    'run-task-security-groups': 'sg-1',
    'run-task-assign-public-ip': 'ENABLED',
    'run-task-launch-type': 'EC2',
    'run-task-started-by': 'release',
    'run-task-tags': '[{"key": "team", "value": "shop"}]',
    'run-task-managed-ebs-volume-name': 'scratch',
    'run-task-managed-ebs-volume': '{"roleArn": "arn:aws:iam::123456789012:role/ebs", "sizeInGiB": 10}',
    'wait-for-task-stopped': 'false',
    'wait-for-minutes': '10',
  }

  it('are one task before the deployment', () => {
    const { before, after } = read(all)
    expect(after).toEqual([])
    expect(before).toEqual([
      {
        name: 'run-task',
        input: 'run-task',
        timeoutMs: 600_000,
        isAwaited: false,
        container: undefined,
        command: undefined,
        environment: new Map(),
        containerOverrides: overrides,
        cpu: undefined,
        memory: undefined,
        taskRoleArn: undefined,
        launch: { kind: 'launch-type', launchType: 'EC2' },
        network: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' },
        startedBy: 'release',
        tags: [{ key: 'team', value: 'shop' }],
        volume: {
          name: 'scratch',
          managed: { roleArn: 'arn:aws:iam::123456789012:role/ebs', sizeInGiB: 10 },
        },
      } satisfies OneOff,
    ])
  })

  it('are none when run-task is false, and there for mode run-task', () => {
    const { before, alone } = read({ ...all, 'run-task': 'false' })
    expect(before).toEqual([])
    expect(alone.containerOverrides).toEqual(overrides)
  })

  it('hold for the tasks of before and after that do not say otherwise', () => {
    const { before } = read({ ...all, before: '- {command: seed, subnets: subnet-9}' })
    expect(before[1]).toMatchObject({
      network: { subnets: ['subnet-9'], securityGroups: ['sg-1'] },
      containerOverrides: [],
      isAwaited: true,
      startedBy: 'release',
    })
  })

  it('take the strategy before the launch type', () => {
    const strategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }]
    const given = { ...all, 'run-task-capacity-provider-strategy': JSON.stringify(strategy) }
    expect(read(given).before[0]?.launch).toEqual({ kind: 'capacity-providers', strategy })
  })

  it.each<[string, string, string]>([
    ['run-task-container-overrides', '{}', 'holds no list of objects with name'],
    ['run-task-container-overrides', '[{"command": ["a"]}]', 'holds no list of objects with name'],
    ['run-task-capacity-provider-strategy', '[1]', 'holds no list of objects with capacityProvider'],
    ['run-task-tags', '[{"value": "x"}]', 'holds no list of objects with key'],
    ['run-task-subnets', 'vpc-1', 'has the id "vpc-1"'],
    ['run-task-assign-public-ip', 'yes', 'is "yes"'],
    ['run-task-launch-type', 'SPOT', 'is "SPOT"'],
    ['run-task-started-by', 'a b', 'is "a b"'],
    ['run-task-managed-ebs-volume', '{"sizeInGiB": 1}', 'has no roleArn'],
  ])('%s is not %s', (input, value, problem) => {
    expect(faultsOf({ [input]: value })[0]).toContain(`${input} ${problem}`)
  })

  it.each([
    [
      { 'run-task-managed-ebs-volume-name': 'scratch' },
      'run-task-managed-ebs-volume is required with its name',
    ],
    [
      { 'run-task-managed-ebs-volume': '{"roleArn": "arn:x"}' },
      'run-task-managed-ebs-volume-name is required with run-task-managed-ebs-volume',
    ],
  ])('need both parts of a volume: %o', (inputs, fault) => {
    expect(faultsOf(inputs)).toEqual([fault])
  })
})
