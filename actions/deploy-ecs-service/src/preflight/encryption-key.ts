/**
 * The customer's key that a secret or a parameter is encrypted with, as IAM knows it.
 * @param id the key's id or ARN, or an alias
 * @param encrypted ARN of what is encrypted: a key is of its account and region
 * @returns undefined for a key of AWS's own, which needs no permission, and for an alias, which does not say the key
 */
export function keyArn(id: string | undefined, encrypted: string | undefined): string | undefined {
  if (id === undefined || encrypted === undefined || /(?:^|:)alias\//.test(id)) return undefined
  if (id.startsWith('arn:')) return id
  const [, partition = 'aws', , region = '', account = ''] = encrypted.split(':')
  return `arn:${partition}:kms:${region}:${account}:key/${id}`
}
