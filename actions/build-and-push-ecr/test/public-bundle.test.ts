import { startLocalAws, type LocalAws, type PublicRegistryView } from '@slipway/local-aws'
import { describeWith, type StepResult } from '@slipway/testkit'
import { failureOf } from './failure-of.js'
import {
  buildAndPush,
  createRepository,
  folder,
  registry,
  removeAll,
  removeFolders,
  tinyImage,
} from './world.js'

let aws: LocalAws
let there: PublicRegistryView
beforeEach(async () => {
  aws = await startLocalAws()
  there = await aws.ecr.publicRegistry()
})
afterEach(async () => {
  removeFolders()
  await aws.stop()
})

function run(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  const workspace = folder(tinyImage('public'))
  return buildAndPush(aws, { workspace, inputs: { 'registry-type': 'public', ...inputs } })
}

describe('ECR Public', () => {
  it('says what to do when there is no such repository', async () => {
    const { message, calls } = await failureOf(aws, { inputs: { 'registry-type': 'public' } })
    expect(message).toContain('There is no repository "orders-api" in the ECR Public registry of the account')
    expect(message).toContain('Give create-repository: true')
    expect(message).toContain(
      'aws ecr-public create-repository --repository-name orders-api --region us-east-1',
    )
    expect(calls).toEqual(['ecr-public:DescribeRepositories'])
  })

  it('says what is missing when the role may not log in: as a statement', async () => {
    there.createRepository('orders-api')
    const statement = { Effect: 'Allow', Action: 'ecr-public:*', Resource: '*' }
    const policies = [{ Version: '2012-10-17', Statement: statement }]
    const { accessKeyId, secretAccessKey } = aws.identity.createUser({ name: 'ci', policies })
    const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
    const { message } = await failureOf(aws, { inputs: { 'registry-type': 'public' }, env })
    expect(message).toContain('AWS denied sts:GetServiceBearerToken on *')
    expect(JSON.parse(/\{.*\}/s.exec(message)?.[0] ?? '')).toEqual({
      Effect: 'Allow',
      Action: 'sts:GetServiceBearerToken',
      Resource: '*',
    })
  })
})

describeWith('docker', 'an image for ECR Public', () => {
  afterEach(() => removeAll(aws))

  it('is built into a new repository, found again by its source, promoted, and taken over by a private one', async () => {
    const built = await run({ 'create-repository': 'true', tags: 'v1, latest' })
    expect(built).toMatchObject({ exitCode: 0, annotations: [], left: [], leftAfterMain: [] })
    const { digest = '' } = built.outputs
    const uri = `${there.host}/${there.alias}/orders-api`
    expect(built.outputs).toMatchObject({
      outcome: 'built',
      image: `${uri}@${digest}`,
      'image-tag': `${uri}:v1`,
      tags: 'v1\nlatest',
    })
    expect(there.tags('orders-api')).toMatchObject({ v1: digest, latest: digest })
    expect(aws.journal.calls).toContain('ecr-public:CreateRepository')
    expect(aws.journal.calls.filter((call) => call.startsWith('ecr:'))).toEqual([])

    aws.journal.clear()
    const reused = await run({ tags: 'v2' })
    expect(reused).toMatchObject({ exitCode: 0, outputs: { outcome: 'reused', digest, tags: 'v2' } })
    expect(aws.journal.calls).not.toContain('ecr-public:InitiateLayerUpload')

    const promoted = await run({ 'promote-from': 'v2', tags: 'stable' })
    expect(promoted).toMatchObject({ exitCode: 0, outputs: { outcome: 'promoted', digest, tags: 'stable' } })
    expect(there.tags('orders-api')).toMatchObject({ v2: digest, stable: digest })

    await createRepository(aws)
    const inputs = { 'promote-from': `${uri}:stable`, tags: 'v1' }
    const taken = await buildAndPush(aws, { inputs })
    expect(taken).toMatchObject({ exitCode: 0, outputs: { outcome: 'promoted', digest } })
    expect(taken.outputs.image).toBe(`${registry(aws)}/orders-api@${digest}`)
  })
})
