import type { OpenTest } from './junit-case.js'

type Attributes = Readonly<Record<string, string>>

interface Totals {
  readonly tests: number | undefined
  readonly failed: number
  /** Counted by the header; whether they have a test case of their own depends on the writer. */
  readonly unwritten: number
}

/**
 * What the headers of JUnit XML say against what the document holds. Headers lie in known ways, and are believed only
 * where they cannot be explained.
 */
export class JUnitTotals {
  private depth = 0
  private root: Totals | undefined
  private readonly suites: Totals[] = []
  private hasReruns = false
  private isUnreliable = false

  open(name: string, attributes: Attributes): void {
    if (name === 'testsuites' && this.depth === 0) {
      this.root = readTotals(attributes)
    } else if (name === 'testsuite') {
      // A suite's header includes those of the suites in it.
      if (this.depth === 0) this.suites.push(readTotals(attributes))
      this.depth++
      // Catch2 counts assertions; Surefire's header is of the last attempt only.
      this.isUnreliable ||= attributes.hostname === 'tbd' || isSurefire(attributes)
    }
  }

  close(): void {
    this.depth--
  }

  see({ remarks }: OpenTest): void {
    this.hasReruns ||= remarks.some(({ kind }) => kind !== 'failure')
  }

  /** How many tests the report says there are; nothing when it does not say, or says so for a known reason only. */
  announced(seen: number): number | undefined {
    const { tests, unwritten } = this.header()
    if (tests === undefined || this.hasReruns || this.isUnreliable) return undefined
    const missing = tests - seen
    return missing > 0 && missing <= unwritten ? undefined : tests
  }

  /** A header that counts failures over tests none of which failed: the failures are not in the document. */
  unexplainedFailures(seenFailed: number): string | undefined {
    const { failed } = this.header()
    if (failed === 0 || seenFailed > 0 || this.hasReruns) return undefined
    return `The report counts ${failed} ${failed === 1 ? 'failure' : 'failures'}, and does not say of which test.`
  }

  private header(): Totals {
    if (this.root?.tests !== undefined) return this.root
    const told = this.suites.filter(({ tests }) => tests !== undefined)
    return {
      tests: told.length === 0 ? undefined : sum(told.map(({ tests = 0 }) => tests)),
      failed: sum(this.suites.map(({ failed }) => failed)),
      unwritten: sum(this.suites.map(({ unwritten }) => unwritten)),
    }
  }
}

function readTotals(attributes: Attributes): Totals {
  const { tests, failures, errors, skipped, disabled, ignored, skips } = attributes
  return {
    tests: count(tests),
    failed: (count(failures) ?? 0) + (count(errors) ?? 0),
    // pytest counts the error of a tear-down as one more test.
    unwritten: sum([skipped, disabled, ignored, skips, errors].map((text) => count(text) ?? 0)),
  }
}

function isSurefire(attributes: Attributes): boolean {
  return attributes['xsi:noNamespaceSchemaLocation']?.includes('surefire') === true
}

function count(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
