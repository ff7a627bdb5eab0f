import { SaxesParser } from 'saxes'
import type { XmlHandler } from './content.js'

// What some writers put into a document although XML has no place for it. The rest of it can be read. An entity that the
// document defines itself stays as it is written (`&a;`), so an entity bomb is some short text.
const tolerated = /disallowed character|malformed character entity|undefined entity/i

export interface XmlReader<T> {
  write(piece: string): void
  /** @throws Error when the document is cut, is not well formed, or is not what the handler takes */
  end(): T
}

/** Hands a document to what reads its format, piece by piece. */
export function createXmlReader<T>(handler: XmlHandler<T>): XmlReader<T> {
  let problem: Error | undefined
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    if (!tolerated.test(error.message)) problem ??= error
  })
  parser.on('opentag', ({ name, attributes }) => handler.open({ name: localName(name), attributes }))
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)))
  if (handler.text !== undefined) {
    const text = (piece: string): void => handler.text?.(piece)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  return {
    write: (piece) => void parser.write(piece),
    end() {
      parser.close()
      if (problem !== undefined) throw problem
      return handler.end()
    },
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
