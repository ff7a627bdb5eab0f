import { createHash } from 'node:crypto'
import { asError, UserError } from '@slipway/action-kit'
import type { RegistryImage } from './ecr.js'
import { parseObject } from '../json.js'
import { manifestMediaTypes } from './media-types.js'
import type { ClientContext, RegistryClient } from './registry-client.js'
import { unreachable } from './registry-error.js'
import { withRetries } from './retry.js'

// The least that every registry takes is 4 MiB. Source: distribution-spec v1.1.0, "Pushing Manifests"
const longestManifest = 16 * 1024 * 1024
const accept = manifestMediaTypes.join(', ')

/** A manifest by tag or digest, its bytes checked; undefined when it is not there. */
export async function readManifest(
  client: RegistryClient,
  reference: string,
  context: ClientContext,
): Promise<RegistryImage | undefined> {
  const what = `reading the manifest ${reference}`
  return withRetries(client.attempts, context, async () => {
    const answer = await client.sendOnce({
      what,
      method: 'GET',
      to: `manifests/${reference}`,
      headers: { accept },
      answers: [404],
    })
    if (answer.status === 404) {
      await answer.drop()
      return undefined
    }
    const bytes = await answer.body(longestManifest).catch((error: unknown) => {
      context.signal.throwIfAborted()
      throw unreachable({ ...client, what }, asError(error))
    })
    const digest = sha256(bytes)
    const wanted = isDigest(reference) ? reference : answer.headers.get('docker-content-digest')
    if (wanted?.startsWith('sha256:') === true && wanted !== digest) {
      throw new UserError(`${client.host} gave for ${client.name} ${reference} the manifest ${digest}`, {
        cause: new Error(`It is to be ${wanted}`),
        hint: 'Something between the runner and the registry (a mirror, a proxy) changes what it passes on, or the registry is damaged.',
      })
    }
    const manifest = bytes.toString('utf8')
    return { digest, manifest, mediaType: mediaTypeOf(answer.headers.get('content-type'), manifest) }
  })
}

/** What a tag points to, by HEAD, which Docker Hub does not count as a pull; undefined when it is not there. */
export async function readDigest(
  client: RegistryClient,
  tag: string,
  context: ClientContext,
): Promise<string | undefined> {
  const answer = await client.send({
    what: `looking up ${tag}`,
    method: 'HEAD',
    to: `manifests/${tag}`,
    headers: { accept },
    // A HEAD is refused without words: GET tells why.
    answers: [403, 404, 405],
  })
  await answer.drop()
  if (answer.status === 404) return undefined
  const digest = answer.headers.get('docker-content-digest')
  if (answer.status === 200 && digest !== null && isDigest(digest)) return digest
  return (await readManifest(client, tag, context))?.digest
}

export async function writeManifest(
  client: RegistryClient,
  image: RegistryImage,
  reference: string,
): Promise<void> {
  if (sha256(Buffer.from(image.manifest)) !== image.digest) {
    throw new Error(`The manifest to put is not ${image.digest}`)
  }
  const type =
    mediaTypeOf(image.mediaType ?? null, image.manifest) ?? 'application/vnd.oci.image.manifest.v1+json'
  const answer = await client.send({
    what: `putting the manifest ${reference}`,
    method: 'PUT',
    to: `manifests/${reference}`,
    headers: { 'content-type': type },
    body: () => image.manifest,
  })
  await answer.drop()
}

export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function isDigest(reference: string): boolean {
  return /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,}$/.test(reference)
}

/** As the registry says, or the manifest of itself. */
function mediaTypeOf(header: string | null, manifest: string): string | undefined {
  const said = header?.split(';')[0]?.trim()
  if (said !== undefined && said !== '' && said !== 'application/json') return said
  const { mediaType } = parseObject(manifest)
  return typeof mediaType === 'string' ? mediaType : undefined
}
