/** Where a site lies in S3. */
export interface S3Place {
  readonly bucket: string
  /** Empty, or ending in a slash. */
  readonly prefix: string
  /** The account that the bucket has to belong to, 12 digits. */
  readonly owner: string | undefined
}

/** Has S3 refuse a bucket of another account. */
export function ownerHeaders({ owner }: S3Place): Readonly<Record<string, string>> {
  return owner === undefined ? {} : { 'x-amz-expected-bucket-owner': owner }
}
