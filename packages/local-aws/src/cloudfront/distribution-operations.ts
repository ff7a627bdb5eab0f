import { AwsError } from '../service.js'
import { checkConfig } from './configuration/check.js'
import { distributionMembers, distributionSummary } from './configuration/describe.js'
import { membersOf } from './configuration/write.js'
import type { Distribution } from './distribution.js'
import { checkVersion, page, readBody, xmlReply } from './messages.js'
import type { CloudFrontContext, CloudFrontOperation, CloudFrontOperations } from './operation.js'

export const distributionResource: CloudFrontOperation['resource'] = ([id = '']) => `distribution/${id}`

export const distributionOperations: CloudFrontOperations = {
  GetDistribution: {
    method: 'GET',
    path: /^\/distribution\/([^/]+)$/,
    members: ['Id'],
    resource: distributionResource,
    run(context) {
      const distribution = distributionOf(context)
      return xmlReply('Distribution', distributionMembers(distribution), { etag: distribution.etag })
    },
  },
  GetDistributionConfig: {
    method: 'GET',
    path: /^\/distribution\/([^/]+)\/config$/,
    members: ['Id'],
    resource: distributionResource,
    run(context) {
      const { config, etag } = distributionOf(context)
      return xmlReply('DistributionConfig', membersOf(config), { etag })
    },
  },
  UpdateDistribution: {
    method: 'PUT',
    path: /^\/distribution\/([^/]+)\/config$/,
    members: ['Id'],
    payload: 'DistributionConfig',
    resource: distributionResource,
    async run(context) {
      const distribution = distributionOf(context)
      const config = await readBody(context.request, 'DistributionConfig')
      checkVersion(context.request, distribution.etag)
      checkConfig(config, distribution.config, context.account)
      distribution.update(config)
      return xmlReply('Distribution', distributionMembers(distribution), { etag: distribution.etag })
    },
  },
  ListDistributions: {
    method: 'GET',
    path: /^\/distribution$/,
    members: [],
    run: ({ request, account }) =>
      xmlReply(
        'DistributionList',
        page(request, account.distributions, {
          element: 'DistributionSummary',
          key: ({ id }) => id,
          isOlder: true,
          write: distributionSummary,
        }),
      ),
  },
}

/** The distribution of the path. @throws AwsError NoSuchDistribution */
export function distributionOf({ account, names }: CloudFrontContext): Distribution {
  const distribution = account.distributions.find(({ id }) => id === names[0])
  if (distribution !== undefined) return distribution
  throw new AwsError('NoSuchDistribution', 'The specified distribution does not exist.', 404)
}
