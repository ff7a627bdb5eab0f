import type { Request } from '../../service.js'

/** What a request of the registry protocol asks for. */
export type RegistryRequest =
  | { readonly kind: 'begin-upload'; readonly name: string }
  | { readonly kind: 'upload'; readonly name: string; readonly id: string }
  | { readonly kind: 'blob'; readonly name: string; readonly digest: string }
  | { readonly kind: 'manifest'; readonly name: string; readonly reference: string }
  | { readonly kind: 'tags'; readonly name: string }
  | { readonly kind: 'referrers'; readonly name: string; readonly digest: string }

/** Source: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#endpoints */
export function parseRegistryPath({ path }: Request): RegistryRequest | undefined {
  const [, name = '', what = '', rest = ''] =
    /^\/v2\/(.+)\/(blobs\/uploads|blobs|manifests|tags|referrers)(?:\/([^/]*))?$/.exec(unescapePath(path)) ??
    []
  switch (what) {
    case 'blobs/uploads':
      return rest === '' ? { kind: 'begin-upload', name } : { kind: 'upload', name, id: rest }
    case 'blobs':
      return { kind: 'blob', name, digest: rest }
    case 'manifests':
      return { kind: 'manifest', name, reference: rest }
    case 'tags':
      return rest === 'list' ? { kind: 'tags', name } : undefined
    case 'referrers':
      return { kind: 'referrers', name, digest: rest }
    default:
      return undefined
  }
}

/** Some clients escape the colon of a digest. What cannot be read is no path of the protocol. */
function unescapePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}
