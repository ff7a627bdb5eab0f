import { concurrently } from '@slipway/action-kit'
import { ownFolder } from '../manifest/manifest.js'
import type { RemoteObject } from './object-store.js'
import { ownerHeaders, type S3Place } from './place.js'
import { readListPage } from './wire/read-list.js'
import type { Wire } from './wire/send.js'

// A page has a thousand keys. Stretches are a little shorter, so that some new keys still fit into one page.
const stretchLength = 950
const stretchesAtATime = 24

/** A part of the keys in order: those after `after`, up to and including `upTo`. Undefined: without end. */
interface Stretch {
  readonly after: string | undefined
  readonly upTo: string | undefined
}

/**
 * Every object below the prefix, by its path there.
 * @param known paths that are likely there, sorted: what lies between every 950th of them is asked for side by side
 */
export async function listObjects(
  wire: Wire,
  place: S3Place,
  known: readonly string[],
): Promise<ReadonlyMap<string, RemoteObject>> {
  const { prefix } = place
  const stretches = divide(known.map((path) => prefix + path))
  const found: (readonly [string, RemoteObject])[][] = stretches.map(() => [])
  await concurrently([...stretches.entries()], stretchesAtATime, async ([index, stretch]) => {
    for await (const { key, etag, size } of listStretch(wire, place, stretch)) {
      if (isOfSite(key, prefix)) found[index]?.push([key.slice(prefix.length), { etag, size }])
    }
  })
  const objects = new Map<string, RemoteObject>()
  let at = 0
  for (const [index, part] of found.entries()) {
    for (const [path, object] of part) {
      // A name that is in memory already is not kept twice.
      let same = path
      for (let next = known[at]; next !== undefined && next <= path; next = known[++at]) {
        if (next === path) same = next
      }
      objects.set(same, object)
    }
    found[index] = []
  }
  return objects
}

function divide(keys: readonly string[]): readonly Stretch[] {
  const bounds: string[] = []
  for (let at = stretchLength; at < keys.length; at += stretchLength) bounds.push(keys[at - 1] ?? '')
  // S3 sorts by the bytes of UTF-8, which is not how JavaScript sorts.
  bounds.sort(compareUtf8)
  return [undefined, ...bounds].map((after, index) => ({ after, upTo: bounds[index] }))
}

async function* listStretch(
  wire: Wire,
  place: S3Place,
  { after, upTo }: Stretch,
): AsyncGenerator<RemoteObject & { readonly key: string }> {
  let next: string | undefined
  do {
    const { body } = await wire.send({
      operation: 'ListObjectsV2',
      method: 'GET',
      query: {
        'list-type': '2',
        // Keys may hold characters that XML cannot. Source: the API reference of ListObjectsV2, encoding-type.
        'encoding-type': 'url',
        prefix: place.prefix,
        ...(next !== undefined
          ? { 'continuation-token': next }
          : after === undefined
            ? {}
            : { 'start-after': after }),
      },
      headers: ownerHeaders(place),
    })
    const page = readListPage(body)
    for (const object of page.objects) {
      if (upTo !== undefined && compareUtf8(object.key, upTo) > 0) return
      yield object
    }
    // What is left of the page would all lie beyond.
    if (upTo !== undefined && page.objects.at(-1)?.key === upTo) return
    next = page.next
  } while (next !== undefined)
}

function isOfSite(key: string, prefix: string): boolean {
  return key.startsWith(prefix) && key !== prefix && !key.startsWith(prefix + ownFolder)
}

/** The order of S3's listings. UTF-16 differs from it only where surrogates are. */
function compareUtf8(a: string, b: string): number {
  if (a === b) return 0
  if (/[\ud800-\uffff]/.test(a) || /[\ud800-\uffff]/.test(b))
    return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : 1
}
