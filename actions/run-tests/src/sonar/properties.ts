/**
 * Java properties, as far as Sonar's own files use them: comments, `key=value`, `key: value`, escaped characters, values
 * that go on behind a backslash. Source: java.util.Properties.load
 */
export function parseProperties(text: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>()
  // A line that ends in an odd number of backslashes goes on; white space at the start of the next is dropped.
  const joined = text.replace(/\r\n?/g, '\n').replace(/(?<!\\)((?:\\\\)*)\\\n[ \t\f]*/g, '$1')
  for (const line of joined.split('\n')) {
    const match = /^\s*((?:\\.|[^\s=:#!\\])(?:\\.|[^\s=:\\])*)\s*[=:]?\s*(.*)$/.exec(line)
    const [, key, value = ''] = match ?? []
    if (key !== undefined) properties.set(unescape(key), unescape(value.trimEnd()))
  }
  return properties
}

function unescape(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|(.))/g, (_, code: string | undefined, character = '') => {
    if (code !== undefined) return String.fromCharCode(parseInt(code, 16))
    return { t: '\t', n: '\n', r: '\r', f: '\f' }[String(character)] ?? String(character)
  })
}
