/** How S3 keeps objects; the same for all of a publish. What is undefined is the bucket's own choice. */
export interface StorageOptions {
  /** `STANDARD`, `INTELLIGENT_TIERING`, …: S3's own names. */
  readonly storageClass: string | undefined
  readonly encryption: Encryption | undefined
  readonly tags: Readonly<Record<string, string>>
}

export type Encryption =
  /** Keys of S3 itself. */
  | { readonly kind: 'AES256' }
  /** @member keyId ID, ARN or alias; undefined: the account's key for S3 */
  | {
      readonly kind: 'aws:kms' | 'aws:kms:dsse'
      readonly keyId: string | undefined
      readonly isBucketKey: boolean
    }
