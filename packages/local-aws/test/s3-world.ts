import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { Sha256 } from '@aws-crypto/sha256-js'
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'
import { SignatureV4 } from '@smithy/signature-v4'
import { startLocalAws, type LocalAws, type LocalAwsOptions } from '../src/index.js'

export interface RawRequest {
  readonly method: string
  /** Percent-encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export interface RawReply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** An embedded AWS with a bucket named `site`, an SDK client, and a way around the client. */
export interface S3World {
  readonly aws: LocalAws
  readonly s3: S3Client
  /** Of the administrator, in the world's region, without retries unless the configuration says otherwise. */
  client(config?: S3ClientConfig): S3Client
  /** Sends what no SDK would; signed, with the hash of the body unless the headers say another. */
  raw(request: RawRequest): Promise<RawReply>
  stop(): Promise<void>
}

export async function openS3World(options: LocalAwsOptions = {}): Promise<S3World> {
  const aws = await startLocalAws(options)
  aws.s3.createBucket('site')
  const clients: S3Client[] = []
  const client: S3World['client'] = (config = {}) => {
    const made = new S3Client({
      region: aws.world.region,
      endpoint: aws.world.endpoint,
      credentials: aws.identity.administrator,
      maxAttempts: 1,
      ...config,
    })
    clients.push(made)
    return made
  }
  return {
    aws,
    client,
    s3: client(),
    raw: (request) => sendRaw(aws, request),
    async stop() {
      for (const made of clients) made.destroy()
      await aws.stop()
    },
  }
}

async function sendRaw(
  { world, identity }: LocalAws,
  { method, path, query = {}, headers = {}, body = '' }: RawRequest,
): Promise<RawReply> {
  const { hostname, port } = new URL(world.endpoint)
  const signer = new SignatureV4({
    service: 's3',
    region: world.region,
    credentials: identity.administrator,
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: true,
  })
  const signed = await signer.sign({
    method,
    protocol: 'http:',
    hostname,
    port: Number(port),
    path,
    query: { ...query },
    headers: { host: `${hostname}:${port}`, 'content-length': String(Buffer.byteLength(body)), ...headers },
    body,
  })
  const search = new URLSearchParams(query).toString()
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      { hostname, port, method, path: search === '' ? path : `${path}?${search}`, headers: signed.headers },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
