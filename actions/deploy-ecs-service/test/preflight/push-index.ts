import { createHash } from 'node:crypto'
import type { LocalAws } from '@slipway/local-aws'

/** Pushes an image for each architecture, with an index over them; gives the index's digest. */
export async function pushIndex(
  aws: LocalAws,
  repository: string,
  tag: string,
  architectures: readonly string[],
): Promise<string> {
  const { username, password } = aws.ecr.images.login()
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
  const send = async (method: string, path: string, body: string, type: string): Promise<void> => {
    const headers = { authorization, 'content-type': type }
    const answer = await fetch(`${aws.world.endpoint}/v2/${repository}/${path}`, { method, headers, body })
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  }
  const pushBlob = async (content: string): Promise<object> => {
    const digest = digestOf(content)
    await send('POST', `blobs/uploads/?digest=${digest}`, content, 'application/octet-stream')
    return { mediaType: 'application/octet-stream', digest, size: content.length }
  }
  const pushManifest = async (reference: string | undefined, type: string, body: object): Promise<string> => {
    const content = JSON.stringify({ schemaVersion: 2, mediaType: type, ...body })
    await send('PUT', `manifests/${reference ?? digestOf(content)}`, content, type)
    return digestOf(content)
  }
  const manifests: object[] = []
  for (const architecture of architectures) {
    const type = 'application/vnd.oci.image.manifest.v1+json'
    const config = await pushBlob(JSON.stringify({ architecture, os: 'linux' }))
    const digest = await pushManifest(undefined, type, { config, layers: [await pushBlob(architecture)] })
    manifests.push({ mediaType: type, digest, size: 1, platform: { os: 'linux', architecture } })
  }
  return pushManifest(tag, 'application/vnd.oci.image.index.v1+json', { manifests })
}

function digestOf(content: string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}
