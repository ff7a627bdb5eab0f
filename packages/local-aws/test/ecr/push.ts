import { digestOf, types, type Descriptor } from '../registry-client.js'

/**
 * Pushes a layer into a repository of any registry.
 * @param repository `http://127.0.0.2:<port>/v2/<name>`
 * @throws Error `<status> <body>`
 */
export async function pushBlob(
  repository: string,
  authorization: string,
  content: string,
): Promise<Descriptor> {
  const digest = digestOf(content)
  await send('POST', `${repository}/blobs/uploads/?digest=${digest}`, authorization, content)
  return { mediaType: 'application/octet-stream', digest, size: Buffer.byteLength(content) }
}

/** An image of one layer; the same text gives the same digest. @throws Error `<status> <body>` */
export async function pushImage(
  repository: string,
  authorization: string,
  tag: string,
  text = `layer of ${tag}`,
): Promise<Descriptor> {
  const config = await pushBlob(
    repository,
    authorization,
    JSON.stringify({ architecture: 'amd64', os: 'linux' }),
  )
  const layer = await pushBlob(repository, authorization, text)
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: types.manifest,
    config,
    layers: [layer],
  })
  await send('PUT', `${repository}/manifests/${tag}`, authorization, manifest, types.manifest)
  return { mediaType: types.manifest, digest: digestOf(manifest), size: Buffer.byteLength(manifest) }
}

async function send(
  method: string,
  url: string,
  authorization: string,
  body: string,
  type = 'application/octet-stream',
): Promise<void> {
  const headers = { authorization, 'content-type': type }
  const answer = await fetch(url, { method, headers, body })
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
}
