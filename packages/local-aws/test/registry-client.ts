import { createHash } from 'node:crypto'
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import type { LocalAws } from '../src/index.js'

export const types = {
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
} as const

export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

export interface Pushed extends Descriptor {
  /** The manifest as it was sent. */
  readonly manifest: string
}

interface Init extends Omit<RequestInit, 'headers'> {
  readonly headers?: Readonly<Record<string, string>>
}

/** A client of the registry protocol and of ECR's API, both as one principal. */
export interface RegistryClient {
  readonly ecr: ECRClient
  /** The header that every request has. */
  readonly authorization: string
  /** A request below /v2/, with the authorization token. */
  ask(method: string, path: string, init?: Init): Promise<Response>
  createRepository(name: string, settings?: Partial<CreateRepositoryCommand['input']>): Promise<void>
  pushBlob(name: string, content: string): Promise<Descriptor>
  /** An image of one layer; the same text gives the same digest. */
  pushImage(name: string, tag: string, text?: string, mediaType?: string): Promise<Pushed>
  pushManifest(name: string, reference: string, mediaType: string, body: object): Promise<Pushed>
  close(): void
}

export async function connectRegistry(
  aws: LocalAws,
  credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } = aws.identity
    .administrator,
): Promise<RegistryClient> {
  const { endpoint, region } = aws.world
  const ecr = new ECRClient({ endpoint, region, credentials })
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken ?? ''}`
  const client: RegistryClient = {
    ecr,
    authorization,
    ask: (method, path, init = {}) =>
      fetch(`${endpoint}/v2/${path}`, {
        ...init,
        method,
        headers: { authorization, ...init.headers },
        // Node's fetch wants to be told that a stream is sent before the answer is read.
        ...(init.body instanceof ReadableStream && { duplex: 'half' as const }),
      }),
    async createRepository(name, settings = {}) {
      await ecr.send(new CreateRepositoryCommand({ repositoryName: name, ...settings }))
    },
    async pushBlob(name, content) {
      const digest = digestOf(content)
      const answer = await client.ask('POST', `${name}/blobs/uploads/?digest=${digest}`, { body: content })
      await expectCreated(answer)
      return { mediaType: 'application/octet-stream', digest, size: Buffer.byteLength(content) }
    },
    async pushImage(name, tag, text = `layer of ${tag}`, mediaType = types.manifest) {
      const config = await client.pushBlob(name, JSON.stringify({ architecture: 'amd64', os: 'linux' }))
      const layer = await client.pushBlob(name, text)
      return client.pushManifest(name, tag, mediaType, { config, layers: [layer] })
    },
    async pushManifest(name, reference, mediaType, body) {
      const manifest = JSON.stringify({ schemaVersion: 2, mediaType, ...body })
      const answer = await client.ask('PUT', `${name}/manifests/${reference}`, {
        body: manifest,
        headers: { 'content-type': mediaType },
      })
      await expectCreated(answer)
      return { mediaType, digest: digestOf(manifest), size: Buffer.byteLength(manifest), manifest }
    },
    close: () => ecr.destroy(),
  }
  return client
}

export function digestOf(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

/** The first error of an answer, as Docker prints it. */
export async function errorOf(answer: Response): Promise<string> {
  const body = (await answer.json()) as { errors: { code: string; message: string }[] }
  const [error] = body.errors
  return `${answer.status} ${error?.code ?? ''}: ${error?.message ?? ''}`
}

async function expectCreated(answer: Response): Promise<void> {
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
}
