import { startLocalAws, type LocalAws } from '../src/index.js'
import { connectRegistry, digestOf, errorOf, types, type RegistryClient } from './registry-client.js'

let aws: LocalAws
let registry: RegistryClient

beforeEach(async () => {
  aws = await startLocalAws()
  registry = await connectRegistry(aws)
  await registry.createRepository('orders')
})
afterEach(async () => {
  registry.close()
  await aws.stop()
})

describe('manifests', () => {
  it.each([types.dockerManifest, types.manifest])('of %s come back by tag and by digest', async (type) => {
    const { digest, manifest } = await registry.pushImage('orders', 'v1', 'layer', type)
    for (const reference of ['v1', digest]) {
      const answer = await registry.ask('GET', `orders/manifests/${reference}`)
      expect(answer.headers.get('content-type')).toBe(type)
      expect(answer.headers.get('docker-content-digest')).toBe(digest)
      expect(await answer.text()).toBe(manifest)
    }
    const head = await registry.ask('HEAD', 'orders/manifests/v1')
    expect(head.headers.get('content-length')).toBe(String(manifest.length))
    expect(await head.text()).toBe('')
  })

  it.each([types.dockerIndex, types.index])('of %s hold images that are there', async (type) => {
    const amd = await registry.pushImage('orders', 'v1-amd64', 'amd64')
    const arm = await registry.pushImage('orders', 'v1-arm64', 'arm64')
    const { digest } = await registry.pushManifest('orders', 'v1', type, { manifests: [amd, arm] })
    const answer = await registry.ask('GET', `orders/manifests/v1`)
    expect(answer.headers.get('docker-content-digest')).toBe(digest)
    expect(await answer.json()).toMatchObject({
      manifests: [{ digest: amd.digest }, { digest: arm.digest }],
    })
  })

  it('are refused when a layer has not been pushed', async () => {
    const config = await registry.pushBlob('orders', '{}')
    const missing = { ...config, digest: digestOf('never pushed') }
    const body = { schemaVersion: 2, mediaType: types.manifest, config, layers: [missing] }
    const answer = await registry.ask('PUT', 'orders/manifests/v1', {
      body: JSON.stringify(body),
      headers: { 'content-type': types.manifest },
    })
    expect(await errorOf(answer)).toBe(
      `400 MANIFEST_BLOB_UNKNOWN: Layers with digests '[${missing.digest}]' required for pushing image into repository with name 'orders' in the registry with id '123456789012' do not exist`,
    )
  })

  it('are refused when an image of the index has not been pushed', async () => {
    const absent = { mediaType: types.manifest, digest: digestOf('never pushed'), size: 1 }
    const pushing = registry.pushManifest('orders', 'v1', types.index, { manifests: [absent] })
    await expect(pushing).rejects.toThrow('MANIFEST_BLOB_UNKNOWN')
  })

  it.each([
    ['no JSON', types.manifest, 'not json', 'Invalid JSON syntax'],
    ['a media type that no registry takes', 'text/plain', '{"schemaVersion":2}', 'Unsupported media type'],
    ['another schema', types.manifest, '{"schemaVersion":1}', 'schemaVersion must be 2'],
    ['two media types', types.manifest, `{"schemaVersion":2,"mediaType":"${types.index}"}`, 'does not match'],
    ['no config', types.manifest, '{"schemaVersion":2,"layers":[]}', 'A descriptor has'],
  ])('are refused with %s', async (_name, type, body, reason) => {
    const answer = await registry.ask('PUT', 'orders/manifests/v1', {
      body,
      headers: { 'content-type': type },
    })
    const error = await errorOf(answer)
    expect(error).toContain('400 MANIFEST_INVALID')
    expect(error).toContain(reason)
  })

  it('of a build cache are refused as an index of layers, and taken as an image', async () => {
    const layer = {
      ...(await registry.pushBlob('orders', 'layer')),
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    }
    const config = {
      ...(await registry.pushBlob('orders', '{}')),
      mediaType: 'application/vnd.buildkit.cacheconfig.v0',
    }
    const asIndex = registry.pushManifest('orders', 'cache', types.index, { manifests: [layer, config] })
    await expect(asIndex).rejects.toThrow('400')
    await registry.pushManifest('orders', 'cache', types.manifest, { config, layers: [layer] })
    expect((await registry.ask('HEAD', 'orders/manifests/cache')).status).toBe(200)
  })

  it('pushed by a digest have to be what it says', async () => {
    await registry.pushImage('orders', 'v1')
    const pushing = registry.pushManifest('orders', digestOf('other'), types.index, { manifests: [] })
    await expect(pushing).rejects.toThrow('DIGEST_INVALID')
  })

  it('of an unknown tag are an error in the words of ECR', async () => {
    expect(await errorOf(await registry.ask('GET', 'orders/manifests/v9'))).toBe(
      "404 MANIFEST_UNKNOWN: The image with imageId {imageDigest:'null', imageTag:'v9'} does not exist within the repository with name 'orders' in the registry with id '123456789012'",
    )
  })

  it('deleted by tag keep their other tags; deleted by digest lose all', async () => {
    const { digest } = await registry.pushImage('orders', 'v1', 'layer')
    await registry.pushImage('orders', 'latest', 'layer')
    expect((await registry.ask('DELETE', 'orders/manifests/v1')).status).toBe(202)
    expect((await registry.ask('HEAD', 'orders/manifests/v1')).status).toBe(404)
    expect((await registry.ask('HEAD', 'orders/manifests/latest')).status).toBe(200)
    expect((await registry.ask('DELETE', `orders/manifests/${digest}`)).status).toBe(202)
    expect((await registry.ask('HEAD', 'orders/manifests/latest')).status).toBe(404)
  })
})

describe('tags', () => {
  it('move in a mutable repository', async () => {
    await registry.pushImage('orders', 'latest', 'old')
    const { digest } = await registry.pushImage('orders', 'latest', 'new')
    const answer = await registry.ask('HEAD', 'orders/manifests/latest')
    expect(answer.headers.get('docker-content-digest')).toBe(digest)
  })

  it('cannot be pushed again in an immutable repository, not even with the same image', async () => {
    await registry.createRepository('sealed', { imageTagMutability: 'IMMUTABLE' })
    await registry.pushImage('sealed', 'v1', 'layer')
    await expect(registry.pushImage('sealed', 'v1', 'layer')).rejects.toThrow(
      "The image tag 'v1' already exists in the 'sealed' repository and cannot be overwritten because the tag is immutable.",
    )
    await expect(registry.pushImage('sealed', 'v1', 'other')).rejects.toThrow('400')
    await registry.pushImage('sealed', 'v2', 'other')
  })

  it('are listed by name, a page at a time', async () => {
    for (const tag of ['b', 'c', 'a']) await registry.pushImage('orders', tag)
    const first = await registry.ask('GET', 'orders/tags/list?n=2')
    expect(await first.json()).toEqual({ name: 'orders', tags: ['a', 'b'] })
    const [, next = ''] = /<\/v2\/(.+)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? []
    const second = await registry.ask('GET', next)
    expect(await second.json()).toEqual({ name: 'orders', tags: ['c'] })
    expect(second.headers.get('link')).toBeNull()
  })
})

describe('referrers', () => {
  const empty = { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('{}'), size: 2 }

  async function attach(subject: object, artifactType: string): Promise<string> {
    await registry.pushBlob('orders', '{}')
    const body = { artifactType, config: empty, layers: [empty], subject }
    const manifest = JSON.stringify({ schemaVersion: 2, mediaType: types.manifest, ...body })
    const answer = await registry.ask('PUT', `orders/manifests/${digestOf(manifest)}`, {
      body: manifest,
      headers: { 'content-type': types.manifest },
    })
    expect(answer.headers.get('oci-subject')).toMatch(/^sha256:/)
    return digestOf(manifest)
  }

  it('of an image are what names it as its subject, also by kind', async () => {
    const { digest, mediaType, size } = await registry.pushImage('orders', 'v1')
    const signature = await attach({ digest, mediaType, size }, 'application/vnd.example.signature')
    const sbom = await attach({ digest, mediaType, size }, 'application/spdx+json')

    const all = await registry.ask('GET', `orders/referrers/${digest}`)
    expect(all.headers.get('content-type')).toBe(types.index)
    expect(await all.json()).toMatchObject({
      schemaVersion: 2,
      mediaType: types.index,
      manifests: [
        { digest: signature, artifactType: 'application/vnd.example.signature' },
        { digest: sbom, artifactType: 'application/spdx+json' },
      ],
    })
    const some = await registry.ask('GET', `orders/referrers/${digest}?artifactType=application/spdx%2Bjson`)
    expect(some.headers.get('oci-filters-applied')).toBe('artifactType')
    expect(await some.json()).toMatchObject({ manifests: [{ digest: sbom }] })
  })

  it('are an empty index for an image that has none', async () => {
    const answer = await registry.ask('GET', `orders/referrers/${digestOf('any')}`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ manifests: [] })
  })

  it('pushed under the tag that older clients use are an index like any other', async () => {
    const { digest, mediaType, size } = await registry.pushImage('orders', 'v1')
    const signature = await attach({ digest, mediaType, size }, 'application/vnd.example.signature')
    const tag = digest.replace(':', '-')
    const entry = { mediaType: types.manifest, digest: signature, size: 2 }
    await registry.pushManifest('orders', tag, types.index, { manifests: [entry] })
    const answer = await registry.ask('GET', `orders/manifests/${tag}`)
    expect(await answer.json()).toMatchObject({ manifests: [{ digest: signature }] })
  })
})
