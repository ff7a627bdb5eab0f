import { GetObjectTaggingCommand, S3Client } from '@aws-sdk/client-s3'
import type { StepResult } from '@slipway/testkit'
import { makeWorkspace, publishSite } from '../site.js'
import { makeBucket, type Bucket, type Server } from './bucket.js'
import { makeDistribution, type Front } from './distribution.js'

const site = (name: string): Record<string, string> => ({
  'index.html': `<h1>${name}</h1>`,
  'guide/index.html': `<h1>Guide of ${name}</h1>`,
  'logo.svg': '<svg/>',
})

/** What moto alone has of these servers: CloudFront, and what AWS keeps about objects and buckets. */
export function tellStoriesOfAws(server: () => Server): void {
  let bucket: Bucket
  let front: Front
  let count = 0
  beforeEach(async () => {
    bucket = await makeBucket(server(), `orders-front-${++count}`)
    front = await makeDistribution(server(), bucket.name)
  })
  const publish = (
    files: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> =>
    publishSite(bucket, makeWorkspace(files), {
      bucket: bucket.name,
      'distribution-id': front.id,
      ...inputs,
    })

  it('is invalidated where it changed, and nowhere else', async () => {
    expect((await publish(site('one'))).outputs).toMatchObject({ 'invalidation-ids': '' })
    expect(await front.invalidations()).toEqual([])
    const { outputs } = await publish({ ...site('one'), 'guide/index.html': 'two' })
    expect(outputs).toMatchObject({ outcome: 'published', updated: '1' })
    expect(outputs['invalidation-ids']).toMatch(/^\w+$/)
    expect(await front.invalidations()).toEqual([['/guide', '/guide/', '/guide/index.html']])
  })

  it('is released by the path of the origin, and rolled back', async () => {
    const one = await publish(site('one'), { mode: 'release', release: 'v1' })
    expect(one).toMatchObject({ exitCode: 0, outputs: { outcome: 'released', release: 'v1' } })
    expect(await front.originPath()).toBe('/_releases/v1')
    const two = await publish(site('two'), { mode: 'release', release: 'v2' })
    expect(two.outputs).toMatchObject({ outcome: 'released', updated: '2', unchanged: '1' })
    expect(await front.originPath()).toBe('/_releases/v2')
    expect(await bucket.text('_releases/v2/logo.svg')).toBe('<svg/>')
    const back = await publish({}, { mode: 'rollback', source: '' })
    expect(back.outputs).toMatchObject({ outcome: 'rolled-back', release: 'v1' })
    expect(await front.originPath()).toBe('/_releases/v1')
    expect(await bucket.text('_releases/v1/index.html')).toBe('<h1>one</h1>')
    expect((await front.invalidations()).every((paths) => paths.join() === '/*')).toBe(true)
  })

  it('keeps tags, metadata, storage class and encryption, and takes others by copy', async () => {
    const kept = {
      tags: 'team=web shop\ncost=a+b',
      metadata: 'commit=abc123',
      'storage-class': 'STANDARD_IA',
      sse: 'aws:kms',
      'sse-kms-key-id': 'alias/site',
    }
    expect((await publish(site('one'), kept)).outputs).toMatchObject({ uploaded: '3' })
    expect(await bucket.object('index.html')).toMatchObject({
      Metadata: { commit: 'abc123' },
      StorageClass: 'STANDARD_IA',
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: 'alias/site',
    })
    expect(await tagsOf('index.html')).toEqual({ team: 'web shop', cost: 'a+b' })
    expect((await publish(site('one'), kept)).outputs).toMatchObject({ outcome: 'unchanged' })
    const other = { tags: 'team=shop', 'storage-class': 'STANDARD', sse: 'AES256' }
    expect((await publish(site('one'), other)).outputs).toMatchObject({ updated: '3', bytes: '0' })
    const found = await bucket.object('index.html')
    expect(found).toMatchObject({ ServerSideEncryption: 'AES256', Metadata: {} })
    expect(found?.bytes.toString()).toBe('<h1>one</h1>')
    expect(await tagsOf('index.html')).toEqual({ team: 'shop' })
  })

  it('has a doctor, who finds what is wrong and changes nothing', async () => {
    const { exitCode, outputs, stdout, summary } = await publish({}, { mode: 'doctor', source: '' })
    expect({ exitCode, outcome: outputs.outcome }).toEqual({ exitCode: 1, outcome: 'failed' })
    expect(stdout).not.toContain('A bug in Slipway')
    expect(summary).toContain('origin access')
    expect(await bucket.keys()).toEqual([])
  })

  async function tagsOf(Key: string): Promise<Record<string, string>> {
    const s3 = new S3Client({ ...server().connection, forcePathStyle: true })
    const { TagSet = [] } = await s3.send(new GetObjectTaggingCommand({ Bucket: bucket.name, Key }))
    return Object.fromEntries(TagSet.map(({ Key: name = '', Value = '' }) => [name, Value]))
  }
}
