import { writeFileSync } from 'node:fs'
import { startLocalAws, virtualTime, type LocalAws } from '@slipway/local-aws'
import type { ObjectStore } from '../../src/s3/object-store.js'
import { connect, restoreEnvironment } from './connected.js'
import { madeObject, removeFiles } from './made-object.js'

describe('the store in trouble', () => {
  let aws: LocalAws
  beforeEach(async () => {
    // In a time that stands still, what is slow never ends.
    aws = await startLocalAws({ time: virtualTime(Date.now()) })
    aws.s3.createBucket('orders-web')
  })
  afterEach(async () => {
    await aws.stop()
    removeFiles()
    restoreEnvironment()
  })

  const putAll = async (store: ObjectStore, count: number): Promise<readonly string[]> => {
    const names = Array.from({ length: count }, (_, index) => `p ${String(index).padStart(3, '0')}.html`)
    const queue = names.values()
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        for (const name of queue) await store.put(madeObject(name, `content of ${name}`))
      }),
    )
    return names
  }

  it.each([0.01, 0.3])(
    'loses nothing when a share of %d of the calls fails',
    async (share) => {
      for (const kind of ['throttle', 'server-error', 'reset', 'lost-answer'] as const) {
        aws.faults.add({ calls: 's3:*', kind, rate: share / 4 })
      }
      const { store, log } = connect(aws.environment)
      const names = await putAll(store, 200)
      expect([...(await store.list(names)).keys()].sort()).toEqual(names)
      for (const name of names) {
        expect(aws.s3.object('orders-web', name)?.body.toString()).toBe(`content of ${name}`)
      }
      if (share > 0.1) expect(log.join('\n')).toMatch(/AWS answered .+; attempt 2 of 10/)
    },
    30_000,
  )

  it('asks again when S3 falls silent', async () => {
    aws.faults.add({ calls: 's3:PutObject', kind: 'slow', count: 2 })
    const { store, log } = connect(aws.environment, {}, { silentMs: 500 })
    await store.put(madeObject('index.html', 'hello'))
    expect(log).toHaveLength(2)
    expect(aws.s3.object('orders-web', 'index.html')?.body.toString()).toBe('hello')
  }, 20_000)

  it('signs with the time of S3 once it knows it', async () => {
    aws.faults.add({ calls: 's3:*', kind: 'clock-skew', ms: 3_600_000 })
    const { store } = connect(aws.environment)
    await store.put(madeObject('index.html', 'hello'))
    await store.put(madeObject('other.html', 'hello'))
    expect(aws.journal.entries.map(({ status }) => status)).toEqual([403, 200, 200])
  })

  it('says what to allow when it is denied', async () => {
    aws.faults.add({ calls: 's3:PutObject', kind: 'access-denied' })
    const { store } = connect(aws.environment)
    await expect(store.put(madeObject('a b.html', 'hello'))).rejects.toMatchObject({
      message: 'AWS denied s3:PutObject on arn:aws:s3:::orders-web/a b.html',
    })
  })

  it('says that the credentials are over when there are no others', async () => {
    aws.faults.add({ calls: 's3:*', kind: 'expired-token' })
    const { store } = connect(aws.environment)
    await expect(store.list()).rejects.toThrow('The AWS credentials expired before s3 ListObjectsV2')
  })

  it('names the region that the bucket is in', async () => {
    const { store } = connect({ ...aws.environment, AWS_REGION: 'eu-west-1' })
    await expect(store.list()).rejects.toThrow('The bucket orders-web is in ap-northeast-2, not in eu-west-1')
  })

  it.each([100, 12 * 1024 * 1024])('refuses a file of %d bytes that is not what was hashed', async (size) => {
    const { store } = connect(aws.environment)
    const object = madeObject('film.mp4', Buffer.alloc(size, 1), { isFile: true })
    if (object.content.kind === 'file') writeFileSync(object.content.realPath, Buffer.alloc(size, 2))
    await expect(store.put(object)).rejects.toThrow('film.mp4 changed while it was being published')
    expect(aws.s3.keys('orders-web')).toEqual([])
    if (size > 100) expect(aws.journal.entries.at(-1)).toMatchObject({ operation: 'AbortMultipartUpload' })
  })

  it('keeps apart what KMS encrypts: the ETag is the one that S3 gave', async () => {
    aws.s3.createBucket('kms-site', { kmsEtags: true })
    const { store } = connect(aws.environment, { bucket: 'kms-site' })
    const etag = await store.put(madeObject('index.html', 'hello'))
    expect((await store.list()).get('index.html')?.etag).toBe(etag)
  })

  it('cuts what is under way when the step is cancelled', async () => {
    aws.faults.add({ calls: 's3:PutObject', kind: 'slow' })
    const { store, cancel } = connect(aws.environment)
    const put = store.put(madeObject('index.html', 'hello'))
    setTimeout(() => cancel.abort(new Error('cancelled')), 100)
    await expect(put).rejects.toThrow('cancelled')
    await expect(store.put(madeObject('index.html', 'hello'))).rejects.toThrow('cancelled')
  })
})
