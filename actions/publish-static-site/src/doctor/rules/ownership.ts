import { known, type BucketRule } from './rule.js'

/** A name that somebody else has taken is no error to S3, when that one lets everybody write. */
export const otherOwner: BucketRule = (_bucket, { isForeign, site }) => {
  if (known(isForeign) !== true) return []
  return [
    {
      level: 'warning',
      what: `The bucket ${site.bucket} belongs to another account than the distribution`,
      why: 'If that is not meant, the site is published into the bucket of a stranger, who may change it.',
      mend: 'If it is meant, name the account: expected-bucket-owner: <account>. S3 then refuses the bucket once it is another one.',
    },
  ]
}
