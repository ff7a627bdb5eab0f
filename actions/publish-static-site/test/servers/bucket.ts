import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type GetObjectCommandOutput,
} from '@aws-sdk/client-s3'
import type { S3Process } from '@slipway/testkit'

/** How a server is reached: an S3 process, or moto. */
export type Server = Pick<S3Process, 'connection'>

/** A bucket, looked at and written past the action. */
export interface Bucket {
  readonly name: string
  /** What a step, or another tool, needs to reach the server. */
  readonly environment: Readonly<Record<string, string>>
  /** But for what the action keeps for itself. */
  keys(): Promise<readonly string[]>
  /** The bytes and headers; undefined when there is nothing. */
  object(key: string): Promise<(GetObjectCommandOutput & { readonly bytes: Buffer }) | undefined>
  text(key: string): Promise<string | undefined>
  put(key: string, body: string, contentType: string): Promise<void>
  remove(key: string): Promise<void>
}

export function environmentOf({ connection }: Server): Readonly<Record<string, string>> {
  const { region, endpoint, credentials } = connection
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}

export async function makeBucket(server: Server, name: string): Promise<Bucket> {
  // moto answers the checksum of the last part for an object that was copied from one in parts.
  const reading = { responseChecksumValidation: 'WHEN_REQUIRED' } as const
  const s3 = new S3Client({ ...server.connection, ...reading, forcePathStyle: true })
  const place = { LocationConstraint: 'ap-northeast-2' } as const
  await s3.send(new CreateBucketCommand({ Bucket: name, CreateBucketConfiguration: place }))
  const object: Bucket['object'] = async (Key) => {
    try {
      const found = await s3.send(new GetObjectCommand({ Bucket: name, Key }))
      return { ...found, bytes: Buffer.from((await found.Body?.transformToByteArray()) ?? []) }
    } catch (error) {
      if (error instanceof Error && error.name === 'NoSuchKey') return undefined
      throw error
    }
  }
  return {
    name,
    environment: environmentOf(server),
    async keys() {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: name }))
      return Contents.map(({ Key = '' }) => Key).filter((key) => !key.startsWith('.slipway/'))
    },
    object,
    text: async (key) => (await object(key))?.bytes.toString(),
    async put(Key, Body, ContentType) {
      await s3.send(new PutObjectCommand({ Bucket: name, Key, Body, ContentType }))
    },
    async remove(Key) {
      await s3.send(new DeleteObjectCommand({ Bucket: name, Key }))
    },
  }
}
