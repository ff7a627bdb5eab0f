/** The fields of one line, or what is wrong with its quotes. */
export type CsvLine = { readonly fields: readonly string[] } | { readonly problem: string }

/**
 * Splits a line at its commas, as docker/metadata-action does by csv-parse: a field in double quotes may hold commas
 * and `#`, and a quote in it is doubled. Outside of quotes `#` starts a comment. Unlike there, an expression in
 * braces holds together without quotes too. Fields come trimmed, without the empty ones.
 */
export function splitCsvLine(line: string): CsvLine {
  const fields: string[] = []
  const field = /\s*(?:"((?:[^"]|"")*)"\s*|((?:\{\{[^{}]*\}\}|[^",#])*))(,|#.*$|$)/sy
  for (let end: string | undefined = ','; end === ',';) {
    const from = field.lastIndex
    const found = field.exec(line)
    if (found === null) return { problem: `has a stray quote in ${JSON.stringify(line.slice(from).trim())}` }
    const [, quoted, plain = ''] = found
    fields.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim())
    end = found[3]
  }
  return { fields: fields.filter((text) => text !== '') }
}
