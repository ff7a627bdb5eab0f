import {
  CloudFrontClient,
  CreateFunctionCommand,
  CreateKeyValueStoreCommand,
  DeleteFunctionCommand,
  DeleteKeyValueStoreCommand,
  DescribeFunctionCommand,
  DescribeKeyValueStoreCommand,
  GetFunctionCommand,
  ListFunctionsCommand,
  ListKeyValueStoresCommand,
} from '@aws-sdk/client-cloudfront'
import type { Connect } from './connection.js'

/** What CloudFront does, whoever plays it: functions and key value stores; moto publishes and runs none. */
export function cloudFrontContract(connect: Connect): void {
  const client = (): CloudFrontClient => new CloudFrontClient({ ...connect(), region: 'us-east-1' })
  const Name = 'routes'
  const code = 'function handler(event) { return event.request }'

  it('a function has a version, code and an ARN of its name', async () => {
    const made = await client().send(
      new CreateFunctionCommand({
        Name,
        FunctionConfig: { Comment: 'a & b', Runtime: 'cloudfront-js-2.0' },
        FunctionCode: Buffer.from(code),
      }),
    )
    expect(made.ETag).toEqual(expect.any(String))
    const described = await client().send(new DescribeFunctionCommand({ Name }))
    expect(described.ETag).toBe(made.ETag)
    expect(described.FunctionSummary).toMatchObject({
      Name,
      FunctionConfig: { Comment: 'a & b', Runtime: 'cloudfront-js-2.0' },
    })
    expect(described.FunctionSummary?.FunctionMetadata?.FunctionARN).toMatch(
      /^arn:aws:cloudfront::\d{12}:function\/routes$/,
    )
    const { FunctionList } = await client().send(new ListFunctionsCommand())
    expect(FunctionList?.Items?.map((item) => item.Name)).toEqual([Name])
    const got = await client().send(new GetFunctionCommand({ Name }))
    expect(Buffer.from(got.FunctionCode ?? []).toString()).toBe(code)
  })

  it('a function is there once, and gone when it is deleted', async () => {
    const again = new CreateFunctionCommand({
      Name,
      FunctionConfig: { Comment: '', Runtime: 'cloudfront-js-2.0' },
      FunctionCode: Buffer.from(code),
    })
    await expect(client().send(again)).rejects.toMatchObject({ name: 'FunctionAlreadyExists' })
    const { ETag } = await client().send(new DescribeFunctionCommand({ Name }))
    await client().send(new DeleteFunctionCommand({ Name, IfMatch: ETag }))
    await expect(client().send(new DescribeFunctionCommand({ Name }))).rejects.toMatchObject({
      name: 'NoSuchFunctionExists',
    })
  })

  it('a key value store is found by its name until it is deleted', async () => {
    const made = await client().send(new CreateKeyValueStoreCommand({ Name, Comment: 'site' }))
    expect(made.KeyValueStore?.ARN).toMatch(/^arn:aws:cloudfront::\d{12}:key-value-store\//)
    await expect(client().send(new CreateKeyValueStoreCommand({ Name }))).rejects.toMatchObject({
      name: 'EntityAlreadyExists',
    })
    const { ETag, KeyValueStore } = await client().send(new DescribeKeyValueStoreCommand({ Name }))
    expect(KeyValueStore).toMatchObject({ Name, Comment: 'site', Id: made.KeyValueStore?.Id })
    const { KeyValueStoreList } = await client().send(new ListKeyValueStoresCommand())
    expect(KeyValueStoreList?.Quantity).toBe(1)
    await client().send(new DeleteKeyValueStoreCommand({ Name, IfMatch: ETag }))
    await expect(client().send(new DescribeKeyValueStoreCommand({ Name }))).rejects.toMatchObject({
      name: 'EntityNotFound',
    })
  })
}
