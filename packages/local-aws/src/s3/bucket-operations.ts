import { readXml } from '../read-xml.js'
import { AwsError } from '../service.js'
import { escapeXml } from '../xml.js'
import { malformedXml } from './errors.js'
import { onBucket, type S3Context, type S3Operations } from './operation.js'
import { readPayload } from './payload.js'
import { bodyReply, emptyReply, xmlDate, xmlReply } from './replies.js'

export const bucketOperations: S3Operations = {
  ListBuckets: {
    method: 'GET',
    target: 'service',
    permissions: () => [{ action: 's3:ListAllMyBuckets', resource: '*' }],
    run: ({ buckets, caller }) =>
      xmlReply('ListAllMyBucketsResult', {
        Owner: { ID: caller.account },
        Buckets: {
          Bucket: buckets.ownedBy(caller.account).map(({ name, settings }) => ({
            Name: name,
            CreationDate: xmlDate(settings.createdAt),
            BucketRegion: settings.region,
          })),
        },
      }),
  },
  CreateBucket: {
    method: 'PUT',
    target: 'bucket',
    permissions: onBucket('s3:CreateBucket'),
    async run(context) {
      const { buckets, bucketName, caller } = context
      refuseLocation(await readLocation(context), caller.region)
      buckets.create(bucketName, { region: caller.region, owner: caller.account })
      return emptyReply({ location: `/${bucketName}` })
    },
  },
  HeadBucket: {
    method: 'HEAD',
    target: 'bucket',
    permissions: onBucket('s3:ListBucket'),
    run: (context) => emptyReply({ 'x-amz-bucket-region': context.bucket().settings.region }),
  },
  GetBucketLocation: {
    method: 'GET',
    target: 'bucket',
    query: ['location'],
    permissions: onBucket('s3:GetBucketLocation'),
    run({ buckets, bucketName, caller }) {
      // It exists to be asked by who does not know the region, so any region will do.
      const region = buckets.find(bucketName)?.settings.region ?? caller.region
      const bucket = buckets.open(bucketName, { ...caller, region })
      const constraint = bucket.settings.region === 'us-east-1' ? '' : bucket.settings.region
      return bodyReply(
        `<?xml version="1.0" encoding="UTF-8"?>\n<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${escapeXml(constraint)}</LocationConstraint>`,
        { 'content-type': 'application/xml' },
      )
    },
  },
  DeleteBucket: {
    method: 'DELETE',
    target: 'bucket',
    permissions: onBucket('s3:DeleteBucket'),
    run(context) {
      const bucket = context.bucket()
      if (bucket.size > 0) {
        throw new AwsError('BucketNotEmpty', 'The bucket you tried to delete is not empty', 409, {
          BucketName: bucket.name,
        })
      }
      context.buckets.delete(bucket.name)
      return emptyReply({}, 204)
    },
  },
}

async function readLocation({ request }: S3Context): Promise<string | undefined> {
  const { body } = await readPayload(request)
  if (body.length === 0) return undefined
  const root = readXml(body.toString('utf8'))
  if (root?.name !== 'CreateBucketConfiguration') throw malformedXml()
  return root.value('LocationConstraint')
}

/** Only us-east-1 takes a bucket without a location; no region takes one for another. */
function refuseLocation(location: string | undefined, region: string): void {
  if ((location ?? 'us-east-1') === region) return
  throw new AwsError(
    'IllegalLocationConstraintException',
    `The ${location ?? 'unspecified'} location constraint is incompatible for the region specific endpoint this request was sent to.`,
  )
}
