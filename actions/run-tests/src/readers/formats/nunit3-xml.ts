import type { TestCase } from '../../results/test-results.js'
import type { TestContent, XmlFormat, XmlHandler, XmlTag } from '../content.js'
import { parseTotal } from '../numbers.js'
import { parseSeconds } from '../seconds.js'
import { TestCollector } from '../test-collector.js'
import { createFailureText } from './failure-text.js'

/** Source: https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html */
export const nunit3Xml: XmlFormat<TestContent> = {
  name: 'NUnit 3 XML',
  matches: ({ name }) => name === 'test-run',
  create: createNUnit3Reader,
}

interface Open {
  readonly attributes: XmlTag['attributes']
  readonly isTest: boolean
  failure: string | undefined
  /** Tests of a suite that failed. */
  failed: number
}

function createNUnit3Reader(): XmlHandler<TestContent> {
  const tests = new TestCollector()
  const open: Open[] = []
  const failure = createFailureText('failure', 'message', 'stack-trace')
  let announced: number | undefined

  return {
    unread: ['output', 'properties', 'settings', 'environment', 'command-line', 'attachments'],
    open({ name, attributes }) {
      failure.open(name)
      if (name === 'test-run') announced = parseTotal(attributes.total)
      if (name === 'test-suite' || name === 'test-case') {
        open.push({ attributes, isTest: name === 'test-case', failure: undefined, failed: 0 })
      }
    },
    text: (piece) => failure.text(piece),
    close(name) {
      const current = open.at(-1)
      const text = failure.close(name)
      if (text !== undefined && current !== undefined) current.failure = text
      if (current === undefined || (name !== 'test-suite' && name !== 'test-case')) return
      open.pop()
      const test = current.isTest ? closeTest(current) : closeSuite(current)
      if (test !== undefined) tests.add(test)
      const parent = open.at(-1)
      if (parent !== undefined) parent.failed += current.failed + (test?.status === 'failed' ? 1 : 0)
    },
    end: () => ({ ...tests.build(), announced, complete: true }),
  }
}

function closeTest({ attributes, failure }: Open): TestCase {
  const { name = '', classname = '', fullname = '', duration, result } = attributes
  const status = statuses.get(result ?? '') ?? 'failed'
  const around = fullname.endsWith(`.${name}`) ? fullname.slice(0, -name.length - 1) : ''
  return {
    suite: [classname === '' ? around : classname].filter((part) => part !== ''),
    name,
    status,
    durationMs: parseSeconds(duration),
    failures: status === 'failed' ? [{ text: failure ?? attributes.label ?? '' }] : [],
  }
}

/** A suite whose tests failed says so too; its own are what no test shows: its tear-down, or a set-up without tests. */
function closeSuite({ attributes, failure, failed }: Open): TestCase | undefined {
  const { fullname = '', name = '', result, site } = attributes
  const isOwn = site === 'TearDown' || (failed === 0 && site !== 'Child' && site !== 'Parent')
  if (result !== 'Failed' || !isOwn) return undefined
  return {
    suite: [fullname === '' ? name : fullname],
    name: site === 'TearDown' ? 'tear-down' : 'the suite runs',
    isWholeFile: true,
    status: 'failed',
    failures: [{ text: failure ?? attributes.label ?? '' }],
  }
}

const statuses: ReadonlyMap<string, TestCase['status']> = new Map([
  ['Passed', 'passed'],
  ['Warning', 'passed'],
  ['Skipped', 'skipped'],
  ['Inconclusive', 'skipped'],
  ['Failed', 'failed'],
])
