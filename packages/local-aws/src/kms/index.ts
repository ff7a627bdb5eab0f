import { randomBytes } from 'node:crypto'
import { required, text, timestamp } from '../ecs/members.js'
import { decideForService } from '../identity/resource-policy.js'
import { jsonService, type Json } from '../json-service.js'
import { AwsError, type AwsService, type Permission } from '../service.js'
import type { World } from '../world.js'
import { Keys, type Key, type KeyOptions } from './keys.js'

export type { KeyOptions } from './keys.js'

/** KMS: keys, who may use them, and whether that would go. */
export interface Kms {
  readonly service: AwsService
  /** @throws AwsError MalformedPolicyDocument */
  createKey(options?: KeyOptions): { readonly id: string; readonly arn: string }
  disable(reference: string): void
  /** Whether a key lets CloudFront decrypt for a distribution; undefined for a key that is not known here. */
  letsCloudFrontDecrypt(reference: string, distributionArn: string): boolean | undefined
}

/** Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_Operations.html */
export function createKms(world: World): Kms {
  const keys = new Keys(world)
  const onKey = (input: Json): readonly string[] => [keys.arnOf(required(input, 'KeyId'))]
  return {
    createKey(options) {
      const { id, arn } = keys.create(options)
      return { id, arn }
    },
    disable(reference) {
      keys.get(reference).isEnabled = false
    },
    letsCloudFrontDecrypt(reference, distributionArn) {
      const key = keys.find(reference)
      if (key === undefined) return undefined
      const permission = { action: 'kms:Decrypt', resource: key.arn }
      const context = { 'aws:sourcearn': distributionArn, 'aws:sourceaccount': world.account }
      return (
        key.isEnabled &&
        decideForService(key.policy, 'cloudfront.amazonaws.com', permission, context) === 'allowed'
      )
    },
    service: jsonService({
      signingName: 'kms',
      target: 'TrentService',
      // A key policy may let somebody in beside IAM.
      ownership({ resource }: Permission) {
        const key = keys.find(resource)
        return key === undefined ? undefined : { account: world.account, policy: key.policy }
      },
      operations: {
        DescribeKey: {
          permissions: onKey,
          run: (input) => ({ KeyMetadata: describe(keys.get(required(input, 'KeyId')), world) }),
        },
        GetKeyPolicy: {
          permissions: onKey,
          run(input) {
            const reference = required(input, 'KeyId')
            // Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyPolicy.html, which takes no alias.
            if (/(^|:)alias\//.test(reference)) {
              throw new AwsError('InvalidArnException', `Invalid keyId '${reference}'`)
            }
            return { Policy: JSON.stringify(keys.get(reference).document), PolicyName: 'default' }
          },
        },
        GenerateDataKey: {
          permissions: onKey,
          run(input) {
            const key = keys.get(required(input, 'KeyId'))
            if (text(input, 'KeySpec') === undefined && input.NumberOfBytes === undefined) {
              throw new AwsError('ValidationException', 'Please specify either number of bytes or key spec.')
            }
            if (!key.isEnabled) throw new AwsError('DisabledException', `${key.arn} is disabled.`)
            if (input.DryRun === true) throw dryRun()
            const [plain, cipher] = [randomBytes(32), randomBytes(184)].map((bytes) =>
              bytes.toString('base64'),
            )
            return { KeyId: key.arn, Plaintext: plain, CiphertextBlob: cipher }
          },
        },
      },
    }),
  }
}

/** Source: https://docs.aws.amazon.com/kms/latest/developerguide/testing-permissions.html */
function dryRun(): AwsError {
  return new AwsError(
    'DryRunOperationException',
    'The request would have succeeded, but the DryRun option is set.',
  )
}

/** Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_KeyMetadata.html */
function describe({ id, arn, manager, isEnabled, createdAt }: Key, { account }: World): Json {
  return {
    AWSAccountId: account,
    Arn: arn,
    CreationDate: timestamp(createdAt),
    Enabled: isEnabled,
    EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
    KeyId: id,
    KeyManager: manager,
    KeySpec: 'SYMMETRIC_DEFAULT',
    KeyState: isEnabled ? 'Enabled' : 'Disabled',
    KeyUsage: 'ENCRYPT_DECRYPT',
    MultiRegion: false,
    Origin: 'AWS_KMS',
  }
}
