import { createHash } from 'node:crypto'
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import type { Connect } from './connection.js'

/** What a server that plays S3 does otherwise than AWS. */
export interface S3Lacking {
  /** A bucket does not tell its region. */
  readonly region?: boolean
  /** `a//b` is listed as `a/b`. */
  readonly emptySegments?: boolean
  /** A copy that replaces the metadata leaves the headers that it does not give. */
  readonly headersGoing?: boolean
}

/** What S3 does, whoever plays it. */
export function s3Contract(connect: Connect, lacks: S3Lacking = {}): void {
  const Bucket = 'orders-web'
  const client = (): S3Client => new S3Client({ ...connect(), forcePathStyle: true })

  it('a bucket is made in its region and found there', async () => {
    await client().send(
      new CreateBucketCommand({
        Bucket,
        CreateBucketConfiguration: { LocationConstraint: 'ap-northeast-2' },
      }),
    )
    const { BucketRegion } = await client().send(new HeadBucketCommand({ Bucket }))
    if (lacks.region !== true) expect(BucketRegion).toBe('ap-northeast-2')
    await expect(client().send(new HeadBucketCommand({ Bucket: 'orders-none' }))).rejects.toMatchObject({
      name: 'NotFound',
      $metadata: { httpStatusCode: 404 },
    })
    await expect(client().send(new ListObjectsV2Command({ Bucket: 'orders-none' }))).rejects.toMatchObject({
      name: 'NoSuchBucket',
    })
  })

  it('an object keeps its body, headers and metadata; its ETag is the MD5', async () => {
    const Body = '<h1>주문</h1>'
    const ETag = `"${md5(Body)}"`
    const put = new PutObjectCommand({
      Bucket,
      Key: 'index.html',
      Body,
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 'no-cache',
      Metadata: { commit: 'abc123' },
    })
    await expect(client().send(put)).resolves.toMatchObject({ ETag })
    const got = await client().send(new GetObjectCommand({ Bucket, Key: 'index.html' }))
    expect(await got.Body?.transformToString()).toBe(Body)
    const headers = {
      ETag,
      ContentType: 'text/html; charset=utf-8',
      CacheControl: 'no-cache',
      ContentLength: Buffer.byteLength(Body),
      Metadata: { commit: 'abc123' },
    }
    expect(got).toMatchObject(headers)
    const head = await client().send(new HeadObjectCommand({ Bucket, Key: 'index.html' }))
    expect(head).toMatchObject(headers)
    expect(head.LastModified).toBeInstanceOf(Date)
  })

  const keys = ['a b/ü+(1)!*.txt', "it's=&?#%.txt", '한글/파일.txt']
  it.each(lacks.emptySegments === true ? keys : [...keys, 'a//b'])(
    'a key can have any character: %s',
    async (Key) => {
      await client().send(new PutObjectCommand({ Bucket, Key, Body: Key }))
      const got = await client().send(new GetObjectCommand({ Bucket, Key }))
      expect(await got.Body?.transformToString()).toBe(Key)
      const { Contents } = await client().send(new ListObjectsV2Command({ Bucket, Prefix: Key }))
      expect(Contents).toMatchObject([{ Key, Size: Buffer.byteLength(Key), ETag: `"${md5(Key)}"` }])
      await client().send(new DeleteObjectCommand({ Bucket, Key }))
    },
  )

  it('an object that does not exist is NoSuchKey to get and NotFound to head', async () => {
    await expect(client().send(new GetObjectCommand({ Bucket, Key: 'none' }))).rejects.toMatchObject({
      name: 'NoSuchKey',
    })
    await expect(client().send(new HeadObjectCommand({ Bucket, Key: 'none' }))).rejects.toMatchObject({
      name: 'NotFound',
    })
    await expect(client().send(new DeleteObjectCommand({ Bucket, Key: 'none' }))).resolves.toMatchObject({
      $metadata: { httpStatusCode: 204 },
    })
  })

  it('a list comes in pages, in the order of the keys, under a prefix and by delimiter', async () => {
    const keys = ['p/1', 'p/2', 'p/a/1', 'p/a/2', 'p/b']
    for (const Key of [...keys].reverse()) {
      await client().send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))
    }
    const listed: (string | undefined)[][] = []
    let token: string | undefined
    do {
      const page: { Contents?: { Key?: string }[]; NextContinuationToken?: string; KeyCount?: number } =
        await client().send(
          new ListObjectsV2Command({ Bucket, Prefix: 'p/', MaxKeys: 2, ContinuationToken: token }),
        )
      listed.push((page.Contents ?? []).map(({ Key }) => Key))
      expect(page.KeyCount).toBe(page.Contents?.length)
      token = page.NextContinuationToken
    } while (token !== undefined)
    expect(listed).toEqual([['p/1', 'p/2'], ['p/a/1', 'p/a/2'], ['p/b']])
    const folders = await client().send(
      new ListObjectsV2Command({ Bucket, Prefix: 'p/', Delimiter: '/', StartAfter: 'p/1' }),
    )
    expect(folders.Contents?.map(({ Key }) => Key)).toEqual(['p/2', 'p/b'])
    expect(folders.CommonPrefixes).toEqual([{ Prefix: 'p/a/' }])
  })

  it('many objects are deleted at once, those that do not exist too', async () => {
    const Objects = [{ Key: 'p/1' }, { Key: 'p/a/1' }, { Key: 'none' }]
    const { Deleted, Errors } = await client().send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }))
    expect(Deleted?.map(({ Key }) => Key).sort()).toEqual(['none', 'p/1', 'p/a/1'])
    expect(Errors).toBeUndefined()
    const { KeyCount } = await client().send(new ListObjectsV2Command({ Bucket, Prefix: 'p/' }))
    expect(KeyCount).toBe(3)
  })

  it('a copy keeps the metadata, or takes the new one', async () => {
    const CopySource = `${Bucket}/index.html`
    await client().send(new CopyObjectCommand({ Bucket, Key: 'copy.html', CopySource }))
    await expect(client().send(new HeadObjectCommand({ Bucket, Key: 'copy.html' }))).resolves.toMatchObject({
      Metadata: { commit: 'abc123' },
      CacheControl: 'no-cache',
    })
    await client().send(
      new CopyObjectCommand({
        Bucket,
        Key: 'copy.html',
        CopySource,
        MetadataDirective: 'REPLACE',
        Metadata: { commit: 'def456' },
        ContentType: 'text/html',
      }),
    )
    const head = await client().send(new HeadObjectCommand({ Bucket, Key: 'copy.html' }))
    expect(head).toMatchObject({ Metadata: { commit: 'def456' }, ContentType: 'text/html' })
    if (lacks.headersGoing !== true) expect(head.CacheControl).toBeUndefined()
  })

  it('a write on the condition that nothing is there fails when something is', async () => {
    const put = (): Promise<object> =>
      client().send(new PutObjectCommand({ Bucket, Key: 'lock', Body: 'x', IfNoneMatch: '*' }))
    await put()
    await expect(put()).rejects.toMatchObject({
      name: 'PreconditionFailed',
      $metadata: { httpStatusCode: 412 },
    })
  })

  it('a read on the condition that it changed answers 304 when it did not', async () => {
    const { ETag } = await client().send(new HeadObjectCommand({ Bucket, Key: 'lock' }))
    await expect(
      client().send(new GetObjectCommand({ Bucket, Key: 'lock', IfNoneMatch: ETag })),
    ).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } })
  })

  it('a range of an object is given by itself', async () => {
    const got = await client().send(new GetObjectCommand({ Bucket, Key: 'index.html', Range: 'bytes=1-2' }))
    expect(got.$metadata.httpStatusCode).toBe(206)
    expect(got.ContentRange).toMatch(/^bytes 1-2\//)
    expect(await got.Body?.transformToString()).toBe('h1')
  })

  it('an upload in parts is one object, whose ETag is made of those of the parts', async () => {
    const Key = 'large.bin'
    const { UploadId } = await client().send(new CreateMultipartUploadCommand({ Bucket, Key }))
    const bodies = [Buffer.alloc(5 * 1024 * 1024, 'a'), Buffer.from('the end')]
    const Parts: { PartNumber: number; ETag: string | undefined }[] = []
    for (const [index, Body] of bodies.entries()) {
      const PartNumber = index + 1
      const { ETag } = await client().send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }))
      expect(ETag).toBe(`"${md5(Body)}"`)
      Parts.push({ PartNumber, ETag })
    }
    const { ETag } = await client().send(
      new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
    )
    const digests = Buffer.concat(bodies.map((body) => createHash('md5').update(body).digest()))
    expect(ETag).toBe(`"${md5(digests)}-2"`)
    const head = await client().send(new HeadObjectCommand({ Bucket, Key }))
    expect(head.ContentLength).toBe(5 * 1024 * 1024 + 7)
  })
}

function md5(body: string | Buffer): string {
  return createHash('md5').update(body).digest('hex')
}
