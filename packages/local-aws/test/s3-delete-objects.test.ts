import { DeleteObjectCommand, DeleteObjectsCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { openS3World, type S3World } from './s3-world.js'

let world: S3World

beforeEach(async () => {
  world = await openS3World()
})

afterEach(() => world.stop())

async function put(...keys: string[]): Promise<void> {
  for (const Key of keys) await world.s3.send(new PutObjectCommand({ Bucket: 'site', Key, Body: Key }))
}

function deletion(keys: readonly string[], Quiet = false): DeleteObjectsCommand {
  return new DeleteObjectsCommand({
    Bucket: 'site',
    Delete: { Objects: keys.map((Key) => ({ Key })), Quiet },
  })
}

test('what is deleted is gone, and what was never there is deleted too', async () => {
  await put('a', 'b')
  await world.s3.send(new DeleteObjectCommand({ Bucket: 'site', Key: 'a' }))
  await world.s3.send(new DeleteObjectCommand({ Bucket: 'site', Key: 'a' }))
  expect(world.aws.s3.keys('site')).toEqual(['b'])
})

test('many are deleted at once, whatever their names', async () => {
  const keys = ['a b', ' lead', 'ü', '<x>&amp;"\'', '100%', 'a\r\nb', 'none']
  await put(...keys.slice(0, -1), 'kept')
  const { Deleted, Errors } = await world.s3.send(deletion(keys))
  expect(Deleted?.map(({ Key }) => Key)).toEqual(keys)
  expect(Errors).toBeUndefined()
  expect(world.aws.s3.keys('site')).toEqual(['kept'])
})

test('quietly, only errors are told', async () => {
  await put('a')
  expect((await world.s3.send(deletion(['a'], true))).Deleted).toBeUndefined()
})

test('a key that may not be deleted is an error of its own', async () => {
  await put('mine/a', 'theirs/b')
  const credentials = world.aws.identity.createUser({
    name: 'deployer',
    policies: [
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:DeleteObject', Resource: 'arn:aws:s3:::site/mine/*' }],
      },
    ],
  })
  const { Deleted, Errors } = await world.client({ credentials }).send(deletion(['mine/a', 'theirs/b']))
  expect(Deleted).toEqual([{ Key: 'mine/a' }])
  expect(Errors).toEqual([
    {
      Key: 'theirs/b',
      Code: 'AccessDenied',
      Message: expect.stringContaining('not authorized to perform: s3:DeleteObject') as string,
    },
  ])
  expect(world.aws.s3.keys('site')).toEqual(['theirs/b'])
  expect(world.aws.journal.entries.at(-1)?.permissions).toEqual([
    { action: 's3:DeleteObject', resource: 'arn:aws:s3:::site/mine/a' },
    { action: 's3:DeleteObject', resource: 'arn:aws:s3:::site/theirs/b' },
  ])
})

test('a key that has another ETag stays', async () => {
  await put('a', 'b')
  const ETag = world.aws.s3.object('site', 'a')?.etag
  const Objects = [
    { Key: 'a', ETag },
    { Key: 'b', ETag },
  ]
  const { Errors } = await world.s3.send(new DeleteObjectsCommand({ Bucket: 'site', Delete: { Objects } }))
  expect(Errors).toMatchObject([{ Key: 'b', Code: 'PreconditionFailed' }])
  expect(world.aws.s3.keys('site')).toEqual(['b'])
})

test('1,000 keys are the most at once', async () => {
  const keys = Array.from({ length: 1001 }, (_, index) => String(index))
  await world.s3.send(deletion(keys.slice(1)))
  await expect(world.s3.send(deletion(keys))).rejects.toMatchObject({ name: 'MalformedXML' })
})

test.each([
  ['MalformedXML', '<Delete><Object><Key>a</Key></Object>'],
  ['MalformedXML', '<Remove><Object><Key>a</Key></Object></Remove>'],
  ['MalformedXML', '<Delete><Object></Object></Delete>'],
  ['BadDigest', '<Delete><Object><Key>a</Key></Object></Delete>'],
])('%s is what S3 says to %s', async (code, body) => {
  await put('a')
  const { createHash } = await import('node:crypto')
  const of = code === 'BadDigest' ? 'other' : body
  const headers = { 'content-md5': createHash('md5').update(of).digest('base64') }
  const reply = await world.raw({ method: 'POST', path: '/site', query: { delete: '' }, headers, body })
  expect(reply.text).toContain(`<Code>${code}</Code>`)
  expect(world.aws.s3.keys('site')).toEqual(['a'])
})

test('without a checksum nothing is deleted', async () => {
  const body = '<Delete><Object><Key>a</Key></Object></Delete>'
  const reply = await world.raw({ method: 'POST', path: '/site', query: { delete: '' }, body })
  expect(reply.text).toContain('Missing required header for this request: Content-MD5')
})
