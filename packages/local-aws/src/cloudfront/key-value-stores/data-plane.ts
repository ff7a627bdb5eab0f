import { text } from '../../ecs/members.js'
import type { Json } from '../../json-service.js'
import { restJsonService, type RestJsonOperation } from '../../rest-json-service.js'
import { AwsError, type AwsService } from '../../service.js'
import { compareUtf8 } from '../../s3/utf8-order.js'
import { readChanges } from './changes.js'
import type { KeyValueStore } from './store.js'
import type { KeyValueStores } from './stores.js'

/**
 * The API of the keys, which is one for all regions and signed with SigV4A.
 * Source: https://docs.aws.amazon.com/cloudfront-kvs/latest/APIReference/Welcome.html
 */
export function keyService(stores: KeyValueStores): AwsService {
  const onStore = { path: '/key-value-stores/{KvsARN}', permissions: (input: Json) => [arnOf(input)] }
  const onKeys = { ...onStore, path: '/key-value-stores/{KvsARN}/keys' }
  const onKey = { ...onStore, path: '/key-value-stores/{KvsARN}/keys/{Key}' }
  const write = { headers: { 'if-match': 'IfMatch' }, answerHeaders: { ETag: 'etag' } }
  const operations: Readonly<Record<string, RestJsonOperation>> = {
    DescribeKeyValueStore: {
      ...onStore,
      method: 'GET',
      answerHeaders: { ETag: 'etag' },
      run(input) {
        const store = find(stores, input)
        return {
          ...sizes(store),
          KvsARN: store.arn,
          Created: store.createdAt / 1000,
          LastModified: store.lastModified / 1000,
          Status: store.status,
          ETag: store.keysEtag,
        }
      },
    },
    GetKey: {
      ...onKey,
      method: 'GET',
      run(input) {
        const store = find(stores, input)
        const key = text(input, 'Key') ?? ''
        const value = store.keys.get(key)
        if (value === undefined) throw noKey()
        return { Key: key, Value: value, ...sizes(store) }
      },
    },
    ListKeys: {
      ...onKeys,
      method: 'GET',
      query: { NextToken: 'NextToken', MaxResults: 'MaxResults' },
      run: (input) => list(find(stores, input), input),
    },
    PutKey: { ...onKey, ...write, method: 'PUT', run: (input) => change(stores, 'PutKey', input) },
    DeleteKey: { ...onKey, ...write, method: 'DELETE', run: (input) => change(stores, 'DeleteKey', input) },
    UpdateKeys: { ...onKeys, ...write, method: 'POST', run: (input) => change(stores, 'UpdateKeys', input) },
  }
  return restJsonService({
    signingName: 'cloudfront-keyvaluestore',
    signing: 'AWS4-ECDSA-P256-SHA256',
    operations,
  })
}

function arnOf(input: Json): string {
  return text(input, 'KvsARN') ?? '*'
}

function find(stores: KeyValueStores, input: Json): KeyValueStore {
  const store = stores.withArn(arnOf(input))
  if (store?.status === 'READY') return store
  throw new AwsError('ResourceNotFoundException', 'The key value store was not found, or is not ready.', 404)
}

function noKey(): AwsError {
  return new AwsError('ResourceNotFoundException', 'The key was not found.', 404)
}

function sizes(store: KeyValueStore): Json {
  return { ItemCount: store.keys.size, TotalSizeInBytes: store.sizeInBytes }
}

function list(store: KeyValueStore, input: Json): Json {
  const max = Number(input.MaxResults ?? 10)
  if (!Number.isInteger(max) || max < 1 || max > 50) {
    throw new AwsError('ValidationException', 'MaxResults is a number from 1 to 50.')
  }
  const keys = [...store.keys].sort(([a], [b]) => compareUtf8(a, b))
  const from = Number(input.NextToken ?? 0)
  const NextToken = from + max < keys.length ? String(from + max) : undefined
  return { Items: keys.slice(from, from + max).map(([Key, Value]) => ({ Key, Value })), NextToken }
}

/** @throws AwsError ValidationException, ConflictException, ResourceNotFoundException, ServiceQuotaExceededException */
function change(stores: KeyValueStores, operation: string, input: Json): Json {
  const store = find(stores, input)
  const version = text(input, 'IfMatch')
  if (version === undefined) throw new AwsError('ValidationException', 'If-Match is missing.')
  if (version !== store.keysEtag) {
    throw new AwsError('ConflictException', 'Pre-Condition failed: the key value store was changed.', 409)
  }
  const key = text(input, 'Key') ?? ''
  if (operation === 'DeleteKey' && !store.keys.has(key)) throw noKey()
  store.change(readChanges(operation, input))
  return { ...sizes(store), ETag: store.keysEtag }
}
