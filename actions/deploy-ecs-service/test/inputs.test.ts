import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputError, InputReader } from '@slipway/action-kit'
import { readInputs, type Inputs } from '../src/inputs.js'

let workspace: string

beforeEach(() => (workspace = mkdtempSync(join(tmpdir(), 'slipway-inputs-'))))
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

const app = { name: 'app', image: 'orders:1' }
const log = { name: 'log', image: 'log:1' }

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

describe('which container gets the image', () => {
  it.each<[string, readonly object[], Record<string, string>, object | undefined]>([
    ['the only one', [app], { image: 'orders:2' }, { container: 'app', image: 'orders:2' }],
    [
      'the named one',
      [app, log],
      { image: 'orders:2', 'container-name': 'log' },
      { container: 'log', image: 'orders:2' },
    ],
    ['none without an image', [app, log], {}, undefined],
    [
      'one without an image of its own',
      [{ name: 'app' }],
      { image: 'orders:2' },
      { container: 'app', image: 'orders:2' },
    ],
  ])('%s', (_name, containers, given, expected) => {
    expect(read(containers, given)).toMatchObject({ cluster: 'default', waitMs: 1_800_000, change: expected })
  })

  it.each<[string, readonly object[], Record<string, string>, readonly string[]]>([
    [
      'several and no name',
      [app, log],
      { image: 'orders:2' },
      ['container-name is required with image, as the task definition has 2 containers'],
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
      ['task-definition names a file whose container "log" has no image'],
    ],
    [
      'no image at all',
      [{ name: 'app', image: '' }],
      {},
      ['task-definition names a file whose container "app" has no image'],
    ],
    ['an image that is none', [app], { image: 'orders 2' }, ['image is "orders 2"']],
  ])('is a fault with %s', (_name, containers, given, expected) => {
    expect(read(containers, given)).toEqual(expected)
  })

  it.each([
    'orders',
    'orders:2',
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/orders:v1.2',
    `localhost:5000/orders@sha256:${'a'.repeat(64)}`,
    `orders:2@sha256:${'0'.repeat(64)}`,
  ])('takes the reference %s', (image) => {
    expect(read([app], { image })).toMatchObject({ change: { image } })
  })
})

describe('the task definition file', () => {
  it.each<[string, readonly object[] | string, readonly string[]]>([
    [
      'holds no object',
      '[]',
      ['task-definition names a file that is no task definition: task.json:1: it holds no object'],
    ],
    [
      'has no family',
      '{\n"containerDefinitions": [\n{"name": "app", "image": "a"}]}',
      ['task-definition names a file that is no task definition: task.json:1: family is missing'],
    ],
    [
      'has a container twice',
      [app, app],
      [
        'task-definition names a file that is no task definition: task.json:9: a second container is called "app"',
      ],
    ],
    [
      'has faults in two containers',
      [{}, app, app],
      [
        'task-definition names a file that is no task definition: task.json:4: a container has no name',
        'task-definition names a file that is no task definition: task.json:10: a second container is called "app"',
      ],
    ],
  ])('%s', (_name, content, expected) => {
    expect(read(content)).toEqual(expected)
  })

  it('is known by its path in the workspace and the lines of its images', () => {
    const found = read([app, { name: 'log', image: 'log:1' }, { name: 'bare' }], {
      image: 'x',
      'container-name': 'bare',
    })
    if (!('file' in found)) throw new Error(found.join())
    expect(found.file.path).toBe('task.json')
    expect(['app', 'log', 'bare'].map((name) => found.file.lineOf(name))).toEqual([6, 10, 12])
  })

  it('may be a folder, which it then says', () => {
    expect(read([app], { 'task-definition': '.' })).toEqual(['task-definition names ".", which is a folder'])
  })
})
