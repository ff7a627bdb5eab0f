import type { TestCase } from '../../results/test-results.js'
import type { TestContent, XmlFormat, XmlHandler, XmlTag } from '../content.js'
import { parseTotal } from '../numbers.js'
import { parseSeconds } from '../seconds.js'
import { TestCollector } from '../test-collector.js'
import { createFailureText } from './failure-text.js'

/** Source: https://nunit.org/docs/2.6.4/files/Results.xsd.txt */
export const nunit2Xml: XmlFormat<TestContent> = {
  name: 'NUnit 2 XML',
  matches: ({ name }) => name === 'test-results',
  create: createNUnit2Reader,
}

function createNUnit2Reader(): XmlHandler<TestContent> {
  const tests = new TestCollector()
  const failure = createFailureText('failure', 'message', 'stack-trace')
  let test: { readonly attributes: XmlTag['attributes']; failure: string } | undefined
  let announced: number | undefined

  return {
    unread: ['properties', 'environment', 'culture-info', 'categories'],
    open({ name, attributes }) {
      failure.open(name)
      // Without those that did not run.
      if (name === 'test-results') announced = parseTotal(attributes.total)
      if (name === 'test-case') test = { attributes, failure: '' }
    },
    text: (piece) => failure.text(piece),
    close(name) {
      const text = failure.close(name)
      if (text !== undefined && test !== undefined) test.failure = text
      if (name !== 'test-case' || test === undefined) return
      tests.add(closeTest(test.attributes, test.failure))
      test = undefined
    },
    end: () => ({ ...tests.build(), announced, complete: true }),
  }
}

function closeTest(attributes: XmlTag['attributes'], failure: string): TestCase {
  const { name = '', time } = attributes
  const status = statusOf(attributes)
  // The namespace and class come before the name; a parameter may hold dots.
  const [, className, method = name] = /^([^("]*)\.([^.("]+(?:[("].*)?)$/s.exec(name) ?? []
  return {
    suite: className === undefined ? [] : [className],
    name: method,
    status,
    durationMs: parseSeconds(time),
    failures: status === 'failed' ? [{ text: failure }] : [],
  }
}

/** `result` came with 2.5; before, `success` and `executed` are all there is. */
function statusOf({ result, executed, success }: XmlTag['attributes']): TestCase['status'] {
  if (result === undefined) {
    if (executed?.toLowerCase() === 'false') return 'skipped'
    return success?.toLowerCase() === 'true' ? 'passed' : 'failed'
  }
  if (result === 'Success') return 'passed'
  return ['Ignored', 'Skipped', 'Inconclusive'].includes(result) ? 'skipped' : 'failed'
}
