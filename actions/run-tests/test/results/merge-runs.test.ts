import { processorMs } from '@slipway/testkit/processor-time'
import { mergeRuns } from '../../src/results/merge-runs.js'
import type { TestCase, TestRun } from '../../src/results/test-results.js'
import { outline } from '../readers/outline.js'

const surefire = '/app/target/surefire-reports'

function run(report: string, ...tests: readonly string[]): TestRun {
  return { framework: 'report', directory: '/app', report, complete: true, tests: tests.map(parse) }
}

/** `failed Class name`; the failure says where it was. */
function parse(text: string): TestCase {
  const [status, suite = '', name = ''] = text.split(' ')
  if (status !== 'passed' && status !== 'failed' && status !== 'skipped') throw new Error(text)
  return { suite: [suite], name, status, failures: status === 'failed' ? [{ text }] : [] }
}

describe('tests of several files', () => {
  it.each<readonly [string, readonly TestRun[], readonly string[]]>([
    [
      'a nested class that failed in its own file and passed in that of the class around it is flaky',
      [
        run(`${surefire}/TEST-A$In.xml`, 'failed A$In x'),
        run(`${surefire}/TEST-A.xml`, 'passed A$In x', 'passed A y'),
      ],
      ['flaky A$In › x', 'passed A › y'],
    ],
    [
      'the order of the files is of no account',
      [run(`${surefire}/TEST-A.xml`, 'passed A$In x'), run(`${surefire}/TEST-A$In.xml`, 'failed A$In x')],
      ['flaky A$In › x'],
    ],
    [
      'one that failed in both has failed',
      [run(`${surefire}/TEST-A.xml`, 'failed A$In x'), run(`${surefire}/TEST-A$In.xml`, 'failed A$In x')],
      ['failed A$In › x'],
    ],
    [
      'what TestNG writes twice counts once',
      [
        run(`${surefire}/TEST-TestSuite.xml`, 'passed A x', 'failed A y'),
        run(`${surefire}/junitreports/TEST-A.xml`, 'passed A x', 'failed A y'),
        run(`${surefire}/testng-results.xml`, 'passed A x', 'failed A y'),
      ],
      ['passed A › x', 'failed A › y'],
    ],
    [
      'a contradiction of files that are no attempts is a failure, whichever comes first',
      [run(`${surefire}/TEST-A.xml`, 'passed A x'), run(`${surefire}/TEST-B.xml`, 'failed A x')],
      ['failed A › x'],
    ],
    [
      'one that a file says was skipped, and another that it ran, ran',
      [run(`${surefire}/TEST-A.xml`, 'skipped A x'), run(`${surefire}/testng-results.xml`, 'passed A x')],
      ['passed A › x'],
    ],
    [
      'repeats inside one file stay apart, and are joined by their order',
      [
        run(`${surefire}/TEST-A.xml`, 'passed A x', 'failed A x', 'passed A x'),
        run(`${surefire}/junitreports/TEST-A.xml`, 'passed A x', 'failed A x', 'passed A x'),
      ],
      ['passed A › x', 'failed A › x', 'passed A › x'],
    ],
    [
      'modules have tests of their own',
      [
        run('/app/a/target/surefire-reports/TEST-A.xml', 'passed A x'),
        run('/app/b/target/surefire-reports/TEST-A.xml', 'failed A x'),
      ],
      ['passed A › x', 'failed A › x'],
    ],
    [
      'unit and integration tests are not the same',
      [
        run('/app/target/surefire-reports/TEST-A.xml', 'passed A x'),
        run('/app/target/failsafe-reports/TEST-A.xml', 'passed A x'),
      ],
      ['passed A › x', 'passed A › x'],
    ],
    [
      'files of other tools in one folder are of different tests',
      [run('/app/reports/node20.xml', 'passed A x'), run('/app/reports/node24.xml', 'failed A x')],
      ['passed A › x', 'failed A › x'],
    ],
  ])('%s', (_, runs, expected) => {
    const merged = mergeRuns(runs)
    expect(merged.flatMap(outline)).toEqual(expected)
    const mirrored = mergeRuns([...runs].reverse())
    expect(mirrored.flatMap(outline).sort()).toEqual([...expected].sort())
  })

  it('announce no more than what is left of them', () => {
    const twice = ['A.xml', 'junitreports/TEST-A.xml'].map((name) => ({
      ...run(`${surefire}/${name}`, 'passed A x', `passed ${name} y`),
      announced: 2,
    }))
    expect(mergeRuns(twice).map(({ tests, announced }) => [tests.length, announced])).toEqual([
      [2, 2],
      [1, 1],
    ])
  })

  it('leave a run that was cut what it is, even when all its tests are told elsewhere', () => {
    const whole = run(`${surefire}/TEST-A.xml`, 'passed A x')
    const cut = { ...run(`${surefire}/TEST-B.xml`, 'passed A x'), complete: false }
    expect(mergeRuns([whole, cut])).toMatchObject([{ complete: true }, { complete: false, tests: [] }])
  })

  it('are joined in a time that grows with their number', () => {
    const tests = Array.from({ length: 50_000 }, (_, index) => `passed A x${index}`)
    const files = ['TEST-A.xml', 'testng-results.xml'].map((name) => run(`${surefire}/${name}`, ...tests))
    const merge = (): void => expect(mergeRuns(files).map((merged) => merged.tests.length)).toEqual([50_000])
    expect(processorMs(merge)).toBeLessThan(3_000)
  })

  it('keep what a flaky test said when it failed', () => {
    const [merged] = mergeRuns([
      run(`${surefire}/TEST-A$In.xml`, 'failed A$In x'),
      run(`${surefire}/TEST-A.xml`, 'passed A$In x'),
    ])
    expect(merged?.tests).toEqual([
      expect.objectContaining({ isFlaky: true, status: 'passed', failures: [{ text: 'failed A$In x' }] }),
    ])
  })
})
