import type { BuildRequest } from '../../src/build/request.js'
import { leftToTheBuilder } from '../../src/tasks/left-to-the-builder.js'
import { requestFor } from '../identity/request.js'

type Wish = Partial<Pick<BuildRequest, 'platforms' | 'provenance' | 'singleManifest'>> & {
  readonly builder?: string
  readonly endpoint?: string
}

const left = (env: NodeJS.ProcessEnv, { builder, endpoint, ...request }: Wish = {}): readonly string[] =>
  leftToTheBuilder({ request: requestFor('/work', request), builder, endpoint }, env)

const uuids = ['0b1c2d3e-1111-4222-8333-444455556666', 'ffffffff-1111-4222-8333-000000000000']

describe('what is left to the builder', () => {
  it.each<[string, NodeJS.ProcessEnv, Wish]>([
    ["Docker's default platform", { DOCKER_DEFAULT_PLATFORM: 'linux/arm64' }, {}],
    ['the builder that buildx is told of', { BUILDX_BUILDER: 'arm' }, {}],
    ['an engine on another machine', { DOCKER_HOST: 'ssh://arm.internal' }, {}],
    ['a context of Docker', { DOCKER_CONTEXT: 'arm' }, {}],
    ['the builder that is named', {}, { builder: 'arm' }],
    ['a remote BuildKit', {}, { endpoint: 'tcp://arm.internal:1234' }],
    ["buildx's default of no provenance", { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' }, {}],
  ])('differs with %s', (_, env, wish) => {
    expect(left(env, wish)).not.toEqual(left({}))
  })

  it.each<[string, NodeJS.ProcessEnv, Wish]>([
    ['the socket of an engine of this machine', { DOCKER_HOST: 'unix:///run/user/1001/docker.sock' }, {}],
    ['what is set and empty', { DOCKER_HOST: '', DOCKER_CONTEXT: '', BUILDX_BUILDER: '' }, {}],
  ])('is the same with %s', (_, env, wish) => {
    expect(left(env, wish)).toEqual(left({}))
  })

  it('is the same in each job for the builders of docker/setup-buildx-action', () => {
    const [one, other] = uuids.map((uuid) => `builder-${uuid}`)
    expect(left({}, { builder: one ?? '' })).toEqual(left({}, { builder: other ?? '' }))
    expect(left({ BUILDX_BUILDER: one })).toEqual(left({ BUILDX_BUILDER: other }))
    expect(left({}, { builder: 'builder-arm' })).not.toEqual(left({}, { builder: 'builder-amd' }))
  })

  it.each<[string, NodeJS.ProcessEnv, Wish]>([
    ['platforms', { DOCKER_DEFAULT_PLATFORM: 'linux/arm64' }, { platforms: ['linux/amd64'], builder: 'arm' }],
    [
      'provenance',
      { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
      { platforms: ['linux/amd64'], provenance: 'mode=max' },
    ],
    [
      'for: lambda',
      { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
      { platforms: ['linux/amd64'], singleManifest: true },
    ],
  ])('is nothing where %s says it', (_, env, wish) => {
    expect(left(env, wish)).toEqual([])
  })
})
