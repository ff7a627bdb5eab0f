import { rmSync } from 'node:fs'
import { report } from '../../src/report/report.js'
import { failed, flaky, outcomeOf, passed, skipped, workspaceOf } from './sample-outcome.js'

const inputs = { name: 'Tests', maxAnnotations: 10 }
const workspace = workspaceOf({ 'b.js': 'one\ntwo\nthree\n' })
afterAll(() => rmSync(workspace, { recursive: true }))

describe('the report', () => {
  it('of tests that passed has counts and no failure', () => {
    const { outputs, annotations, failure } = report(outcomeOf({ tests: [passed, skipped] }), inputs)
    expect(outputs).toEqual({
      outcome: 'passed',
      passed: 1,
      failed: 0,
      skipped: 1,
      flaky: 0,
      quarantined: 0,
      total: 2,
      time: '1.234',
      coverage: undefined,
      'coverage-changed': undefined,
      'failed-tests': '[]',
      'results-directory': '/results',
    })
    expect(annotations).toEqual([])
    expect(failure).toBeUndefined()
  })

  it('names failed tests as JSON, each with its place, message and command', () => {
    const outcome = outcomeOf({ tests: [failed], workspace, files: ['b.js'] })
    const { outputs, failure } = report(outcome, inputs)
    expect(JSON.parse(String(outputs['failed-tests']))).toEqual([
      {
        title: 'sum › subtracts',
        file: 'b.js',
        line: 2,
        message: 'Error: wrong',
        command: "npx mocha b.js --fgrep 'sum subtracts'",
      },
    ])
    expect(failure).toEqual({ message: '1 tests failed.', hint: 'See the failures.' })
  })

  it('counts what is in quarantine neither as failed nor as passed', () => {
    const { outputs, failure } = report(
      outcomeOf({ tests: [passed, failed], isQuarantined: () => true }),
      inputs,
    )
    expect(outputs).toMatchObject({ passed: 1, failed: 0, quarantined: 1, total: 2 })
    expect(failure).toBeUndefined()
  })

  it('counts a flaky test as passed, and names it', () => {
    const { outputs, annotations } = report(outcomeOf({ tests: [flaky] }), inputs)
    expect(outputs).toMatchObject({ passed: 1, flaky: 1 })
    expect(annotations[0]).toMatchObject({ level: 'warning', title: 'sum › divides' })
  })

  it('succeeds where the verdict does, whatever it is called', () => {
    const verdict = { kind: 'no-tests', succeeds: true, why: 'No test was run.', hint: '' } as const
    expect(report(outcomeOf({ changes: { verdict } }), inputs).failure).toBeUndefined()
    const fails = { ...verdict, succeeds: false }
    expect(report(outcomeOf({ changes: { verdict: fails } }), inputs).failure?.message).toBe(
      'No test was run.',
    )
  })

  it('rounds coverage down, so that what misses a threshold does not seem to reach it', () => {
    const lines = { covered: 79_999, total: 100_000, percent: 79.999 }
    const coverage = {
      total: lines,
      packages: [],
      changed: { lines, files: [] },
      shortfalls: [],
      reports: [],
    }
    const { outputs } = report(outcomeOf({ tests: [passed], changes: { coverage } }), inputs)
    expect(outputs).toMatchObject({ coverage: '79.99', 'coverage-changed': '79.99' })
  })
})
