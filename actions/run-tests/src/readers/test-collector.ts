import type { FoldedSuite, TestCase, TestFailure } from '../results/test-results.js'
import { boundText } from './bound-text.js'
import { keepSlowest } from './slowest.js'

/**
 * Keeps the tests of a report within bounds, whatever its size: of the tests beyond these numbers, only how many of each
 * suite passed, failed or were skipped is kept. No page lists as many, and together they take about 30 MiB, so that a
 * report of 1 GiB is read within 130 MiB (bench/run-tests/read.mjs), most of which is Node itself.
 */
const kept = { passed: 10_000, failed: 10_000, skipped: 5000 } as const
/** Of the passed tests that are not kept, the slowest are all the same. */
const keptSlowest = 100
const maxSuites = 10_000
const otherSuites = '(other suites)'
/** Characters of failure texts that a report may take up in whole; behind that, a failure has its beginning only. */
const textBudget = 8 * 1024 * 1024

export class TestCollector {
  /** How many there were, kept or not. */
  readonly counts = { passed: 0, failed: 0, skipped: 0 }
  private readonly tests: TestCase[] = []
  private readonly folded = new Map<string, SuiteSums>()
  private readonly slowest = keepSlowest<TestCase>(keptSlowest)
  private remaining = textBudget
  private lastSuite: readonly string[] = []
  private lastFile: string | undefined
  private lastSums: SuiteSums | undefined

  get total(): number {
    return this.counts.passed + this.counts.failed + this.counts.skipped
  }

  /** The test's texts may be parts of larger strings: what is kept of them is copied. */
  add(test: TestCase): void {
    const { status } = test
    const count = ++this.counts[status]
    if (count <= kept[status] || test.isFlaky === true) {
      this.tests.push(this.own(test))
      return
    }
    const durationMs = test.durationMs ?? 0
    if (status !== 'passed' || !this.slowest.takes(durationMs)) {
      this.fold(test)
      return
    }
    const out = this.slowest.push(durationMs, this.own(test))
    if (out !== undefined) this.fold(out)
  }

  build(): { readonly tests: readonly TestCase[]; readonly folded?: readonly FoldedSuite[] } {
    const tests = [...this.tests, ...this.slowest.items()]
    return this.folded.size === 0 ? { tests } : { tests, folded: [...this.folded.values()] }
  }

  private fold({ suite, file, status, durationMs = 0 }: TestCase): void {
    const name = file ?? suite[0] ?? ''
    if (this.lastSums?.name !== name) this.lastSums = this.sumsOf(name)
    this.lastSums[status]++
    this.lastSums.durationMs += durationMs
  }

  private sumsOf(name: string): SuiteSums {
    const known = this.folded.get(name)
    if (known !== undefined) return known
    const key = this.folded.size < maxSuites ? copy(name) : otherSuites
    const sums = this.folded.get(key) ?? { name: key, passed: 0, failed: 0, skipped: 0, durationMs: 0 }
    this.folded.set(key, sums)
    return sums
  }

  private own(test: TestCase): TestCase {
    const { name, file, selector, failures } = test
    return {
      ...test,
      suite: this.ownSuite(test.suite),
      name: copy(name),
      file: file === undefined ? undefined : this.ownFile(file),
      ...(selector === undefined ? {} : { selector: copy(selector) }),
      failures: failures.length === 0 ? none : failures.map((failure) => this.ownFailure(failure)),
    }
  }

  /** Tests of one class follow one another: they share its name. */
  private ownSuite(suite: readonly string[]): readonly string[] {
    const { lastSuite } = this
    const isSame =
      lastSuite.length === suite.length && lastSuite.every((name, index) => name === suite[index])
    if (!isSame) this.lastSuite = suite.map(copy)
    return this.lastSuite
  }

  private ownFile(file: string): string {
    if (this.lastFile !== file) this.lastFile = copy(file)
    return this.lastFile
  }

  private ownFailure({ text, expected, actual }: TestFailure): TestFailure {
    const bounded = copy(boundText(text, this.remaining))
    this.remaining -= bounded.length
    return {
      text: bounded,
      ...(expected === undefined || actual === undefined
        ? {}
        : {
            expected: copy(boundText(expected, this.remaining)),
            actual: copy(boundText(actual, this.remaining)),
          }),
    }
  }
}

interface SuiteSums {
  readonly name: string
  passed: number
  failed: number
  skipped: number
  durationMs: number
}

const none: readonly TestFailure[] = []

/** A part of a string keeps the whole of it alive (V8's sliced strings): this one stands for itself. */
function copy(text: string): string {
  return text.length < 13 ? text : Buffer.from(text).toString()
}
