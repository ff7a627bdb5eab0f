import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputError, InputReader } from '@slipway/action-kit'
import { parse } from 'yaml'
import { readInputs, type Inputs } from '../src/inputs.js'

let workspace: string

beforeEach(() => (workspace = mkdtempSync(join(tmpdir(), 'slipway-inputs-'))))
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

const app = { name: 'app', image: 'orders:1' }

function read(
  containers: readonly object[] | string,
  given: Record<string, string> = {},
): Inputs | readonly string[] {
  const text =
    typeof containers === 'string'
      ? containers
      : JSON.stringify({ family: 'orders', containerDefinitions: containers }, null, 1)
  writeFileSync(join(workspace, 'task.json'), text)
  const inputs = new Map(Object.entries({ service: 'orders', 'task-definition': 'task.json', ...given }))
  const reader = new InputReader(inputs, workspace)
  try {
    const found = readInputs(reader)
    reader.check()
    return found
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.faults.map(({ input, problem }) => `${input} ${problem}`)
  }
}

describe('the mode', () => {
  it.each<[Record<string, string>, object]>([
    [{}, { kind: 'deploy', isPlan: false, isAllOrNothing: true }],
    [{ mode: 'plan' }, { kind: 'deploy', isPlan: true }],
    [{ mode: 'continue' }, { kind: 'continue', action: 'continue', target: { service: 'orders' } }],
    [
      { mode: 'continue', action: 'rollback' },
      { kind: 'continue', action: 'rollback' },
    ],
    [{ mode: 'rollback' }, { kind: 'rollback', to: undefined }],
    [
      { mode: 'rollback', to: '12' },
      { kind: 'rollback', to: '12' },
    ],
    [{ mode: 'run-task' }, { kind: 'run-task', target: { service: 'orders' } }],
  ])('%j', (given, work) => {
    const hasNone = given.mode === 'continue' || given.mode === 'rollback'
    expect(read([app], hasNone ? { 'task-definition': '', ...given } : given)).toMatchObject({ work })
  })

  it.each<[Record<string, string>, readonly string[]]>([
    [{ mode: 'undo' }, ['mode is "undo"']],
    [{ to: '12' }, ['to is given, and has no meaning with mode: deploy']],
    [{ action: 'rollback' }, ['action is given, and has no meaning with mode: deploy']],
    [{ mode: 'rollback', 'task-definition': '', to: 'latest' }, ['to is "latest"']],
    [
      { mode: 'rollback', 'task-definition': '', service: '', services: '- service: orders' },
      ['service is required', 'services is given, and has no meaning with mode: rollback'],
    ],
    [
      { mode: 'run-task', 'on-failure': 'stop' },
      ['on-failure is given, and has no meaning with mode: run-task'],
    ],
    [
      { mode: 'continue', 'task-definition': '', before: '- migrate' },
      ['before is given, and has no meaning with mode: continue'],
    ],
    [
      { mode: 'continue', 'task-definition': '', 'run-task-subnets': 'subnet-1' },
      ['run-task-subnets is given, and has no meaning with mode: continue'],
    ],
    [
      { mode: 'continue', 'task-definition': '', after: '- warm-up', 'run-task': 'true' },
      ['run-task is true, and there is nothing that the task could come before'],
    ],
    [
      {
        mode: 'continue',
        action: 'rollback',
        'task-definition': '',
        after: '- warm-up',
        autoscaling: 'off',
        schedule: 'nightly',
        'keep-revisions': '5',
      },
      [
        'after is given, and has no meaning with action: rollback',
        'autoscaling is given, and has no meaning with action: rollback',
        'schedule is given, and has no meaning with action: rollback',
        'keep-revisions is given, and has no meaning with action: rollback',
      ],
    ],
    [{ service: '' }, ['service is required']],
    [{ service: 'a b', cluster: 'c d' }, ['cluster is "c d"', 'service is "a b"']],
    [{ 'wait-for-minutes': '0' }, ['wait-for-minutes is "0"']],
  ])('%j is a fault', (given, faults) => {
    expect(read([app], given)).toEqual(faults)
  })
})

it('mode: continue takes what is done once the new version serves, tasks with what run-task-... says', () => {
  const given = {
    mode: 'continue',
    'task-definition': '',
    after: '- warm-up',
    'run-task-subnets': 'subnet-1',
    autoscaling: 'off',
    schedule: 'nightly',
    'keep-revisions': '5',
  }
  expect(read([app], given)).toMatchObject({
    work: {
      kind: 'continue',
      afterwards: {
        after: [{ name: 'warm-up', network: { subnets: ['subnet-1'] } }],
        autoscaling: { kind: 'off' },
        schedules: { names: ['nightly'] },
        keepRevisions: 5,
      },
    },
  })
})

describe('mode: rollback', () => {
  // What it takes, with a value that says so; everything else of action.yml is about a new version.
  const taken = {
    mode: 'rollback',
    to: 'orders:12',
    cluster: 'shop',
    service: 'orders',
    preflight: 'false',
    schedule: 'nightly',
    'wait-for-minutes': '5',
    'wait-for-service-stability': 'false',
    'wait-max-delay-seconds': '15',
    'on-failure': 'stop',
    'on-cancel': 'leave',
    'codedeploy-application': 'shop',
    'codedeploy-deployment-group': 'orders',
    'codedeploy-deployment-description': 'back',
    'codedeploy-deployment-config': 'CodeDeployDefault.ECSAllAtOnce',
    'codedeploy-appspec': '',
    'verify-url': 'https://orders.example/healthz',
    'verify-status': '200',
    'verify-body': 'ok',
    'verify-headers': 'Accept: text/plain',
    'verify-expect-headers': 'ETag:',
    'verify-timeout-seconds': '30',
    environment: 'production',
    'environment-url': 'https://orders.example',
    comment: 'false',
    'github-token': 'token',
    'aws-region': 'eu-west-1',
    'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
    'role-session-name': 'back',
    'role-duration-seconds': '900',
    audience: 'sts.amazonaws.com',
  }
  // The definition's shape, as far as it is looked at here.
  const { inputs } = parse(readFileSync(join(__dirname, '../action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  }

  it('takes what a way back is done with, and leaves the rest of the service as it is', () => {
    expect(read([app], { 'task-definition': '', ...taken })).toMatchObject({
      work: {
        to: 'orders:12',
        order: {
          target: { cluster: 'shop', service: 'orders' },
          isPreflown: false,
          patience: { isFollowed: false, waitMs: 300_000, onFailure: 'stop', onCancel: 'leave' },
          codeDeploy: { application: 'shop', configuration: 'CodeDeployDefault.ECSAllAtOnce' },
          schedules: { names: [expect.anything()] },
          verify: { headers: [expect.anything()] },
          autoscaling: undefined,
          oneOffs: { before: [], after: [] },
          definition: { source: { kind: 'current' }, keepRevisions: undefined },
        },
      },
      github: { environment: 'production' },
    })
  })

  it.each(Object.keys(inputs).filter((name) => !(name in taken)))(
    'refuses %s, which would do nothing',
    (name) => {
      const isOther = inputs[name]?.default === 'true' ? 'false' : 'true'
      expect(read([app], { 'task-definition': '', mode: 'rollback', [name]: isOther })).toEqual([
        `${name} is given, and has no meaning with mode: rollback`,
      ])
      const byItself = inputs[name]?.default ?? ''
      expect(read([app], { 'task-definition': '', mode: 'rollback', [name]: byItself })).toMatchObject({
        work: { kind: 'rollback' },
      })
    },
  )
})

describe('many services', () => {
  const services = (yaml: string): ReturnType<typeof read> =>
    read([app], { service: '', cluster: 'shop', services: yaml })

  it('are read over what the step says for all, and run in groups', () => {
    expect(
      services(
        [
          '- service: orders',
          '- { service: mail, cluster: letters, aws-region: us-east-1, desired-count: 3 }',
          '- service: web',
          '  group: 0',
          '  environment-variables: { LOG_LEVEL: debug, EMPTY: "" }',
        ].join('\n'),
      ),
    ).toMatchObject({
      work: {
        kind: 'deploy',
        groups: [
          [{ target: { cluster: 'shop', service: 'web' }, region: undefined }],
          [
            { target: { cluster: 'shop', service: 'orders' } },
            {
              target: { cluster: 'letters', service: 'mail' },
              region: 'us-east-1',
              service: { desiredCount: 3 },
            },
          ],
        ],
      },
    })
  })

  it('take a value of several lines, and one that is empty, as they are', () => {
    const found = services(
      JSON.stringify([
        { service: 'orders', 'environment-variables': { PEM: 'one\ntwo' } },
        { service: 'mail', 'environment-variables': { NONE: null } },
      ]),
    )
    const variables = (pairs: readonly [string, string][]): unknown => ({
      definition: { changes: { own: { environment: new Map(pairs) } } },
    })
    expect(found).toMatchObject({
      work: { groups: [[variables([['PEM', 'one\ntwo']]), variables([['NONE', '']])]] },
    })
  })

  it('take lists of words, of tasks and of documents as they are', () => {
    const found = services(
      [
        '- service: orders',
        '  command: [sh, -c, "serve --name \'a b\'", 8080]',
        '  entry-point: [/init]',
        '  task-definition-patch: { cpu: "512" }',
        '  before: ["npm run migrate -- --only: a", { command: [node, "seed it.js"] }]',
        '- service: mail',
        '  command: npm start',
        '  before: { command: npm run migrate }',
      ].join('\n'),
    )
    expect(found).toMatchObject({
      work: {
        groups: [
          [
            {
              definition: {
                changes: {
                  patch: { cpu: '512' },
                  own: { command: ['sh', '-c', "serve --name 'a b'", '8080'], entryPoint: ['/init'] },
                },
              },
              oneOffs: {
                before: [
                  { command: ['npm', 'run', 'migrate', '--', '--only:', 'a'] },
                  { command: ['node', 'seed it.js'] },
                ],
              },
            },
            {
              definition: { changes: { own: { command: ['npm', 'start'] } } },
              oneOffs: { before: [{ command: ['npm', 'run', 'migrate'] }] },
            },
          ],
        ],
      },
    })
  })

  it.each<[string, readonly string[]]>([
    ...['['.repeat(50_000), '- '.repeat(50_000) + 'x', '[{a: '.repeat(30_000)].map(
      (deep): [string, readonly string[]] => [deep, ['nested deeper than 100 levels']],
    ),
    ['- &a { service: orders, before: *a }', ['nested deeper than 100 levels']],
    ['orders', ['services holds no list of services']],
    ['- orders', ['services holds no list of services']],
    ['- {service: orders', ['services is neither JSON nor YAML: ']],
    ['- service: orders\n- service: orders', ['services[orders] is there twice']],
    ['- service: orders\n  imgae: x', ['services[orders].imgae is unknown: probably "image" is meant']],
    ['- image: orders:2', ['services[0].service is required']],
    ['- service: orders\n  group: first', ['services[orders].group is "first"']],
  ])('%.60j is a fault', (yaml, faults) => {
    const found = services(yaml)
    if (!Array.isArray(found)) throw new Error('There was no fault')
    expect(found).toHaveLength(faults.length)
    faults.forEach((fault, index) => expect(found[index]).toContain(fault))
  })
})
