import { AwsError, type Reply, type Request } from '../service.js'
import { document, type XmlValue } from '../xml.js'
import { distributionConfig, distributionMembers, distributionSummary, quantified } from './configuration.js'
import type { Distribution } from './distribution.js'
import { checkBatch, readBatch } from './invalidation-batch.js'
import type { Invalidation } from './invalidations.js'

export const namespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/'

/** What an operation of CloudFront works on. */
export interface CloudFrontContext {
  readonly request: Request
  readonly distributions: readonly Distribution[]
  /** The parts of the path after the version that name things: the distribution, the invalidation. */
  readonly names: readonly string[]
  readonly endpoint: string
}

export interface CloudFrontOperation {
  readonly method: string
  /** After the version; a group for each name. */
  readonly path: RegExp
  /** What the names in the path are in the service model. */
  readonly members: readonly string[]
  run(context: CloudFrontContext): Promise<Reply> | Reply
}

/** Source: https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations.html */
export const operations: Readonly<Record<string, CloudFrontOperation>> = {
  CreateInvalidation: {
    method: 'POST',
    path: /^\/distribution\/([^/]+)\/invalidation$/,
    members: ['DistributionId'],
    async run(context) {
      const distribution = findDistribution(context)
      const { callerReference, paths } = checkBatch(await readBatch(context.request))
      const invalidation = distribution.invalidations.create(callerReference, paths)
      const location = `${context.endpoint}/2020-05-31/distribution/${distribution.id}/invalidation/${invalidation.id}`
      return xmlReply('Invalidation', describe(invalidation), { location }, 201)
    },
  },
  GetInvalidation: {
    method: 'GET',
    path: /^\/distribution\/([^/]+)\/invalidation\/([^/]+)$/,
    members: ['DistributionId', 'Id'],
    run(context) {
      const invalidation = findDistribution(context).invalidations.find(context.names[1] ?? '')
      if (invalidation !== undefined) return xmlReply('Invalidation', describe(invalidation))
      throw new AwsError('NoSuchInvalidation', 'The specified invalidation does not exist.', 404)
    },
  },
  ListInvalidations: {
    method: 'GET',
    path: /^\/distribution\/([^/]+)\/invalidation$/,
    members: ['DistributionId'],
    run(context) {
      const { all } = findDistribution(context).invalidations
      return xmlReply(
        'InvalidationList',
        page(context.request, 'InvalidationSummary', all, (invalidation) => ({
          Id: invalidation.id,
          CreateTime: new Date(invalidation.createdAt).toISOString(),
          Status: invalidation.status,
        })),
      )
    },
  },
  GetDistribution: {
    method: 'GET',
    path: /^\/distribution\/([^/]+)$/,
    members: ['Id'],
    run(context) {
      const distribution = findDistribution(context)
      return xmlReply('Distribution', distributionMembers(distribution), { etag: distribution.etag })
    },
  },
  GetDistributionConfig: {
    method: 'GET',
    path: /^\/distribution\/([^/]+)\/config$/,
    members: ['Id'],
    run(context) {
      const distribution = findDistribution(context)
      return xmlReply('DistributionConfig', distributionConfig(distribution), { etag: distribution.etag })
    },
  },
  ListDistributions: {
    method: 'GET',
    path: /^\/distribution$/,
    members: [],
    run: ({ request, distributions }) =>
      xmlReply('DistributionList', page(request, 'DistributionSummary', distributions, distributionSummary)),
  },
}

function findDistribution({ distributions, names }: CloudFrontContext): Distribution {
  const distribution = distributions.find(({ id }) => id === names[0])
  if (distribution !== undefined) return distribution
  throw new AwsError('NoSuchDistribution', 'The specified distribution does not exist.', 404)
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

/** A page of a list: from the item after Marker, an id. */
function page<T extends { readonly id: string }>(
  { query }: Request,
  name: string,
  items: readonly T[],
  write: (item: T) => XmlValue,
): Readonly<Record<string, XmlValue>> {
  const marker = query.get('Marker') ?? ''
  const max = Math.min(Number(query.get('MaxItems') ?? 100), 100)
  const from = marker === '' ? 0 : items.findIndex(({ id }) => id === marker) + 1
  const shown = items.slice(from, from + max)
  const isTruncated = from + shown.length < items.length
  return {
    Marker: marker,
    NextMarker: isTruncated ? shown.at(-1)?.id : undefined,
    MaxItems: max,
    IsTruncated: isTruncated,
    ...quantified(name, shown.map(write)),
  }
}

function xmlReply(
  root: string,
  members: Readonly<Record<string, XmlValue>>,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Reply {
  const body = document(root, namespace, members)
  return {
    status,
    headers: { 'content-type': 'text/xml', 'content-length': String(Buffer.byteLength(body)), ...headers },
    body,
  }
}
