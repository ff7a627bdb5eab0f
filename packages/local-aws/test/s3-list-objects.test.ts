import {
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutObjectCommand,
  type ListObjectsV2CommandInput,
} from '@aws-sdk/client-s3'
import { openS3World, type S3World } from './s3-world.js'

let world: S3World

beforeEach(async () => {
  world = await openS3World()
})

afterEach(() => world.stop())

async function put(...keys: string[]): Promise<void> {
  for (const Key of keys) await world.s3.send(new PutObjectCommand({ Bucket: 'site', Key, Body: Key }))
}

async function list(
  input: Partial<ListObjectsV2CommandInput> = {},
): Promise<{ keys: unknown[]; prefixes: unknown[]; pages: number }> {
  const keys: unknown[] = []
  const prefixes: unknown[] = []
  let pages = 0
  const query = { Bucket: 'site', ...input }
  for await (const page of paginateListObjectsV2({ client: world.s3 }, query)) {
    keys.push(...(page.Contents ?? []).map(({ Key }) => Key))
    prefixes.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix))
    expect(page.KeyCount).toBe((page.Contents ?? []).length + (page.CommonPrefixes ?? []).length)
    pages++
  }
  return { keys, prefixes, pages }
}

test('objects are listed with size, ETag and date', async () => {
  await put('a')
  const { Contents } = await world.s3.send(new ListObjectsV2Command({ Bucket: 'site', FetchOwner: true }))
  const object = world.aws.s3.object('site', 'a')
  expect(Contents).toEqual([
    {
      Key: 'a',
      Size: 1,
      ETag: object?.etag,
      LastModified: new Date(object?.lastModified ?? 0),
      StorageClass: 'STANDARD',
      Owner: { ID: '123456789012' },
      ChecksumAlgorithm: ['CRC32'],
      ChecksumType: 'FULL_OBJECT',
    },
  ])
})

test('the order is that of the UTF-8 bytes, where U+1F600 follows U+FF5E', async () => {
  await put('😀', '～', 'b', 'B', 'a/', 'a', 'é', 'a-')
  expect((await list()).keys).toEqual(['B', 'a', 'a-', 'a/', 'b', 'é', '～', '😀'])
})

test.each<[Partial<ListObjectsV2CommandInput>, string[], string[]]>([
  [{}, ['a', 'b/1', 'b/2/x', 'b/3/y', 'bc', 'd/1'], []],
  [{ Prefix: 'b' }, ['b/1', 'b/2/x', 'b/3/y', 'bc'], []],
  [{ Prefix: 'b/' }, ['b/1', 'b/2/x', 'b/3/y'], []],
  [{ Prefix: 'none' }, [], []],
  [{ Delimiter: '/' }, ['a', 'bc'], ['b/', 'd/']],
  [{ Prefix: 'b/', Delimiter: '/' }, ['b/1'], ['b/2/', 'b/3/']],
  [{ StartAfter: 'b/2/x' }, ['b/3/y', 'bc', 'd/1'], []],
  [{ StartAfter: 'b/2', Prefix: 'b/' }, ['b/2/x', 'b/3/y'], []],
  [{ Delimiter: '/', StartAfter: 'b/' }, ['bc'], ['b/', 'd/']],
  [{ Delimiter: 'c' }, ['a', 'b/1', 'b/2/x', 'b/3/y', 'd/1'], ['bc']],
])('%j lists %j and %j, whatever the size of a page', async (input, keys, prefixes) => {
  await put('a', 'b/1', 'b/2/x', 'b/3/y', 'bc', 'd/1')
  expect(await list(input)).toMatchObject({ keys, prefixes })
  const single = await list({ ...input, MaxKeys: 1 })
  expect(single).toEqual({ keys, prefixes, pages: Math.max(1, keys.length + prefixes.length) })
})

test('a page holds 1,000 keys, however many are asked for', async () => {
  const names = Array.from({ length: 1500 }, (_, index) => `k${String(index).padStart(4, '0')}`)
  for (let at = 0; at < names.length; at += 50) {
    await Promise.all(names.slice(at, at + 50).map((name) => put(name)))
  }
  expect(await list({ MaxKeys: 5000 })).toEqual({ keys: names, prefixes: [], pages: 2 })
})

test('keys that come and go between two pages neither repeat nor hide others', async () => {
  await put('a', 'b', 'c', 'd')
  const first = await world.s3.send(new ListObjectsV2Command({ Bucket: 'site', MaxKeys: 2 }))
  await put('aa', 'cc')
  const { Contents } = await world.s3.send(
    new ListObjectsV2Command({ Bucket: 'site', ContinuationToken: first.NextContinuationToken }),
  )
  expect(Contents?.map(({ Key }) => Key)).toEqual(['c', 'cc', 'd'])
})

test('with encoding-type=url names come encoded as in a form, slashes left', async () => {
  await put("dir/a b+c~'(ü).txt")
  const answer = await world.s3.send(
    new ListObjectsV2Command({ Bucket: 'site', EncodingType: 'url', Prefix: 'dir/a b' }),
  )
  expect(answer).toMatchObject({
    EncodingType: 'url',
    Prefix: 'dir/a+b',
    Contents: [{ Key: 'dir/a+b%2Bc%7E%27%28%C3%BC%29.txt' }],
  })
})

test('no keys at all can be asked for', async () => {
  await put('a')
  const answer = await world.s3.send(new ListObjectsV2Command({ Bucket: 'site', MaxKeys: 0 }))
  expect(answer).toMatchObject({ KeyCount: 0, IsTruncated: false })
})

test.each<[Partial<ListObjectsV2CommandInput>, string]>([
  [{ ContinuationToken: 'mine' }, 'The continuation token provided is incorrect'],
  [{ MaxKeys: -1 }, 'Provided max-keys not an integer or within integer range'],
  [{ EncodingType: 'base64' as 'url' }, 'Invalid Encoding Method specified in Request'],
])('%j is refused', async (input, message) => {
  await expect(world.s3.send(new ListObjectsV2Command({ Bucket: 'site', ...input }))).rejects.toMatchObject({
    name: 'InvalidArgument',
    message,
  })
})
