/**
 * Housekeeping that nobody has written in a Dockerfile: `[internal] load .dockerignore`, `[auth] ... token for ...`,
 * `resolve image config for ...`.
 */
export function isInternal(name: string): boolean {
  return /^\[(?:internal|auth)\] |^resolve image config for /.test(name)
}

/** Bringing the result out, which is no instruction either: `exporting to image`, `pushing x with docker`. */
export function isExport(name: string): boolean {
  return /^(?:exporting|pushing|sending|importing to docker|preparing build cache)\b/.test(name)
}

/** Reading a cache; when it fails, the build goes on without it. */
export function isCacheImport(name: string): boolean {
  return /^(?:importing cache manifest|inferred cache manifest type)\b/.test(name)
}

/** Which part of the export it is, by what it is called and why it failed. */
export function exportPart(name: string, reason: string): 'push' | 'cache' | 'result' {
  if (/cache/i.test(name)) return 'cache'
  const isPush =
    name.startsWith('pushing ') ||
    /failed to push|failed to authorize|failed to fetch|unexpected status/.test(reason)
  return isPush ? 'push' : 'result'
}

/** The instruction that a step carries out: `RUN make` of `[build 3/4] RUN make`. */
export function instructionOf(name: string): string | undefined {
  const instruction = name.replace(/^\[[^\]]*\] /, '')
  return /^[A-Za-z]+ /.test(instruction) && instruction !== name ? instruction : undefined
}

/**
 * What BuildKit may take up again after it had ended: sources of any kind, which it resolves first and fetches when they
 * are needed; a copy of its own layer, which it links later; the export, which pushes next.
 */
export function mayGoOn(name: string): boolean {
  return (
    isInternal(name) || isExport(name) || /^\[[^\]]*\] (?:FROM |(?:COPY|ADD) (?:--\S+ )*--link)/.test(name)
  )
}
