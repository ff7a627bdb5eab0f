import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  ListImagesCommand,
  PutImageCommand,
  type PutImageCommandOutput,
} from '@aws-sdk/client-ecr'
import { createHash } from 'node:crypto'
import type { Connect } from './connection.js'

/** What the API of ECR does, whoever plays it. Layers are pushed through the registry, which moto has not. */
export function ecrContract(connect: Connect): void {
  const repositoryName = 'orders/api'
  const client = (): ECRClient => new ECRClient(connect())

  it('a repository is made once', async () => {
    const { repository } = await client().send(new CreateRepositoryCommand({ repositoryName }))
    expect(repository).toMatchObject({
      repositoryName,
      registryId: '123456789012',
      repositoryArn: `arn:aws:ecr:ap-northeast-2:123456789012:repository/${repositoryName}`,
      imageTagMutability: 'MUTABLE',
    })
    expect(repository?.repositoryUri).toMatch(/\/orders\/api$/)
    expect(repository?.createdAt).toBeInstanceOf(Date)
    await expect(client().send(new CreateRepositoryCommand({ repositoryName }))).rejects.toMatchObject({
      name: 'RepositoryAlreadyExistsException',
    })
  })

  it('a repository is described by its name, and one that does not exist is an error that names it', async () => {
    const { repositories } = await client().send(
      new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }),
    )
    expect(repositories?.map((repository) => repository.repositoryName)).toEqual([repositoryName])
    await expect(
      client().send(new DescribeRepositoriesCommand({ repositoryNames: ['orders/none'] })),
    ).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
      message: "The repository with name 'orders/none' does not exist in the registry with id '123456789012'",
    })
  })

  it('an authorization token is a login as AWS that ends', async () => {
    const { authorizationData } = await client().send(new GetAuthorizationTokenCommand())
    const [given] = authorizationData ?? []
    const login = Buffer.from(given?.authorizationToken ?? '', 'base64').toString('utf8')
    expect(login).toMatch(/^AWS:.+/)
    expect(given?.proxyEndpoint).toMatch(/^https?:\/\//)
    expect(given?.expiresAt).toBeInstanceOf(Date)
  })

  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [],
  })
  // Given with each call: AWS and the embedded AWS hold the manifest against it, moto would make up another.
  const digest = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
  const imageDigest = digest(manifest)
  const put = (imageTag: string): Promise<PutImageCommandOutput> =>
    client().send(
      new PutImageCommand({
        repositoryName,
        imageTag,
        imageDigest,
        imageManifest: manifest,
        imageManifestMediaType: 'application/vnd.oci.image.index.v1+json',
      }),
    )

  it('an image is known by the digest of its manifest, and can have several tags', async () => {
    const { image } = await put('1.0')
    expect(image).toMatchObject({ repositoryName, imageId: { imageDigest, imageTag: '1.0' } })
    await put('latest')
    const { imageDetails } = await client().send(
      new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'latest' }] }),
    )
    expect(imageDetails).toMatchObject([{ imageDigest, repositoryName, registryId: '123456789012' }])
    expect(imageDetails?.[0]?.imageTags?.sort()).toEqual(['1.0', 'latest'])
    expect(imageDetails?.[0]?.imagePushedAt).toBeInstanceOf(Date)
  })

  it('the same image with the same tag again is an error', async () => {
    await expect(put('1.0')).rejects.toMatchObject({ name: 'ImageAlreadyExistsException' })
  })

  it('a manifest comes back as it was put, by tag and by digest', async () => {
    for (const imageId of [{ imageTag: '1.0' }, { imageDigest }]) {
      const { images, failures } = await client().send(
        new BatchGetImageCommand({ repositoryName, imageIds: [imageId] }),
      )
      expect(failures).toEqual([])
      expect(images).toMatchObject([{ imageManifest: manifest, imageId: { imageDigest } }])
    }
  })

  it('tags are listed, each with its digest', async () => {
    const { imageIds } = await client().send(new ListImagesCommand({ repositoryName }))
    expect(imageIds?.sort((a, b) => ((a.imageTag ?? '') < (b.imageTag ?? '') ? -1 : 1))).toEqual([
      { imageDigest, imageTag: '1.0' },
      { imageDigest, imageTag: 'latest' },
    ])
  })

  it('an image that does not exist is a failure in a batch, and an error by itself', async () => {
    const { images, failures } = await client().send(
      new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag: 'none' }] }),
    )
    expect(images).toEqual([])
    expect(failures).toMatchObject([{ failureCode: 'ImageNotFound', imageId: { imageTag: 'none' } }])
    await expect(
      client().send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'none' }] })),
    ).rejects.toMatchObject({ name: 'ImageNotFoundException' })
  })

  it('a tag that is immutable stays with its image', async () => {
    const fixed = 'orders/fixed'
    await client().send(
      new CreateRepositoryCommand({ repositoryName: fixed, imageTagMutability: 'IMMUTABLE' }),
    )
    const putFixed = (imageManifest: string): Promise<PutImageCommandOutput> =>
      client().send(new PutImageCommand({ repositoryName: fixed, imageTag: '1.0', imageManifest }))
    await putFixed(manifest)
    const other = JSON.stringify({ ...(JSON.parse(manifest) as object), annotations: { build: '2' } })
    // AWS says ImageTagAlreadyExistsException, which the embedded AWS is tested for elsewhere; moto the other one.
    await expect(putFixed(other)).rejects.toMatchObject({
      name: expect.stringMatching(/^Image(Tag)?AlreadyExistsException$/) as string,
    })
    const { images } = await client().send(
      new BatchGetImageCommand({ repositoryName: fixed, imageIds: [{ imageTag: '1.0' }] }),
    )
    expect(images).toMatchObject([{ imageManifest: manifest }])
  })

  it('deleting a tag leaves the image, deleting the digest does not', async () => {
    const { imageIds } = await client().send(
      new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageTag: 'latest' }] }),
    )
    expect(imageIds).toEqual([{ imageDigest, imageTag: 'latest' }])
    const describe = new DescribeImagesCommand({ repositoryName })
    const { imageDetails } = await client().send(describe)
    expect(imageDetails).toMatchObject([{ imageDigest, imageTags: ['1.0'] }])
    await client().send(new BatchDeleteImageCommand({ repositoryName, imageIds: [{ imageDigest }] }))
    await expect(client().send(describe)).resolves.toMatchObject({ imageDetails: [] })
  })
}
