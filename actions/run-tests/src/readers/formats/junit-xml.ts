import type { TestCase } from '../../results/test-results.js'
import type { TestContent, XmlFormat, XmlHandler, XmlTag } from '../content.js'
import { TestCollector } from '../test-collector.js'
import {
  closeRemark,
  closeTest,
  isSameTest,
  remarkKinds,
  type OpenRemark,
  type OpenTest,
} from './junit-case.js'
import { JUnitTotals } from './junit-totals.js'

/**
 * What everyone's JUnit XML has in common, and where they part. Sources: surefire-test-report.xsd,
 * https://github.com/testmoapp/junitxml, and the writers' own code where a comment names one.
 */
export const junitXml: XmlFormat<TestContent> = {
  name: 'JUnit XML',
  matches: ({ name }) => name === 'testsuites' || name === 'testsuite' || name === 'testrun',
  create: createJUnitReader,
}

function createJUnitReader(): XmlHandler<TestContent> {
  const tests = new TestCollector()
  const totals = new JUnitTotals()
  const suites: XmlTag[] = []
  let names: readonly string[] = []
  let test: OpenTest | undefined
  let remark: OpenRemark | undefined
  let isPytest = false
  /** Of pytest: the next test may be the second half of this one. */
  let previous: TestCase | undefined

  const openSuite = (tag: XmlTag): void => {
    const { name, attributes } = tag
    totals.open(name, attributes)
    isPytest ||= attributes.name === 'pytest' || attributes.name === 'pytest tests'
    if (name !== 'testsuite') return
    suites.push(tag)
    names = suiteNames(suites)
  }

  const addTest = (added: TestCase): void => {
    if (!isPytest) {
      tests.add(added)
    } else if (previous !== undefined && isSameTest(previous, added)) {
      previous = { ...previous, failures: [...previous.failures, ...added.failures] }
    } else {
      if (previous !== undefined) tests.add(previous)
      previous = added
    }
  }

  const closeOpenRemark = (closed: OpenRemark): void => {
    const told = closeRemark(closed)
    if (test === undefined) tests.add(failedSuite(names, suites.at(-1)?.attributes.file, told.failure.text))
    else test.remarks.push(told)
  }

  return {
    unread: ['system-out', 'system-err', 'properties'],
    open(tag) {
      const { name, attributes } = tag
      if (name === 'testcase') {
        const suite = suites.at(-1)?.attributes
        test = { attributes, suite, names, isPytest, remarks: [], isSkipped: false }
      } else if (name === 'skipped' || name === 'ignored') {
        if (test !== undefined) test.isSkipped = true
      } else if (name === 'testsuite' || name === 'testsuites') {
        openSuite(tag)
      } else {
        const kind = remarkKinds.get(name)
        if (kind !== undefined) remark ??= { kind, name, attributes, text: '' }
      }
    },
    text(piece) {
      if (remark !== undefined) remark.text += piece
    },
    close(name) {
      if (name === 'testcase' && test !== undefined) {
        totals.see(test)
        addTest(closeTest(test))
        test = undefined
      } else if (name === remark?.name) {
        closeOpenRemark(remark)
        remark = undefined
      } else if (name === 'testsuite') {
        suites.pop()
        names = suiteNames(suites)
        totals.close()
      }
    },
    end() {
      if (previous !== undefined) tests.add(previous)
      const unexplained = totals.unexplainedFailures(tests.counts.failed)
      const announced = totals.announced(tests.total)
      if (unexplained !== undefined) tests.add(failedSuite([], undefined, unexplained))
      return { ...tests.build(), announced, complete: true }
    },
  }
}

/** Deeper than anyone nests suites on purpose. */
const maxDepth = 32

function suiteNames(suites: readonly XmlTag[]): readonly string[] {
  const shown = suites.length <= maxDepth ? suites : suites.slice(-maxDepth)
  return shown.flatMap(({ attributes: { name = '' } }) => (name === '' ? [] : [name]))
}

/** A suite that failed as such, outside of any test. */
function failedSuite(suite: readonly string[], file: string | undefined, text: string): TestCase {
  return { suite, name: 'the suite runs', isWholeFile: true, status: 'failed', file, failures: [{ text }] }
}
