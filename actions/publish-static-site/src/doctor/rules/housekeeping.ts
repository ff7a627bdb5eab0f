import { known, type BucketRule } from './rule.js'

/** What is paid for and not seen. */
export const leftovers: BucketRule = ({ lifecycle }, { site: { bucket } }) => {
  if (known(lifecycle)?.abortsUploads !== false) return []
  return [
    {
      level: 'hint',
      what: `Uploads in parts that nobody ended stay in the bucket ${bucket} for ever`,
      why: 'No listing shows them, and their parts are paid for. A publish that is killed leaves some.',
      mend: 'Add a lifecycle rule with AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }.',
    },
  ]
}

export const oldVersions: BucketRule = ({ isVersioned, lifecycle }, { site: { bucket } }) => {
  if (isVersioned.kind === 'unread') return []
  if (!isVersioned.value) {
    return [
      {
        level: 'hint',
        what: `The bucket ${bucket} keeps no old versions`,
        why: 'What is overwritten or deleted by mistake is gone.',
        mend: `aws s3api put-bucket-versioning --bucket ${bucket} --versioning-configuration Status=Enabled\nwith a lifecycle rule NoncurrentVersionExpiration: { NoncurrentDays: 30 }; or mode: release, which keeps whole releases.`,
      },
    ]
  }
  if (known(lifecycle)?.expiresVersions !== false) return []
  return [
    {
      level: 'hint',
      what: `The bucket ${bucket} keeps old versions for ever`,
      why: 'Each publish leaves what it overwrote, which is paid for.',
      mend: 'Add a lifecycle rule with NoncurrentVersionExpiration: { NoncurrentDays: 30 }.',
    },
  ]
}
