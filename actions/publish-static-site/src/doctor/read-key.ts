import { AwsCallError, isAwsError, type Aws } from '@slipway/aws'
import { attempt } from './attempt.js'
import type { KeyFacts, Read } from './facts.js'
import { parsePolicy } from './policy.js'

/**
 * A key of KMS, its policy, and whether the role may encrypt with it (a dry run, which makes nothing).
 * @param keyId ID, ARN or alias
 */
export async function readKey(keyId: string, aws: Aws): Promise<Read<KeyFacts>> {
  const sdk = await import('@slipway/aws/sdk/kms')
  const kms = await aws.lazy('kms', () => Promise.resolve(sdk.KMSClient))()
  const what = `the key ${keyId}`
  return attempt({ what, action: 'kms:DescribeKey', resource: resourceOf(keyId) }, async () => {
    const { KeyMetadata: found = {} } = await kms.send(new sdk.DescribeKeyCommand({ KeyId: keyId }))
    const arn = found.Arn ?? keyId
    const [policy, mayEncrypt] = await Promise.all([
      attempt({ what: `the policy of ${what}`, action: 'kms:GetKeyPolicy', resource: arn }, async () => {
        const command = new sdk.GetKeyPolicyCommand({ KeyId: arn, PolicyName: 'default' })
        return parsePolicy((await kms.send(command)).Policy ?? '{}')
      }),
      attempt(
        { what: `whether the role may encrypt with ${what}`, action: 'kms:GenerateDataKey', resource: arn },
        () => mayEncryptWith(() => kms.send(new sdk.GenerateDataKeyCommand(dryRunOf(arn)))),
      ),
    ])
    return { arn, state: found.KeyState ?? '', isOfAws: found.KeyManager === 'AWS', policy, mayEncrypt }
  })
}

function dryRunOf(arn: string): { KeyId: string; KeySpec: 'AES_256'; DryRun: true } {
  return { KeyId: arn, KeySpec: 'AES_256', DryRun: true }
}

/** Source: https://docs.aws.amazon.com/kms/latest/developerguide/testing-permissions.html */
async function mayEncryptWith(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask()
    return true
  } catch (error) {
    if (isAwsError(error, 'DryRunOperationException')) return true
    if (isAwsError(error, 'AccessDeniedException')) return false
    // What is wrong with the key is said of its state.
    if (error instanceof AwsCallError && /^(Disabled|KMSInvalidState|InvalidKeyUsage)/.test(error.code))
      return true
    throw error
  }
}

function resourceOf(keyId: string): string {
  return keyId.startsWith('arn:') && !keyId.includes(':alias/') ? keyId : '*'
}
