import type { DistributionConfig } from '@aws-sdk/client-cloudfront'
import { UserError } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'

/** The path of a distribution's origins at the bucket: what CloudFront puts before every URL. */
export interface OriginPath {
  readonly distributionId: string
  read(): Promise<{ readonly path: string; readonly version: string }>
  /**
   * @param version that the configuration has to be of
   * @returns whether it was; nothing is changed when not
   */
  write(path: string, version: string): Promise<boolean>
  /** Whether every edge goes by it. */
  isDeployed(): Promise<boolean>
}

export function createOriginPath(distributionId: string, bucket: string, aws: Aws): OriginPath {
  const isAtBucket = ({ DomainName: domain = '' }): boolean =>
    domain.startsWith(`${bucket}.s3.`) || domain.startsWith(`${bucket}.s3-`)
  const readConfig = async (): Promise<{ config: DistributionConfig | undefined; version: string }> => {
    const [client, { GetDistributionConfigCommand }] = await Promise.all([
      aws.cloudFront(),
      import('@slipway/aws/sdk/cloudfront'),
    ])
    const { DistributionConfig: config, ETag: version = '' } = await client.send(
      new GetDistributionConfigCommand({ Id: distributionId }),
    )
    return { config, version }
  }
  return {
    distributionId,
    async read() {
      const { config, version } = await readConfig()
      const paths = new Set(
        (config?.Origins?.Items ?? []).filter(isAtBucket).map(({ OriginPath: path = '' }) => path),
      )
      const [path] = paths
      if (path !== undefined && paths.size === 1) return { path, version }
      throw new UserError(
        `The distribution ${distributionId} has ${paths.size === 0 ? 'no origin' : 'origins with several paths'} at the bucket ${bucket}`,
        { hint: 'Releases without edge-function are switched by the path of one origin.' },
      )
    },
    async write(path, version) {
      const [client, { UpdateDistributionCommand }] = await Promise.all([
        aws.cloudFront(),
        import('@slipway/aws/sdk/cloudfront'),
      ])
      const { config, version: current } = await readConfig()
      if (config === undefined || current !== version) return false
      const items = config.Origins?.Items ?? []
      const Items = items.map((origin) => (isAtBucket(origin) ? { ...origin, OriginPath: path } : origin))
      try {
        await client.send(
          new UpdateDistributionCommand({
            Id: distributionId,
            IfMatch: version,
            DistributionConfig: { ...config, Origins: { Quantity: Items.length, Items } },
          }),
        )
        return true
      } catch (error) {
        if (isAwsError(error, 'PreconditionFailed', 'InvalidIfMatchVersion')) return false
        throw error
      }
    },
    async isDeployed() {
      const [client, { GetDistributionCommand }] = await Promise.all([
        aws.cloudFront(),
        import('@slipway/aws/sdk/cloudfront'),
      ])
      const { Distribution: found } = await client.send(new GetDistributionCommand({ Id: distributionId }))
      return found?.Status === 'Deployed'
    },
  }
}
