import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { InputReader } from '@slipway/action-kit'
import { root } from '@slipway/testkit'
import { parse } from 'yaml'
import { readInputs, type Inputs } from '../src/inputs.js'

describe('the inputs', () => {
  let workspace: string
  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'slipway-inputs-'))
    mkdirSync(join(workspace, 'app'))
    for (const file of ['Dockerfile', 'app/Dockerfile', 'app/Dockerfile.prod']) {
      writeFileSync(join(workspace, file), 'FROM scratch\n')
    }
  })
  afterEach(() => rmSync(workspace, { recursive: true }))

  const read = (given: Readonly<Record<string, string>>): Inputs => {
    const reader = new InputReader(new Map(Object.entries({ repository: 'orders', ...given })), workspace)
    const inputs = readInputs(reader)
    reader.check()
    return inputs
  }

  it('need no more than a repository', () => {
    expect(read({})).toMatchObject({
      repository: 'orders',
      context: workspace,
      file: join(workspace, 'Dockerfile'),
      fileName: 'Dockerfile',
      tags: [],
      platforms: [],
      target: undefined,
    })
  })

  it('take the Dockerfile of the context, or one from the workspace', () => {
    expect(read({ context: 'app' }).fileName).toBe('app/Dockerfile')
    expect(read({ context: 'app', file: 'Dockerfile' }).fileName).toBe('Dockerfile')
  })

  it('take lists by line and by comma, each value once', () => {
    const inputs = read({ tags: 'v1, v2\nv1', platforms: 'linux/amd64,linux/aarch64\nlinux/arm64/v8' })
    expect(inputs.tags).toEqual(['v1', 'v2'])
    expect(inputs.platforms).toEqual(['linux/amd64', 'linux/arm64'])
  })

  it('keep everything behind the first = of a build argument', () => {
    expect([...read({ 'build-args': 'A=b=c\nD=' }).buildArgs]).toEqual([
      ['A', 'b=c'],
      ['D', ''],
    ])
  })

  it.each([
    [{ context: 'nope' }, 'Input "context" is "nope", and there is no such folder'],
    [{ context: 'Dockerfile' }, 'and there is no such folder'],
    [{ context: 'https://github.com/a/b.git' }, 'check it out first'],
    [{ file: 'Dockerfile.prod', context: 'app' }, 'did you mean "app/Dockerfile.prod"?'],
    [{ file: 'nope' }, 'Input "file" is "nope", and there is no such file'],
    [{ target: 'a b' }, 'Input "target" is "a b"'],
    [{ tags: Array.from({ length: 101 }, (_, index) => `v${index}`).join() }, 'at most 100'],
  ])('%j: %s', (given, message) => {
    expect(() => read(given)).toThrow(message)
  })

  it('say where a Dockerfile was looked for', () => {
    rmSync(join(workspace, 'app/Dockerfile'))
    expect(() => read({ context: 'app' })).toThrow('there is no "app/Dockerfile"')
  })

  it('are those of action.yml, with the same defaults', () => {
    const reader = new InputReader(new Map([['repository', 'orders']]), workspace)
    readInputs(reader)
    const action = parse(readFileSync(join(root, 'actions/build-and-push-ecr/action.yml'), 'utf8')) as {
      inputs: Record<string, { required?: boolean; default?: string }>
    }
    const documented = Object.entries(action.inputs).map(
      ([name, { required = false, default: value = '' }]) => [name, { required, default: value }],
    )
    expect(Object.fromEntries(reader.declared)).toEqual(Object.fromEntries(documented))
  })
})
