/** A manifest as this action writes it: an object a line. */
export interface ManifestLines {
  /** What it says of itself. */
  readonly head: unknown
  /** Path and entry of each line. @throws SyntaxError at one that is none */
  readonly entries: () => Iterable<readonly [path: string, entry: unknown]>
}

const filesBegin = Buffer.from(',"files":{\n')
const filesEnd = '\n}}\n'
const newline = 0x0a

/**
 * Reads a manifest line by line: as one text and as one object of a hundred thousand members, it would be in memory
 * three times.
 * @returns undefined when somebody has set it otherwise
 */
export function readLines(bytes: Buffer): ManifestLines | undefined {
  const at = bytes.indexOf(filesBegin)
  const end = bytes.length - filesEnd.length
  if (at === -1 || bytes.toString('latin1', end) !== filesEnd) return undefined
  try {
    const head: unknown = JSON.parse(`${bytes.toString('utf8', 0, at)}}`)
    // Where there are no entries, both ends share a line break.
    return { head, entries: () => entriesBetween(bytes, at + filesBegin.length, end) }
  } catch {
    return undefined
  }
}

function* entriesBetween(
  bytes: Buffer,
  begin: number,
  end: number,
): Generator<readonly [path: string, entry: unknown]> {
  for (let at = begin; at < end;) {
    const newlineAt = bytes.indexOf(newline, at)
    const lineEnd = newlineAt === end ? end : newlineAt - 1
    yield parseLine(bytes.toString('utf8', at, lineEnd))
    at = newlineAt + 1
  }
}

/** `"a.html":["…"]`. As a pair: each object with a name of its own would be a class of its own to the engine. */
function parseLine(line: string): readonly [path: string, entry: unknown] {
  // The quote of a path inside of it has a backslash before, and the last of these is its end.
  const at = line.lastIndexOf('":[')
  const [path, entry] = JSON.parse(`[${line.slice(0, at + 1)},${line.slice(at + 2)}]`) as readonly unknown[]
  if (typeof path !== 'string') throw new SyntaxError('A line without a path')
  return [path, entry]
}
