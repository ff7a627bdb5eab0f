/** Whether a cache goes into the image itself, which every BuildKit can do. */
export function isInline(entry: string): boolean {
  return /(^|,)type=inline(,|$)/.test(entry)
}

/** The image that a cache source is: `orders:cache` or `type=registry,ref=orders:cache`; undefined for any other. */
export function cachedImage(entry: string): string | undefined {
  if (!entry.includes('=')) return entry
  return /(^|,)type=registry(,|$)/.test(entry) ? /(?:^|,)ref=([^,"]+)/.exec(entry)?.[1] : undefined
}
