import type { EcrApi, RegistryImage, Repository } from '../../src/registry/ecr.js'
import { decideReuse, findHeldTags, type HeldTag } from '../../src/reuse/reuse.js'

const wanted = new Map([
  ['org.opencontainers.image.source', 'https://github.com/octo-org/orders'],
  ['org.opencontainers.image.revision', 'abc'],
  ['slipway.inputs', 'sha256:1'],
])
const ours = Object.fromEntries(wanted)

const held = (
  tag: string,
  digest: string,
  labels: Readonly<Record<string, string>>,
  id = 'sha256:id',
): HeldTag => ({
  tag,
  image: { digest, manifest: '{}', mediaType: undefined },
  config: { digest: id, labels },
})

describe('what immutable tags mean for a build', () => {
  it.each<[string, readonly HeldTag[], ReturnType<typeof decideReuse>['kind']]>([
    ['none of them exists', [], 'build'],
    ['one holds this build', [held('v1', 'd1', ours)], 'reuse'],
    ['two hold this build', [held('v1', 'd1', ours), held('v2', 'd1', ours)], 'reuse'],
    ['two hold two builds of this commit', [held('v1', 'd1', ours), held('v2', 'd2', ours)], 'conflict'],
    [
      'one holds another commit',
      [held('v1', 'd1', { ...ours, 'org.opencontainers.image.revision': 'x' })],
      'conflict',
    ],
    ['one was built with other inputs', [held('v1', 'd1', { ...ours, 'slipway.inputs': 'x' })], 'conflict'],
    [
      'one is of another repository',
      [held('v1', 'd1', { ...ours, 'org.opencontainers.image.source': 'x' })],
      'conflict',
    ],
    ['one has no labels', [held('v1', 'd1', {})], 'conflict'],
    ['one is ours and one is not', [held('v1', 'd1', ours), held('v2', 'd2', {})], 'conflict'],
  ])('when %s', (_, tags, kind) => {
    expect(decideReuse(tags, wanted).kind).toBe(kind)
  })

  it('is not known without a commit, until there is a build to compare with', () => {
    const without = new Map([['slipway.inputs', 'sha256:1']])
    const tags = [held('v1', 'd1', { 'slipway.inputs': 'sha256:1' }, 'sha256:built')]
    expect(decideReuse(tags, without).kind).toBe('build')
    expect(decideReuse(tags, without, 'sha256:built').kind).toBe('reuse')
    expect(decideReuse(tags, without, 'sha256:other').kind).toBe('conflict')
  })

  it('names the tag in the way, and whether it is of this commit', () => {
    const other = { ...ours, 'slipway.inputs': 'x' }
    expect(decideReuse([held('v1', 'd1', other)], wanted)).toEqual({
      kind: 'conflict',
      tag: 'v1',
      digest: 'd1',
      revision: 'abc',
      ofThisCommit: true,
    })
  })
})

describe('the tags in the way', () => {
  const config = { digest: 'sha256:config' }
  const manifest = JSON.stringify({ config, layers: [] })
  const index = JSON.stringify({
    manifests: [
      { digest: 'attestation', platform: { os: 'unknown', architecture: 'unknown' } },
      { digest: 'child', platform: { os: 'linux', architecture: 'amd64' } },
    ],
  })
  const image = (digest: string, text: string): RegistryImage => ({
    digest,
    manifest: text,
    mediaType: undefined,
  })
  const asked: string[] = []
  const ecr: Pick<EcrApi, 'imagesByTag' | 'imageByDigest' | 'blob'> = {
    imagesByTag: (_repository, tags) => {
      asked.push(...tags)
      const all = { v1: image('d1', manifest), v2: image('d2', index) }
      return Promise.resolve(new Map(Object.entries(all).filter(([tag]) => tags.includes(tag))))
    },
    imageByDigest: (_repository, digest) =>
      Promise.resolve(digest === 'child' ? image('child', manifest) : undefined),
    blob: () => Promise.resolve(JSON.stringify({ config: { Labels: { a: 'b' } } })),
  }
  const repository = (immutable: boolean, exceptions: readonly string[] = []): Repository => ({
    name: 'orders',
    uri: 'host/orders',
    registryId: '1',
    region: 'eu-west-1',
    mutability: { immutable, exceptions },
  })
  beforeEach(() => void asked.splice(0))

  it('are not looked for where tags may move', async () => {
    expect(await findHeldTags(ecr, repository(false), ['v1'])).toEqual([])
    expect(asked).toEqual([])
  })

  it('are those that are immutable and exist, with the labels of their image', async () => {
    const found = await findHeldTags(ecr, repository(true, ['lat*']), ['v1', 'v2', 'v3', 'latest'])
    expect(asked).toEqual(['v1', 'v2', 'v3'])
    expect(found.map(({ tag }) => tag)).toEqual(['v1', 'v2'])
    expect(found.map((tag) => tag.config)).toEqual([
      { digest: 'sha256:config', labels: { a: 'b' } },
      { digest: 'sha256:config', labels: { a: 'b' } },
    ])
  })

  it('are the exceptions where only those are immutable', async () => {
    await findHeldTags(ecr, repository(false, ['v*']), ['v1', 'latest'])
    expect(asked).toEqual(['v1'])
  })
})
