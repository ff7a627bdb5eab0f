import type { LineHandler, XmlHandler, XmlTag } from '../readers/content.js'
import type { Coverage } from './coverage.js'

/** A format of coverage that is XML. */
export interface XmlCoverageFormat {
  /** For people: `Cobertura XML`. */
  readonly name: string
  /** Whether a document with this root element is of the format. */
  matches(root: XmlTag): boolean
  create(): XmlHandler<Coverage>
}

/** A format of coverage that is read line by line. */
export interface LineCoverageFormat {
  readonly name: string
  /** Whether a text with these first lines is of the format; blank lines are left out. */
  matches(head: readonly string[]): boolean
  create(): LineHandler<Coverage>
}

/** A format of coverage that is JSON. */
export interface JsonCoverageFormat {
  readonly name: string
  /** Whether what JSON.parse returned is of the format. */
  matches(value: unknown): boolean
  /** @throws Error when it says nothing about lines, or not what it should */
  read(value: unknown): Coverage
}
