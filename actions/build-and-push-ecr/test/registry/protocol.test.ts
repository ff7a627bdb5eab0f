import { PutAccountSettingCommand } from '@aws-sdk/client-ecr'
import { openAws } from '@slipway/aws'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { openEcr } from '../../src/registry/ecr.js'
import { openRegistryRepository } from '../../src/registry/open-registry-repository.js'
import type { RegistryRepository } from '../../src/registry/registry-repository.js'
import { startDockerRegistry, type DockerRegistry } from '../build/start-docker-registry.js'
import { askEcr, createRepository } from '../world.js'
import { digestOf, imageOf, indexOf, parts, readAll, uploadImage } from './content.js'
import { contextOf } from './context.js'

/** What holds at every registry. */
function holdsThroughout(open: (name: string) => RegistryRepository): void {
  const large = Buffer.alloc(6_000_000, 'slipway ')

  it('streams a blob there and back', async () => {
    const repository = open('team/orders')
    expect(await repository.hasBlob(digestOf(large))).toBe(false)
    await repository.writeBlob(digestOf(large), large.length, parts(large))
    expect(await repository.hasBlob(digestOf(large))).toBe(true)
    expect(digestOf(await readAll(repository.readBlob(digestOf(large))))).toBe(digestOf(large))
  })

  it('takes no bytes that are not the blob, and says so', async () => {
    const repository = open('team/orders')
    const other = Buffer.from('something else')
    const digest = digestOf('what was announced')
    const writing = repository.writeBlob(digest, other.length, parts(other))
    await expect(writing).rejects.toThrow(`The bytes for the blob ${digest} are others`)
    const short = repository.writeBlob(digestOf(other), other.length + 1, parts(other))
    await expect(short).rejects.toThrow(`has ${other.length} bytes and not ${other.length + 1}`)
    const long = repository.writeBlob(digestOf(other), other.length - 1, parts(other))
    await expect(long).rejects.toThrow(`has more than its ${other.length - 1} bytes`)
    expect(await repository.hasBlob(digest)).toBe(false)
  })

  it('mounts a blob of another repository, and uploads what cannot be mounted', async () => {
    const [from, to] = [open('team/orders'), open('team/mounting')]
    const content = Buffer.from('to be mounted')
    const digest = digestOf(content)
    expect(await to.mountBlob(digest, 'team/orders')).toBe(false)
    await to.writeBlob(digest, content.length, parts(content))
    expect(await to.hasBlob(digest)).toBe(true)
    const more = Buffer.from('some more to be mounted')
    await from.writeBlob(digestOf(more), more.length, parts(more))
    expect(await to.mountBlob(digestOf(more), 'team/orders')).toBe(true)
    expect((await readAll(to.readBlob(digestOf(more)))).toString()).toBe(more.toString())
  })

  it('keeps manifests and indexes to the byte', async () => {
    const repository = open('team/orders')
    expect(await repository.manifest('v1')).toBeUndefined()
    expect(await repository.digestOf('v1')).toBeUndefined()
    const image = await uploadImage(repository, 'v1')
    await repository.putManifest(image, 'v1')
    expect(await repository.manifest('v1')).toEqual(image)
    expect(await repository.manifest(image.digest)).toEqual(image)
    const index = indexOf({ image, platform: { os: 'linux', architecture: 'amd64' } })
    await repository.putManifest(index, 'multi')
    expect(await repository.manifest('multi')).toEqual(index)
    expect(await repository.digestOf('multi')).toBe(index.digest)
  })

  it('puts a manifest by its digest alone, and only what has that digest', async () => {
    const repository = open('team/orders')
    const image = await uploadImage(repository, 'untagged')
    await repository.putManifest(image, image.digest)
    expect(await repository.manifest(image.digest)).toEqual(image)
    const forged = { ...image, manifest: `${image.manifest} ` }
    await expect(repository.putManifest(forged, 'forged')).rejects.toThrow(`is not ${image.digest}`)
  })

  it('lists what is attached to an image', async () => {
    const repository = open('team/orders')
    const image = await uploadImage(repository, 'signed')
    await repository.putManifest(image, 'signed')
    expect(await repository.referrers(image.digest)).toEqual([])
    const subject = { mediaType: image.mediaType, digest: image.digest, size: image.manifest.length }
    const signature = await uploadImage(repository, 'a signature', {
      artifactType: 'application/vnd.example.signature',
      subject,
      annotations: { by: 'the team' },
    })
    await repository.putManifest(signature, signature.digest)
    // What a client does for a registry that keeps no such list itself.
    const list = imageOf(
      {
        manifests: [
          {
            mediaType: signature.mediaType,
            digest: signature.digest,
            size: signature.manifest.length,
            annotations: { by: 'the team' },
          },
        ],
      },
      'application/vnd.oci.image.index.v1+json',
    )
    if ((await repository.referrers(image.digest)).length === 0) {
      await repository.putManifest(list, image.digest.replace(':', '-'))
    }
    expect(await repository.referrers(image.digest)).toEqual([
      {
        mediaType: signature.mediaType,
        digest: signature.digest,
        size: signature.manifest.length,
        platform: undefined,
        annotations: { by: 'the team' },
      },
    ])
  })

  it('says which blob is not there', async () => {
    const repository = open('team/orders')
    const digest = digestOf('never uploaded')
    await expect(readAll(repository.readBlob(digest))).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining(`refused reading the blob ${digest} in team/orders`) as string,
    })
  })
}

describe('a repository of the embedded ECR', () => {
  let aws: LocalAws
  let open: (name: string) => RegistryRepository
  const before = process.env
  beforeAll(async () => {
    aws = await startLocalAws()
    await createRepository(aws, 'team/orders')
    await createRepository(aws, 'team/mounting')
    await askEcr(aws, (ecr) =>
      ecr.send(new PutAccountSettingCommand({ name: 'BLOB_MOUNTING', value: 'ENABLED' })),
    )
    process.env = { ...before, ...aws.environment }
    const context = contextOf()
    const client = openAws({ region: aws.world.region } as Parameters<typeof openAws>[0], {
      ...context,
      env: process.env,
    })
    const ecr = openEcr(client, context)
    const { uri } = await ecr.repository('team/orders')
    open = (name) => ecr.protocol({ uri: uri.replace('team/orders', name) })
  })
  afterAll(async () => {
    process.env = before
    await aws.stop()
  })

  holdsThroughout((name) => open(name))

  it('that is not there is named', async () => {
    const missing = open('team/missing')
    const content = Buffer.from('nowhere to go')
    const writing = missing.writeBlob(digestOf(content), content.length, parts(content))
    await expect(writing).rejects.toThrow(`${missing.host} has no repository team/missing`)
  })
})

describeWith('docker-registry', "a repository of Debian's docker-registry, which wants a password", () => {
  let registry: DockerRegistry
  beforeAll(async () => (registry = await startDockerRegistry()))
  afterAll(() => registry.stop())
  const open = (name: string, password = registry.password): RegistryRepository =>
    openRegistryRepository({
      host: registry.host,
      name,
      login: () => Promise.resolve({ user: registry.user, password }),
      context: contextOf(),
    })

  holdsThroughout(open)

  it('is closed to a wrong password, in words that say what to do', async () => {
    await expect(open('team/orders', 'wrong').manifest('v1')).rejects.toMatchObject({
      status: 401,
      message: `${registry.host} does not accept the login for reading the manifest v1 in team/orders`,
      hint: expect.stringContaining(`Log in to ${registry.host} before this step`) as string,
    })
  })
})
