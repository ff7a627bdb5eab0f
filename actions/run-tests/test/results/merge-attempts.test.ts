import { mergeAttempts } from '../../src/results/merge-attempts.js'
import type { TestCase, TestRun } from '../../src/results/test-results.js'
import { outline } from '../readers/outline.js'

function run(tests: readonly string[], more: Partial<TestRun> = {}): TestRun {
  return { framework: 'jest', directory: '/app', key: 'k', complete: true, tests: tests.map(parse), ...more }
}

/** `failed Suite name message`; a name with a `*` stands for the whole file. */
function parse(text: string): TestCase {
  const [status, suite = '', name = '', message = text] = text.split(' ')
  if (status !== 'passed' && status !== 'failed' && status !== 'skipped') throw new Error(text)
  return {
    suite: [suite],
    name,
    status,
    file: `${suite}.js`,
    isWholeFile: name.includes('*'),
    failures: status === 'failed' ? [{ text: message }] : [],
  }
}

describe('what was run again', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
    [
      'makes a test that passed flaky',
      ['failed A x', 'passed A y'],
      ['passed A x'],
      ['flaky A › x', 'passed A › y'],
      [],
    ],
    ['leaves one that failed again failed', ['failed A x'], ['failed A x'], ['failed A › x'], []],
    [
      'leaves one that was not executed failed, and names it',
      ['failed A x'],
      [],
      ['failed A › x'],
      ['A › x'],
    ],
    ['is not what was skipped', ['failed A x'], ['skipped A x'], ['failed A › x'], ['A › x']],
    [
      'makes one that passed first and failed then flaky',
      ['passed A x'],
      ['failed A x'],
      ['flaky A › x'],
      [],
    ],
    [
      'tells parameters without a name apart by their order',
      ['passed A x', 'failed A x', 'failed A x'],
      ['passed A x', 'passed A x', 'failed A x'],
      ['passed A › x', 'flaky A › x', 'failed A › x'],
      [],
    ],
    [
      'tells them apart where only the failed ones ran',
      ['passed A x', 'failed A x', 'failed A x'],
      ['failed A x', 'passed A x'],
      ['passed A › x', 'failed A › x', 'flaky A › x'],
      [],
    ],
    [
      'does not guess which of them it was',
      ['failed A x', 'failed A x', 'failed A x'],
      ['passed A x'],
      ['failed A › x', 'failed A › x', 'failed A › x'],
      ['A › x', 'A › x', 'A › x'],
    ],
    [
      'adds what a file could not show before',
      ['failed A *loads', 'passed B y'],
      ['passed A x'],
      ['flaky A › *loads', 'passed B › y', 'passed A › x'],
      [],
    ],
    [
      'does not clear a file of which nothing ran',
      ['failed A *loads'],
      ['passed B y'],
      ['failed A › *loads', 'passed B › y'],
      ['A › *loads'],
    ],
    [
      'does not clear a file that failed again',
      ['failed A *loads'],
      ['failed A *loads'],
      ['failed A › *loads'],
      [],
    ],
  ])('%s', (_, first, again, expected, notExecuted) => {
    const merged = mergeAttempts([run(first)], [run(again)])
    expect(merged.runs.flatMap(outline)).toEqual(expected)
    expect(merged.notExecuted).toEqual(notExecuted)
  })

  it('keeps the first failure first, over several attempts', () => {
    let runs: readonly TestRun[] = [run(['failed A x first'])]
    for (const again of ['failed A x second', 'failed A x second', 'passed A x']) {
      runs = mergeAttempts(runs, [run([again])]).runs
    }
    expect(runs[0]?.tests[0]).toMatchObject({
      status: 'passed',
      isFlaky: true,
      failures: [{ text: 'first' }, { text: 'second' }],
    })
  })

  it('belongs to the run of the same key', () => {
    const first = [run(['failed A x']), run(['failed A x'], { key: 'other' })]
    const { runs, notExecuted } = mergeAttempts(first, [run(['passed A x'], { key: 'other' })])
    expect(runs.map(outline)).toEqual([['failed A › x'], ['flaky A › x']])
    expect(notExecuted).toEqual(['A › x'])
  })

  it('is listed when it did not run before', () => {
    const { runs } = mergeAttempts([run([])], [run(['failed B y'], { key: 'new' })])
    expect(runs.flatMap(outline)).toEqual(['failed B › y'])
  })

  it('does not name as missing what was not asked for', () => {
    const { notExecuted } = mergeAttempts([run(['failed A x', 'failed A y'])], [], ({ name }) => name === 'y')
    expect(notExecuted).toEqual(['A › y'])
  })

  it('that did not come to its end leaves the run without one', () => {
    const { runs } = mergeAttempts([run(['failed A x'])], [run(['passed A x'], { complete: false })])
    expect(runs[0]?.complete).toBe(false)
  })
})
