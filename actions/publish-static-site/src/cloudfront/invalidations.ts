import { isAwsError, type Aws } from '@slipway/aws'

/** What CloudFront says of an invalidation. */
export interface Invalidation {
  readonly id: string
  readonly isCompleted: boolean
}

/** The invalidations of one distribution. */
export interface Invalidations {
  /** @param reference makes a repeated request the same invalidation */
  create(paths: readonly string[], reference: string): Promise<Invalidation>
  get(id: string): Promise<Invalidation>
}

/** Whether one of an earlier publish is completed; what CloudFront remembers no more, is. */
export async function isLongCompleted(invalidations: Invalidations, id: string): Promise<boolean> {
  try {
    return (await invalidations.get(id)).isCompleted
  } catch (error) {
    if (isAwsError(error, 'NoSuchInvalidation')) return true
    throw error
  }
}

export function createInvalidations(id: string, aws: Aws): Invalidations {
  return {
    async create(paths, reference) {
      const [client, { CreateInvalidationCommand }] = await Promise.all([
        aws.cloudFront(),
        import('@slipway/aws/sdk/cloudfront'),
      ])
      const { Invalidation: created } = await client.send(
        new CreateInvalidationCommand({
          DistributionId: id,
          InvalidationBatch: {
            CallerReference: reference,
            Paths: { Quantity: paths.length, Items: [...paths] },
          },
        }),
      )
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
  // AWS says Completed; moto shouts it.
  return { id: answer?.Id ?? '', isCompleted: answer?.Status?.toLowerCase() === 'completed' }
}
