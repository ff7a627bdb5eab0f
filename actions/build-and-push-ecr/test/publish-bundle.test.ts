import { execFileSync } from 'node:child_process'
import { BatchGetImageCommand } from '@aws-sdk/client-ecr'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import {
  buildAndPush,
  createRepository,
  dockerfile,
  ecrClient,
  folder,
  registry,
  removeAll,
} from './world.js'

const sha = 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3'

describeWith('docker', 'build-and-push-ecr', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  it('outputs the digest that the registry holds and that a pull reports', async () => {
    const result = await buildAndPush(aws, {
      inputs: { tags: 'v1, latest', context: 'app' },
      workspace: folder({ 'app/Dockerfile': dockerfile('one') }),
    })
    expect(result).toMatchObject({ exitCode: 0, annotations: [], left: [] })
    const { digest = '', image } = result.outputs
    expect(image).toBe(`${registry(aws)}/orders-api@${digest}`)
    expect(result.outputs).toMatchObject({ tags: 'v1\nlatest', repository: 'orders-api', outcome: 'built' })
    const { images = [] } = await ecrClient(aws).send(
      new BatchGetImageCommand({
        repositoryName: 'orders-api',
        imageIds: [{ imageTag: 'v1' }, { imageTag: 'latest' }],
      }),
    )
    expect(images.map(({ imageId }) => imageId?.imageDigest)).toEqual([digest, digest])
  })
})
