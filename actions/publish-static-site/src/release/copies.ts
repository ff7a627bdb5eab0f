import { copyObject, type Copy } from '../s3/copy-object.js'
import { objectInput, type ObjectInput } from '../s3/object-input.js'
import type { S3Place } from '../s3/place.js'
import type { StorageOptions } from '../s3/storage-options.js'
import type { Wire } from '../s3/wire/send.js'
import type { SiteObject } from '../site/site-object.js'

/** Copies within a site, of which no byte leaves S3. Paths are below the site's prefix. */
export interface Copies {
  /**
   * Makes an object of the bytes that stand elsewhere.
   * @param etag of the source; something else is not copied
   * @returns the new ETag; undefined when S3 cannot: changed, gone, or encrypted with a key that may not be read
   */
  as(source: string, etag: string, object: SiteObject): Promise<string | undefined>
  /** Copies with the headers of the source. Returns as `as`. */
  asIs(source: string, etag: string, path: string): Promise<string | undefined>
}

export function createCopies(wire: Wire, place: S3Place, storage: StorageOptions): Copies {
  const copy = (
    source: string,
    etag: string,
    target: ObjectInput,
    directive: Copy['directive'],
  ): Promise<string | undefined> =>
    copyObject(wire, { source: place.prefix + source, etag, target, directive })
  return {
    as: (source, etag, object) => copy(source, etag, objectInput(place, object, storage), 'REPLACE'),
    asIs: (source, etag, path) => {
      const input = objectInput(place, { ...nameless, path }, storage)
      const kept = { ...input, ContentType: undefined, CacheControl: undefined, Tagging: undefined }
      return copy(source, etag, kept, 'COPY')
    },
  }
}

/** How S3 is to keep a copy is said as for any object; what it is served with comes from the source. */
const nameless: SiteObject = {
  path: '',
  content: { kind: 'bytes', bytes: Buffer.alloc(0) },
  size: 0,
  sha256: '',
  encoding: 'identity',
  headers: { contentType: '', cacheControl: '' },
  headersHash: '',
}
