import type { InputReader } from '@slipway/action-kit'

/** Values one a line or separated by commas, each once. */
export function readList(reader: InputReader, name: string, accepts: string): readonly string[] {
  const lines = reader.lines(name, { accepts })
  const values = lines.flatMap((line) => line.split(',').map((part) => part.trim()))
  return [...new Set(values.filter((value) => value !== ''))]
}

/**
 * Entries one a line; one in double quotes may have several lines, and a quote in it is doubled, as in
 * docker/build-push-action. A line that does not start with a quote is taken as it is: JSON needs no escapes.
 */
export function readQuotedLines(reader: InputReader, name: string, accepts: string): readonly string[] {
  const text = reader.optionalText(name, { accepts }) ?? ''
  const entries: string[] = []
  const entry = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^\r\n]*))(?:\r?\n|$)/y
  for (let at = 0; at < text.length; at = entry.lastIndex) {
    entry.lastIndex = at
    const [, quoted, plain = ''] = entry.exec(text) ?? []
    const value = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"')
    if (value !== '') entries.push(value)
    if (entry.lastIndex === 0) break
  }
  return entries
}

/** `id=value` entries. The value never stands in an error: it may be a secret. */
export function readSecretPairs(
  reader: InputReader,
  name: string,
  accepts: string,
): readonly (readonly [id: string, value: string])[] {
  return readQuotedLines(reader, name, accepts).flatMap((entry, index) => {
    const at = entry.indexOf('=')
    if (at > 0 && at < entry.length - 1) return [[entry.slice(0, at).trim(), entry.slice(at + 1)] as const]
    reader.fault(name, `has an entry, number ${index + 1}, that is not of this form`, accepts)
    return []
  })
}
