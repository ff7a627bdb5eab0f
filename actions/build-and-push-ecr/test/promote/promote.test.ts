import { realClock, type Log } from '@slipway/action-kit'
import { plainLog } from '@slipway/testkit/plain-log'
import type { Origin } from '../../src/promote/origin.js'
import { promote, type PromoteParts } from '../../src/promote/promote.js'
import { digestOf, MemoryRegistry, type MemoryOptions } from './memory-registry.js'
import { signedIndex } from './signed-index.js'

const lines: string[] = []
const log: Log = { ...plainLog(), info: (text) => void lines.push(text) }
beforeEach(() => lines.splice(0))

const immutable = { immutable: true, exceptions: ['latest'] }

type Overrides = Partial<Omit<PromoteParts, 'context'>> & { readonly signal?: AbortSignal }

function partsOf(
  source: MemoryRegistry | 'here',
  destination: MemoryRegistry,
  overrides: Overrides = {},
): PromoteParts {
  const { signal = new AbortController().signal, ...more } = overrides
  const origin: Origin =
    source === 'here'
      ? {
          kind: 'here',
          name: 'orders in account 123456789012, eu-west-1',
          listTags: () => tagsOf(destination),
        }
      : {
          kind: 'elsewhere',
          name: 'ghcr.io/x/y',
          repository: source.protocol,
          listTags: () => tagsOf(source),
        }
  return {
    origin,
    version: 'v1',
    ecr: destination.ecr,
    repository: destination.repository,
    tags: ['prod'],
    context: { clock: realClock, log, signal },
    ...more,
  }
}

function tagsOf(registry: MemoryRegistry): Promise<readonly string[]> {
  return Promise.resolve([...registry.tags.keys()])
}

describe('promoting within a repository', () => {
  it('finds the image by tag, and sends nothing', async () => {
    const here = new MemoryRegistry()
    const image = here.addImage('linux/amd64', 'a', { tags: ['v1', 'stable'] })
    const result = await promote(partsOf('here', here, { tags: ['prod', 'stable'] }))
    expect(result).toEqual({
      kind: 'present',
      image,
      tagged: ['stable'],
      copied: { blobs: 0, bytes: 0, mounted: 0 },
    })
    expect(here.writes).toEqual([])
  })

  it('finds it by digest', async () => {
    const here = new MemoryRegistry()
    const image = here.addImage('linux/amd64', 'a')
    expect(await promote(partsOf('here', here, { version: image.digest }))).toMatchObject({
      kind: 'present',
      image,
    })
  })

  it('takes no manifest for it that is not what the digest says', async () => {
    const here = new MemoryRegistry()
    const image = here.addImage('linux/amd64', 'a', { tags: ['v1'] })
    here.images.set(image.digest, { ...image, manifest: `${image.manifest} ` })
    await expect(promote(partsOf('here', here))).rejects.toMatchObject({
      name: 'UserError',
      message: `The registry answered ${digestOf(`${image.manifest} `)} for the image ${image.digest}`,
    })
  })

  it('names the place and the tags that come near when there is no such image', async () => {
    const here = new MemoryRegistry()
    here.addImage('linux/amd64', 'a', { tags: ['v1.4.0', 'v1.4.1', 'nightly'] })
    await expect(promote(partsOf('here', here, { version: 'v1.4.2' }))).rejects.toMatchObject({
      name: 'UserError',
      message: 'There is no image v1.4.2 in orders in account 123456789012, eu-west-1',
      hint: expect.stringMatching(/^Tags there that come near: v1\.4\.0, v1\.4\.1\.\n/) as unknown,
    })
  })
})

describe('an immutable tag', () => {
  const from = (): MemoryRegistry => {
    const source = new MemoryRegistry({ host: 'ghcr.io' })
    source.addImage('linux/amd64', 'new', { tags: ['v1'] })
    return source
  }

  it.each<[string, MemoryOptions, readonly string[], 'present' | 'tag-taken']>([
    ['on another image stands in the way', { mutability: immutable }, ['prod'], 'tag-taken'],
    [
      'on another image stands in the way of further ones',
      { mutability: immutable },
      ['a', 'prod'],
      'tag-taken',
    ],
    ['that the filters except does not', { mutability: immutable }, ['latest'], 'present'],
    ['is none where tags can move', {}, ['prod'], 'present'],
    ['that is not there yet is free', { mutability: immutable }, ['new'], 'present'],
  ])('%s', async (_name, options, tags, kind) => {
    const destination = new MemoryRegistry(options)
    const old = destination.addImage('linux/amd64', 'old', { tags: ['prod', 'latest'] })
    const result = await promote(partsOf(from(), destination, { tags }))
    expect(result).toMatchObject(kind === 'present' ? { kind } : { kind, tag: 'prod', digest: old.digest })
    if (kind === 'tag-taken') expect(destination.writes).toEqual([])
  })

  it('on the same image passes', async () => {
    const source = from()
    const destination = new MemoryRegistry({ mutability: immutable })
    const image = destination.addImage('linux/amd64', 'new', { tags: ['prod'] })
    expect(await promote(partsOf(source, destination))).toMatchObject({
      kind: 'present',
      image,
      tagged: ['prod'],
    })
  })
})

describe('promoting from another registry', () => {
  it('brings layers, then images, then their index, then what is attached, and puts no requested tag', async () => {
    const { source, names, index, signatureTag } = signedIndex()
    const destination = new MemoryRegistry()
    const result = await promote(partsOf(source, destination))
    expect(result).toMatchObject({ kind: 'present', image: source.images.get(index), tagged: [] })
    const order = destination.writes.map((write) => {
      const [kind = '', digest = ''] = write.split(' ')
      return kind === 'blob' ? kind : `${kind} ${names.get(digest) ?? digest}`
    })
    expect(order.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 'blob'))
    const [first = '', ...images] = order.slice(12)
    expect([first, ...images.slice(0, 3)]).toEqual([
      'image amd64',
      'image arm64',
      'image attestation',
      'image index',
    ])
    // The two signatures stand in the order of their digests.
    expect([...images.slice(3, 5)].sort()).toEqual(['image cosign', 'image signature'])
    expect(images.slice(5)).toEqual(['image signed', `tag ${signatureTag}`])
    expect([...destination.tags.keys()]).toEqual([signatureTag])
  })

  it('keeps every byte', async () => {
    const { source, names } = signedIndex()
    const destination = new MemoryRegistry()
    await promote(partsOf(source, destination))
    expect([...destination.images.keys()].sort()).toEqual([...names.keys()].sort())
    for (const [digest, image] of destination.images)
      expect(image.manifest).toBe(source.images.get(digest)?.manifest)
    for (const [digest, blob] of destination.blobs) expect(blob).toEqual(source.blobs.get(digest))
  })

  it('tells what it copied', async () => {
    const { source } = signedIndex()
    const result = await promote(partsOf(source, new MemoryRegistry()))
    const needed = [...source.blobs.values()].filter((blob) => !blob.toString().includes('another image'))
    const bytes = needed.reduce((sum, { length }) => sum + length, 0)
    expect(result).toMatchObject({ copied: { blobs: 12, bytes, mounted: 0 } })
    expect(lines.filter((line) => line.includes(' copied ('))).toHaveLength(12)
  })

  it('sends nothing again that is there', async () => {
    const { source } = signedIndex()
    const destination = new MemoryRegistry()
    await promote(partsOf(source, destination))
    destination.writes.splice(0)
    expect(await promote(partsOf(source, destination))).toMatchObject({
      copied: { blobs: 0, bytes: 0, mounted: 0 },
    })
    expect(destination.writes).toEqual([])
  })

  it('goes on where an earlier run was stopped', async () => {
    const { source } = signedIndex()
    let writes = 0
    const destination = new MemoryRegistry({
      onWrite: () => {
        if (++writes === 6) throw new Error('stopped')
      },
    })
    await expect(promote(partsOf(source, destination))).rejects.toThrow('stopped')
    const before = destination.writes.length
    await promote(partsOf(source, destination))
    expect(new Set(destination.writes).size).toBe(destination.writes.length)
    expect(before).toBeGreaterThan(0)
  })

  it('leaves foreign layers where they are', async () => {
    const source = new MemoryRegistry({ host: 'ghcr.io' })
    const foreign = {
      mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
      digest: digestOf('far away'),
      size: 8,
      urls: ['https://example.com/layer'],
    }
    source.addImage('windows/amd64', 'a', { tags: ['v1'], layers: [foreign] })
    const destination = new MemoryRegistry()
    expect(await promote(partsOf(source, destination))).toMatchObject({ copied: { blobs: 2 } })
    expect(destination.blobs.has(foreign.digest)).toBe(false)
  })

  it('leaves a signature that the image has here alone', async () => {
    const { source, signatureTag } = signedIndex()
    const destination = new MemoryRegistry()
    const own = destination.addImage('', 'own signature', { tags: [signatureTag] })
    await promote(partsOf(source, destination))
    expect(destination.tags.get(signatureTag)).toBe(own.digest)
  })

  it('does not take a damaged layer', async () => {
    const { source } = signedIndex()
    const [digest = ''] = [...source.blobs.keys()]
    source.blobs.set(digest, Buffer.from('damaged'))
    const destination = new MemoryRegistry()
    await expect(promote(partsOf(source, destination))).rejects.toThrow(digest)
    expect(destination.writes.filter((write) => !write.startsWith('blob'))).toEqual([])
  })

  it('says which part is missing', async () => {
    const { source, names } = signedIndex()
    const [lost = ''] = [...names].find(([, name]) => name === 'arm64') ?? []
    source.images.delete(lost)
    await expect(promote(partsOf(source, new MemoryRegistry()))).rejects.toMatchObject({
      name: 'UserError',
      message: `ghcr.io/x/y has no ${lost}, which the image to promote needs`,
    })
  })

  it('says which kind of image ECR does not take', async () => {
    const source = new MemoryRegistry({ host: 'ghcr.io', name: 'x/y' })
    const old = source.add({ name: 'old' }, 'application/vnd.docker.distribution.manifest.v1+prettyjws', 'v1')
    await expect(promote(partsOf(source, new MemoryRegistry()))).rejects.toMatchObject({
      name: 'UserError',
      message: `ghcr.io/x/y@${old.digest} is of the type application/vnd.docker.distribution.manifest.v1+prettyjws`,
    })
  })

  it('tags nothing when it is cancelled midway, and says what is there', async () => {
    const { source } = signedIndex()
    const cancel = new AbortController()
    let writes = 0
    const destination = new MemoryRegistry({
      onWrite: () => {
        if (++writes === 5) cancel.abort(new Error('cancelled'))
      },
    })
    await expect(promote(partsOf(source, destination, { signal: cancel.signal }))).rejects.toThrow(
      'cancelled',
    )
    expect(destination.tags.size).toBe(0)
    expect(destination.images.size).toBe(0)
    expect(destination.writes.length).toBeLessThan(12)
    expect(lines.at(-1)).toMatch(
      /^Stopped: orders has \d+ of 12 blobs and 0 of 7 manifests of it, and none of the tags/,
    )
  })
})

describe('promoting from another repository of the registry', () => {
  const twoRepositories = (): readonly [MemoryRegistry, MemoryRegistry] => {
    const source = new MemoryRegistry({ name: 'team/orders' })
    source.addImage('linux/amd64', 'a', { tags: ['v1'] })
    return [source, new MemoryRegistry()]
  }

  it('has the registry take the layers over', async () => {
    const [source, destination] = twoRepositories()
    destination.mountsFrom = source
    expect(await promote(partsOf(source, destination))).toMatchObject({
      copied: { blobs: 0, bytes: 0, mounted: 2 },
    })
  })

  it('copies them where the registry will not', async () => {
    const [source, destination] = twoRepositories()
    expect(await promote(partsOf(source, destination))).toMatchObject({ copied: { blobs: 2, mounted: 0 } })
    expect(lines.filter((line) => line.includes('BLOB_MOUNTING'))).toHaveLength(1)
  })
})
