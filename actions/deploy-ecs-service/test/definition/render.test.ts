import { InputError, UserError } from '@slipway/action-kit'
import { renderDefinition, type Rendered } from '../../src/definition/render.js'
import type { Json, JsonObject } from '../../src/document/json.js'
import { wishOf } from './try-wish.js'

const digest = `@sha256:${'a'.repeat(64)}`
const app: JsonObject = { name: 'app', image: `orders${digest}` }
const log: JsonObject = { name: 'log', image: `log${digest}` }
const secretArn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders/db-AbCdEf:password::'

function render(given: Readonly<Record<string, string>>, ...containers: readonly JsonObject[]): Rendered {
  return renderDefinition({ family: 'orders', containerDefinitions: containers }, wishOf(given))
}

/** The first container after the changes of the inputs. */
function changed(given: Readonly<Record<string, string>>, container: JsonObject): JsonObject {
  return render(given, { ...app, ...container }).definition.containerDefinitions[0] ?? {}
}

describe('the changes of one container', () => {
  it.each<[string, Record<string, string>, JsonObject, string, Json]>([
    ['the image', { image: `orders:2${digest}` }, {}, 'image', `orders:2${digest}`],
    [
      'a variable that is new, behind the others',
      { 'environment-variables': 'B=2' },
      { environment: [{ name: 'A', value: '1' }] },
      'environment',
      [
        { name: 'A', value: '1' },
        { name: 'B', value: '2' },
      ],
    ],
    [
      'a variable that is there, in its place',
      { 'environment-variables': 'A=9' },
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '2' },
        ],
      },
      'environment',
      [
        { name: 'A', value: '9' },
        { name: 'B', value: '2' },
      ],
    ],
    [
      'a variable where there was none, its value with equals signs and quotes',
      { 'environment-variables': 'OPTS=-Da="b=c" d' },
      {},
      'environment',
      [{ name: 'OPTS', value: '-Da="b=c" d' }],
    ],
    ['an empty variable', { 'environment-variables': 'A=' }, {}, 'environment', [{ name: 'A', value: '' }]],
    [
      'a variable of several lines, by JSON',
      { 'environment-variables': '{"PEM": "a\\nb", "PORT": 80}' },
      {},
      'environment',
      [
        { name: 'PEM', value: 'a\nb' },
        { name: 'PORT', value: '80' },
      ],
    ],
    [
      'a variable less',
      { 'remove-environment-variables': 'A\nNONE' },
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '2' },
        ],
      },
      'environment',
      [{ name: 'B', value: '2' }],
    ],
    [
      'only the variables that are named (R#300)',
      { 'environment-variables': 'B=3', 'replace-environment': 'true' },
      {
        environment: [
          { name: 'A', value: '1' },
          { name: 'B', value: '2' },
        ],
      },
      'environment',
      [{ name: 'B', value: '3' }],
    ],
    [
      'only the secrets that are named',
      { 'environment-variables': 'B=3', 'replace-environment': 'true' },
      { secrets: [{ name: 'DB', valueFrom: secretArn }] },
      'secrets',
      [],
    ],
    [
      'a secret of an ARN with colons',
      { secrets: `DB=${secretArn}` },
      {},
      'secrets',
      [{ name: 'DB', valueFrom: secretArn }],
    ],
    [
      'a secret of a parameter',
      { secrets: 'DB=/orders/db' },
      { secrets: [{ name: 'DB', valueFrom: secretArn }] },
      'secrets',
      [{ name: 'DB', valueFrom: '/orders/db' }],
    ],
    [
      'files of variables, in the place of others',
      { 'env-files': 'arn:aws:s3:::config/a.env\narn:aws:s3:::config/b.env' },
      { environmentFiles: [{ value: 'arn:aws:s3:::config/old.env', type: 's3' }] },
      'environmentFiles',
      [
        { value: 'arn:aws:s3:::config/a.env', type: 's3' },
        { value: 'arn:aws:s3:::config/b.env', type: 's3' },
      ],
    ],
    ['a command as JSON', { command: '["sh", "-c", "a b"]' }, {}, 'command', ['sh', '-c', 'a b']],
    [
      'a command as words',
      { command: 'npm run start' },
      { command: ['old'] },
      'command',
      ['npm', 'run', 'start'],
    ],
    ['an entry point', { 'entry-point': '/tini --' }, {}, 'entryPoint', ['/tini', '--']],
    [
      'labels, their values with equals signs and quotes',
      { 'docker-labels': 'traefik.rule=Host("a") && Query("b=c")\nteam=shop' },
      { dockerLabels: { team: 'old', keep: 'me' } },
      'dockerLabels',
      { team: 'shop', keep: 'me', 'traefik.rule': 'Host("a") && Query("b=c")' },
    ],
    [
      'log options',
      { 'log-configuration-options': 'awslogs-stream-prefix=v2\nawslogs-datetime-format=%Y=%m' },
      { logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs' }, secretOptions: [] } },
      'logConfiguration',
      {
        logDriver: 'awslogs',
        options: {
          'awslogs-group': '/ecs',
          'awslogs-stream-prefix': 'v2',
          'awslogs-datetime-format': '%Y=%m',
        },
        secretOptions: [],
      },
    ],
    [
      "another log driver, without the first one's options",
      { 'log-configuration-log-driver': 'fluentd', 'log-configuration-options': 'fluentd-address=a:1' },
      { logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs' } } },
      'logConfiguration',
      { logDriver: 'fluentd', options: { 'fluentd-address': 'a:1' } },
    ],
  ])('%s', (_name, given, container, member, expected) => {
    expect(changed(given, container)[member]).toEqual(expected)
  })

  it('leave the others as they are, and the members that they do not name (R#72, R#4)', () => {
    const others = {
      environment: [],
      user: '',
      links: null,
      essential: false,
      cpu: 0,
      futureField: { a: [] },
    }
    const given = { 'container-name': 'log', image: 'log:2', command: 'run' }
    const { definition } = render(given, { ...app, ...others }, { ...log, ...others })
    expect(definition.containerDefinitions).toEqual([
      { ...app, ...others },
      { ...log, ...others, image: 'log:2', command: ['run'] },
    ])
  })

  it('are images of several containers at once (R#72)', () => {
    const { definition } = render({ images: 'log=log:2\napp=orders:2' }, app, log)
    expect(definition.containerDefinitions.map(({ image }) => image)).toEqual(['orders:2', 'log:2'])
  })

  it.each<[Record<string, string>, JsonObject, string]>([
    [
      { secrets: `DB=${secretArn}` },
      { environment: [{ name: 'DB', value: 'plain' }] },
      'DB of container app was a variable and is a secret now',
    ],
    [
      { 'environment-variables': 'DB=plain' },
      { secrets: [{ name: 'DB', valueFrom: secretArn }] },
      'DB of container app was a secret and is a variable now',
    ],
  ])('put what is set now in the place of what it was before: %j', (given, container, notice) => {
    const { definition, notices } = render(given, { ...app, ...container })
    const [rendered] = definition.containerDefinitions
    const names = [rendered?.environment ?? [], rendered?.secrets ?? []].flat()
    expect(names).toHaveLength(1)
    expect(notices).toEqual([notice])
  })
})

describe('the changes of the task', () => {
  it('are its size and its roles', () => {
    const role = 'arn:aws:iam::123456789012:role/orders'
    const given = { cpu: '512', memory: '1 GB', 'task-role-arn': role, 'execution-role-arn': role }
    expect(render(given, app, log).definition).toMatchObject({
      cpu: '512',
      memory: '1 GB',
      taskRoleArn: role,
      executionRoleArn: role,
    })
  })

  it('are any field at all by a patch, before what the other inputs name', () => {
    const patch = `
runtimePlatform: { cpuArchitecture: ARM64 }
cpu: 1024
containerDefinitions:
  app:
    image: orders:patched
    stopTimeout: 60
    environment: [{ name: VERSION, value: 2 }]
`
    const given = { 'task-definition-patch': patch, image: 'orders:2', 'environment-variables': 'A=1' }
    expect(render(given, app).definition).toEqual({
      family: 'orders',
      runtimePlatform: { cpuArchitecture: 'ARM64' },
      cpu: '1024',
      containerDefinitions: [
        {
          name: 'app',
          image: 'orders:2',
          stopTimeout: 60,
          environment: [
            { name: 'VERSION', value: '2' },
            { name: 'A', value: '1' },
          ],
        },
      ],
    })
  })
})

describe('what does not fit what ECS described', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'no container is named, and there are two',
      { image: 'orders:2' },
      'Input "container-name" is required with image, as the task definition has 2 containers. It accepts the name of a container in the task definition: app, log.',
    ],
    [
      'another one is named',
      { image: 'orders:2', 'container-name': 'web' },
      'Input "container-name" is "web", which the task definition does not have. It accepts the name of a container in the task definition: app, log.',
    ],
  ])('%s', (_name, given, message) => {
    expect(() => render(given, app, log)).toThrow(new InputError([]).constructor as typeof InputError)
    expect(() => render(given, app, log)).toThrow(message)
  })

  it('a patch takes the family away', () => {
    expect(() => render({ 'task-definition-patch': '{"family": null}' }, app)).toThrow(UserError)
  })
})

describe('types', () => {
  it('become those that ECS takes; how a number is written is kept', () => {
    const text = `
family: orders
cpu: 256
memory: 512
requiresCompatibilities: [FARGATE]
containerDefinitions:
  - name: app
    image: orders:1
    essential: "true"
    portMappings: [{ containerPort: "8080" }]
    dockerLabels: { build: 7, on: yes }
    environment:
      - { name: VERSION, value: 1.10 }
      - { name: DEBUG, value: True }
      - { name: EMPTY, value: "" }
`
    const wish = wishOf({ 'task-definition': 'task.yml' }, { files: { 'task.yml': text } })
    if (wish.source.kind !== 'file') throw new Error(wish.source.kind)
    expect(renderDefinition(wish.source.file.definition, wish).definition).toEqual({
      family: 'orders',
      cpu: '256',
      memory: '512',
      requiresCompatibilities: ['FARGATE'],
      containerDefinitions: [
        {
          name: 'app',
          image: 'orders:1',
          essential: true,
          portMappings: [{ containerPort: 8080 }],
          dockerLabels: { build: '7', on: 'yes' },
          environment: [
            { name: 'VERSION', value: '1.10' },
            { name: 'DEBUG', value: 'True' },
            { name: 'EMPTY', value: '' },
          ],
        },
      ],
    })
  })
})

it('what ECS refuses when it is empty, and says nothing, goes; what a person has emptied stays', () => {
  const blank = { repositoryCredentials: { credentialsParameter: '' } }
  const kept = { environment: [{ name: 'A', value: '' }], command: [], workingDirectory: '' }
  const base = {
    family: 'orders',
    tags: [],
    taskRoleArn: '',
    executionRoleArn: '',
    volumes: [],
    containerDefinitions: [{ ...app, ...blank, ...kept }],
  }
  expect(renderDefinition(base, wishOf({ 'task-definition-patch': 'tags: []' })).definition).toEqual({
    family: 'orders',
    volumes: [],
    containerDefinitions: [{ ...app, ...kept }],
  })
})

describe('notices', () => {
  it('name what this version does not know, and it is sent all the same (R#363)', () => {
    const future = { ...app, warp: { factor: 9 }, healthCheck: { command: ['true'], jitter: 1 } }
    const base = { family: 'orders', containerDefinitions: [future], holodeck: true }
    const { definition, notices } = renderDefinition(base, wishOf({}))
    expect(definition).toEqual(base)
    expect(notices).toEqual([
      'containerDefinitions[app].warp, containerDefinitions[app].healthCheck.jitter, holodeck are fields that this version of the action does not know; they are sent as they are',
    ])
  })

  it('ask whether a field that is nearly a known one is meant to be that', () => {
    expect(render({}, { ...app, enviroment: [], portMapping: [] }).notices).toEqual([
      'containerDefinitions[app].enviroment (is environment meant?), containerDefinitions[app].portMapping (is portMappings meant?) are fields that this version of the action does not know; they are sent as they are',
    ])
  })

  it('name an image by a tag, which can move', () => {
    expect(render({ image: 'orders:2' }, app).notices).toEqual([
      'Container app has the image orders:2 by a tag, which can move; a digest cannot',
    ])
  })

  it('are none for what is known and pinned', () => {
    expect(render({}, app, log).notices).toEqual([])
  })
})
