import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, startSeaweedfs, startVersitygw, type S3Process } from '@slipway/testkit'
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

const servers = {
  versitygw: { start: startVersitygw, lacks: { emptySegments: true, headersGoing: true } },
  seaweedfs: { start: startSeaweedfs, lacks: { region: true } },
} as const

for (const [name, { start, lacks }] of Object.entries(servers)) {
  describeWith(name as keyof typeof servers, `${name} keeps the same contract of S3`, () => {
    let server: S3Process
    beforeAll(async () => {
      server = await start()
    })
    afterAll(() => server.stop())
    s3Contract(() => server.connection, lacks)
  })
}
