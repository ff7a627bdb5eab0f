import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { openAws } from '../src/index.js'
import type * as Sdk from '../src/sdk/kms.js'
import { noInputs, recordContext, setEnvironment } from './context.js'

describe('KMS', () => {
  let aws: LocalAws
  let restore: () => void
  beforeEach(async () => {
    aws = await startLocalAws()
    restore = setEnvironment(aws.environment)
  })
  afterEach(async () => {
    restore()
    await aws.stop()
  })

  const open = async (): Promise<typeof Sdk & { readonly client: Sdk.KMSClient }> => {
    const sdk = await import('../src/sdk/kms.js')
    const opened = openAws(noInputs, recordContext(process.env))
    const client = await opened.lazy('kms', () => Promise.resolve(sdk.KMSClient))()
    return { ...sdk, client }
  }

  it('describes a key by its alias, and shows its policy by its ARN', async () => {
    const { client, DescribeKeyCommand, GetKeyPolicyCommand } = await open()
    const { arn } = aws.kms.createKey({ alias: 'site' })
    const { KeyMetadata } = await client.send(new DescribeKeyCommand({ KeyId: 'alias/site' }))
    expect(KeyMetadata).toMatchObject({ Arn: arn, KeyState: 'Enabled', KeyManager: 'CUSTOMER' })
    const { Policy } = await client.send(new GetKeyPolicyCommand({ KeyId: arn, PolicyName: 'default' }))
    expect(Policy).toContain('Enable IAM User Permissions')
    const permissions = aws.journal.permissions().map(({ action, resource }) => `${action} ${resource}`)
    expect(permissions).toEqual([`kms:DescribeKey ${arn}`, `kms:GetKeyPolicy ${arn}`])
  })

  it('says whether it would make a data key, and makes none', async () => {
    const { client, GenerateDataKeyCommand } = await open()
    const { arn } = aws.kms.createKey()
    const wish = { KeyId: arn, KeySpec: 'AES_256', DryRun: true } as const
    await expect(client.send(new GenerateDataKeyCommand(wish))).rejects.toMatchObject({
      name: 'AwsCallError',
      code: 'DryRunOperationException',
    })
    aws.kms.disable(arn)
    await expect(client.send(new GenerateDataKeyCommand(wish))).rejects.toMatchObject({
      code: 'DisabledException',
    })
  })

  it('explains what it refuses: a denial with its statement, a key that is not there', async () => {
    const { accessKeyId, secretAccessKey } = aws.identity.createUser({ name: 'ci' })
    const { arn } = aws.kms.createKey({ policy: { Version: '2012-10-17', Statement: [] } })
    const undo = setEnvironment({ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey })
    const denied = await open()
    await expect(denied.client.send(new denied.DescribeKeyCommand({ KeyId: arn }))).rejects.toMatchObject({
      code: 'AccessDeniedException',
      message: `AWS denied kms:DescribeKey on ${arn}`,
      hint: expect.stringContaining('"kms:DescribeKey"') as unknown,
    })
    undo()
    const { client, DescribeKeyCommand, GetKeyPolicyCommand } = await open()
    await expect(client.send(new DescribeKeyCommand({ KeyId: 'alias/none' }))).rejects.toMatchObject({
      code: 'NotFoundException',
    })
    const byAlias = new GetKeyPolicyCommand({ KeyId: 'alias/site', PolicyName: 'default' })
    await expect(client.send(byAlias)).rejects.toMatchObject({ code: 'InvalidArnException' })
  })

  it('is asked again when it throttles or fails', async () => {
    const { arn } = aws.kms.createKey()
    aws.faults.add({ calls: 'kms:*', kind: 'throttle', count: 1 })
    aws.faults.add({ calls: 'kms:*', kind: 'server-error', count: 1 })
    const random = jest.spyOn(Math, 'random').mockReturnValue(0)
    const { client, DescribeKeyCommand } = await open()
    const { KeyMetadata } = await client.send(new DescribeKeyCommand({ KeyId: arn }))
    random.mockRestore()
    expect(KeyMetadata?.Arn).toBe(arn)
    expect(aws.journal.calls).toHaveLength(3)
  })
})
