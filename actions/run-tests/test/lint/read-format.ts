import type { Finding } from '../../src/lint/finding.js'
import { jsonFindingsFormats, xmlFindingsFormats } from '../../src/lint/formats.js'
import { SaxesParser } from 'saxes'

export interface ReadFindings {
  readonly format: string
  readonly findings: readonly Finding[]
}

/** Reads a document by the one format that takes its root; the folder is `/work`. */
export function readXmlFindings(xml: string): ReadFindings {
  let read: ReadFindings | undefined
  const parser = new SaxesParser()
  let handler: ReturnType<(typeof xmlFindingsFormats)[number]['create']> | undefined
  parser.on('opentag', ({ name, attributes }) => {
    if (handler === undefined) {
      const [format, ...others] = xmlFindingsFormats.filter((candidate) =>
        candidate.matches({ name, attributes }),
      )
      expect(others).toEqual([])
      handler = format?.create('/work')
      read = { format: format?.name ?? '', findings: [] }
    }
    handler?.open({ name, attributes })
  })
  parser.on('closetag', ({ name }) => handler?.close?.(name))
  parser.on('text', (piece) => handler?.text?.(piece))
  parser.on('cdata', (piece) => handler?.text?.(piece))
  // In pieces of seven characters, so that every state is crossed by a border.
  for (let at = 0; at < xml.length; at += 7) parser.write(xml.slice(at, at + 7))
  parser.close()
  if (read === undefined || handler === undefined) throw new Error('no format takes it')
  return { ...read, findings: handler.end() }
}

/** Reads a value by the one format that takes it. */
export function readJsonFindings(value: unknown): ReadFindings {
  const [format, ...others] = jsonFindingsFormats.filter((candidate) => candidate.matches(value))
  if (format === undefined) throw new Error('no format takes it')
  expect(others).toEqual([])
  return { format: format.name, findings: format.read(value, '/work') }
}
