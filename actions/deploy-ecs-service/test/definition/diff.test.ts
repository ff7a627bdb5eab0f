import { describeChanges, diffDefinitions } from '../../src/definition/diff.js'
import type { Json, JsonObject } from '../../src/document/json.js'

const container = { name: 'app', image: 'orders:1', portMappings: [{ containerPort: 8080 }] }
const rendered: JsonObject = {
  family: 'orders',
  cpu: '1 vCPU',
  memory: '2 GB',
  networkMode: 'awsvpc',
  volumes: [{ name: 'scratch' }],
  containerDefinitions: [
    container,
    { name: 'log', image: 'log:1', firelensConfiguration: { type: 'fluentbit' } },
  ],
}

/** As ECS answers it: with its defaults filled in. */
const registered: JsonObject = {
  family: 'orders',
  cpu: '1024',
  memory: '2048',
  volumes: [{ name: 'scratch', host: {} }],
  placementConstraints: [],
  networkMode: 'awsvpc',
  containerDefinitions: [
    {
      ...container,
      cpu: 0,
      essential: true,
      environment: [],
      mountPoints: [],
      portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
    },
    {
      name: 'log',
      image: 'log:1',
      cpu: 0,
      user: '0',
      essential: true,
      systemControls: [],
      portMappings: [],
      firelensConfiguration: { type: 'fluentbit' },
    },
  ],
}

/** What is different, in lines, when the one container changes from `before` to `after`. */
function diff(before: JsonObject, after: JsonObject, task: JsonObject = {}): readonly string[] {
  const definition = (own: JsonObject): JsonObject => ({
    family: 'orders',
    ...task,
    containerDefinitions: [{ name: 'app', image: 'orders:1', ...own }],
  })
  return describeChanges(diffDefinitions(definition(before), definition(after))).map((line) =>
    line.replace('containerDefinitions[app].', ''),
  )
}

const variable = (name: string, value: string): Json => ({ name, value })

it("sees through ECS's defaults, both ways", () => {
  expect(diffDefinitions(registered, rendered)).toEqual([])
  expect(diffDefinitions(rendered, registered)).toEqual([])
})

describe('what ECS would see', () => {
  it.each<[string, JsonObject, JsonObject, readonly string[]]>([
    ['an image', { image: 'a:1' }, { image: 'a:2' }, ['- image: a:1', '+ image: a:2']],
    [
      'variables by their names',
      { environment: [variable('A', '1'), variable('B', '2'), variable('C', '3')] },
      { environment: [variable('C', '3'), variable('B', '20'), variable('D', '4')] },
      ['- environment[B]: 2', '+ environment[B]: 20', '+ environment[D]: 4', '- environment[A]: 1'],
    ],
    ['an empty variable, which is one', {}, { environment: [variable('A', '')] }, ['+ environment[A]: ""']],
    [
      'a secret in the place of a variable',
      { environment: [variable('DB', 'x')] },
      { secrets: [{ name: 'DB', valueFrom: '/orders/db' }] },
      ['+ secrets[DB]: /orders/db', '- environment[DB]: x'],
    ],
    [
      'labels',
      { dockerLabels: { a: '1' } },
      { dockerLabels: { a: '1', 'b c': 'two words' } },
      ['+ dockerLabels["b c"]: two words'],
    ],
    [
      'a command as a whole',
      { command: ['a', 'b'] },
      { command: ['b', 'a'] },
      ['- command: ["a","b"]', '+ command: ["b","a"]'],
    ],
    ['a container that is not essential', {}, { essential: false }, ['+ essential: false']],
    [
      'a default that is not what is registered',
      { healthCheck: { command: ['true'], retries: 5 } },
      { healthCheck: { command: ['true'] } },
      ['- healthCheck.retries: 5'],
    ],
    [
      'a port by its number',
      { portMappings: [{ containerPort: 80, protocol: 'tcp' }] },
      { portMappings: [{ containerPort: 8080 }] },
      ['+ portMappings[8080/tcp].containerPort: 8080', '- portMappings[80/tcp].containerPort: 80'],
    ],
    [
      'a port of the host that is fixed now',
      { portMappings: [{ containerPort: 80, hostPort: 0 }] },
      { portMappings: [{ containerPort: 80, hostPort: 80 }] },
      ['+ portMappings[80/tcp].hostPort: 80'],
    ],
    [
      'two host ports for one container port, by their places',
      {
        portMappings: [
          { containerPort: 80, hostPort: 81 },
          { containerPort: 80, hostPort: 82 },
        ],
      },
      {
        portMappings: [
          { containerPort: 80, hostPort: 81 },
          { containerPort: 80, hostPort: 83 },
        ],
      },
      ['- portMappings[1].hostPort: 82', '+ portMappings[1].hostPort: 83'],
    ],
    [
      '0 where it is not the same as none',
      {},
      { linuxParameters: { maxSwap: 0 } },
      ['+ linuxParameters.maxSwap: 0'],
    ],
    ['a field newer than anything', {}, { warp: { factor: 9 } }, ['+ warp.factor: 9']],
    ['nothing in an empty list, null or false', {}, { links: [], user: null, privileged: false }, []],
    [
      'nothing in another order of what has none',
      {
        ulimits: [
          { name: 'nofile', softLimit: 1, hardLimit: 2 },
          { name: 'core', softLimit: 0, hardLimit: 0 },
        ],
        linuxParameters: { capabilities: { add: ['A', 'B'] } },
      },
      {
        ulimits: [
          { name: 'core', softLimit: 0, hardLimit: 0 },
          { name: 'nofile', softLimit: 1, hardLimit: 2 },
        ],
        linuxParameters: { capabilities: { add: ['B', 'A'] } },
      },
      [],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(diff(before, after)).toEqual(expected)
  })

  it('every value of a container that is new, and of one that is gone', () => {
    const changes = diffDefinitions(
      { containerDefinitions: [{ name: 'log', image: 'log:1' }] },
      {
        containerDefinitions: [
          { name: 'app', image: 'a:1', essential: true, environment: [variable('A', '1')] },
        ],
      },
    )
    expect(describeChanges(changes)).toEqual([
      '+ containerDefinitions[app].name: app',
      '+ containerDefinitions[app].image: a:1',
      '+ containerDefinitions[app].environment[A]: 1',
      '- containerDefinitions[log].name: log',
      '- containerDefinitions[log].image: log:1',
    ])
  })

  it('the members of the task', () => {
    const before = {
      cpu: '256',
      tags: [
        { key: 'team', value: 'a' },
        { key: 'stage', value: 'x' },
      ],
      requiresCompatibilities: ['EC2', 'FARGATE'],
    }
    const tags = [{ key: 'stage', value: 'x' }]
    const after = { cpu: '.5 vCPU', tags, requiresCompatibilities: ['FARGATE', 'EC2'], pidMode: 'task' }
    expect(describeChanges(diffDefinitions(before, after))).toEqual([
      '- cpu: 256',
      '+ cpu: 512',
      '- tags[team]: a',
      '+ pidMode: task',
    ])
  })

  it('no tags where the definition has none: others than this action may have put them there', () => {
    const tags = [{ key: 'cost-center', value: '7' }]
    expect(diffDefinitions({ family: 'orders', tags }, { family: 'orders' })).toEqual([])
    expect(describeChanges(diffDefinitions({ tags }, { tags: [{ key: 'team', value: 'a' }] }))).toEqual([
      '+ tags[team]: a',
      '- tags[cost-center]: 7',
    ])
  })

  it('awsvpc in the place of the default', () => {
    expect(describeChanges(diffDefinitions({ networkMode: 'awsvpc' }, {}))).toEqual(['- networkMode: awsvpc'])
    expect(diffDefinitions({ networkMode: 'bridge' }, {})).toEqual([])
  })
})

describe('what is not shown', () => {
  it.each([
    'DB_PASSWORD',
    'db_passwd',
    'API_TOKEN',
    'STRIPE_KEY',
    'JWT_SECRET',
    'SENTRY_DSN',
    'AWS_CREDENTIALS',
    'BASIC_AUTH',
    'DATABASE_CONNECTION_STRING',
  ])('the value of the variable %s', (name) => {
    expect(
      diff({ environment: [variable(name, 'hunter2')] }, { environment: [variable(name, 'hunter3')] }),
    ).toEqual([`- environment[${name}]: ***`, `+ environment[${name}]: ***`])
  })

  it.each<[string, string]>([
    ['postgres://app:hunter2@db:5432/orders', 'postgres://***@db:5432/orders'],
    ['https://hunter2@sentry.io/1', 'https://***@sentry.io/1'],
    ['Server=db;Password=hunter2;Database=x', 'Server=db;Password=***;Database=x'],
    ['{"password": "hunter2"}', '{"password": "***"}'],
    ['AKIAIOSFODNN7EXAMPLE', '***'],
    ['ghp_hunter2hunter2hunter2', '***'],
    ['-----BEGIN RSA PRIVATE KEY-----\nhunter2', '***'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJodW50ZXIyIjoxfQ.x', '***'],
  ])('the secret in %s', (value, shown) => {
    expect(diff({}, { environment: [variable('VALUE', value)] })).toEqual([`+ environment[VALUE]: ${shown}`])
  })

  it('passwords of commands, labels and log options', () => {
    const after = {
      command: ['run', '--password', 'hunter2', '--token=hunter2', 'redis://:hunter2@cache'],
      dockerLabels: { 'auth.key': 'hunter2' },
      logConfiguration: {
        logDriver: 'splunk',
        options: { 'splunk-token': 'hunter2', 'splunk-url': 'http://x' },
      },
    }
    const lines = diff({}, after).join('\n')
    expect(lines).not.toContain('hunter2')
    expect(lines).toContain('+ command: ["run","--password","***","--token=***","redis://***@cache"]')
    expect(lines).toContain('+ logConfiguration.options[splunk-url]: http://x')
  })

  it('half of what is long: GitHub would not know it for the secret that it may be', () => {
    const value = 'hunter2'.repeat(40)
    expect(diff({}, { environment: [variable('CONFIG', value)] })).toEqual([
      expect.stringMatching(/^\+ environment\[CONFIG\]: \(280 characters, sha256 [0-9a-f]{8}\)$/),
    ])
  })
})

describe('what is shown', () => {
  it.each<[string, string, string]>([
    ['LOG_LEVEL', 'debug', 'debug'],
    ['KEYCLOAK_ENABLED', 'true', 'true'],
    [
      'SECRET_ARN',
      'arn:aws:secretsmanager:eu-west-1:1:secret:db',
      'arn:aws:secretsmanager:eu-west-1:1:secret:db',
    ],
    ['GREETING', ' two\nlines', '" two\\nlines"'],
    ['COMMAND', '::error::forged', '::error::forged'],
  ])('%s=%j', (name, value, shown) => {
    expect(diff({}, { environment: [variable(name, value)] })).toEqual([`+ environment[${name}]: ${shown}`])
  })

  it('a name that would break its line, as a text in quotes', () => {
    expect(diff({}, { environment: [variable('A\n::error::', '1')] })).toEqual([
      '+ environment["A\\n::error::"]: 1',
    ])
  })
})
