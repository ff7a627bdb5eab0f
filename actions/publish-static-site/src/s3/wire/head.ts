import type { ObjectHeaders } from '../../site/object-headers.js'
import type { StoredObject } from '../object-store.js'

/** Reads the headers of an answer to HeadObject. */
export function readHead(headers: Readonly<Record<string, string>>): StoredObject {
  return {
    etag: headers.etag ?? '',
    size: Number(headers['content-length'] ?? 0),
    headers: readObjectHeaders(headers),
    storageClass: headers['x-amz-storage-class'] ?? 'STANDARD',
    encryption: headers['x-amz-server-side-encryption'],
  }
}

function readObjectHeaders(headers: Readonly<Record<string, string>>): ObjectHeaders {
  const optional = {
    contentDisposition: headers['content-disposition'],
    contentLanguage: headers['content-language'],
    contentEncoding: headers['content-encoding'],
    expires: headers.expires,
    redirectTo: headers['x-amz-website-redirect-location'],
  }
  const metadata = Object.entries(headers)
    .filter(([name]) => name.startsWith('x-amz-meta-'))
    .map(([name, value]) => [name.slice('x-amz-meta-'.length), value])
  return {
    contentType: headers['content-type'] ?? '',
    cacheControl: headers['cache-control'] ?? '',
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    ...(metadata.length === 0 ? {} : { metadata: Object.fromEntries(metadata) as Record<string, string> }),
  }
}
