import type { Coverage } from '../coverage/coverage.js'
import type { Finding } from '../lint/finding.js'
import type { TestRun } from '../results/test-results.js'

/** What one report file holds. Its format is told by its content, never by its name. */
export type ReportContent =
  | { readonly kind: 'tests'; readonly format: string; readonly run: TestRun }
  | { readonly kind: 'findings'; readonly format: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'coverage'; readonly format: string; readonly coverage: Coverage }

/** A format of XML is read while it comes: no document is ever held in memory. */
export interface XmlHandler<T> {
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
