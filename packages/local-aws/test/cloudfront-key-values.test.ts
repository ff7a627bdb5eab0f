import {
  CreateKeyValueStoreCommand,
  DeleteKeyValueStoreCommand,
  DescribeKeyValueStoreCommand as DescribeStoreCommand,
  ListKeyValueStoresCommand,
} from '@aws-sdk/client-cloudfront'
import {
  CloudFrontKeyValueStoreClient,
  DeleteKeyCommand,
  DescribeKeyValueStoreCommand,
  GetKeyCommand,
  ListKeysCommand,
  PutKeyCommand,
  UpdateKeysCommand,
  type UpdateKeysCommandInput,
} from '@aws-sdk/client-cloudfront-keyvaluestore'
import { openCloudFrontWorld, view, type CloudFrontWorld } from './cloudfront-world.js'

let world: CloudFrontWorld
let keys: CloudFrontKeyValueStoreClient
let KvsARN: string
beforeEach(async () => {
  world = await openCloudFrontWorld()
  keys = world.keys()
  KvsARN = world.aws.cloudFront.createKeyValueStore('site', { release: '1' })
})
afterEach(() => world.stop())

async function version(): Promise<string> {
  return (await keys.send(new DescribeKeyValueStoreCommand({ KvsARN }))).ETag ?? ''
}

async function update(changes: Partial<UpdateKeysCommandInput>): Promise<string> {
  const given = { KvsARN, IfMatch: await version(), ...changes }
  return (await keys.send(new UpdateKeysCommand(given))).ETag ?? ''
}

describe('the key value stores of CloudFront', () => {
  it('are provisioned, and then ready', async () => {
    const { cloudFront, time } = world
    const made = await cloudFront.send(new CreateKeyValueStoreCommand({ Name: 'other', Comment: 'routes' }))
    expect(made.KeyValueStore).toMatchObject({ Name: 'other', Comment: 'routes', Status: 'PROVISIONING' })
    const other = { KvsARN: made.KeyValueStore?.ARN ?? '' }
    await expect(keys.send(new DescribeKeyValueStoreCommand(other))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    })
    await time.advance(500)
    const { KeyValueStore, ETag } = await cloudFront.send(new DescribeStoreCommand({ Name: 'other' }))
    expect(KeyValueStore?.Status).toBe('READY')
    const described = await keys.send(new DescribeKeyValueStoreCommand(other))
    expect(described).toMatchObject({ ItemCount: 0, TotalSizeInBytes: 0, Status: 'READY' })
    // Each of the two APIs has a version of its own.
    expect(described.ETag).not.toBe(ETag)
    await cloudFront.send(new DeleteKeyValueStoreCommand({ Name: 'other', IfMatch: ETag }))
    const { KeyValueStoreList } = await cloudFront.send(new ListKeyValueStoresCommand())
    expect(KeyValueStoreList?.Items?.map(({ Name }) => Name)).toEqual(['site'])
  })

  it('are not deleted while a function reads them', async () => {
    const { cloudFront, aws } = world
    const code = 'function handler(event) { return event.request }'
    aws.cloudFront.createFunction('routes', code, { store: 'site' })
    const { ETag } = await cloudFront.send(new DescribeStoreCommand({ Name: 'site' }))
    await expect(
      cloudFront.send(new DeleteKeyValueStoreCommand({ Name: 'site', IfMatch: ETag })),
    ).rejects.toMatchObject({ name: 'CannotDeleteEntityWhileInUse' })
  })

  it('keep what is put until it is deleted', async () => {
    const put = await keys.send(
      new PutKeyCommand({ KvsARN, Key: 'pr/12 ü', Value: 'x', IfMatch: await version() }),
    )
    expect(put).toMatchObject({ ItemCount: 2, TotalSizeInBytes: 8 + 8 + 1 })
    expect(await keys.send(new GetKeyCommand({ KvsARN, Key: 'pr/12 ü' }))).toMatchObject({ Value: 'x' })
    await keys.send(new DeleteKeyCommand({ KvsARN, Key: 'pr/12 ü', IfMatch: put.ETag }))
    await expect(keys.send(new GetKeyCommand({ KvsARN, Key: 'pr/12 ü' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    })
  })

  it('are listed in pages', async () => {
    await update({ Puts: ['c', 'a', 'b'].map((Key) => ({ Key, Value: Key })) })
    const first = await keys.send(new ListKeysCommand({ KvsARN, MaxResults: 3 }))
    expect(first.Items?.map(({ Key }) => Key)).toEqual(['a', 'b', 'c'])
    const second = await keys.send(new ListKeysCommand({ KvsARN, NextToken: first.NextToken }))
    expect(second).toMatchObject({ Items: [{ Key: 'release', Value: '1' }] })
    expect(second.NextToken).toBeUndefined()
  })

  const many = (count: number): { Key: string; Value: string }[] =>
    Array.from({ length: count }, (_, index) => ({ Key: `k${String(index)}`, Value: 'v' }))
  it.each<[string, Partial<UpdateKeysCommandInput>, string]>([
    ['51 keys', { Puts: many(51) }, 'ValidationException'],
    ['a key of 513 bytes', { Puts: [{ Key: 'k'.repeat(513), Value: '' }] }, 'ValidationException'],
    ['a value of 1,025 bytes', { Puts: [{ Key: 'k', Value: 'v'.repeat(1025) }] }, 'ValidationException'],
    ['a key twice', { Puts: many(1), Deletes: [{ Key: 'k0' }] }, 'ValidationException'],
    ['a version of before', { IfMatch: 'K0', Puts: many(1) }, 'ConflictException'],
  ])('refuse %s, and change nothing', async (_, changes, name) => {
    const puts = [{ Key: 'first', Value: '1' }, ...(changes.Puts ?? [])]
    await expect(update({ ...changes, Puts: puts })).rejects.toMatchObject({ name })
    expect(world.aws.cloudFront.keys('site')).toEqual({ release: '1' })
  })

  it('hold 5 MB', async () => {
    const full = Object.fromEntries(many(5_100).map(({ Key }) => [Key, 'v'.repeat(1020)]))
    KvsARN = world.aws.cloudFront.createKeyValueStore('full', full)
    await expect(
      update({ Puts: many(50).map(({ Key }) => ({ Key: `more-${Key}`, Value: 'v'.repeat(1024) })) }),
    ).rejects.toMatchObject({ name: 'ServiceQuotaExceededException' })
  })

  it('want SigV4A of the holder of the secret', async () => {
    const send = (secret?: string): Promise<unknown> =>
      world.keys(secret).send(new GetKeyCommand({ KvsARN, Key: 'release' }))
    await expect(send()).resolves.toMatchObject({ Value: '1' })
    await expect(send('another')).rejects.toMatchObject({ name: 'InvalidSignatureException' })
    expect(world.aws.journal.entries.at(0)).toMatchObject({
      service: 'cloudfront-keyvaluestore',
      operation: 'GetKey',
      permissions: [{ action: 'cloudfront-keyvaluestore:GetKey', resource: KvsARN }],
    })
  })
})

describe('a function with a key value store', () => {
  const code = `import cf from 'cloudfront'
    const store = cf.kvs()
    async function handler({ request }) {
      const release = await store.get('release')
      const redirect = await store.exists('from' + request.uri) ? await store.get('from' + request.uri) : undefined
      if (redirect) return { statusCode: 301, headers: { location: { value: redirect } } }
      if (request.uri === '/count') return { statusCode: 200, body: String(await store.count()) }
      if (request.uri === '/json') return { statusCode: 200, body: (await store.get('json', { format: 'json' })).a }
      request.uri = '/releases/' + release + request.uri
      return request
    }`
  const open = async (): Promise<string> => {
    world.aws.cloudFront.createFunction('routes', code, { store: 'site' })
    const options = { originBucket: 'site', viewerRequest: 'routes' }
    return (await world.aws.cloudFront.createDistribution(options)).url
  }

  it('serves another release with one write, and redirects', async () => {
    await world.put('releases/1/a.txt', 'one')
    await world.put('releases/2/a.txt', 'two')
    const url = await open()
    expect((await view(`${url}/a.txt`)).text).toBe('one')
    await update({
      Puts: [
        { Key: 'release', Value: '2' },
        { Key: 'from/old', Value: '/new' },
        { Key: 'json', Value: '{"a":"b"}' },
      ],
    })
    expect((await view(`${url}/a.txt`)).text).toBe('two')
    expect(await view(`${url}/old`)).toMatchObject({ status: 301, headers: { location: '/new' } })
    expect((await view(`${url}/count`)).text).toBe('3')
    expect((await view(`${url}/json`)).text).toBe('b')
  })

  it('sees a write when it has propagated, all of it at once', async () => {
    const url = await open()
    await world.put('releases/1/a.txt', 'one')
    await world.put('releases/2/a.txt', 'two')
    world.aws.cloudFront.pace.propagationMs = 2_000
    await update({ Puts: [{ Key: 'release', Value: '2' }] })
    expect((await view(`${url}/a.txt`)).text).toBe('one')
    await world.time.advance(2_000)
    expect((await view(`${url}/a.txt`)).text).toBe('two')
  })

  it('fails on a key that is not there', async () => {
    await update({ Deletes: [{ Key: 'release' }] })
    const url = await open()
    expect(await view(`${url}/a.txt`)).toMatchObject({ status: 503, cache: 'FunctionExecutionError' })
    expect(world.aws.cloudFront.functionLog('routes').join()).toContain('KeyNotFound: release')
  })
})
