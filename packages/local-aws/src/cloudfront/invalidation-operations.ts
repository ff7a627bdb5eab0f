import { AwsError } from '../service.js'
import type { XmlValue } from '../xml.js'
import { distributionOf, distributionResource as resource } from './distribution-operations.js'
import { checkBatch, readBatch } from './invalidation-batch.js'
import type { Invalidation } from './invalidations.js'
import { page, quantified, xmlReply } from './messages.js'
import type { CloudFrontOperations } from './operation.js'

export const invalidationOperations: CloudFrontOperations = {
  CreateInvalidation: {
    method: 'POST',
    path: /^\/distribution\/([^/]+)\/invalidation$/,
    members: ['DistributionId'],
    payload: 'InvalidationBatch',
    resource,
    async run(context) {
      const distribution = distributionOf(context)
      const { callerReference, paths } = checkBatch(await readBatch(context.request))
      const invalidation = distribution.invalidations.create(callerReference, paths)
      const location = `${context.account.world.endpoint}/2020-05-31/distribution/${distribution.id}/invalidation/${invalidation.id}`
      return xmlReply('Invalidation', describe(invalidation), { location }, 201)
    },
  },
  GetInvalidation: {
    method: 'GET',
    path: /^\/distribution\/([^/]+)\/invalidation\/([^/]+)$/,
    members: ['DistributionId', 'Id'],
    resource,
    run(context) {
      const invalidation = distributionOf(context).invalidations.find(context.names[1] ?? '')
      if (invalidation !== undefined) return xmlReply('Invalidation', describe(invalidation))
      throw new AwsError('NoSuchInvalidation', 'The specified invalidation does not exist.', 404)
    },
  },
  ListInvalidations: {
    method: 'GET',
    path: /^\/distribution\/([^/]+)\/invalidation$/,
    members: ['DistributionId'],
    resource,
    run(context) {
      const { all } = distributionOf(context).invalidations
      return xmlReply(
        'InvalidationList',
        page(context.request, all, {
          element: 'InvalidationSummary',
          key: ({ id }) => id,
          isOlder: true,
          write: (invalidation) => ({
            Id: invalidation.id,
            CreateTime: new Date(invalidation.createdAt).toISOString(),
            Status: invalidation.status,
          }),
        }),
      )
    },
  },
}

function describe(invalidation: Invalidation): Readonly<Record<string, XmlValue>> {
  return {
    Id: invalidation.id,
    Status: invalidation.status,
    CreateTime: new Date(invalidation.createdAt).toISOString(),
    InvalidationBatch: {
      Paths: quantified('Path', invalidation.paths),
      CallerReference: invalidation.callerReference,
    },
  }
}
