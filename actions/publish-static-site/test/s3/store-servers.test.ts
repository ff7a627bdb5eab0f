import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, startSeaweedfs, startVersitygw } from '@slipway/testkit'
import { startMoto, type Moto } from '../../../../packages/local-aws/test/contract/moto.js'
import { storeContract, type Lacking } from './store-contract.js'

describe('the embedded AWS holds a site', () => {
  let aws: LocalAws
  beforeAll(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
  })
  afterAll(() => aws.stop())
  storeContract(() => aws.environment)
})

const servers = {
  moto: { start: startMoto, lacks: { copyConditions: true, speed: true } },
  versitygw: { start: startVersitygw, lacks: {} },
  seaweedfs: { start: startSeaweedfs, lacks: { speed: true } },
} as const satisfies Record<string, { start: () => Promise<Moto>; lacks: Lacking }>

for (const [name, { start, lacks }] of Object.entries(servers)) {
  describeWith(name as keyof typeof servers, `${name} holds a site`, () => {
    let server: Moto
    beforeAll(async () => {
      server = await start()
      const s3 = new S3Client({ ...server.connection, forcePathStyle: true })
      const place = { LocationConstraint: 'ap-northeast-2' } as const
      await s3.send(new CreateBucketCommand({ Bucket: 'orders-web', CreateBucketConfiguration: place }))
      s3.destroy()
    })
    afterAll(() => server.stop())
    storeContract(
      () => ({
        AWS_ENDPOINT_URL: server.connection.endpoint,
        AWS_REGION: server.connection.region,
        AWS_ACCESS_KEY_ID: server.connection.credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: server.connection.credentials.secretAccessKey,
      }),
      lacks,
    )
  })
}
