import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepResult } from '@slipway/testkit'
import { buildAndPush, folder, removeAll, tinyImage } from './world.js'

describeWith('docker', 'an image that is built for another registry', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  const step = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
    buildAndPush(aws, { workspace: folder(tinyImage('elsewhere')), inputs })

  it('goes to another region, and is reused there', async () => {
    const there = await aws.ecr.registry({ region: 'us-east-1' })
    there.createRepository('orders-api')
    const built = await step({ 'aws-region': 'us-east-1', tags: 'v1' })
    expect(built).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' }, left: [] })
    expect(built.outputs.image).toBe(`${there.host}/orders-api@${built.outputs.digest ?? ''}`)
    const again = await step({ 'aws-region': 'us-east-1', tags: 'v2' })
    expect(again).toMatchObject({ exitCode: 0, outputs: { outcome: 'reused' } })
    expect(there.tags('orders-api')).toMatchObject({ v1: built.outputs.digest, v2: built.outputs.digest })
  })

  it('goes to another account whose repository lets it', async () => {
    const there = await aws.ecr.registry({ account: '210987654321' })
    there.createRepository('orders-api')
    there.setPolicy('orders-api', {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${aws.world.account}:root` }, Action: 'ecr:*' },
      ],
    })
    const built = await step({ 'registry-id': '210987654321', tags: 'v1' })
    expect(built).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' }, left: [] })
    expect(built.outputs.image).toBe(`${there.host}/orders-api@${built.outputs.digest ?? ''}`)
    expect(there.tags('orders-api')).toMatchObject({ v1: built.outputs.digest })
  })

  it('goes into a repository that a creation template has the settings of', async () => {
    const home = await aws.ecr.registry()
    home.setTemplate({ prefix: 'ROOT', appliedFor: ['CREATE_ON_PUSH'], imageTagMutability: 'IMMUTABLE' })
    const built = await step({ 'create-repository': 'true', tags: 'v1' })
    expect(built).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    const shown = await step({ 'image-tag-mutability': 'MUTABLE', tags: 'v2' })
    expect(shown.summary).toContain('- IMMUTABLE')
  })
})
