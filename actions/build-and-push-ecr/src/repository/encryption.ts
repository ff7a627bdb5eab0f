import type { InputReader } from '@slipway/action-kit'

const encryptionTypes = ['AES256', 'KMS', 'KMS_DSSE'] as const

/** How ECR encrypts what is in a repository: fixed when it is made. */
export interface Encryption {
  readonly type: (typeof encryptionTypes)[number]
  /** ARN, id or alias; undefined for the key that AWS manages, or for none. */
  readonly key: string | undefined
}

export function readEncryption(reader: InputReader): Encryption | undefined {
  const type = reader.optionalChoice('encryption-type', encryptionTypes)
  const key = reader.optionalText('kms-key', {
    matches: /^[\w:/-]{1,2048}$/,
    accepts: 'the ARN, the id or the alias (alias/name) of a KMS key',
  })
  if (key !== undefined && type !== 'KMS' && type !== 'KMS_DSSE') {
    const given = type ?? 'not given'
    reader.fault('encryption-type', `is ${given}, and kms-key is given`, 'KMS or KMS_DSSE then')
  }
  return type === undefined ? undefined : { type, key }
}

/**
 * Whether a repository is encrypted as wanted. ECR shows a key by its ARN; which key an alias stands for only KMS could
 * tell, so an alias counts as the same. Without a key in the inputs any key of the type will do.
 */
export function isEncryptedAs(wanted: Encryption, actual: Encryption): boolean {
  if (wanted.type !== actual.type) return false
  if (wanted.key === undefined || wanted.key === actual.key) return true
  if (/(^|:)alias\//.test(wanted.key)) return true
  return actual.key?.endsWith(`:key/${wanted.key}`) === true
}

/** `KMS (arn:aws:kms:...)`. */
export function describeEncryption({ type, key }: Encryption): string {
  return key === undefined ? type : `${type} (${key})`
}

/** The API's word as one that is known here; AES256 is what a repository has that says nothing of it. */
export function toEncryption(type: string | undefined, key: string | undefined): Encryption {
  return { type: encryptionTypes.find((known) => known === type) ?? 'AES256', key }
}
