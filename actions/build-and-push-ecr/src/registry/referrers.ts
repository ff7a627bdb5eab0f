import { asError } from '@slipway/action-kit'
import { parseDescriptors } from './descriptors.js'
import { readManifest } from './manifests.js'
import type { ClientContext, RegistryClient } from './registry-client.js'
import type { Descriptor } from './registry-repository.js'
import { unreachable } from './registry-error.js'

const indexType = 'application/vnd.oci.image.index.v1+json'
const longestList = 16 * 1024 * 1024

/**
 * What is attached to an image. A registry that does not know the question keeps a list under a tag that is made of the
 * digest. Source: distribution-spec v1.1.0, "Listing Referrers" and "Referrers Tag Schema"
 */
export async function readReferrers(
  client: RegistryClient,
  digest: string,
  context: ClientContext,
): Promise<readonly Descriptor[]> {
  const found: Descriptor[] = []
  const seen = new Set<string>()
  let next: URL | undefined = new URL(`referrers/${digest}`, client.url)
  while (next !== undefined && !seen.has(next.href)) {
    seen.add(next.href)
    const page: Page | undefined = await readPage(client, next, digest, context)
    if (page === undefined) return readTagSchema(client, digest, context)
    found.push(...page.descriptors)
    next = page.next
  }
  return found
}

interface Page {
  readonly descriptors: readonly Descriptor[]
  readonly next: URL | undefined
}

async function readPage(
  client: RegistryClient,
  url: URL,
  digest: string,
  context: ClientContext,
): Promise<Page | undefined> {
  const what = `listing what refers to ${digest}`
  const answer = await client.send({
    what,
    method: 'GET',
    to: url,
    headers: { accept: indexType },
    answers: [400, 404, 405],
  })
  const isList = answer.status === 200 && (answer.headers.get('content-type') ?? '').startsWith(indexType)
  if (!isList) {
    await answer.drop()
    return undefined
  }
  const bytes = await answer.body(longestList).catch((error: unknown) => {
    context.signal.throwIfAborted()
    throw unreachable({ ...client, what }, asError(error))
  })
  const [, target] = /<([^>]+)>\s*;[^,]*rel="?next"?/.exec(answer.headers.get('link') ?? '') ?? []
  const next = target !== undefined && URL.canParse(target, url.href) ? new URL(target, url) : undefined
  return {
    descriptors: parseDescriptors(bytes.toString()) ?? [],
    next: next?.origin === url.origin ? next : undefined,
  }
}

async function readTagSchema(
  client: RegistryClient,
  digest: string,
  context: ClientContext,
): Promise<readonly Descriptor[]> {
  const list = await readManifest(client, digest.replace(':', '-'), context)
  return (list === undefined ? undefined : parseDescriptors(list.manifest)) ?? []
}
