import { S3Client } from '@aws-sdk/client-s3'
import { explainAwsError, type Aws } from '@slipway/aws'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { emptyManifest, type Manifest } from '../src/manifest/manifest.js'
import { readManifest, writeManifest } from '../src/manifest/stored-manifest.js'
import type { ObjectStore } from '../src/s3/object-store.js'
import { createS3Store } from '../src/s3/s3-store.js'
import { plainStorage } from './memory-site.js'

const place = { bucket: 'orders-web', prefix: 'docs/', owner: undefined }
const owing: Manifest = { ...emptyManifest, files: new Map([['a.html', 'unfinished']]), owed: ['a.html'] }

describe('the manifest in the bucket', () => {
  let aws: LocalAws
  let s3: S3Client
  let store: ObjectStore
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
    const nothing = (): undefined => undefined
    const clients = { s3: () => Promise.resolve(s3), region: aws.world.region } as unknown as Aws
    store = createS3Store(place, {
      aws: clients,
      tidyingAws: clients,
      storage: plainStorage,
      signal: new AbortController().signal,
      now: () => Date.now(),
      sleep: () => Promise.resolve(),
      warn: nothing,
    })
  })
  afterEach(async () => {
    s3.destroy()
    await aws.stop()
  })

  it('is empty where there is none', async () => {
    expect(await readManifest(store)).toEqual({ manifest: emptyManifest, version: undefined })
  })

  it('reads back what was written, version for version', async () => {
    const first = await writeManifest(store, emptyManifest, undefined)
    const second = await writeManifest(store, owing, first)
    expect(await readManifest(store)).toMatchObject({ manifest: owing, version: second })
    expect(aws.s3.keys('orders-web')).toEqual(['docs/.slipway/manifest.json'])
  })

  it('is not written over what another publish wrote', async () => {
    const first = await writeManifest(store, emptyManifest, undefined)
    await writeManifest(store, owing, first)
    for (const outdated of [first, undefined]) {
      await expect(writeManifest(store, emptyManifest, outdated)).rejects.toThrow(
        'Another publish to the same place is under way',
      )
    }
    expect((await readManifest(store)).manifest).toEqual(owing)
  })

  it('is not written where it vanished in the meantime', async () => {
    await expect(writeManifest(store, emptyManifest, '"gone"')).rejects.toThrow('Another publish')
  })

  it('knows its own write again whose answer was lost', async () => {
    const first = await writeManifest(store, emptyManifest, undefined)
    const written: string[] = []
    // The write arrives, its repetition finds that the manifest is no longer what it was.
    afterCall = (operation) => {
      if (operation !== 'PutObject') return
      written.push(operation)
      throw Object.assign(new Error('a condition did not hold'), { name: 'PreconditionFailed' })
    }
    const version = await writeManifest(store, owing, first)
    expect(written).toHaveLength(1)
    expect(version).toBe(aws.s3.object('orders-web', 'docs/.slipway/manifest.json')?.etag)
  })
})
