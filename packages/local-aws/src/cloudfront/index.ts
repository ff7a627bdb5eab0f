import { randomUUID } from 'node:crypto'
import type { S3 } from '../s3/index.js'
import { serve, type HttpServer } from '../server.js'
import { AwsError, type AwsService, type Request } from '../service.js'
import type { World } from '../world.js'
import { document } from '../xml.js'
import { Distribution, type DistributionOptions } from './distribution.js'
import { createEdge } from './edge.js'
import { readBatch } from './invalidation-batch.js'
import { namespace, operations } from './operations.js'

export type { CustomErrorResponse, DistributionOptions } from './distribution.js'

/** A distribution as a test or the demo sees it. */
export interface DistributionView {
  readonly id: string
  readonly arn: string
  /** What AWS would call it; it resolves to nothing here. */
  readonly domainName: string
  /** Where it is served, without a slash at the end: `http://127.0.0.1:<port>`. */
  readonly url: string
}

export interface CloudFront {
  readonly service: AwsService
  /** Sets up a distribution and serves it on a port of its own until `close`. */
  createDistribution(options: DistributionOptions): Promise<DistributionView>
  close(): Promise<void>
}

export function createCloudFront(world: World, s3: Pick<S3, 'object'>): CloudFront {
  const distributions: Distribution[] = []
  const servers: HttpServer[] = []
  return {
    service: {
      signingName: 'cloudfront',
      protocol: 'rest-xml',
      async resolve(request) {
        const { name, operation, names } = route(request)
        const input = Object.fromEntries(operation.members.map((member, index) => [member, names[index]]))
        if (name !== 'CreateInvalidation') return { operation: name, input }
        const batch = await readBatch(request)
        const InvalidationBatch = batch && {
          Paths: { Quantity: batch.quantity, Items: batch.paths },
          CallerReference: batch.callerReference,
        }
        return { operation: name, input: { ...input, InvalidationBatch } }
      },
      permissions({ operation, input }) {
        const id = input.DistributionId ?? input.Id
        const resource =
          typeof id === 'string' ? `arn:aws:cloudfront::${world.account}:distribution/${id}` : '*'
        return [{ action: `cloudfront:${operation}`, resource }]
      },
      async handle(_call, _caller, request) {
        const { operation, names } = route(request)
        return operation.run({ request, distributions, names, endpoint: world.endpoint })
      },
      renderError: (error) => ({
        status: error.status,
        headers: { 'content-type': 'text/xml' },
        body: document('ErrorResponse', namespace, {
          Error: {
            Type: error.status < 500 ? 'Sender' : 'Receiver',
            Code: error.code,
            Message: error.message,
            ...error.fields,
          },
          RequestId: randomUUID(),
        }),
      }),
    },
    async createDistribution(options) {
      const distribution = new Distribution(options, world)
      const server = await serve(createEdge(distribution, s3, world.time))
      distributions.push(distribution)
      servers.push(server)
      const { id, arn, domainName } = distribution
      return { id, arn, domainName, url: `http://127.0.0.1:${server.port}` }
    },
    async close() {
      for (const { invalidations } of distributions) invalidations.close()
      await Promise.all(servers.map((server) => server.close()))
    },
  }
}

function route({ method, path }: Request): {
  readonly name: string
  readonly operation: (typeof operations)[string]
  readonly names: readonly string[]
} {
  const rest = /^\/2020-05-31(\/.*?)\/?$/.exec(path)?.[1] ?? ''
  for (const [name, operation] of Object.entries(operations)) {
    const found = operation.method === method ? operation.path.exec(rest) : null
    if (found !== null) return { name, operation, names: found.slice(1).map(decodeURIComponent) }
  }
  throw new AwsError('UnknownOperationException', `The embedded AWS has no CloudFront ${method} ${path}`, 404)
}
