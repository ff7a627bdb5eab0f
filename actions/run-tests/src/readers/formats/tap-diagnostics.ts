import { fileURLToPath } from 'node:url'
import { parseLine, parseMilliseconds } from '../numbers.js'

/** What the YAML block behind a test point says, as far as anyone agrees on its keys. */
export interface Diagnostics {
  readonly durationMs: number | undefined
  readonly file: string | undefined
  readonly line: number | undefined
  readonly text: string
}

/**
 * Reads the keys at the top of a block: plain and quoted values, `|` and `>` texts. Sources: Node, lib/internal/test_runner/
 * reporter/tap.js (`location`, `error`, `stack`); node-tap (`at`, `diff`); Perl (`message`, `got`, `expected`).
 */
export function readDiagnostics(lines: readonly string[]): Diagnostics {
  const values = readKeys(lines)
  const at = values.get('at') ?? ''
  const place = /^(.*?):(\d+)(?::\d+)?$/s.exec(values.get('location') ?? '')
  const message = values.get('error') ?? values.get('message') ?? ''
  const stack = values.get('stack') ?? values.get('diff') ?? at
  const text = [message, stack].filter((part) => part.trim() !== '').join('\n')
  return {
    durationMs: parseMilliseconds(values.get('duration_ms')),
    file: place === null ? (values.get('file') ?? values.get('fileName')) : pathOf(place[1] ?? ''),
    line: parseLine(place === null ? (values.get('line') ?? values.get('lineNumber')) : place[2]),
    text,
  }
}

function readKeys(lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  let key: string | undefined
  for (const line of lines) {
    const match = /^([A-Za-z_]\w*):(?:\s+(.*))?$/.exec(line)
    if (match !== null) {
      key = match[1] ?? ''
      const value = (match[2] ?? '').trim()
      values.set(key, /^[|>][-+]?\d*$/.test(value) ? '' : unquote(value))
    } else if (key !== undefined && /^\s/.test(line)) {
      const before = values.get(key) ?? ''
      values.set(key, before === '' ? line.trim() : `${before}\n${line.replace(/^ {2}/, '')}`)
    }
  }
  return values
}

function unquote(value: string): string {
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replaceAll("''", "'")
  if (/^".*"$/s.test(value))
    return value
      .slice(1, -1)
      .replace(/\\n/g, '\n')
      .replace(/\\(["\\])/g, '$1')
  return value
}

function pathOf(location: string): string {
  return location.startsWith('file://') ? fileURLToPath(location) : location
}
