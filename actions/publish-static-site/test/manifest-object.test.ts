import { S3Client } from '@aws-sdk/client-s3'
import { explainAwsError } from '@slipway/aws'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { emptyManifest, type Manifest } from '../src/manifest/manifest.js'
import { readManifest, writeManifest } from '../src/s3/manifest-object.js'

const place = { bucket: 'orders-web', prefix: 'docs/' }
const owing: Manifest = { files: new Map([['a.html', 'unfinished']]), owed: ['a.html'] }

describe('the manifest in the bucket', () => {
  let aws: LocalAws
  let s3: S3Client
  /** Called after a call has been answered; what it throws, the caller gets instead of the answer. */
  let afterCall: (command: string) => void
  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
    afterCall = () => undefined
    s3 = new S3Client({
      endpoint: aws.world.endpoint,
      region: aws.world.region,
      credentials: { ...aws.identity.administrator },
    })
    const send = s3.send.bind(s3) as (command: object) => Promise<unknown>
    // As openAws does: errors are explained.
    s3.send = async (command: object) => {
      const operation = command.constructor.name.replace(/Command$/, '')
      try {
        return await send(command).finally(() => afterCall(operation))
      } catch (error) {
        throw explainAwsError(error, { service: 's3', operation, region: aws.world.region })
      }
    }
  })
  afterEach(async () => {
    s3.destroy()
    await aws.stop()
  })

  it('is empty where there is none', async () => {
    expect(await readManifest(s3, place)).toEqual({ manifest: emptyManifest, version: undefined })
  })

  it('reads back what was written, version for version', async () => {
    const first = await writeManifest(s3, place, emptyManifest, undefined)
    const second = await writeManifest(s3, place, owing, first)
    expect(await readManifest(s3, place)).toMatchObject({ manifest: owing, version: second })
    expect(aws.s3.keys('orders-web')).toEqual(['docs/.slipway/manifest.json'])
  })

  it('is not written over what another publish wrote', async () => {
    const first = await writeManifest(s3, place, emptyManifest, undefined)
    await writeManifest(s3, place, owing, first)
    for (const outdated of [first, undefined]) {
      await expect(writeManifest(s3, place, emptyManifest, outdated)).rejects.toThrow(
        'Another publish to s3://orders-web/docs/ is under way',
      )
    }
    expect((await readManifest(s3, place)).manifest).toEqual(owing)
  })

  it('is not written where it vanished in the meantime', async () => {
    await expect(writeManifest(s3, place, emptyManifest, '"gone"')).rejects.toThrow('Another publish')
  })

  it('knows its own write again whose answer was lost', async () => {
    const first = await writeManifest(s3, place, emptyManifest, undefined)
    const written: string[] = []
    // The write arrives, its repetition finds that the manifest is no longer what it was.
    afterCall = (operation) => {
      if (operation !== 'PutObject') return
      written.push(operation)
      throw Object.assign(new Error('a condition did not hold'), { name: 'PreconditionFailed' })
    }
    const version = await writeManifest(s3, place, owing, first)
    expect(written).toHaveLength(1)
    expect(version).toBe(aws.s3.object('orders-web', 'docs/.slipway/manifest.json')?.etag)
  })
})
