import type { XmlHandler, XmlTag } from '../readers/content.js'
import type { Finding } from './finding.js'

/** A format of findings that is XML. */
export interface XmlFindingsFormat {
  /** For people: `Checkstyle XML`. */
  readonly name: string
  /** Whether a document with this root element is of the format. */
  matches(root: XmlTag): boolean
  /** @param directory absolute; where relative paths in the document start */
  create(directory: string): XmlHandler<readonly Finding[]>
}

/** A format of findings that is JSON. */
export interface JsonFindingsFormat {
  readonly name: string
  /** Whether what JSON.parse returned is of the format. */
  matches(value: unknown): boolean
  /**
   * @param directory absolute; where relative paths in the document start
   * @throws Error when the document says that it is not the whole
   */
  read(value: unknown, directory: string): readonly Finding[]
}
