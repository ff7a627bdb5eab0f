import type { CacheAccess, CacheEntries } from './cache-entries.js'
import type { Blobs } from './blobs.js'
import { documentOf, json, textOf, type Reply, type Request } from './http.js'

export const cachePath = '/twirp/github.actions.results.api.v1.CacheService/'

/** The cache service, version 2, in Twirp's JSON. Source: @actions/cache, lib/generated/results/api/v1/cache.d.ts */
export function answerCacheCall(
  operation: string,
  request: Request,
  world: { readonly entries: CacheEntries; readonly blobs: Blobs; readonly access: CacheAccess | undefined },
): Reply {
  const { entries, blobs, access } = world
  const scope = access?.scopes[0]
  if (access === undefined || scope === undefined) return json(401, twirp('unauthenticated', 'Unauthorized'))
  const document = documentOf(request)
  const key = textOf(document.key)
  const version = textOf(document.version)
  switch (operation) {
    case 'CreateCacheEntry': {
      if (!access.isWritable) {
        // Source: @actions/cache, CACHE_WRITE_DENIED_PREFIX
        return json(200, { ok: false, message: 'cache write denied: the token of this run is read-only' })
      }
      const entry = entries.reserve(key, version, scope)
      if (entry === undefined) {
        // Source: https://github.com/actions/cache/issues/1541
        const text = 'cache entry with the same key, version, and scope already exists'
        return json(409, twirp('already_exists', text))
      }
      return json(200, { ok: true, signed_upload_url: blobs.sign(entry.blob, 'write') })
    }
    case 'FinalizeCacheEntryUpload': {
      const entry = entries.reserved(key, version, scope)
      if (entry === undefined) return json(404, twirp('not_found', 'cache entry not found'))
      const size = blobs.size(entry.blob)
      if (String(size) !== String(document.size_bytes)) {
        return json(200, { ok: false, message: `the archive has ${size ?? 'no'} bytes` })
      }
      entry.isComplete = true
      return json(200, { ok: true, entry_id: String(entry.id) })
    }
    case 'GetCacheEntryDownloadURL': {
      const prefixes = Array.isArray(document.restore_keys) ? document.restore_keys.map(textOf) : []
      const entry = entries.match(key, prefixes, version, access)
      if (entry === undefined) return json(200, { ok: false })
      return json(200, {
        ok: true,
        signed_download_url: blobs.sign(entry.blob, 'read'),
        matched_key: entry.key,
      })
    }
    default:
      return json(404, twirp('bad_route', `no handler for ${operation}`))
  }
}

function twirp(code: string, msg: string): unknown {
  return { code, msg }
}
