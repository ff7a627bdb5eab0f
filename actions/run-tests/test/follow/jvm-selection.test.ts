import { selectMethods, topLevel } from '../../src/follow/jvm-selection.js'
import type { TestToRepeat } from '../../src/follow/test-plan.js'

const test: TestToRepeat = { suite: ['com.acme.A'], name: 'adds' }

describe('what of a class is run again', () => {
  it.each<[string, Partial<TestToRepeat>, Record<string, unknown>]>([
    ['is the method', {}, { 'com.acme.A': ['adds'] }],
    ['is the method of a nested class', { suite: ['com.acme.A$In'] }, { 'com.acme.A$In': ['adds'] }],
    ['has no parameters, in JUnit 5', { name: 'adds(int)[2]' }, { 'com.acme.A': ['adds', 'adds[*]'] }],
    ['has no parameters, in JUnit 4', { name: 'adds[of 2]' }, { 'com.acme.A': ['adds', 'adds[*]'] }],
    ['has no parameters, in TestNG', { name: 'adds[7, 8](2)' }, { 'com.acme.A': ['adds', 'adds[*]'] }],
    ['has no parameters, in JUnitParams', { name: 'adds{1, 2}' }, { 'com.acme.A': ['adds', 'adds[*]'] }],
    [
      'is what the framework calls it',
      { name: 'it adds', selector: 'adds()' },
      { 'com.acme.A': ['adds', 'adds[*]'] },
    ],
    ['is all of it for a name with spaces', { name: 'adds two numbers' }, { 'com.acme.A': 'all' }],
    ['is all of it for a pattern', { name: 'adds*' }, { 'com.acme.A': 'all' }],
    ['is all of it for a list', { name: 'adds,removes' }, { 'com.acme.A': 'all' }],
    ['is all of it for its set-up', { name: 'opens', isWholeFile: true }, { 'com.acme.A': 'all' }],
    ['may be written in any language', { suite: ['가.나'], name: '더하기' }, { '가.나': ['더하기'] }],
  ])('%s', (_, change, selected) => {
    expect(Object.fromEntries(selectMethods([{ ...test, ...change }]) ?? [])).toEqual(selected)
  })

  it('is all of it, whatever else of it has failed', () => {
    const whole = { ...test, isWholeFile: true }
    for (const tests of [
      [test, whole],
      [whole, test],
    ]) {
      expect([...(selectMethods(tests) ?? [])]).toEqual([['com.acme.A', 'all']])
    }
  })

  it.each([[['A feature of Cucumber']], [['com.acme.A,com.acme.B']], [['com/acme/A']], [[]]])(
    'cannot be told of %p',
    (suite) => expect(selectMethods([test, { suite, name: 'adds' }])).toBeUndefined(),
  )
})

describe('the class of a file', () => {
  it.each([
    ['com.acme.A', 'com.acme.A'],
    ['com.acme.A$In$Deep', 'com.acme.A'],
    ['com.acme.$Proxy', 'com.acme.$Proxy'],
  ])('of %s is %s', (name, owner) => expect(topLevel(name)).toBe(owner))
})
