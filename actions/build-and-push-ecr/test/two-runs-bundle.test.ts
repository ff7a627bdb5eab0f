import { BatchGetImageCommand, PutImageCommand } from '@aws-sdk/client-ecr'
import { scaledTime, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepResult } from '@slipway/testkit'
import { askEcr, buildAndPush, createRepository, digestsOf, folder, removeAll, tinyImage } from './world.js'

describeWith('docker', 'two runs of one source at once, in a repository of immutable tags', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws({ time: scaledTime(60) })
    await createRepository(aws, 'orders-api', { imageTagMutability: 'IMMUTABLE' })
    await buildAndPush(aws, { workspace: folder(tinyImage('other')), inputs: { tags: 'other' } })
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  /** A run whose mark another run puts on the image `other` while it builds. */
  async function overtaken(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
    let log = ''
    let overtaking: Promise<void> | undefined
    const result = await buildAndPush(aws, {
      workspace: folder(tinyImage('one')),
      inputs,
      onStdout(text) {
        log += text
        if (log.includes('Building: nothing in the repository')) {
          overtaking ??= mark(/Made of .*: ([0-9a-f]{64}) \(/.exec(log)?.[1] ?? '')
        }
      },
    })
    await overtaking
    return result
  }

  function mark(hash: string): Promise<void> {
    return askEcr(aws, async (ecr) => {
      const repositoryName = 'orders-api'
      const imageIds = [{ imageTag: 'other' }]
      const { images } = await ecr.send(new BatchGetImageCommand({ repositoryName, imageIds }))
      const imageManifest = images?.[0]?.imageManifest
      await ecr.send(new PutImageCommand({ repositoryName, imageManifest, imageTag: `src-${hash}` }))
    })
  }

  it('both get their tags: the mark of the source, which nobody asked for, stays with the first', async () => {
    const result = await overtaken({ tags: 'v1\nv2' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built', tags: 'v1\nv2' } })
    const { digest } = result.outputs
    expect(await digestsOf(aws, 'v1', 'v2')).toEqual([digest, digest])
    expect(await digestsOf(aws, 'other')).not.toEqual([digest])
  })

  it('with a gate the second takes the image of the first, once its scan lets it through', async () => {
    aws.ecr.setScanFindings('orders-api', [])
    const result = await overtaken({ tags: 'v1', scan: 'wait' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'reused', tags: 'v1' } })
    expect(result.summary).toContain('Another run has pushed the same build meanwhile')
    expect(await digestsOf(aws, 'v1')).toEqual(await digestsOf(aws, 'other'))
  })
})
