import type { SecretReference } from './secret-reference.js'
import type { SecretFact } from './secrets.js'

/** What is known of one secret or parameter. */
export interface Sight {
  readonly found: SecretFact['found']
  /** By which IAM knows it. */
  readonly arn: string | undefined
  /** ARN of the customer's key that it is encrypted with. */
  readonly key: string | undefined
}

export type Sights = ReadonlyMap<SecretReference, Sight>

export const notSeen: Sight = { found: undefined, arn: undefined, key: undefined }
