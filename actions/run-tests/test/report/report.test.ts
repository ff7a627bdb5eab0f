import type { Outcome } from '@slipway/run-tests'
import { execution } from '../../src/execution.js'
import { describeFailures } from '../../src/report/failures.js'
import type { TestCase, TestRun } from '../../src/results/test-results.js'

const passed: TestCase = {
  suite: ['sum'],
  name: 'adds',
  status: 'passed',
  file: 'a.js',
  durationMs: 12,
  failures: [],
}
const slow: TestCase = { ...passed, name: 'is slow', durationMs: 2_345 }
const failed: TestCase = {
  suite: ['sum'],
  name: 'subtracts',
  status: 'failed',
  file: 'b.js',
  failures: [{ text: 'Error: wrong\n    at f (b.js:1:1)', expected: '{\n  a: 1\n}', actual: '{\n  a: 2\n}' }],
}
const workspace = '/none-such'
const inputs = { workingDirectory: workspace, testCommand: undefined, reportsOnly: false, reports: [] }

function outcome(tests: readonly TestCase[], overrides: Partial<Outcome> = {}): Outcome {
  const runs: readonly TestRun[] = [{ framework: 'mocha', directory: workspace, tests, complete: true }]
  return {
    runs,
    unreadable: [],
    stale: [],
    verdict: { kind: 'passed' },
    failures: describeFailures(runs, workspace),
    command: 'npm test',
    durationMs: 1_234,
    workspace,
    ...overrides,
  }
}

const text = (given: Outcome): string => execution.report(given, inputs).summary.join('\n\n')

describe('the report', () => {
  it('of tests that passed has counts and no failure', () => {
    const { outputs, annotations, failure } = execution.report(outcome([passed, slow]), inputs)
    expect(outputs).toEqual({ outcome: 'passed', passed: 2, failed: 0, skipped: 0, total: 2, time: '1.234' })
    expect(annotations).toEqual([])
    expect(failure).toBeUndefined()
  })

  it('shows the slowest test first', () => {
    const summary = text(outcome([passed, slow]))
    expect(summary.indexOf('sum › is slow')).toBeLessThan(summary.indexOf('sum › adds'))
    expect(summary).toContain('2.3 s')
    expect(summary).toContain('12 ms')
  })

  it('shows a failure with message, difference and the command that runs it', () => {
    const summary = text(outcome([passed, failed]))
    expect(summary).toContain('```text\nError: wrong\n```')
    expect(summary).toContain('```diff\n  {\n-   a: 1\n+   a: 2\n  }\n```')
    expect(summary).toContain("npx mocha b.js --fgrep 'sum subtracts'")
  })

  it('lists suites with failures first', () => {
    const summary = text(outcome([passed, failed]))
    const suites = summary.slice(summary.indexOf('2 suites'))
    expect(suites.indexOf('b&#46;js')).toBeLessThan(suites.indexOf('a&#46;js'))
  })

  it('annotates a failure even where its place is not known', () => {
    const { annotations } = execution.report(outcome([failed]), inputs)
    expect(annotations).toEqual([
      {
        level: 'error',
        title: 'sum › subtracts',
        message: 'Error: wrong\n\n- expected, + actual:\n  {\n-   a: 1\n+   a: 2\n  }',
      },
    ])
  })

  it('trims what is very long', () => {
    const long = { ...failed, name: 'n'.repeat(5_000), failures: [{ text: 'm'.repeat(100_000) }] }
    const { annotations, summary } = execution.report(outcome([long]), inputs)
    expect(annotations[0]?.title?.length).toBeLessThan(300)
    expect(annotations[0]?.message.length).toBeLessThanOrEqual(2_000)
    expect(summary.join('').length).toBeLessThan(20_000)
  })

  it('of ten thousand failures names how many are not shown', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ ...failed, name: `test ${index}` }))
    const summary = text(outcome(many))
    expect(summary).toContain('_9900 more failed; the log names them all._')
    expect(Buffer.byteLength(summary)).toBeLessThan(200_000)
  })

  it('of anything but success says why and what to do', () => {
    const verdict = {
      kind: 'crashed',
      why: 'Jest did not come to its end.',
      hint: 'Look at its output.',
    } as const
    const { outputs, failure, summary } = execution.report(outcome([passed], { verdict }), inputs)
    expect(outputs.outcome).toBe('crashed')
    expect(failure).toEqual({ message: verdict.why, hint: verdict.hint })
    expect(summary.join('\n')).toContain('Look at its output&#46;')
  })

  it('of reports alone has no time', () => {
    const { outputs, summary } = execution.report(
      outcome([passed], { command: undefined, durationMs: 0 }),
      inputs,
    )
    expect(outputs.time).toBe('0.000')
    expect(summary.join('\n')).toContain('none: reports only')
  })
})
