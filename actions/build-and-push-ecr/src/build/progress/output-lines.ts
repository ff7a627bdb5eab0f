import { StringDecoder } from 'node:string_decoder'

/** Makes lines of the pieces in which output comes; a character of several bytes may be split between two. */
export interface LineAssembler {
  /** @returns the lines that are whole now */
  push(piece: Buffer): readonly string[]
  /** @returns what is left without a line end */
  end(): readonly string[]
}

// A program that never ends a line (a progress bar of dots) must not fill the memory.
const longestLine = 16_384

export function assembleLines(): LineAssembler {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  return {
    push(piece) {
      const lines = (rest + decoder.write(piece)).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > longestLine) {
        lines.push(rest)
        rest = ''
      }
      return lines.map(asTerminal)
    },
    end() {
      const left = rest + decoder.end()
      rest = ''
      return left === '' ? [] : [asTerminal(left)]
    },
  }
}

/** What a terminal shows of a line in the end: a progress bar returns to its start and prints itself again. */
function asTerminal(line: string): string {
  const returned = line.split('\r').filter((part) => part !== '')
  return returned.at(-1) ?? ''
}
