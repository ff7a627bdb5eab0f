import type { Json } from '../json-service.js'
import { arn } from '../world.js'
import { invalid, optionalText, requiredText, structure } from './input.js'
import type { RegistryPlace } from './registry.js'

const types = ['AES256', 'KMS', 'KMS_DSSE'] as const

/** How a repository's layers are encrypted; it cannot be changed later. */
export interface Encryption {
  readonly type: (typeof types)[number]
  /** ARN of the KMS key. */
  readonly kmsKey: string | undefined
}

/** Of CreateRepository and of templates: AES256 unless given; a KMS type without a key has that of AWS for ECR. */
export function readEncryption(input: Json, place: Pick<RegistryPlace, 'account' | 'region'>): Encryption {
  if (input.encryptionConfiguration === undefined) return { type: 'AES256', kmsKey: undefined }
  const given = structure(input, 'encryptionConfiguration')
  const type = types.find((known) => known === requiredText(given, 'encryptionType'))
  if (type === undefined) {
    throw invalid('encryptionType', `Member must satisfy enum value set: [${types.join(', ')}]`)
  }
  const kmsKey = optionalText(given, 'kmsKey')
  if (type === 'AES256' && kmsKey !== undefined) throw invalid('kmsKey', 'AES256 has no KMS key')
  return { type, kmsKey: type === 'AES256' ? undefined : (kmsKey ?? arn(place, 'kms', 'alias/aws/ecr')) }
}

export function encryptionMembers({ type, kmsKey }: Encryption): Json {
  return { encryptionType: type, kmsKey }
}
