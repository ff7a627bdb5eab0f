import { isAwsError, type Aws } from '@slipway/aws'
import type { KeyValues } from './key-values.js'

/** The store behind an ARN. */
export function createKeyValues(arn: string, aws: Aws): KeyValues {
  const client = aws.lazy(
    'cloudfront-keyvaluestore',
    async () => (await import('@slipway/aws/sdk/cloudfront-keyvaluestore')).CloudFrontKeyValueStoreClient,
  )
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
        if (isAwsError(error, 'ConflictException')) return undefined
        throw error
      }
    },
  }
}
