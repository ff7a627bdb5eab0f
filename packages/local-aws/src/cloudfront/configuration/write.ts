import type { XmlElement } from '../../read-xml.js'
import type { XmlValue } from '../../xml.js'

/** An element's children as members of an answer; a name that comes again is a list. */
export function membersOf(element: XmlElement): Readonly<Record<string, XmlValue>> {
  const names = [...new Set(element.children.map(({ name }) => name))]
  return Object.fromEntries(names.map((name) => [name, element.all(name).map(valueOf)]))
}

function valueOf(element: XmlElement): XmlValue {
  return element.children.length > 0 ? membersOf(element) : element.text
}
