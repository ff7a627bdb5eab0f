import { withImage, type DefinitionSource } from '../../src/definition/wish.js'
import { tryWish, wishOf } from './try-wish.js'

const app = { name: 'app', image: 'orders:1' }
const log = { name: 'log', image: 'log:1' }
const definition = (...containers: readonly object[]): object => ({
  family: 'orders',
  containerDefinitions: containers,
})
const arn = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:12'

describe('where the task definition comes from', () => {
  it.each<[string, Record<string, string>, DefinitionSource]>([
    ['the service', {}, { kind: 'current' }],
    ['a family', { 'task-definition-family': 'orders' }, { kind: 'revision', name: 'orders' }],
    [
      'a revision',
      { 'task-definition-family': 'orders', 'task-definition-revision': '12' },
      { kind: 'revision', name: 'orders:12' },
    ],
    ['an ARN', { 'task-definition-arn': arn }, { kind: 'revision', name: arn }],
    ['an ARN in the place of a path', { 'task-definition': arn }, { kind: 'revision', name: arn }],
    ['a family there', { 'task-definition': 'orders' }, { kind: 'revision', name: 'orders' }],
    ['a revision there', { 'task-definition': 'orders:12' }, { kind: 'revision', name: 'orders:12' }],
    [
      'a family that a folder is called like',
      { 'task-definition': 'src' },
      { kind: 'revision', name: 'src' },
    ],
  ])('%s', (_name, given, expected) => {
    expect(wishOf(given, { files: { 'src/index.js': '' } }).source).toEqual(expected)
  })

  it('is a file where there is one, even when its name could be a family', () => {
    const { source } = wishOf({ 'task-definition': 'orders' }, { files: { orders: definition(app) } })
    expect(source).toMatchObject({ kind: 'file', file: { path: 'orders', definition: definition(app) } })
  })

  it.each<[string, Record<string, string>, readonly string[]]>([
    [
      'two',
      { 'task-definition-family': 'orders', 'task-definition-arn': arn },
      ['task-definition-arn is given as well as task-definition-family, and each names a task definition'],
    ],
    [
      'a revision of nothing',
      { 'task-definition-revision': '12' },
      ['task-definition-revision is given without task-definition-family'],
    ],
    [
      'a file that is not there',
      { 'task-definition': 'task.json' },
      [
        'task-definition names "task.json", and there is no such file (looked for /work/task.json; is actions/checkout an earlier step?)',
      ],
    ],
    ['a folder', { 'task-definition': './src' }, ['task-definition names "./src", which is a folder']],
    [
      'a template that is no file',
      { template: 'true', 'task-definition': 'orders' },
      ['template is true, and no file is given that could be a template'],
    ],
    [
      'an ARN of something else',
      { 'task-definition-arn': 'arn:aws:ecs:eu-west-1:123456789012:service/orders' },
      ['task-definition-arn is "arn:aws:ecs:eu-west-1:123456789012:service/orders"'],
    ],
  ])('is a fault with %s', (_name, given, expected) => {
    expect(tryWish(given, { files: { 'src/index.js': '' } })).toEqual(expected)
  })
})

describe('the file', () => {
  const yaml = `
family: orders
containerDefinitions:
  # the application
  - name: app
    image: orders:1
  - name: log
    essential: false
    image: log:1
`

  it('may be YAML, and is known by the lines of its images', () => {
    const { source } = wishOf({ 'task-definition': 'ecs/task.yml' }, { files: { 'ecs/task.yml': yaml } })
    if (source.kind !== 'file') throw new Error(source.kind)
    expect(source.file.path).toBe('ecs/task.yml')
    expect(source.file.definition).toEqual({
      family: 'orders',
      containerDefinitions: [app, { ...log, essential: false }],
    })
    expect(['app', 'log'].map((name) => source.file.lineOf(name))).toEqual([6, 9])
  })

  it('may be JSON with comments and trailing commas', () => {
    const text =
      '{\n// orders\n"family": "orders",\n"containerDefinitions": [\n{"name": "app", "image": "a"},\n],\n}'
    const { source } = wishOf({ 'task-definition': 'task.json' }, { files: { 'task.json': text } })
    if (source.kind !== 'file') throw new Error(source.kind)
    expect(source.file.lineOf('app')).toBe(5)
  })

  it('may be what DescribeTaskDefinition answers, tags beside it', () => {
    const tags = [{ key: 'team', value: 'shop' }]
    const files = { 'task.json': { taskDefinition: definition(app), tags } }
    expect(wishOf({ 'task-definition': 'task.json' }, { files }).source).toMatchObject({
      file: { definition: { ...definition(app), tags } },
    })
  })

  it.each<[string, string, unknown, readonly string[]]>([
    [
      'no object',
      'task.json',
      '[]',
      ['task-definition names a file that is no task definition: task.json:1: it holds no object'],
    ],
    [
      'no family',
      'task.json',
      '{\n"containerDefinitions": [\n{"name": "app", "image": "a"}]}',
      ['task-definition names a file that is no task definition: task.json:1: family is missing'],
    ],
    [
      'faults in two containers',
      'task.json',
      definition({}, app, app),
      [
        'task-definition names a file that is no task definition: task.json:4: a container has no name',
        'task-definition names a file that is no task definition: task.json:10: a second container is called "app"',
      ],
    ],
    [
      'no JSON',
      'task.json',
      '{\n "family" "orders"}',
      [
        'task-definition names a file that is not JSON: task.json:2:11: expected : after "family", found "\\""',
      ],
    ],
    [
      'a name twice in YAML',
      'task.yaml',
      'family: a\nfamily: b',
      ['task-definition names a file that is not YAML: task.yaml:2:1: Map keys must be unique'],
    ],
    [
      'no containers in YAML',
      'task.yaml',
      'family: a\ncontainerDefinitions: app',
      [
        'task-definition names a file that is no task definition: task.yaml:2: containerDefinitions is no list of at least one container',
      ],
    ],
  ])('is a fault with %s', (_name, path, content, expected) => {
    expect(tryWish({ 'task-definition': path }, { files: { [path]: content } })).toEqual(expected)
  })
})

describe('a template', () => {
  const template = `{
  "family": "\${APP}",
  "containerDefinitions": [
    {
      "name": "app",
      "image": "\${IMAGE}",
      "portMappings": [{ "containerPort": \${PORT:-8080} }]
    }
  ]
}`
  const given = { 'task-definition': 'task.json', template: 'true' }

  it("is filled from the step's environment", () => {
    const env = { APP: 'orders', IMAGE: 'orders:2' }
    expect(wishOf(given, { files: { 'task.json': template }, env }).source).toMatchObject({
      file: {
        definition: {
          family: 'orders',
          containerDefinitions: [
            { name: 'app', image: 'orders:2', portMappings: [{ containerPort: '8080' }] },
          ],
        },
      },
    })
  })

  it('names file, line and variable of everything that is missing, all at once', () => {
    const env = { IMAGE: '' }
    expect(tryWish(given, { files: { 'task.json': template }, env })).toEqual([
      "task-definition names a template that cannot be filled: task.json:2: the variable APP is not set in the step's environment",
      "task-definition names a template that cannot be filled: task.json:6: the variable IMAGE is empty in the step's environment (${IMAGE:-} lets it be)",
    ])
  })

  it('is one only when the inputs say so', () => {
    const files = { 'task.json': definition({ ...app, command: ['sh', '-c', 'echo ${HOME}'] }) }
    expect(wishOf({ 'task-definition': 'task.json' }, { files }).source).toMatchObject({
      file: { definition: files['task.json'] },
    })
  })
})

describe('which container the changes are for', () => {
  const accepted: readonly (readonly [string, readonly object[], Record<string, string>])[] = [
    ['the only one', [app], { image: 'orders:2' }],
    ['the named one', [app, log], { image: 'orders:2', 'container-name': 'log' }],
    ['none without a change', [app, log], {}],
    ['one that has no image of its own', [{ name: 'app' }], { image: 'orders:2' }],
    ['several, by images', [{ name: 'app' }, { name: 'log' }], { images: 'app=orders:2\nlog=log:2' }],
    [
      'one that the patch adds',
      [app],
      {
        'container-name': 'proxy',
        image: 'envoy:1',
        'task-definition-patch': 'containerDefinitions: { proxy: { essential: false } }',
      },
    ],
  ]
  it.each(accepted)('%s', (_name, containers, given) => {
    const files = { 'task.json': definition(...containers) }
    expect(wishOf({ 'task-definition': 'task.json', ...given }, { files }).source.kind).toBe('file')
  })

  it.each<[string, readonly object[], Record<string, string>, readonly string[]]>([
    [
      'several and no name',
      [app, log],
      { image: 'orders:2', command: 'start' },
      ['container-name is required with image, command, as the task definition has 2 containers'],
    ],
    [
      'a name that is not in it',
      [app],
      { image: 'orders:2', 'container-name': 'web' },
      ['container-name is "web", which the task definition does not have'],
    ],
    [
      'an empty image for a named container',
      [app],
      { image: '', 'container-name': 'app' },
      ['image is empty, and container-name says which container gets it (did the step that builds it run?)'],
    ],
    [
      'a container left without an image',
      [app, { name: 'log' }],
      { image: 'orders:2', 'container-name': 'app' },
      ['task-definition gives the container "log" no image, and neither image nor images does'],
    ],
    [
      'an image for a container that is not in it',
      [app],
      { images: 'web=orders:2' },
      ['images names the container "web", which the task definition does not have'],
    ],
    [
      'two images of one container',
      [app],
      { images: 'app=orders:2', image: 'orders:3' },
      ['images names the container "app", which image is for'],
    ],
    ['an image that is none', [app], { image: 'orders 2' }, ['image is "orders 2"']],
  ])('is a fault with %s', (_name, containers, given, expected) => {
    const files = { 'task.json': definition(...containers) }
    expect(tryWish({ 'task-definition': 'task.json', ...given }, { files })).toEqual(expected)
  })
})

describe('what the inputs take', () => {
  it.each([
    'orders',
    'orders:2',
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/orders:v1.2',
    `localhost:5000/orders@sha256:${'a'.repeat(64)}`,
    `orders:2@sha256:${'0'.repeat(64)}`,
    'of-the-build-stage',
  ])('the image %s', (image) => {
    expect(wishOf({ image }).changes.own.image).toBe(image)
  })

  it.each<[string, Record<string, string>, readonly string[]]>([
    [
      'a line without =',
      { 'environment-variables': 'A' },
      ['environment-variables has no name and = in line 1'],
    ],
    [
      'a JSON object that is none',
      { 'environment-variables': '{"A": }' },
      ['environment-variables begins with { and is no JSON object'],
    ],
    [
      'a value that is no text',
      { 'environment-variables': '{"A": ["b"]}' },
      ['environment-variables gives "A" a value that is no text'],
    ],
    [
      'a value of several lines, which may be a secret',
      { 'environment-variables': 'PEM=-----BEGIN\nMIIB\n' },
      ['environment-variables has no name and = in line 2'],
    ],
    [
      'a name that is to be a variable and a secret',
      { 'environment-variables': 'DB=x', secrets: 'DB=/orders/db' },
      ['secrets names "DB", which environment-variables sets as well'],
    ],
    [
      'a secret where its ARN belongs',
      { secrets: 'DB=pa$$word!' },
      ['secrets gives "DB" something that is no ARN'],
    ],
    ['a file that is not in S3', { 'env-files': 'prod.env' }, ['env-files has the line "prod.env"']],
    ['a log driver that ECS has not', { 'log-configuration-log-driver': 'logstash' }, [expect.any(String)]],
    ['a command whose quote is open', { command: 'sh -c "x' }, ['command is "sh -c \\"x"']],
    ['a list that is not of texts', { command: '["a", 1]' }, ['command is "[\\"a\\", 1]"']],
    [
      'a patch that is no object',
      { 'task-definition-patch': '- a' },
      ['task-definition-patch holds no object'],
    ],
    [
      'a patch that cannot be read',
      { 'task-definition-patch': '{"a": 1' },
      ['task-definition-patch cannot be read: line 1, column 8: expected , or }, the file ends here'],
    ],
    ['no revision to keep', { 'keep-revisions': '0' }, ['keep-revisions is "0"']],
    ['a size of no unit', { cpu: '1 core' }, ['cpu is "1 core"']],
  ])('is a fault with %s', (_name, given, expected) => {
    expect(tryWish(given)).toEqual(expected)
  })

  it('knows the inputs of aws-actions that have nothing to say here', () => {
    const wish = wishOf({ 'keep-null-value-keys': 'a,b', 'max-retries': '5', 'keep-revisions': '10' })
    expect(wish).toMatchObject({ keepRevisions: 10, forceNewRevision: false })
  })
})

it('puts the image of another stage where a placeholder stands for it, and nowhere else', () => {
  const wish = wishOf({ image: 'of-the-build-stage', images: 'app=of-the-build-stage\nlog=log:1' })
  const { own, images } = withImage(wish, 'of-the-build-stage', 'orders@sha256:1').changes
  expect(own.image).toBe('orders@sha256:1')
  expect([...images]).toEqual([
    ['app', 'orders@sha256:1'],
    ['log', 'log:1'],
  ])
  expect(withImage(wishOf({}), 'of-the-build-stage', 'x').changes.own.image).toBeUndefined()
})
