import type { HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'

/** Where a bucket answers. */
export interface Endpoint {
  /** `https://orders-web.s3.ap-northeast-2.amazonaws.com` */
  readonly origin: string
  /** What stands before a key: `/`, or `/<bucket>/` where the bucket is no part of the host. */
  readonly base: string
  /** The region that signatures are made for. */
  readonly region: string
}

const probe = 'probe'

/**
 * Where the SDK would send a call for a bucket: it is asked for such a request, which is not sent. So endpoints from the
 * environment and profiles, dots in names, partitions and regions of two kinds are decided by it alone.
 */
export async function findEndpoint(s3: S3Client, bucket: string): Promise<Endpoint> {
  const { HeadObjectCommand } = await import('@slipway/aws/sdk/s3')
  const command = new HeadObjectCommand({ Bucket: bucket, Key: probe })
  const found: Endpoint[] = []
  addProbe(command, (request, region) => {
    const { protocol, hostname, port, path } = request
    const origin = `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`
    found.push({ origin, base: path.slice(0, -probe.length), region })
  })
  const home = await s3.config.region()
  await s3.send(command)
  const [endpoint] = found
  if (endpoint === undefined) throw new Error('The SDK made no request')
  return { ...endpoint, region: endpoint.region || home }
}

/** What the SDK sends, as far as it matters here. */
interface Sendable {
  readonly protocol: string
  readonly hostname: string
  readonly port?: number
  readonly path: string
}

/** @param see gets the request, and the region to sign it for, empty where the SDK names none */
function addProbe(command: HeadObjectCommand, see: (request: Sendable, region: string) => void): void {
  command.middlewareStack.add(
    (_next, context) => (args) => {
      const { signing_region: region } = context as { readonly signing_region?: string }
      // The request of an HTTP protocol, which S3's is.
      see(args.request as Sendable, region ?? '')
      return Promise.resolve({ response: undefined, output: { $metadata: {} } })
    },
    { step: 'finalizeRequest', priority: 'high', name: 'slipwayEndpointProbe' },
  )
}
