import type { TestCase } from '../../results/test-results.js'
import type { TestContent, XmlFormat, XmlHandler, XmlTag } from '../content.js'
import { parseLine, parseTotal } from '../numbers.js'
import { parseSeconds } from '../seconds.js'
import { TestCollector } from '../test-collector.js'
import { createFailureText } from './failure-text.js'

/** Sources: https://xunit.net/docs/format-xml-v2, https://xunit.net/docs/format-xml-v3 */
export const xunitXml: XmlFormat<TestContent> = {
  name: 'xUnit.net XML',
  matches: ({ name }) => name === 'assemblies' || name === 'assembly',
  create: createXunitReader,
}

function createXunitReader(): XmlHandler<TestContent> {
  const tests = new TestCollector()
  const failure = createFailureText('failure', 'message', 'stack-trace')
  let announced: number | undefined
  let test: XmlTag['attributes'] | undefined
  /** An error of an assembly, outside of any test. */
  let error: XmlTag['attributes'] | undefined
  let text: string | undefined

  return {
    unread: ['output', 'traits', 'attachments', 'warnings'],
    open({ name, attributes }) {
      failure.open(name)
      if (name === 'assembly') {
        const total = parseTotal(attributes.total)
        if (total !== undefined) announced = (announced ?? 0) + total
      } else if (name === 'test') {
        test = attributes
        text = undefined
      } else if (name === 'error') {
        error = attributes
        text = undefined
      }
    },
    text: (piece) => failure.text(piece),
    close(name) {
      text = failure.close(name) ?? text
      if (name === 'test' && test !== undefined) {
        tests.add(closeTest(test, text))
        test = undefined
      } else if (name === 'error' && error !== undefined) {
        tests.add(closeError(error, text ?? ''))
        error = undefined
      }
    },
    end: () => ({ ...tests.build(), announced, complete: true }),
  }
}

function closeTest(attributes: XmlTag['attributes'], text: string | undefined): TestCase {
  const { name = '', type = '', time, result } = attributes
  const status = statuses.get(result ?? '') ?? 'failed'
  return {
    suite: type === '' ? [] : [type],
    name: type !== '' && name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name,
    status,
    durationMs: parseSeconds(time),
    file: attributes['source-file'],
    line: parseLine(attributes['source-line']),
    failures: status === 'failed' ? [{ text: text ?? '' }] : [],
  }
}

/** Set-up and tear-down of classes, collections and assemblies. */
function closeError({ type = '', name = '' }: XmlTag['attributes'], text: string): TestCase {
  return {
    suite: name === '' ? [] : [name],
    name: type === '' ? 'the assembly runs' : type,
    isWholeFile: true,
    status: 'failed',
    failures: [{ text }],
  }
}

const statuses: ReadonlyMap<string, TestCase['status']> = new Map([
  ['Pass', 'passed'],
  ['Skip', 'skipped'],
  ['NotRun', 'skipped'],
  ['Fail', 'failed'],
])
