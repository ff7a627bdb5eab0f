import { request as httpRequest } from 'node:http'
import { CloudFrontClient } from '@aws-sdk/client-cloudfront'
import { PutObjectCommand, S3Client, type PutObjectCommandInput } from '@aws-sdk/client-s3'
import { CloudFrontKeyValueStoreClient } from '@slipway/aws/sdk/cloudfront-keyvaluestore'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '../src/index.js'

/** An embedded AWS in virtual time with a bucket named `site`, and clients of the administrator. */
export interface CloudFrontWorld {
  readonly aws: LocalAws
  readonly time: VirtualTime
  readonly cloudFront: CloudFrontClient
  readonly s3: S3Client
  /** A client for the keys of key value stores. */
  keys(secretAccessKey?: string): CloudFrontKeyValueStoreClient
  readonly put: (Key: string, Body: string, more?: Partial<PutObjectCommandInput>) => Promise<void>
  stop(): Promise<void>
}

export async function openCloudFrontWorld(): Promise<CloudFrontWorld> {
  const time = virtualTime()
  const aws = await startLocalAws({ time })
  aws.s3.createBucket('site')
  const credentials = aws.identity.administrator
  const config = { endpoint: aws.world.endpoint, credentials, maxAttempts: 1 }
  const cloudFront = new CloudFrontClient({ ...config, region: 'us-east-1' })
  const s3 = new S3Client({ ...config, region: aws.world.region })
  return {
    aws,
    time,
    cloudFront,
    s3,
    keys: (secretAccessKey = credentials.secretAccessKey) =>
      new CloudFrontKeyValueStoreClient({
        region: 'us-east-1',
        maxAttempts: 1,
        endpoint: aws.environment.AWS_ENDPOINT_URL_CLOUDFRONT_KEYVALUESTORE ?? '',
        credentials: { ...credentials, secretAccessKey },
      }),
    async put(Key, Body, more = {}) {
      await s3.send(new PutObjectCommand({ Bucket: 'site', Key, Body, ...more }))
    },
    async stop() {
      cloudFront.destroy()
      s3.destroy()
      await aws.stop()
    },
  }
}

export interface Seen {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
  readonly text: string
  /** Of x-cache: `Hit`, `FunctionGeneratedResponse`. */
  readonly cache: string
}

/** What a viewer sees, whatever Host and Accept-Encoding it says. */
export function view(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        const cache = String(response.headers['x-cache']).replace(' from cloudfront', '')
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body,
          text: body.toString('utf8'),
          cache,
        })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}
