// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
const maxKeyBytes = 1024

/** What keeps a file from being an object that can be asked for; undefined when nothing does. */
export function whyNoObjectName(path: string, prefix: string): string | undefined {
  // Node reads a name that is not UTF-8 as one with this character.
  if (path.includes('\uFFFD')) return 'its name is not UTF-8'
  if (/\p{Cc}/u.test(path)) return 'its name has a control character, which no URL can have'
  // Browsers make a slash of it. Source: https://url.spec.whatwg.org/#path-state
  if (path.includes('\\')) return 'its name has a backslash, which browsers take for a slash'
  if (/(^|\/)\.\.?(\/|$)/.test(path)) return 'its name leads elsewhere'
  if (Buffer.byteLength(prefix) + Buffer.byteLength(path) > maxKeyBytes)
    return `S3 takes names of at most ${maxKeyBytes} bytes`
  return undefined
}

/**
 * Names that look the same and are none: `é` as one character and as two. Visitors type and link but one of them.
 * @returns pairs of paths
 */
export function findTwins(paths: readonly string[]): readonly (readonly [string, string])[] {
  const known = new Map<string, string>()
  const twins: [string, string][] = []
  for (const path of paths) {
    // eslint-disable-next-line no-control-regex -- ASCII has one form only
    if (/^[\x00-\x7f]*$/.test(path)) continue
    const form = path.normalize('NFC')
    const other = known.get(form)
    if (other === undefined) known.set(form, path)
    else twins.push([other, path])
  }
  return twins
}
