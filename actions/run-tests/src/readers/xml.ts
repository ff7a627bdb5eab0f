import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { createContentFilter } from './content-filter.js'
import type { XmlHandler, XmlTag } from './content.js'
import { CutReport } from './cut-report.js'

// What some writers put into a document although XML has no place for it. The rest of it can be read. An entity that the
// document defines itself stays as it is written (`&a;`), so an entity bomb is some short text; what lies outside of the
// document is never asked for.
const tolerated =
  /disallowed character\.|malformed character entity|undefined entity|empty entity name|disallowed character in entity name/

// The end of the document came too early. Source: saxes, SaxesParser.end.
const cut = /^unclosed tag: |^unexpected end\.$|^document must contain a root element\.$/

/** The beginning of a document, up to the end of its root's opening tag. */
export interface XmlHead {
  readonly root: XmlTag
  readonly head: string
  readonly rest: string
}

/**
 * Reads as far as the root element.
 * @throws CutReport when there is none
 * @throws Error when what stands there is not well formed
 */
export async function readXmlHead(pieces: AsyncIterable<string>): Promise<XmlHead> {
  const parser = new SaxesParser({ xmlns: false })
  let root: XmlTag | undefined
  let end = 0
  let problem: Error | undefined
  let written = ''
  parser.on('error', (error) => {
    if (root === undefined && !tolerated.test(error.message)) problem ??= error
  })
  parser.on('opentag', (tag) => {
    if (root !== undefined) return
    root = toXmlTag(tag)
    end = parser.position
  })
  for await (const piece of pieces) {
    written += piece
    parser.write(piece)
    if (problem !== undefined) throw problem
    if (root !== undefined) return { root, head: written.slice(0, end), rest: written.slice(end) }
  }
  throw new CutReport('it is cut before its first element')
}

/**
 * Hands a document to what reads its format, piece by piece.
 * @throws CutReport when it ends too early
 * @throws Error when it is not well formed, or is not what the handler takes
 */
export async function readXml<T>(
  { head, rest }: XmlHead,
  pieces: AsyncIterable<string>,
  handler: XmlHandler<T>,
): Promise<T> {
  const open: string[] = []
  let problem: Error | undefined
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', ({ message }) => {
    if (problem !== undefined || tolerated.test(message)) return
    problem = cut.test(message)
      ? new CutReport(`it is cut: <${message.replace(/^unclosed tag: |\.$/g, '')}> is not closed`)
      : new Error(`it is not well-formed XML: ${message.replace(/\.$/, '')}${near(open)}`)
  })
  parser.on('opentag', (tag) => {
    open.push(tag.name)
    handler.open(toXmlTag(tag))
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    handler.close?.(localName(name))
  })
  if (handler.text !== undefined) {
    const text = (piece: string): void => handler.text?.(piece)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  const filter = createContentFilter(handler.unread ?? [])
  const write = (piece: string): void => {
    if (piece !== '') parser.write(piece)
    if (problem !== undefined) throw problem
  }
  write(head)
  write(filter(rest))
  for await (const piece of pieces) write(filter(piece))
  parser.close()
  write('')
  return handler.end()
}

function toXmlTag(tag: SaxesTagPlain): XmlTag {
  return tag.name.includes(':') ? { name: localName(tag.name), attributes: tag.attributes } : tag
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function near(open: readonly string[]): string {
  const last = open.at(-1)
  return last === undefined ? '' : ` (in <${last}>)`
}
