import type { TestCase } from '../../results/test-results.js'
import type { TestContent, XmlFormat, XmlHandler, XmlTag } from '../content.js'
import { parseTimeSpan, parseTotal } from '../numbers.js'
import { TestCollector } from '../test-collector.js'
import { createFailureText } from './failure-text.js'

/** Source: https://github.com/microsoft/vstest, Microsoft.TestPlatform.Extensions.TrxLogger */
export const trx: XmlFormat<TestContent> = {
  name: 'TRX',
  matches: ({ name }) => name === 'TestRun',
  create: createTrxReader,
}

interface OpenResult {
  readonly attributes: XmlTag['attributes']
  failure: string
  /** Results of single rows of data are inside of the test's own. */
  hasRows: boolean
}

function createTrxReader(): XmlHandler<TestContent> {
  const results: OpenResult[] = []
  const open: OpenResult[] = []
  const failure = createFailureText('ErrorInfo', 'Message', 'StackTrace')
  const remark = createFailureText('RunInfo', 'Text', '')
  const classes = new Map<string, string>()
  const problems: string[] = []
  let announced: number | undefined
  let outcome = ''
  let definition: string | undefined
  let isProblem = false
  let isCountedByRows = false

  return {
    unread: ['StdOut', 'StdErr', 'DebugTrace', 'TextMessages', 'TestSettings', 'TestLists', 'TestEntries'],
    open({ name, attributes }) {
      failure.open(name)
      remark.open(name)
      if (isResult(name)) {
        const around = open.at(-1)
        if (around !== undefined) around.hasRows = true
        open.push({ attributes, failure: '', hasRows: false })
      } else if (name === 'UnitTest') {
        definition = attributes.id
      } else if (name === 'TestMethod' && definition !== undefined) {
        // The name of the assembly may follow.
        classes.set(definition, (attributes.className ?? '').replace(/,.*$/s, ''))
      } else if (name === 'ResultSummary') {
        outcome = attributes.outcome ?? ''
      } else if (name === 'Counters') {
        announced = parseTotal(attributes.total)
      } else if (name === 'RunInfo') {
        isProblem = attributes.outcome === 'Error'
      }
    },
    text(piece) {
      failure.text(piece)
      remark.text(piece)
    },
    close(name) {
      const current = open.at(-1)
      const text = failure.close(name)
      if (text !== undefined && current !== undefined) current.failure = text
      const told = remark.close(name)
      if (told !== undefined && isProblem) problems.push(told)
      if (!isResult(name) || current === undefined) return
      open.pop()
      // Of a test with rows of data, the rows are what is counted here.
      if (current.hasRows) isCountedByRows = true
      else results.push(current)
    },
    end() {
      const tests = new TestCollector()
      for (const result of results) tests.add(closeResult(result, classes))
      const isAborted = outcome === 'Aborted' || problems.some((problem) => /abort|crash/i.test(problem))
      if (problems.length > 0 && tests.counts.failed === 0) tests.add(failedRun(problems))
      return { ...tests.build(), announced: isCountedByRows ? undefined : announced, complete: !isAborted }
    },
  }
}

function isResult(name: string): boolean {
  return name === 'UnitTestResult' || name === 'TestResult'
}

function closeResult({ attributes, failure }: OpenResult, classes: ReadonlyMap<string, string>): TestCase {
  const { testId = '', testName = '', duration, outcome } = attributes
  const className = classes.get(testId) ?? ''
  // Without an outcome it did not come to its end.
  const status = statuses.get(outcome ?? '') ?? 'failed'
  return {
    suite: className === '' ? [] : [className],
    name:
      className !== '' && testName.startsWith(`${className}.`)
        ? testName.slice(className.length + 1)
        : testName,
    status,
    durationMs: parseTimeSpan(duration),
    failures: status === 'failed' ? [{ text: failure === '' ? (outcome ?? 'no outcome') : failure }] : [],
  }
}

function failedRun(problems: readonly string[]): TestCase {
  const failures = problems.map((text) => ({ text }))
  return { suite: [], name: 'the run comes to its end', isWholeFile: true, status: 'failed', failures }
}

/** All others (Failed, Error, Timeout, Aborted, PassedButRunAborted, Disconnected ...) are failures. */
const statuses: ReadonlyMap<string, TestCase['status']> = new Map([
  ['Passed', 'passed'],
  ['Completed', 'passed'],
  ['Warning', 'passed'],
  ['NotExecuted', 'skipped'],
  ['NotRunnable', 'skipped'],
  ['Inconclusive', 'skipped'],
  ['Pending', 'skipped'],
])
