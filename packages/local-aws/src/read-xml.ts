import { SaxesParser } from 'saxes'

/** An element of a request's document: its text and its children, in order. */
export class XmlElement {
  readonly children: XmlElement[] = []
  text = ''

  constructor(readonly name: string) {}

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name)
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name)
  }

  /** The text of a child, undefined where there is none. */
  value(name: string): string | undefined {
    return this.child(name)?.text
  }
}

/** The root element of a document, or undefined for what is not well-formed XML. */
export function readXml(text: string): XmlElement | undefined {
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    const element = new XmlElement(name)
    open.at(-1)?.children.push(element)
    open.push(element)
    root ??= element
  })
  parser.on('text', (part) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += part
  })
  parser.on('closetag', () => void open.pop())
  try {
    // Without a handler of errors the parser throws them.
    parser.write(text).close()
  } catch {
    return undefined
  }
  return root
}
