/** A value as XML: an object becomes elements named by its members, an array repeats the element it stands in. */
export type XmlValue =
  string | number | boolean | undefined | readonly XmlValue[] | { readonly [name: string]: XmlValue }

/** `<name>…</name>`; an array repeats the element, undefined is left out. */
export function element(name: string, value: XmlValue): string {
  if (value === undefined) return ''
  if (isList(value)) return value.map((item) => element(name, item)).join('')
  if (typeof value === 'object') {
    const members = Object.entries(value).map(([member, content]) => element(member, content))
    return `<${name}>${members.join('')}</${name}>`
  }
  return `<${name}>${escapeXml(String(value))}</${name}>`
}

/** A whole document with its root element's namespace. */
export function document(root: string, namespace: string, value: Readonly<Record<string, XmlValue>>): string {
  const members = Object.entries(value).map(([member, content]) => element(member, content))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">${members.join('')}</${root}>`
}

/** A list in the form of the query protocol: `<member>` a value. */
export function members(items: readonly XmlValue[]): XmlValue {
  return { member: items }
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\r\t\n]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function isList(value: XmlValue): value is readonly XmlValue[] {
  return Array.isArray(value)
}
