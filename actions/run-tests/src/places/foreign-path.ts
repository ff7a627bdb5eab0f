/**
 * A path as the other side names it, as a POSIX path: of a URL, its path; of what bundlers and compilers put before a
 * path, nothing; of Windows, without its drive.
 */
export function plainPath(path: string): string {
  const bundled = /^webpack(?:-internal)?:\/\/[^/]*\/(?:\([^)]*\)\/)?(?<path>.+)$/.exec(path)?.groups?.path
  if (bundled !== undefined) return withoutQuery(bundled)
  if (path.startsWith('file://')) return decode(withoutQuery(path.slice('file://'.length)))
  const served = /^https?:\/\/[^/]+(?<path>\/.*)$/.exec(path)?.groups?.path
  // Vite serves what is outside its root under /@fs, Karma everything under /base.
  if (served !== undefined) return decode(withoutQuery(served)).replace(/^\/(?:@fs(?=\/)|base\/)/, '')
  const slashes = /^[A-Za-z]:[\\/]|^\.{0,2}\\|^[^/]+\\/.test(path) ? path.replaceAll('\\', '/') : path
  // .NET's deterministic builds map the root of the repository to /_/, and write it into the symbols.
  return slashes.replace(/^[A-Za-z]:(?=\/)/, '').replace(/^\/_\d?\//, '')
}

/** Whether a path that does not exist here belongs to a language's own installation wherever it came from. */
export function isOfToolchain(path: string): boolean {
  return /^\/(?:usr\/(?:local\/)?(?:lib|lib64|include|share|go|src)|rustc|opt\/hostedtoolcache|nix\/store|proc)\//.test(
    path,
  )
}

function withoutQuery(path: string): string {
  return path.replace(/[?#].*$/, '')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // Not every writer of URLs encodes; a % that starts no code is a plain one.
    return path
  }
}
