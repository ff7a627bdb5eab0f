import { UserError } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'
import type { CloudFrontKeyValueStoreClient } from '@slipway/aws/sdk/cloudfront-keyvaluestore'
import type { KeyValues } from './key-values.js'

/** The client of the keys' API, made with its first use. */
export function keyValueClient(aws: Aws): () => Promise<CloudFrontKeyValueStoreClient> {
  return aws.lazy(
    'cloudfront-keyvaluestore',
    async () => (await import('@slipway/aws/sdk/cloudfront-keyvaluestore')).CloudFrontKeyValueStoreClient,
  )
}

/** The store behind an ARN. */
export function createKeyValues(arn: string, aws: Aws): KeyValues {
  const client = keyValueClient(aws)
  const sdk = (): Promise<typeof import('@slipway/aws/sdk/cloudfront-keyvaluestore')> =>
    import('@slipway/aws/sdk/cloudfront-keyvaluestore')
  const store = { KvsARN: arn }
  return {
    async version() {
      const [sender, { DescribeKeyValueStoreCommand }] = await Promise.all([client(), sdk()])
      return (await sender.send(new DescribeKeyValueStoreCommand(store))).ETag ?? ''
    },
    async read(key) {
      const [sender, { GetKeyCommand }] = await Promise.all([client(), sdk()])
      try {
        return (await sender.send(new GetKeyCommand({ ...store, Key: key }))).Value
      } catch (error) {
        if (isAwsError(error, 'ResourceNotFoundException')) return undefined
        throw error
      }
    },
    async keys(prefix) {
      const [sender, { ListKeysCommand }] = await Promise.all([client(), sdk()])
      const found: string[] = []
      let token: string | undefined
      do {
        const page = await sender.send(
          new ListKeysCommand({
            ...store,
            MaxResults: 50,
            ...(token === undefined ? {} : { NextToken: token }),
          }),
        )
        for (const { Key: key = '' } of page.Items ?? []) if (key.startsWith(prefix)) found.push(key)
        token = page.NextToken
      } while (token !== undefined)
      return found
    },
    async write({ puts = new Map<string, string>(), deletes = [] }, version) {
      const [sender, { UpdateKeysCommand }] = await Promise.all([client(), sdk()])
      try {
        const { ETag: etag } = await sender.send(
          new UpdateKeysCommand({
            ...store,
            IfMatch: version,
            Puts: [...puts].map(([Key, Value]) => ({ Key, Value })),
            Deletes: deletes.map((Key) => ({ Key })),
          }),
        )
        return etag
      } catch (error) {
        if (isConflict(error)) return undefined
        throw isAwsError(error, 'ServiceQuotaExceededException') ? full(error) : error
      }
    },
  }
}

/** Another write came first. The service says so in either of two ways. */
function isConflict(error: unknown): boolean {
  if (isAwsError(error, 'ConflictException')) return true
  return isAwsError(error, 'ValidationException') && /pre-?condition/i.test(textOf(error))
}

function textOf(error: Error): string {
  return `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`
}

/** Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-keyvaluestores */
function full(cause: Error): UserError {
  return new UserError('The KeyValueStore is full: it holds 5 MB of keys and values', {
    cause,
    hint:
      'Give this site a store of its own in key-value-store, or fewer rules. With mode: release, a lower keep-releases ' +
      'takes the rules of old releases away.',
  })
}
