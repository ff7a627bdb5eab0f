import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { startMoto, type Moto } from '../../../../packages/local-aws/test/contract/moto.js'
import { storeContract } from './store-contract.js'

describe('the embedded AWS holds a site', () => {
  let aws: LocalAws
  beforeAll(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
  })
  afterAll(() => aws.stop())
  storeContract(() => aws.environment)
})

describeWith('moto', 'moto holds a site', () => {
  let moto: Moto
  beforeAll(async () => {
    moto = await startMoto()
    const s3 = new S3Client({ ...moto.connection, forcePathStyle: true })
    const place = { LocationConstraint: 'ap-northeast-2' } as const
    await s3.send(new CreateBucketCommand({ Bucket: 'orders-web', CreateBucketConfiguration: place }))
    s3.destroy()
  })
  afterAll(() => moto.stop())
  storeContract(
    () => ({
      AWS_ENDPOINT_URL: moto.connection.endpoint,
      AWS_REGION: moto.connection.region,
      AWS_ACCESS_KEY_ID: moto.connection.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: moto.connection.credentials.secretAccessKey,
    }),
    { copyConditions: true, speed: true },
  )
})
