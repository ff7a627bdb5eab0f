import type { JsonObject } from '../src/json.js'
import { differences } from '../src/same-definition.js'

const container = { name: 'app', image: 'orders:1', portMappings: [{ containerPort: 8080 }] }
const rendered = {
  family: 'orders',
  cpu: 256,
  containerDefinitions: [container, { name: 'log', image: 'log:1' }],
}

/** As ECS answers it: with its defaults filled in. */
const registered: JsonObject = {
  family: 'orders',
  cpu: '256',
  volumes: [],
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
    { name: 'log', image: 'log:1', cpu: 0, essential: true, systemControls: [], portMappings: [] },
  ],
}

it("sees through ECS's defaults", () => {
  expect(differences(rendered, registered)).toEqual([])
})

function withContainer(change: JsonObject): JsonObject {
  return {
    ...rendered,
    containerDefinitions: [{ ...container, ...change }, rendered.containerDefinitions[1] ?? null],
  }
}

it.each<[string, JsonObject, readonly string[]]>([
  ['an image', withContainer({ image: 'orders:2' }), ['containerDefinitions[app].image']],
  [
    'a variable that is new',
    withContainer({ environment: [{ name: 'A', value: '1' }] }),
    ['containerDefinitions[app].environment'],
  ],
  [
    'a container that is not essential',
    withContainer({ essential: false }),
    ['containerDefinitions[app].essential'],
  ],
  [
    'a port',
    withContainer({ portMappings: [{ containerPort: 80 }] }),
    ['containerDefinitions[app].portMappings[0].containerPort'],
  ],
  ['a field that ECS does not answer', { ...rendered, taskRoleArn: 'arn:role' }, ['taskRoleArn']],
  ['a container less', { ...rendered, containerDefinitions: [container] }, ['containerDefinitions']],
  [
    'a renamed container',
    { ...rendered, containerDefinitions: [container, { name: 'logs', image: 'log:1' }] },
    ['containerDefinitions[logs]'],
  ],
])('finds %s', (_name, changed, expected) => {
  expect([...differences(changed, registered)].sort()).toEqual([...expected].sort())
})

it('finds what the file does not have any more', () => {
  const running = { ...registered, taskRoleArn: 'arn:role', volumes: [{ name: 'data' }] }
  expect(differences(rendered, running)).toEqual(['volumes', 'taskRoleArn'])
})

it('does not mind the order of variables, secrets, volumes and containers', () => {
  const pair = [
    { name: 'A', value: '1' },
    { name: 'B', value: '2' },
  ]
  const one: JsonObject = {
    family: 'orders',
    containerDefinitions: [{ name: 'app', environment: pair }, { name: 'log' }],
  }
  const other: JsonObject = {
    family: 'orders',
    containerDefinitions: [{ name: 'log' }, { name: 'app', environment: [...pair].reverse() }],
  }
  expect(differences(one, other)).toEqual([])
  expect(
    differences(one, {
      ...other,
      containerDefinitions: [
        { name: 'log' },
        { name: 'app', environment: [pair[0] ?? null, { name: 'B', value: '3' }] },
      ],
    }),
  ).toEqual(['containerDefinitions[app].environment[B].value'])
})

it('minds the order of what is ordered: commands', () => {
  const definition = (command: readonly string[]): JsonObject => ({
    containerDefinitions: [{ name: 'app', command }],
  })
  expect(differences(definition(['a', 'b']), definition(['b', 'a']))).toHaveLength(2)
})

it('finds a default that is not what was registered', () => {
  const sidecar = (more: JsonObject): JsonObject => ({ containerDefinitions: [{ name: 'log', ...more }] })
  expect(differences(sidecar({}), sidecar({ essential: false }))).toEqual([
    'containerDefinitions[log].essential',
  ])
  expect(differences(sidecar({ essential: false }), sidecar({ essential: false }))).toEqual([])
  expect(
    differences(
      sidecar({ healthCheck: { command: ['true'] } }),
      sidecar({ healthCheck: { command: ['true'], retries: 5 } }),
    ),
  ).toEqual(['containerDefinitions[log].healthCheck.retries'])
})
