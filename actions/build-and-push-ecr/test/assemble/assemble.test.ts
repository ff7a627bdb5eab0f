import { assemble, type AssembleParts } from '../../src/assemble/assemble.js'
import { partTag } from '../../src/assemble/part-tag.js'
import type { RegistryImage } from '../../src/registry/ecr.js'
import { entryOf, MemoryRegistry, types } from '../promote/memory-registry.js'

const run = { runId: '4711', partOf: 'context .' }
const both = ['linux/amd64', 'linux/arm64']

function tagOf(platform: string, attempt = 1): string {
  return partTag({ ...run, attempt, platform })
}

function partsOf(registry: MemoryRegistry, overrides: Partial<AssembleParts> = {}): AssembleParts {
  return {
    ...run,
    attempt: 1,
    platforms: both,
    ecr: registry.ecr,
    repository: registry.repository,
    tags: ['v1'],
    annotations: new Map(),
    context: { log: { info: () => undefined }, signal: new AbortController().signal },
    ...overrides,
  }
}

/** What the assembled index says; nothing else reads it in these tests. */
interface Index {
  readonly mediaType: string
  readonly manifests: readonly {
    readonly mediaType: string
    readonly digest: string
    readonly size: number
    readonly platform: object
    readonly annotations?: object
  }[]
  readonly annotations?: object
}

async function assembled(
  registry: MemoryRegistry,
  overrides: Partial<AssembleParts> = {},
): Promise<{ readonly image: RegistryImage; readonly index: Index }> {
  const result = await assemble(partsOf(registry, overrides))
  if (result.kind !== 'present') throw new Error(`The tag ${result.tag} is taken`)
  return { image: result.image, index: JSON.parse(result.image.manifest) as Index }
}

function withBoth(
  mediaType = types.image,
  attempt = 1,
): {
  readonly registry: MemoryRegistry
  readonly images: readonly RegistryImage[]
} {
  const registry = new MemoryRegistry()
  const images = both.map((platform) =>
    registry.addImage(platform, 'a', { mediaType, tags: [tagOf(platform, attempt)] }),
  )
  return { registry, images }
}

describe('the tag of a part', () => {
  it.each([
    ['linux/amd64', 'part-4711.1-e7aa37bc-linux-amd64'],
    ['linux/arm/v7', 'part-4711.1-e7aa37bc-linux-arm-v7'],
  ])('of %s is %s', (platform, tag) => {
    expect(tagOf(platform)).toBe(tag)
  })

  it('is another for another image of the same run', () => {
    const other = partTag({ ...run, attempt: 1, platform: 'linux/amd64', partOf: 'context other' })
    expect(other).not.toBe(tagOf('linux/amd64'))
  })
})

describe('an assembled index', () => {
  it('lists an image for each platform, as its bytes and its configuration are', async () => {
    const { registry, images } = withBoth()
    const { image, index } = await assembled(registry)
    expect(index).toEqual({
      schemaVersion: 2,
      mediaType: types.index,
      manifests: images.map(({ digest, manifest }, at) => ({
        mediaType: types.image,
        digest,
        size: Buffer.byteLength(manifest),
        platform: { architecture: both[at]?.split('/')[1], os: 'linux' },
      })),
    })
    expect(registry.images.get(image.digest)).toEqual(image)
  })

  it('is in the repository without a tag, which is for the caller to put', async () => {
    const { registry } = withBoth()
    const { image } = await assembled(registry)
    expect(registry.writes).toEqual([`image ${image.digest}`])
  })

  it('is a list of Docker for images of Docker', async () => {
    const { registry } = withBoth(types.dockerImage)
    expect((await assembled(registry)).index.mediaType).toBe(types.dockerList)
  })

  it('is an OCI index for images of Docker, too, when it has annotations', async () => {
    const { registry } = withBoth(types.dockerImage)
    const { index } = await assembled(registry, { annotations: new Map([['index:a', 'b']]) })
    expect(index.mediaType).toBe(types.index)
  })

  it('is the same to the byte for the same images, whichever attempt they are of', async () => {
    const first = await assembled(withBoth().registry)
    const second = await assembled(withBoth(types.image, 2).registry, { attempt: 3 })
    expect(second.image).toEqual(first.image)
  })

  it('takes in what an index with attestations lists, in its order', async () => {
    const { registry, images } = withBoth()
    const [amd64 = ''] = both
    const own = registry.addImage(amd64, 'attested')
    const provenance = registry.addImage('unknown/unknown', 'provenance')
    const attestation = {
      ...entryOf(provenance, 'unknown/unknown'),
      annotations: {
        'vnd.docker.reference.digest': own.digest,
        'vnd.docker.reference.type': 'attestation-manifest',
      },
    }
    registry.add({ manifests: [entryOf(own, amd64), attestation] }, types.index, tagOf(amd64))
    const { index } = await assembled(registry)
    expect(index.manifests.map(({ digest }) => digest)).toEqual([
      own.digest,
      provenance.digest,
      images[1]?.digest,
    ])
    expect(index.manifests[1]).toEqual(JSON.parse(JSON.stringify(attestation)))
  })

  it('tells the digest of each platform’s image, not that of its attestation', async () => {
    const { registry, images } = withBoth()
    const provenance = registry.addImage('unknown/unknown', 'provenance')
    const [own] = images
    if (own === undefined) throw new Error('There is no image')
    registry.addIndex([own, provenance], ['linux/amd64', 'unknown/unknown'], tagOf('linux/amd64'))
    expect(await assemble(partsOf(registry))).toMatchObject({
      parts: [
        { platform: 'linux/amd64', digest: own.digest },
        { platform: 'linux/arm64', digest: images[1]?.digest },
      ],
    })
  })

  it('keeps what tells versions of Windows apart', async () => {
    const registry = new MemoryRegistry()
    const platform = { architecture: 'amd64', os: 'windows', 'os.version': '10.0.26100.1' }
    const config = registry.addBlob(JSON.stringify({ ...platform, variant: '' }), types.config)
    registry.add({ config, layers: [] }, types.image, tagOf('windows/amd64'))
    const { index } = await assembled(registry, { platforms: ['windows/amd64'] })
    expect(index.manifests[0]?.platform).toEqual(platform)
  })

  it('has the annotations of its levels, and leaves those of images to the builds', async () => {
    const { registry } = withBoth()
    const annotations = new Map([
      ['index:b', '2'],
      ['index,manifest:a', '1'],
      ['plain', 'x'],
      ['manifest:only', 'x'],
      ['manifest-descriptor:every', 'y'],
      ['manifest-descriptor[linux/arm64]:arm', 'z'],
    ])
    const { index, image } = await assembled(registry, { annotations })
    expect(index.annotations).toEqual({ a: '1', b: '2' })
    expect(index.manifests.map((entry) => entry.annotations)).toEqual([
      { every: 'y' },
      { every: 'y', arm: 'z' },
    ])
    const reversed = new Map([...annotations].reverse())
    expect((await assembled(registry, { annotations: reversed })).image.digest).toBe(image.digest)
  })
})

describe('a part', () => {
  it('is taken of the newest attempt that has it', async () => {
    const { registry, images } = withBoth()
    const again = registry.addImage('linux/amd64', 'again', { tags: [tagOf('linux/amd64', 3)] })
    const { index } = await assembled(registry, { attempt: 4 })
    expect(index.manifests.map(({ digest }) => digest)).toEqual([again.digest, images[1]?.digest])
  })

  it('is found however many attempts there were', async () => {
    const { registry } = withBoth()
    const asked: number[] = []
    const { ecr } = registry
    const counting = {
      ...ecr,
      imagesByTag: (...[repository, tags]: Parameters<typeof ecr.imagesByTag>) => {
        asked.push(tags.length)
        return ecr.imagesByTag(repository, tags)
      },
    }
    await assembled(registry, { ecr: counting, attempt: 120 })
    expect(asked).toEqual([100, 1, 100, 40])
  })

  it('that is missing is named, with its tag and the job that makes it', async () => {
    const { registry } = withBoth()
    registry.tags.delete(tagOf('linux/arm64'))
    await expect(assemble(partsOf(registry))).rejects.toMatchObject({
      name: 'UserError',
      message: 'orders has no image of linux/arm64 to assemble',
      cause: new Error(`There is no tag ${tagOf('linux/arm64')}`),
      hint: expect.stringContaining('assemble: later') as unknown,
    })
    expect(registry.writes).toEqual([])
  })

  it('of another platform than its tag says is named', async () => {
    const { registry } = withBoth()
    registry.addImage('linux/amd64', 'wrong', { tags: [tagOf('linux/arm64')] })
    await expect(assemble(partsOf(registry))).rejects.toMatchObject({
      name: 'UserError',
      message: 'The image of linux/arm64 to assemble is one of linux/amd64',
    })
  })

  it.each([
    ['linux/arm64', 'linux/arm64/v8'],
    ['linux/arm/v7', 'linux/arm'],
  ])('of %s may say %s of itself', async (platform, said) => {
    const registry = new MemoryRegistry()
    registry.addImage(said, 'a', { tags: [tagOf(platform)] })
    expect((await assembled(registry, { platforms: [platform] })).index.manifests).toHaveLength(1)
  })
})

describe('an immutable tag', () => {
  const immutable = { immutable: true, exceptions: [] }
  const registryWith = (): MemoryRegistry => {
    const registry = new MemoryRegistry({ mutability: immutable })
    for (const platform of both) registry.addImage(platform, 'a', { tags: [tagOf(platform)] })
    return registry
  }

  it('on another image stands in the way before anything is put', async () => {
    const registry = registryWith()
    const old = registry.addImage('linux/amd64', 'old', { tags: ['v1'] })
    expect(await assemble(partsOf(registry))).toEqual({ kind: 'tag-taken', tag: 'v1', digest: old.digest })
    expect(registry.writes).toEqual([])
  })

  it('on the same index is there already', async () => {
    const registry = registryWith()
    const { image } = await assembled(registry)
    registry.tags.set('v1', image.digest)
    expect(await assemble(partsOf(registry))).toMatchObject({ kind: 'present', tagged: ['v1'] })
  })
})
