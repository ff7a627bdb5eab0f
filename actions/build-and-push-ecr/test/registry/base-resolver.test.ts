import { createPrograms } from '../../../../packages/action-kit/src/programs.js'
import { createBaseResolver } from '../../src/registry/base-resolver.js'
import type { EcrApi, Repository } from '../../src/registry/ecr.js'
import { whyUnanswered } from '../../src/registry/why-unanswered.js'
import { digestOf } from './content.js'
import { contextOf } from './context.js'
import { refuse, startFakeRegistry, type FakeRegistry } from './fake-registry.js'

const digest = digestOf('base')
const own: Repository = {
  name: 'orders',
  uri: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders',
  registryId: '123456789012',
  region: 'eu-west-1',
  mutability: { immutable: false, exceptions: [] },
}

let registry: FakeRegistry
beforeEach(async () => {
  registry = await startFakeRegistry(({ path }, response) => {
    if (path.endsWith('/v1')) return response.writeHead(200, { 'docker-content-digest': digest }).end()
    if (path.endsWith('/limited'))
      return refuse(response, 429, 'TOOMANYREQUESTS', 'You have reached your pull rate limit')
    if (path.endsWith('/slow')) return undefined
    return refuse(response, 404, 'MANIFEST_UNKNOWN', 'none')
  })
})
afterEach(() => registry.stop())

function resolver(controller = new AbortController()): {
  readonly resolve: ReturnType<typeof createBaseResolver>
  readonly asked: string[]
} {
  const context = contextOf(controller.signal)
  const asked: string[] = []
  const protocol: EcrApi['protocol'] = ({ uri }) => {
    asked.push(uri)
    // Nothing else of it is used.
    return { digestOf: () => Promise.resolve(digest) } as unknown as ReturnType<EcrApi['protocol']>
  }
  const resolve = createBaseResolver({
    ecr: { protocol },
    repository: Promise.resolve({ repository: own }),
    limitMs: 500,
    context: { ...context, env: { DOCKER_CONFIG: '/nonexistent' }, programs: createPrograms(context.signal) },
  })
  return { resolve, asked }
}

describe('a base image', () => {
  it('is what its tag points to, asked for once', async () => {
    const { resolve } = resolver()
    const reference = `${registry.host}/team/base:v1`
    expect(await Promise.all([resolve(reference), resolve(reference)])).toEqual([{ digest }, { digest }])
    expect(registry.heard).toMatchObject([{ method: 'HEAD', path: '/v2/team/base/manifests/v1' }])
  })

  it('that is named by digest is that', async () => {
    expect(await resolver().resolve(`node:24@${digest}`)).toEqual({ digest })
  })

  it.each([
    ['of the registry of the image', '123456789012.dkr.ecr.eu-west-1.amazonaws.com/base:v1'],
    ['of another account in the region', '210987654321.dkr.ecr.eu-west-1.amazonaws.com/base:v1'],
  ])("%s is asked for with the step's login", async (_, reference) => {
    const { resolve, asked } = resolver()
    expect(await resolve(reference)).toEqual({ digest })
    expect(asked).toEqual([reference.replace(':v1', '')])
  })

  it.each([
    ['missing', (host: string) => `${host} has no ${host}/base:missing`],
    ['limited', (host: string) => `${host} answered HTTP 429 Too Many Requests`],
    ['slow', (host: string) => whyUnanswered(host, 'it did not answer within 0.5 s')],
  ])('with the tag "%s" is told to be unresolved, and why', async (tag, reason) => {
    const { host } = registry
    expect(await resolver().resolve(`${host}/base:${tag}`)).toEqual({ unresolved: reason(host) })
  })

  it('of a registry that cannot be reached is told to be built for that, and how to have it reused', async () => {
    await registry.stop()
    const found = await resolver().resolve(`${registry.host}/base:v1`)
    expect(found).toEqual({
      unresolved: expect.stringContaining(
        `${registry.host} could not be asked, nothing listens there (ECONNREFUSED). So nothing`,
      ) as string,
    })
  })

  it('that is none is told to be', async () => {
    expect(await resolver().resolve('${BASE}')).toEqual({
      unresolved: '"${BASE}" is no reference of an image',
    })
  })

  it('is not waited for when the step is cancelled', async () => {
    const controller = new AbortController()
    const { resolve } = resolver(controller)
    const resolving = resolve(`${registry.host}/base:slow`)
    controller.abort(new Error('cancelled'))
    await expect(resolving).rejects.toThrow('cancelled')
  })
})
