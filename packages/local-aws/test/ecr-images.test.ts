import {
  BatchCheckLayerAvailabilityCommand,
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  DescribeImagesCommand,
  ListImageReferrersCommand,
  ListImagesCommand,
  PutImageCommand,
  type ECRClient,
} from '@aws-sdk/client-ecr'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '../src/index.js'
import { connectRegistry, digestOf, types, type RegistryClient } from './registry-client.js'

let time: VirtualTime
let aws: LocalAws
let registry: RegistryClient
let ecr: ECRClient

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  registry = await connectRegistry(aws)
  ecr = registry.ecr
  await registry.createRepository('orders')
})
afterEach(async () => {
  registry.close()
  await aws.stop()
})

const repositoryName = 'orders'

describe('promoting an image by PutImage', () => {
  it('gives the same manifest another tag, and so the same digest', async () => {
    const { digest, manifest } = await registry.pushImage('orders', 'build-1')
    const { image } = await ecr.send(
      new PutImageCommand({ repositoryName, imageManifest: manifest, imageTag: 'production' }),
    )
    expect(image).toEqual({
      registryId: '123456789012',
      repositoryName,
      imageId: { imageDigest: digest, imageTag: 'production' },
      imageManifest: manifest,
      imageManifestMediaType: types.manifest,
    })
    const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName }))
    expect(imageDetails).toMatchObject([{ imageDigest: digest, imageTags: ['build-1', 'production'] }])
  })

  it('is an error when the tag is there already', async () => {
    const { digest, manifest } = await registry.pushImage('orders', 'v1')
    const putting = ecr.send(new PutImageCommand({ repositoryName, imageManifest: manifest, imageTag: 'v1' }))
    await expect(putting).rejects.toMatchObject({
      name: 'ImageAlreadyExistsException',
      message: `Image with digest '${digest}' and tag 'v1' already exists in the repository with name 'orders' in registry with id '123456789012'`,
    })
  })

  it('is an error when the tag is immutable and another image has it', async () => {
    await registry.createRepository('sealed', { imageTagMutability: 'IMMUTABLE' })
    await registry.pushImage('sealed', 'v1', 'one')
    const { manifest } = await registry.pushImage('sealed', 'v2', 'two')
    const putting = ecr.send(
      new PutImageCommand({ repositoryName: 'sealed', imageManifest: manifest, imageTag: 'v1' }),
    )
    await expect(putting).rejects.toMatchObject({ name: 'ImageTagAlreadyExistsException' })
  })

  it('is an error when the manifest is not what the digest says', async () => {
    const { manifest } = await registry.pushImage('orders', 'v1')
    const putting = ecr.send(
      new PutImageCommand({
        repositoryName,
        imageManifest: `${manifest} `,
        imageTag: 'v2',
        imageDigest: digestOf(manifest),
      }),
    )
    await expect(putting).rejects.toMatchObject({ name: 'ImageDigestDoesNotMatchException' })
  })

  it('into a repository without its layers names them', async () => {
    const { manifest } = await registry.pushImage('orders', 'v1', 'the layer')
    await registry.createRepository('other')
    const putting = ecr.send(
      new PutImageCommand({ repositoryName: 'other', imageManifest: manifest, imageTag: 'v1' }),
    )
    await expect(putting).rejects.toMatchObject({
      name: 'LayersNotFoundException',
      message: expect.stringContaining(digestOf('the layer')) as unknown,
    })
  })

  it('of an index needs its images', async () => {
    const amd = await registry.pushImage('orders', 'amd64', 'amd64')
    const index = (digest: string): string =>
      JSON.stringify({
        schemaVersion: 2,
        mediaType: types.index,
        manifests: [{ mediaType: types.manifest, digest, size: amd.size }],
      })
    const put = (imageManifest: string): PutImageCommand =>
      new PutImageCommand({ repositoryName, imageManifest, imageTag: 'v1' })
    await expect(ecr.send(put(index(digestOf('absent'))))).rejects.toMatchObject({
      name: 'ReferencedImagesNotFoundException',
    })
    const { image } = await ecr.send(put(index(amd.digest)))
    expect(image?.imageId?.imageDigest).toBe(digestOf(index(amd.digest)))
  })
})

describe('images', () => {
  it('are got by tag or digest; what is not there is a failure, not an error', async () => {
    const { digest, manifest } = await registry.pushImage('orders', 'v1')
    const { images, failures } = await ecr.send(
      new BatchGetImageCommand({
        repositoryName,
        imageIds: [{ imageTag: 'v1' }, { imageDigest: digest }, { imageTag: 'v9' }],
      }),
    )
    expect(images).toMatchObject([
      { imageId: { imageDigest: digest, imageTag: 'v1' }, imageManifest: manifest },
      { imageId: { imageDigest: digest }, imageManifestMediaType: types.manifest },
    ])
    expect(failures).toEqual([
      {
        imageId: { imageTag: 'v9' },
        failureCode: 'ImageNotFound',
        failureReason: 'Requested image not found',
      },
    ])
  })

  it('are described with size, times and tags', async () => {
    const pushedAt = time.now()
    const { digest } = await registry.pushImage('orders', 'v1', 'x'.repeat(1_000))
    await time.advance(60_000)
    await registry.ask('GET', 'orders/manifests/v1')
    const { imageDetails } = await ecr.send(
      new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v1' }] }),
    )
    expect(imageDetails).toMatchObject([
      {
        repositoryName,
        imageDigest: digest,
        imageTags: ['v1'],
        imageSizeInBytes: 1_000 + JSON.stringify({ architecture: 'amd64', os: 'linux' }).length,
        imagePushedAt: new Date(pushedAt),
        lastRecordedPullTime: new Date(pushedAt + 60_000),
        imageManifestMediaType: types.manifest,
      },
    ])
  })

  it('of an unknown tag cannot be described', async () => {
    const describing = ecr.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v9' }] }))
    await expect(describing).rejects.toMatchObject({
      name: 'ImageNotFoundException',
      message: `The image with imageId {imageDigest:'null', imageTag:'v9'} does not exist within the repository with name 'orders' in the registry with id '123456789012'`,
    })
  })

  it('are listed by tag, those without one apart', async () => {
    const { digest: old } = await registry.pushImage('orders', 'latest', 'old')
    const { digest } = await registry.pushImage('orders', 'latest', 'new')
    const list = async (tagStatus?: 'TAGGED' | 'UNTAGGED'): Promise<unknown> => {
      const { imageIds } = await ecr.send(
        new ListImagesCommand({ repositoryName, ...(tagStatus && { filter: { tagStatus } }) }),
      )
      return imageIds
    }
    expect(await list()).toEqual([{ imageDigest: old }, { imageDigest: digest, imageTag: 'latest' }])
    expect(await list('TAGGED')).toEqual([{ imageDigest: digest, imageTag: 'latest' }])
    expect(await list('UNTAGGED')).toEqual([{ imageDigest: old }])
  })

  it('go with their last tag', async () => {
    const { digest } = await registry.pushImage('orders', 'v1', 'layer')
    await registry.pushImage('orders', 'v2', 'layer')
    const remove = (imageTag: string): BatchDeleteImageCommand =>
      new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageTag }] })
    const { imageIds } = await ecr.send(remove('v1'))
    expect(imageIds).toEqual([{ imageDigest: digest, imageTag: 'v1' }])
    await ecr.send(remove('v2'))
    const { failures } = await ecr.send(remove('v2'))
    expect(failures).toMatchObject([{ failureCode: 'ImageNotFound' }])
    const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName }))
    expect(imageDetails).toEqual([])
  })

  it('show what refers to them', async () => {
    const { digest, mediaType, size } = await registry.pushImage('orders', 'v1')
    const config = await registry.pushBlob('orders', '{}')
    const body = {
      artifactType: 'application/spdx+json',
      config,
      layers: [],
      subject: { digest, mediaType, size },
    }
    const sbom = await registry.pushManifest('orders', 'sbom', types.manifest, body)
    const { referrers } = await ecr.send(
      new ListImageReferrersCommand({ repositoryName, subjectId: { imageDigest: digest } }),
    )
    expect(referrers).toMatchObject([{ digest: sbom.digest, artifactType: 'application/spdx+json' }])
  })
})

it('says which layers are there', async () => {
  const { digest } = await registry.pushBlob('orders', 'layer')
  const absent = digestOf('absent')
  const { layers, failures } = await ecr.send(
    new BatchCheckLayerAvailabilityCommand({ repositoryName, layerDigests: [digest, absent, 'layer'] }),
  )
  expect(layers).toEqual([
    { layerDigest: digest, layerAvailability: 'AVAILABLE', layerSize: 5 },
    { layerDigest: absent, layerAvailability: 'UNAVAILABLE' },
  ])
  expect(failures).toMatchObject([{ layerDigest: 'layer', failureCode: 'InvalidLayerDigest' }])
})
