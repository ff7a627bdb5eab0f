import type { Builder } from '../../src/builder/builder.js'
import { buildArguments, builderEnvironment } from '../../src/build/build-arguments.js'
import { originLabels } from '../../src/reuse/origin-labels.js'
import type { Inputs } from '../../src/inputs.js'
import { chooseTags, describePlan, makePlan, type Plan } from '../../src/build/plan.js'

const inputs: Inputs = {
  aws: {
    region: 'eu-west-1',
    roleToAssume: undefined,
    roleSessionName: 'x',
    roleDurationSeconds: 900,
    audience: 'x',
  },
  repository: 'orders',
  context: '/w/app',
  file: '/w/app/Dockerfile',
  fileName: 'app/Dockerfile',
  tags: ['v1', 'v2'],
  buildArgs: new Map([['A', '1 2']]),
  target: 'prod',
  platforms: ['linux/amd64', 'linux/arm64'],
}

const plan = (kind: Builder['kind']): Plan =>
  makePlan(inputs, {
    repository: {
      name: 'orders',
      uri: 'host/orders',
      registryId: '1',
      region: 'eu-west-1',
      mutability: { immutable: false, exceptions: [] },
    },
    tags: inputs.tags,
    builder: { kind, name: 'a builder', platforms: [], manyPlatforms: true },
    labels: new Map([['l', 'm']]),
  })

const common =
  '--tag host/orders:v1 --tag host/orders:v2 --file /w/app/Dockerfile --target prod --platform linux/amd64,linux/arm64 --build-arg A=1 2 --label l=m /w/app'

describe('the plan', () => {
  it.each([
    ['buildx', `buildx build --push --progress plain --metadata-file out ${common}`, undefined],
    ['engine-buildkit', `build --progress plain --iidfile out ${common}`, '1'],
    ['engine-classic', `build --force-rm --iidfile out ${common}`, '0'],
  ] as const)('is carried out by %s', (kind, expected, buildKit) => {
    expect(buildArguments(plan(kind), 'out').join(' ')).toBe(expected)
    expect(builderEnvironment(plan(kind)).DOCKER_BUILDKIT).toBe(buildKit)
  })

  it('is shown without the values of build arguments', () => {
    const text = describePlan(plan('buildx')).join('\n')
    expect(text).toContain('build-args  A')
    expect(text).not.toContain('1 2')
  })

  it('has the commit as its tag when none is given', () => {
    expect(chooseTags(['v1'], { GITHUB_SHA: 'abc' })).toEqual(['v1'])
    expect(chooseTags([], { GITHUB_SHA: 'abc' })).toEqual(['abc'])
    expect(() => chooseTags([], {})).toThrow('There is no tag for the image')
  })
})

describe('the labels', () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: 'abc' }
  const hash = (changed: Partial<Inputs>, workspace = '/w'): string | undefined =>
    originLabels({ ...inputs, ...changed }, env, workspace).get('slipway.inputs')

  it('say which commit of which repository the image is of', () => {
    const labels = originLabels(inputs, env, '/w')
    expect(labels.get('org.opencontainers.image.source')).toBe('https://github.com/a/b')
    expect(labels.get('org.opencontainers.image.revision')).toBe('abc')
    expect([...originLabels(inputs, {}, '/w').keys()]).toEqual(['slipway.inputs'])
  })

  it.each<[string, Partial<Inputs>]>([
    ['the context', { context: '/w/other' }],
    ['the Dockerfile', { fileName: 'other' }],
    ['the target', { target: undefined }],
    ['a build argument', { buildArgs: new Map([['A', '2']]) }],
    ['the platforms', { platforms: ['linux/amd64'] }],
  ])('tell another build by %s', (_, changed) => {
    expect(hash(changed)).not.toBe(hash({}))
  })

  it.each<[string, Partial<Inputs>, string]>([
    ['other tags', { tags: ['v3'] }, '/w'],
    ['another role', { aws: { ...inputs.aws, region: undefined } }, '/w'],
    ['another place of the checkout', { context: '/x/app', file: '/x/app/Dockerfile' }, '/x'],
    ['another order', { platforms: [...inputs.platforms].reverse() }, '/w'],
  ])('are the same for %s', (_, changed, workspace) => {
    expect(hash(changed, workspace)).toBe(hash({}))
  })
})
