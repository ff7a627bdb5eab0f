import {
  BatchCheckLayerAvailabilityCommand,
  CompleteLayerUploadCommand,
  InitiateLayerUploadCommand,
  ListImageReferrersCommand,
  UploadLayerPartCommand,
} from '@aws-sdk/client-ecr'
import { startLocalAws, type LocalAws } from '../../src/index.js'
import { connectRegistry, digestOf, types, type RegistryClient } from '../registry-client.js'

let aws: LocalAws
let registry: RegistryClient
const repositoryName = 'orders'

beforeEach(async () => {
  aws = await startLocalAws()
  registry = await connectRegistry(aws)
  await registry.createRepository(repositoryName)
})
afterEach(async () => {
  registry.close()
  await aws.stop()
})

async function upload(...parts: readonly Buffer[]): Promise<string> {
  const { uploadId } = await registry.ecr.send(new InitiateLayerUploadCommand({ repositoryName }))
  let partFirstByte = 0
  for (const layerPartBlob of parts) {
    const partLastByte = partFirstByte + layerPartBlob.length - 1
    await registry.ecr.send(
      new UploadLayerPartCommand({ repositoryName, uploadId, partFirstByte, partLastByte, layerPartBlob }),
    )
    partFirstByte = partLastByte + 1
  }
  return uploadId ?? ''
}

async function complete(uploadId: string, digest: string): Promise<void> {
  const layerDigests = [digest]
  await registry.ecr.send(new CompleteLayerUploadCommand({ repositoryName, uploadId, layerDigests }))
}

describe('a layer uploaded by the API', () => {
  it('is a layer of the registry', async () => {
    const parts = [Buffer.alloc(5 * 1024 * 1024, 'a'), Buffer.from('the rest')]
    const digest = digestOf(Buffer.concat(parts))
    await complete(await upload(...parts), digest)
    const { layers } = await registry.ecr.send(
      new BatchCheckLayerAvailabilityCommand({ repositoryName, layerDigests: [digest] }),
    )
    expect(layers).toMatchObject([{ layerAvailability: 'AVAILABLE', layerSize: 5 * 1024 * 1024 + 8 }])
    expect((await registry.ask('HEAD', `orders/blobs/${digest}`)).status).toBe(200)
    await expect(complete(await upload(...parts), digest)).rejects.toMatchObject({
      name: 'LayerAlreadyExistsException',
    })
  })

  it('has parts of 5 MiB at least, but for the last', async () => {
    const parts = [Buffer.from('a'), Buffer.from('b')]
    const completing = complete(await upload(...parts), digestOf('ab'))
    await expect(completing).rejects.toMatchObject({
      name: 'LayerPartTooSmallException',
      message: 'Layer parts must be at least 5 MiB in size.',
    })
  })

  it('is refused when it is empty, when it is another, and when it was never begun', async () => {
    await expect(complete(await upload(), digestOf(''))).rejects.toMatchObject({
      name: 'EmptyUploadException',
    })
    const other = complete(await upload(Buffer.from('a')), digestOf('b'))
    await expect(other).rejects.toMatchObject({ name: 'InvalidLayerException' })
    const never = complete('8a0d1c1e-0000-4000-8000-000000000000', digestOf('a'))
    await expect(never).rejects.toMatchObject({ name: 'UploadNotFoundException' })
  })

  it('is sent in order', async () => {
    const uploadId = await upload(Buffer.from('a'))
    const layerPartBlob = Buffer.from('b')
    const gap = { repositoryName, uploadId, partFirstByte: 5, partLastByte: 5, layerPartBlob }
    await expect(registry.ecr.send(new UploadLayerPartCommand(gap))).rejects.toMatchObject({
      name: 'InvalidLayerPartException',
    })
  })
})

it('what refers to an image is listed by kind, a page at a time', async () => {
  const subject = await registry.pushImage(repositoryName, 'v1')
  const empty = await registry.pushBlob(repositoryName, '{}')
  const digests: string[] = []
  for (const kind of ['signature', 'sbom', 'sbom2']) {
    const { mediaType, digest, size } = subject
    const { digest: made } = await registry.pushManifest(repositoryName, kind, types.manifest, {
      artifactType: `application/${kind}`,
      config: empty,
      layers: [],
      subject: { mediaType, digest, size },
    })
    digests.push(made)
  }
  const ask = { repositoryName, subjectId: { imageDigest: subject.digest } }
  const some = await registry.ecr.send(
    new ListImageReferrersCommand({ ...ask, filter: { artifactTypes: ['application/sbom'] } }),
  )
  expect(some.referrers).toMatchObject([{ digest: digests[1], artifactStatus: 'ACTIVE' }])
  const first = await registry.ecr.send(new ListImageReferrersCommand({ ...ask, maxResults: 2 }))
  const second = await registry.ecr.send(
    new ListImageReferrersCommand({ ...ask, nextToken: first.nextToken }),
  )
  expect([...(first.referrers ?? []), ...(second.referrers ?? [])].map(({ digest }) => digest)).toEqual(
    digests,
  )
})
