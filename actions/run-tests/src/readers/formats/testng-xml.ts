import type { TestCase } from '../../results/test-results.js'
import type { TestContent, XmlFormat, XmlHandler, XmlTag } from '../content.js'
import { TestCollector } from '../test-collector.js'
import { parseMilliseconds, parseTotal } from '../numbers.js'

/** `testng-results.xml`. Source: testng, org.testng.reporters.XMLReporter and XMLSuiteResultWriter. */
export const testngXml: XmlFormat<TestContent> = {
  name: 'TestNG XML',
  matches: ({ name }) => name === 'testng-results',
  create: createTestNgReader,
}

interface OpenMethod {
  readonly className: string
  readonly attributes: XmlTag['attributes']
  readonly parameters: string[]
  message: string
  stack: string
  exception: string | undefined
}

function createTestNgReader(): XmlHandler<TestContent> {
  const tests = new TestCollector()
  /** Failed attempts of methods that were retried, by what tells a method from others. */
  const attempts = new Map<string, string[]>()
  let announced: number | undefined
  let retried = 0
  let className = ''
  let method: OpenMethod | undefined
  let text: 'value' | 'message' | 'full-stacktrace' | undefined

  return {
    unread: ['reporter-output', 'groups'],
    open({ name, attributes }) {
      if (name === 'testng-results') {
        announced = sumOf(attributes, ['passed', 'failed', 'skipped'])
      } else if (name === 'class') {
        className = attributes.name ?? ''
      } else if (name === 'test-method') {
        method = { className, attributes, parameters: [], message: '', stack: '', exception: undefined }
      } else if (name === 'exception' && method !== undefined) {
        method.exception = attributes.class ?? ''
      } else if (name === 'value' || name === 'message' || name === 'full-stacktrace') {
        text = name
        if (name === 'value') method?.parameters.push('')
      }
    },
    text(piece) {
      if (method === undefined || text === undefined) return
      if (text === 'message') method.message += piece
      else if (text === 'full-stacktrace') method.stack += piece
      else method.parameters.push((method.parameters.pop() ?? '') + piece)
    },
    close(name) {
      if (name === text) text = undefined
      if (name !== 'test-method' || method === undefined) return
      const closed = method
      method = undefined
      const id = JSON.stringify([closed.className, closed.attributes.name, closed.parameters])
      if (closed.attributes.retried === 'true') {
        retried++
        attempts.set(id, [...(attempts.get(id) ?? []), failureOf(closed)])
        return
      }
      const test = closeMethod(closed, attempts.get(id) ?? [])
      attempts.delete(id)
      if (test !== undefined) tests.add(test)
    },
    end() {
      // A retried attempt is counted as skipped in some versions, and not at all in others.
      const missing = (announced ?? 0) - tests.total
      return {
        ...tests.build(),
        announced: missing > 0 && missing <= retried ? tests.total : announced,
        complete: true,
      }
    },
  }
}

function closeMethod(method: OpenMethod, earlier: readonly string[]): TestCase | undefined {
  const { attributes, className, parameters } = method
  const isConfiguration = attributes['is-config'] === 'true'
  const status = statuses.get(attributes.status ?? '') ?? 'failed'
  if (isConfiguration && status !== 'failed') return undefined
  const values = parameters.map((value) => value.trim())
  const failures = [...earlier, ...(status === 'failed' ? [failureOf(method)] : [])].map((text) => ({ text }))
  return {
    suite: [className],
    name: `${attributes.name ?? ''}${values.length === 0 ? '' : `(${values.join(', ')})`}`,
    status,
    durationMs: parseMilliseconds(attributes['duration-ms']),
    ...(isConfiguration ? { isWholeFile: true } : {}),
    ...(status === 'passed' && failures.length > 0 ? { isFlaky: true } : {}),
    failures: status === 'skipped' ? [] : failures,
  }
}

/** A failure within the success percentage is a success to TestNG. */
const statuses: ReadonlyMap<string, TestCase['status']> = new Map([
  ['PASS', 'passed'],
  ['SUCCESS_PERCENTAGE_FAILURE', 'passed'],
  ['SKIP', 'skipped'],
  ['FAIL', 'failed'],
])

function failureOf({ message, stack, exception }: OpenMethod): string {
  const trace = stack.trim()
  return trace === '' ? message.trim() || (exception ?? '') : trace
}

function sumOf(attributes: XmlTag['attributes'], names: readonly string[]): number | undefined {
  const told = names.map((name) => parseTotal(attributes[name]))
  return told.some((count) => count === undefined)
    ? undefined
    : told.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}
