import {
  CloudFrontClient,
  CreateDistributionCommand,
  GetDistributionConfigCommand,
  ListInvalidationsCommand,
  GetInvalidationCommand,
} from '@aws-sdk/client-cloudfront'
import type { Server } from './bucket.js'

/** A distribution in front of a bucket, looked at past the action. */
export interface Front {
  readonly id: string
  originPath(): Promise<string | undefined>
  /** The paths of each invalidation, the newest first. */
  invalidations(): Promise<readonly (readonly string[])[]>
}

export async function makeDistribution({ connection }: Server, bucket: string): Promise<Front> {
  const client = new CloudFrontClient({ ...connection, region: 'us-east-1' })
  const origin = {
    Id: 'site',
    DomainName: `${bucket}.s3.ap-northeast-2.amazonaws.com`,
    OriginPath: '',
    S3OriginConfig: { OriginAccessIdentity: '' },
  }
  const { Distribution } = await client.send(
    new CreateDistributionCommand({
      DistributionConfig: {
        CallerReference: bucket,
        Comment: 'a & b',
        Enabled: true,
        DefaultRootObject: 'index.html',
        Origins: { Quantity: 1, Items: [origin] },
        DefaultCacheBehavior: {
          TargetOriginId: 'site',
          ViewerProtocolPolicy: 'redirect-to-https',
          Compress: true,
          MinTTL: 0,
          ForwardedValues: { QueryString: false, Cookies: { Forward: 'none' } },
        },
      },
    }),
  )
  const id = Distribution?.Id ?? ''
  return {
    id,
    async originPath() {
      const { DistributionConfig } = await client.send(new GetDistributionConfigCommand({ Id: id }))
      return DistributionConfig?.Origins?.Items?.[0]?.OriginPath
    },
    async invalidations() {
      const { InvalidationList } = await client.send(new ListInvalidationsCommand({ DistributionId: id }))
      const found = InvalidationList?.Items ?? []
      return Promise.all(
        found.map(async ({ Id }) => {
          const { Invalidation } = await client.send(new GetInvalidationCommand({ DistributionId: id, Id }))
          return [...(Invalidation?.InvalidationBatch?.Paths?.Items ?? [])].sort()
        }),
      )
    },
  }
}
