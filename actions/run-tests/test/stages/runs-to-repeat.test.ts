import type { TestCase, TestRun } from '../../src/results/test-results.js'
import { runsToRepeat } from '../../src/stages/runs-to-repeat.js'

function test(name: string, overrides: Partial<TestCase> = {}): TestCase {
  return { suite: ['orders'], name, status: 'failed', file: 'a.test.js', failures: [], ...overrides }
}

function run(tests: readonly TestCase[], overrides: Partial<TestRun> = {}): TestRun {
  return { framework: 'jest', directory: '/w', key: 'jest /w', tests, complete: true, ...overrides }
}

const none = (): boolean => false

describe('what is run again', () => {
  it('are the failed tests, as their framework selects them', () => {
    const runs = [run([test('a', { selector: 'a.py::a' }), test('b', { status: 'passed' })])]
    expect(runsToRepeat(runs, none)).toEqual([
      {
        framework: 'jest',
        key: 'jest /w',
        tests: [
          { suite: ['orders'], name: 'a', file: 'a.test.js', selector: 'a.py::a', isWholeFile: undefined },
        ],
      },
    ])
  })

  it('names a run without a failure as well, so that it is not repeated', () => {
    expect(runsToRepeat([run([test('b', { status: 'passed' })])], none)).toMatchObject([{ tests: [] }])
  })

  it('leaves out a run that stopped at its first failure: it runs whole', () => {
    expect(runsToRepeat([run([test('a')], { isPartial: true })], none)).toEqual([])
  })

  it('joins the kinds of tests that one process ran', () => {
    const runs = [run([test('a')], { kind: 'unit' }), run([test('b')], { kind: 'browser' })]
    expect(runsToRepeat(runs, none).map(({ tests }) => tests.map(({ name }) => name))).toEqual([['a', 'b']])
  })

  it('leaves out what is in quarantine, and reports, which nobody can run', () => {
    const runs = [run([test('a'), test('b')]), run([test('c')], { framework: 'report', key: 'x' })]
    expect(runsToRepeat(runs, ({ name }) => name === 'a')).toMatchObject([{ tests: [{ name: 'b' }] }])
  })
})
