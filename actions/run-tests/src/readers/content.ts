import type { Coverage } from '../coverage/coverage.js'
import type { Finding } from '../lint/finding.js'
import type { TestRun } from '../results/test-results.js'

/** What one report file holds. Its format is told by its content, never by its name. */
export type ReportContent =
  | { readonly kind: 'tests'; readonly format: string; readonly run: TestRun }
  | { readonly kind: 'findings'; readonly format: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'coverage'; readonly format: string; readonly coverage: Coverage }
  /** Known, and no results: globs match such files in passing. */
  | { readonly kind: 'none'; readonly format: string; readonly why: string }

/** What a report of tests says; what reads the file adds where it lies. */
export type TestContent = Pick<TestRun, 'tests' | 'complete'> &
  Partial<Pick<TestRun, 'framework' | 'folded' | 'announced' | 'module' | 'kind' | 'isCached'>>

/** A format that is XML. */
export interface XmlFormat<T> {
  /** For people: `JUnit XML`. */
  readonly name: string
  /** Whether a document with this root element is of the format. */
  matches(root: XmlTag): boolean
  /** @param directory absolute; where relative paths in the document start */
  create(directory: string): XmlHandler<T>
}

/** A format that is one JSON value. */
export interface JsonFormat<T> {
  readonly name: string
  /** Whether what JSON.parse returned is of the format. */
  matches(value: unknown): boolean
  /**
   * @param directory absolute; where relative paths in the document start
   * @throws Error when the document says that it is not the whole
   */
  read(value: unknown, directory: string): T
}

/** A format that is read line by line. */
export interface LineFormat<T> {
  readonly name: string
  /** Whether a text with these first lines is of the format; blank lines are left out. */
  matches(head: readonly string[]): boolean
  /** @param directory absolute; where relative paths in the document start */
  create(directory: string): LineHandler<T>
}

/** A format of XML is read while it comes: no document is ever held in memory. */
export interface XmlHandler<T> {
  /** Elements whose content is of no use (what tests printed): it is passed over before it is parsed. */
  readonly unread?: readonly string[]
  /** @param tag its name is without a namespace prefix */
  open(tag: XmlTag): void
  /** Text and CDATA between two tags, in pieces. */
  text?(piece: string): void
  close?(name: string): void
  /** Called when the document was well formed and came to its end. @throws Error when it is not of this format after all */
  end(): T
}

export interface XmlTag {
  readonly name: string
  /** Attribute names as written, prefix included. */
  readonly attributes: Readonly<Record<string, string>>
}

/** A format of lines (lcov, Go cover, TAP, go test -json) is read line by line, line ends taken off. */
export interface LineHandler<T> {
  line(text: string): void
  /** @throws Error when it was cut, or is not of this format after all */
  end(): T
}
