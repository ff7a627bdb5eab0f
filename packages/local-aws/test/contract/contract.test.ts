import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { autoScalingContract } from './autoscaling-contract.js'
import { cloudFrontContract } from './cloudfront-contract.js'
import type { Connect } from './connection.js'
import { ecrContract } from './ecr-contract.js'
import { logsContract } from './logs-contract.js'
import { startMoto, type Moto } from './moto.js'
import { s3Contract } from './s3-contract.js'
import { stsContract } from './sts-contract.js'

const contracts: Readonly<Record<string, (connect: Connect) => void>> = {
  S3: s3Contract,
  CloudFront: cloudFrontContract,
  ECR: ecrContract,
  STS: stsContract,
  'CloudWatch Logs': logsContract,
  'Application Auto Scaling': autoScalingContract,
}

describe('the embedded AWS keeps the contract of', () => {
  let aws: LocalAws
  beforeAll(async () => {
    aws = await startLocalAws()
  })
  afterAll(() => aws.stop())
  const connect: Connect = () => ({
    region: aws.world.region,
    endpoint: aws.world.endpoint,
    credentials: aws.identity.administrator,
  })
  for (const [service, contract] of Object.entries(contracts)) describe(service, () => contract(connect))
})

describeWith('moto', 'moto keeps the same contract of', () => {
  let moto: Moto
  beforeAll(async () => {
    moto = await startMoto()
  })
  afterAll(() => moto.stop())
  for (const [service, contract] of Object.entries(contracts)) {
    describe(service, () => contract(() => moto.connection))
  }
})
