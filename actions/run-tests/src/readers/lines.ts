import type { LineHandler } from './content.js'

/** No format has lines so long on purpose; what is behind is left out. */
const maxLine = 16 * 1024 * 1024

/** Hands a text to what reads its format, line by line. */
export async function readLines<T>(pieces: AsyncIterable<string>, handler: LineHandler<T>): Promise<T> {
  let open = ''
  for await (const piece of pieces) {
    let at = 0
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', at)) {
      handler.line(withoutReturn(open + piece.slice(at, end)))
      open = ''
      at = end + 1
    }
    if (open.length < maxLine) open += piece.slice(at)
  }
  if (open !== '') handler.line(withoutReturn(open))
  return handler.end()
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
