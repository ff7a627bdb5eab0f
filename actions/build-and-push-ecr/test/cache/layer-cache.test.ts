import type { BuildRequest } from '../../src/build/request.js'
import { cacheKind, cacheTag, registryCache } from '../../src/cache/layer-cache.js'
import type { Repository } from '../../src/registry/ecr.js'
import type { EventFacts } from '../../src/tags/event-facts.js'

const request = {
  source: { kind: 'folder', path: '/w/app' },
  fileName: 'app/Dockerfile',
  target: undefined,
  platforms: [],
  cacheFrom: [],
  cacheTo: [],
  noCache: false,
} as unknown as BuildRequest // the rest plays no part
const repository = (immutable: boolean, exceptions: readonly string[] = []): Repository => ({
  name: 'orders',
  uri: 'host/orders',
  registryId: '1',
  region: 'eu-west-1',
  mutability: { immutable, exceptions },
})
const push = { name: 'push', ref: 'refs/heads/main', defaultBranch: 'main' } as EventFacts // as above

describe('the layers kept between runs', () => {
  it('have a tag of their own for every Dockerfile, target and part, wherever the checkout lies', () => {
    const tag = cacheTag(request, '/w')
    expect(tag).toMatch(/^cache-[0-9a-f]{12}$/)
    expect(cacheTag({ ...request, source: { kind: 'folder', path: '/x/app' } }, '/x')).toBe(tag)
    expect(cacheTag({ ...request, target: 'test' }, '/w')).not.toBe(tag)
    expect(cacheTag({ ...request, fileName: 'b/Dockerfile' }, '/w')).not.toBe(tag)
    expect(cacheTag({ ...request, platforms: ['linux/arm64'] }, '/w')).not.toBe(tag)
  })

  it.each([
    ['none on a machine that keeps its own', {}, {}, 'none'],
    ['the registry on a runner that starts empty', {}, { RUNNER_ENVIRONMENT: 'github-hosted' }, 'registry'],
    ['what is asked for', { cache: 'gha' as const }, {}, 'gha'],
    [
      'none with no-cache',
      { cache: 'registry' as const, request: { ...request, noCache: true } },
      {},
      'none',
    ],
    [
      "none beside buildx's own words",
      { request: { ...request, cacheFrom: ['type=local,src=x'] } },
      {},
      'none',
    ],
  ])('are in: %s', (_, task, env, expected) => {
    expect(cacheKind({ request, cache: undefined, ...task }, env)).toBe(expected)
  })

  it('are written by the default branch alone, as ECR takes them, and a failure only warns', () => {
    const { from, to } = registryCache(repository(false), 'cache-1', true, push)
    expect(from).toEqual(['type=registry,ref=host/orders:cache-1'])
    expect(to).toEqual([
      'type=registry,ref=host/orders:cache-1,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true',
    ])
    expect(registryCache(repository(false), 'cache-1', true, { ...push, ref: 'refs/heads/x' }).to).toEqual([])
    expect(registryCache(repository(false), 'cache-1', true, { ...push, pullRequest: 7 }).to).toEqual([])
    expect(registryCache(repository(false), 'cache-1', false, push).from).toEqual([])
  })

  it('are not written under a tag that cannot move, which is said with what to do', () => {
    const { to, notices } = registryCache(repository(true), 'cache-1', false, push)
    expect(to).toEqual([])
    expect(notices[0]?.message).toContain('image-tag-mutability-exclusion-filters')
    expect(registryCache(repository(true, ['cache-*']), 'cache-1', false, push).to).toHaveLength(1)
  })
})
