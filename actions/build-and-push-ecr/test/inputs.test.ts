import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { InputReader } from '@slipway/action-kit'
import { root } from '@slipway/testkit'
import { parse } from 'yaml'
import { readInputs, type Inputs } from '../src/inputs.js'
import type { BuildTask } from '../src/inputs/task.js'

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

  const build = (given: Readonly<Record<string, string>>): BuildTask => {
    const { task } = read(given)
    if (task.kind !== 'build') throw new Error(`It is ${task.kind}`)
    return task
  }

  it('need no more than a repository', () => {
    const { repository, registryType, scan } = read({})
    expect({ repository, registryType, scan }).toEqual({ repository: 'orders', registryType: 'private' })
    expect(build({})).toMatchObject({
      request: {
        source: { kind: 'folder', path: workspace },
        file: join(workspace, 'Dockerfile'),
        fileName: 'Dockerfile',
        platforms: [],
        secrets: [],
        load: false,
        singleManifest: false,
      },
      reuse: { mode: 'auto', maxAgeMs: 7 * 86_400_000 },
      push: true,
      partOf: undefined,
    })
  })

  it('take the Dockerfile of the context, or one from the workspace', () => {
    expect(build({ context: 'app' }).request.fileName).toBe('app/Dockerfile')
    expect(build({ context: 'app', file: 'Dockerfile' }).request.fileName).toBe('Dockerfile')
  })

  it('leave the Dockerfile of a remote source to the builder, and give it the token', () => {
    const url = 'https://github.com/octo-org/orders.git#main:api'
    const { request } = build({ context: url, file: 'docker/Dockerfile', 'github-token': 'abc' })
    expect(request).toMatchObject({
      source: { kind: 'remote', url },
      file: 'docker/Dockerfile',
      secrets: [{ id: 'GIT_AUTH_TOKEN', from: 'value', value: 'abc' }],
    })
    expect(build({ 'github-token': 'abc' }).request.secrets).toEqual([])
  })

  it('take platforms by line and by comma, each once', () => {
    const { request } = build({ platforms: 'linux/amd64,linux/aarch64\nlinux/arm64/v8' })
    expect(request.platforms).toEqual(['linux/amd64', 'linux/arm64'])
  })

  it('keep everything behind the first = of a build argument', () => {
    expect([...build({ 'build-args': 'A=b=c\nD=\n"E=1\n2 ""x"""' }).request.buildArgs]).toEqual([
      ['A', 'b=c'],
      ['D', ''],
      ['E', '1\n2 "x"'],
    ])
  })

  it('take secrets of several lines, from variables and from files', () => {
    const secrets = 'json={"a":"b"}\n"key=line 1\nline 2"'
    const given = { secrets, 'secret-envs': 'npm=NPM_TOKEN', 'secret-files': 'netrc=app/Dockerfile' }
    expect(build(given).request.secrets).toEqual([
      { id: 'json', from: 'value', value: '{"a":"b"}' },
      { id: 'key', from: 'value', value: 'line 1\nline 2' },
      { id: 'npm', from: 'environment', name: 'NPM_TOKEN' },
      { id: 'netrc', from: 'file', path: join(workspace, 'app/Dockerfile') },
    ])
  })

  it('never show a secret in a fault', () => {
    expect(() => read({ secrets: 'hunter2' })).toThrow(/^(?!.*hunter2).*secrets/s)
  })

  it.each([
    ['90m', 90 * 60_000],
    ['1.5h', 90 * 60_000],
    ['2w', 14 * 86_400_000],
  ])('read reuse-max-age: %s', (text, expected) => {
    expect(build({ 'reuse-max-age': text }).reuse.maxAgeMs).toBe(expected)
  })

  it('are a promotion with promote-from, and need no Dockerfile then', () => {
    rmSync(join(workspace, 'Dockerfile'))
    expect(read({ 'promote-from': 'v1', tags: 'v2' }).task).toMatchObject({
      kind: 'promote',
      promotion: { version: 'v1' },
    })
  })

  it('are an assembly with assemble: now, of the same key as the parts before it', () => {
    const same = { target: 'prod', 'build-args': 'A=b' }
    const part = build({ ...same, assemble: 'later', platforms: 'linux/arm64' })
    const { task } = read({ ...same, assemble: 'now', platforms: 'linux/amd64,linux/arm64' })
    expect(task).toMatchObject({
      kind: 'assemble',
      platforms: ['linux/amd64', 'linux/arm64'],
      partOf: part.partOf,
    })
    expect(part.partOf).toBeDefined()
  })

  it.each([
    [{ context: 'nope' }, 'Input "context" is "nope", and there is no such folder'],
    [{ context: 'Dockerfile' }, 'and there is no such folder'],
    [{ file: 'Dockerfile.prod', context: 'app' }, 'did you mean "app/Dockerfile.prod"?'],
    [{ file: 'nope' }, 'Input "file" is "nope", and there is no such file'],
    [{ target: 'a b' }, 'Input "target" is "a b"'],
    [{ tags: Array.from({ length: 101 }, (_, index) => `v${index}`).join() }, 'at most 100'],
    [{ for: 'lambda', platforms: 'linux/amd64,linux/arm64' }, 'Input "platforms" has 2 platforms'],
    [{ for: 'lambda', sbom: 'true' }, 'Input "sbom" is true'],
    [{ for: 'lambada' }, 'It accepts lambda'],
    [
      { load: 'true', platforms: 'linux/amd64,linux/arm64' },
      'Input "load" is true, and there are 2 platforms',
    ],
    [{ secrets: 'a=1', 'secret-envs': 'a=B' }, 'has a more than once'],
    [{ 'secret-files': 'a=nope' }, 'there is no such file'],
    [{ 'add-hosts': 'db' }, 'Input "add-hosts" has "db"'],
    [{ ulimit: 'nofile' }, 'Input "ulimit" has "nofile"'],
    [{ 'shm-size': 'big' }, 'Input "shm-size" is "big"'],
    [{ 'build-args': 'A' }, 'Input "build-args" has the line "A"'],
    [{ 'build-contexts': 'a=nope' }, 'Input "build-contexts" names "nope"'],
    [{ 'reuse-max-age': '7' }, 'Input "reuse-max-age" is "7"'],
    [{ builder: 'a', 'buildkit-endpoint': 'tcp://b:1' }, 'Input "builder" is given as well'],
    [{ 'buildkit-endpoint': 'b:1' }, 'Input "buildkit-endpoint" is "b:1"'],
    [{ 'buildkit-certificates': '.' }, 'is given without buildkit-endpoint'],
    [{ 'promote-from': 'v1', target: 'x' }, 'Input "target" is given, and promote-from builds nothing'],
    [{ 'promote-from': 'v1', assemble: 'now' }, 'Input "assemble" is given'],
    [{ 'promote-from': 'v1', push: 'false' }, 'Input "push" is false, and promote-from builds nothing'],
    [{ 'promote-from': 'v1', load: 'true' }, 'Input "load" is true, and promote-from builds nothing'],
    [
      { assemble: 'now', platforms: 'linux/amd64', push: 'false' },
      'Input "push" is false, and assemble: now builds nothing',
    ],
    [
      { 'registry-type': 'public', 'registry-id': '123456789012' },
      'Input "registry-id" is given, and registry-type is public',
    ],
    [{ assemble: 'later' }, 'has no platform, and assemble is later'],
    [{ assemble: 'now' }, 'Input "platforms" is not given'],
    [{ assemble: 'now', platforms: 'linux/amd64', secrets: 'a=b' }, 'Input "secrets" is given'],
    [{ 'registry-id': '123' }, 'the 12 digits of an AWS account id'],
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
      // The job's token is the runner's to fill in.
      ([name, { required = false, default: value = '' }]) => [
        name,
        { required, default: value.replace('${{ github.token }}', '') },
      ],
    )
    expect(Object.fromEntries(reader.declared)).toEqual(Object.fromEntries(documented))
  })
})
