import {
  CreateFunctionCommand,
  CreateInvalidationCommand,
  CreateKeyValueStoreCommand,
  DescribeFunctionCommand,
  GetDistributionConfigCommand,
  ListFunctionsCommand,
  PublishFunctionCommand,
  UpdateDistributionCommand,
  UpdateFunctionCommand,
  type CreateFunctionCommandInput,
} from '@aws-sdk/client-cloudfront'
import {
  DescribeKeyValueStoreCommand,
  ListKeysCommand,
  UpdateKeysCommand,
} from '@aws-sdk/client-cloudfront-keyvaluestore'
import { describeWith } from '@slipway/testkit'
import { openCloudFrontWorld } from '../cloudfront-world.js'
import { validateRequests } from './validate-requests.js'

describeWith('botocore', 'what the embedded CloudFront was asked, held against the service models', () => {
  it('has their shapes: functions, key value stores, configurations', async () => {
    const world = await openCloudFrontWorld()
    const { cloudFront, aws } = world
    const keys = world.keys()
    const KvsARN = aws.cloudFront.createKeyValueStore('site')
    const { id: Id } = await aws.cloudFront.createDistribution({
      originBucket: 'site',
      behaviors: [{ pathPattern: '/a/*', cachePolicy: 'CachingOptimized' }],
      customErrorResponses: [{ errorCode: 403, responsePagePath: '/404.html', responseCode: 404 }],
    })
    const code: CreateFunctionCommandInput = {
      Name: 'f',
      FunctionConfig: {
        Comment: '',
        Runtime: 'cloudfront-js-2.0',
        KeyValueStoreAssociations: { Quantity: 1, Items: [{ KeyValueStoreARN: KvsARN }] },
      },
      FunctionCode: Buffer.from('function handler(event) { return event.request }'),
    }
    const { ETag: made } = await cloudFront.send(new CreateFunctionCommand(code))
    const { ETag: updated } = await cloudFront.send(new UpdateFunctionCommand({ ...code, IfMatch: made }))
    await cloudFront.send(new PublishFunctionCommand({ Name: 'f', IfMatch: updated }))
    await cloudFront.send(new DescribeFunctionCommand({ Name: 'f', Stage: 'LIVE' }))
    await cloudFront.send(new ListFunctionsCommand({ MaxItems: 10, Stage: 'DEVELOPMENT' }))
    await cloudFront.send(new CreateKeyValueStoreCommand({ Name: 'other' }))
    const { DistributionConfig, ETag } = await cloudFront.send(new GetDistributionConfigCommand({ Id }))
    await cloudFront.send(new UpdateDistributionCommand({ Id, DistributionConfig, IfMatch: ETag }))
    const Paths = { Quantity: 1, Items: ['/*'] }
    await cloudFront.send(
      new CreateInvalidationCommand({
        DistributionId: Id,
        InvalidationBatch: { CallerReference: 'a', Paths },
      }),
    )
    const { ETag: IfMatch } = await keys.send(new DescribeKeyValueStoreCommand({ KvsARN }))
    await keys.send(new UpdateKeysCommand({ KvsARN, IfMatch, Puts: [{ Key: 'a', Value: 'b' }] }))
    await keys.send(new ListKeysCommand({ KvsARN, MaxResults: 5 }))
    const { entries } = aws.journal
    await world.stop()
    expect(entries).toHaveLength(12)
    expect(validateRequests(entries)).toEqual([])
  })
})
