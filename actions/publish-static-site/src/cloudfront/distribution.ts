import { UserError } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'

/** A CloudFront distribution as far as a publish needs to know it. */
export interface Distribution {
  readonly id: string
  /** What visitors type: its first alias, or its own domain name. */
  readonly host: string
  /**
   * Of its origins at the bucket, what CloudFront puts before a URL's path: empty, or with a leading and without a
   * trailing slash. Empty when no origin is at the bucket.
   */
  readonly originPaths: readonly string[]
}

/** What CloudFront says of an invalidation. */
export interface Invalidation {
  readonly id: string
  readonly isCompleted: boolean
}

export interface Invalidations {
  /** @param reference makes a repeated request the same invalidation */
  create(paths: readonly string[], reference: string): Promise<Invalidation>
  get(id: string): Promise<Invalidation>
}

/** @throws UserError when there is no such distribution */
export async function describeDistribution(id: string, bucket: string, aws: Aws): Promise<Distribution> {
  const [client, { GetDistributionCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  const { Distribution: found } = await client
    .send(new GetDistributionCommand({ Id: id }))
    .catch((error: unknown) => {
      throw explainDistributionError(error, id)
    })
  const config = found?.DistributionConfig
  const origins = (config?.Origins?.Items ?? []).filter(({ DomainName: domain = '' }) =>
    isBucketDomain(domain, bucket),
  )
  return {
    id,
    host: config?.Aliases?.Items?.[0] ?? found?.DomainName ?? '',
    originPaths: [...new Set(origins.map(({ OriginPath: path = '' }) => path.replace(/\/+$/, '')))],
  }
}

/** An invalidation's life on a real distribution. */
export function createInvalidations(id: string, aws: Aws): Invalidations {
  return {
    async create(paths, reference) {
      const [client, { CreateInvalidationCommand }] = await Promise.all([
        aws.cloudFront(),
        import('@slipway/aws/sdk/cloudfront'),
      ])
      const { Invalidation: created } = await client
        .send(
          new CreateInvalidationCommand({
            DistributionId: id,
            InvalidationBatch: {
              CallerReference: reference,
              Paths: { Quantity: paths.length, Items: [...paths] },
            },
          }),
        )
        .catch((error: unknown) => {
          throw explainDistributionError(error, id)
        })
      return read(created)
    },
    async get(invalidationId) {
      const [client, { GetInvalidationCommand }] = await Promise.all([
        aws.cloudFront(),
        import('@slipway/aws/sdk/cloudfront'),
      ])
      const { Invalidation: found } = await client.send(
        new GetInvalidationCommand({ DistributionId: id, Id: invalidationId }),
      )
      return read(found)
    },
  }
}

function read(answer: { Id?: string | undefined; Status?: string | undefined } | undefined): Invalidation {
  return { id: answer?.Id ?? '', isCompleted: answer?.Status === 'Completed' }
}

/** `<bucket>.s3.amazonaws.com`, `.s3.<region>.`, `.s3-website-<region>.` and `.s3-website.<region>.`, in any partition. */
function isBucketDomain(domain: string, bucket: string): boolean {
  return domain.startsWith(`${bucket}.s3.`) || domain.startsWith(`${bucket}.s3-`)
}

function explainDistributionError(error: unknown, id: string): unknown {
  if (isAwsError(error, 'NoSuchDistribution')) {
    return new UserError(`There is no CloudFront distribution ${id}`, {
      cause: error,
      hint: 'Check the input distribution-id, and that the credentials are of the account that owns it.',
    })
  }
  if (isAwsError(error, 'TooManyInvalidationsInProgress')) {
    return new UserError(`CloudFront is still busy with earlier invalidations of ${id}`, {
      cause: error,
      hint: 'Re-run this job in a few minutes: it asks for the invalidation again and uploads nothing twice.',
    })
  }
  return error
}
