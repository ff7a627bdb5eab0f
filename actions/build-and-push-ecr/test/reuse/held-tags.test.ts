import type { EcrApi, RegistryImage, Repository } from '../../src/registry/ecr.js'
import { judgeHeldTags, readHeldTags, type HeldTag, type HeldTags } from '../../src/reuse/held-tags.js'

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
  it.each<[string, readonly HeldTag[], HeldTags['kind']]>([
    ['none of them exists', [], 'none'],
    ['one holds this build', [held('v1', 'd1', ours)], 'ours'],
    ['two hold this build', [held('v1', 'd1', ours), held('v2', 'd1', ours)], 'ours'],
    ['two hold two builds of this commit', [held('v1', 'd1', ours), held('v2', 'd2', ours)], 'taken'],
    [
      'one holds another commit',
      [held('v1', 'd1', { ...ours, 'org.opencontainers.image.revision': 'x' })],
      'taken',
    ],
    ['one was built with other inputs', [held('v1', 'd1', { ...ours, 'slipway.inputs': 'x' })], 'taken'],
    [
      'one is of another repository',
      [held('v1', 'd1', { ...ours, 'org.opencontainers.image.source': 'x' })],
      'taken',
    ],
    ['one has no labels', [held('v1', 'd1', {})], 'taken'],
    ['one is ours and one is not', [held('v1', 'd1', ours), held('v2', 'd2', {})], 'taken'],
  ])('when %s', (_, tags, kind) => {
    expect(judgeHeldTags(tags, wanted).kind).toBe(kind)
  })

  it('is not known without a commit, until there is a build to compare with', () => {
    const without = new Map([['slipway.inputs', 'sha256:1']])
    const tags = [held('v1', 'd1', { 'slipway.inputs': 'sha256:1' }, 'sha256:built')]
    expect(judgeHeldTags(tags, without).kind).toBe('none')
    expect(judgeHeldTags(tags, without, { builtId: 'sha256:built' }).kind).toBe('ours')
    expect(judgeHeldTags(tags, without, { builtId: 'sha256:other' }).kind).toBe('taken')
  })

  it('goes by what the image was made of where that is known, whatever the commit', () => {
    const now = new Map([...wanted, ['slipway.source', 'abc']])
    const older = { ...ours, 'org.opencontainers.image.revision': 'x', 'slipway.source': 'abc' }
    expect(judgeHeldTags([held('v1', 'd1', older)], now).kind).toBe('ours')
    expect(judgeHeldTags([held('v1', 'd1', { ...older, 'slipway.source': 'def' })], now).kind).toBe('taken')
    expect(judgeHeldTags([held('v1', 'd1', {})], now, { sourceDigest: 'd1' }).kind).toBe('ours')
  })

  it('names the tag in the way, and whether it is of this commit', () => {
    const other = { ...ours, 'slipway.inputs': 'x' }
    expect(judgeHeldTags([held('v1', 'd1', other)], wanted)).toEqual({
      kind: 'taken',
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
  const all = new Map([
    ['v1', image('d1', manifest)],
    ['v2', image('d2', index)],
    ['latest', image('d3', manifest)],
  ])
  const ecr: Pick<EcrApi, 'imageByDigest' | 'blob'> = {
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

  it('are none where tags may move', async () => {
    expect(await readHeldTags(ecr, repository(false), all)).toEqual([])
  })

  it('are those that are immutable and exist, with the labels of their image', async () => {
    const found = await readHeldTags(ecr, repository(true, ['lat*']), all)
    expect(found.map(({ tag }) => tag)).toEqual(['v1', 'v2'])
    expect(found.map((tag) => tag.config)).toEqual([
      { digest: 'sha256:config', labels: { a: 'b' } },
      { digest: 'sha256:config', labels: { a: 'b' } },
    ])
  })

  it('are the exceptions where only those are immutable', async () => {
    const found = await readHeldTags(ecr, repository(false, ['v*']), all)
    expect(found.map(({ tag }) => tag)).toEqual(['v1', 'v2'])
  })
})
