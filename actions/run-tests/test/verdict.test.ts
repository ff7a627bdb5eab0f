import type { TestCase, TestRun } from '../src/results/test-results.js'
import { cancelled, judge, type Evidence } from '../src/verdict.js'

const passed: TestCase = { suite: [], name: 'adds', status: 'passed', failures: [] }
const failed: TestCase = { suite: [], name: 'fails', status: 'failed', failures: [{ text: 'no' }] }
const skipped: TestCase = { suite: [], name: 'waits', status: 'skipped', failures: [] }

function run(tests: readonly TestCase[], complete = true): TestRun {
  return { framework: 'jest', directory: '/workspace', tests, complete }
}

function exit(exitCode: number | null, output = ''): Evidence['end'] {
  return { exitCode, signal: exitCode === null ? 'SIGKILL' : null, output }
}

function evidence(overrides: Partial<Evidence>): Evidence {
  return { end: exit(0), runs: [run([passed])], unreadable: [], stale: [], reports: [], ...overrides }
}

const unreadable = [{ report: '/workspace/a.xml', problem: 'unclosed tag: testsuite' }]
const globs = ['reports/*.xml']

describe('the verdict', () => {
  it.each<[string, Partial<Evidence>, string, RegExp | undefined]>([
    ['exit 0 and tests that passed', {}, 'passed', undefined],
    ['passed and skipped tests', { runs: [run([passed, skipped])] }, 'passed', undefined],
    ['reports alone', { end: undefined, reports: globs }, 'passed', undefined],
    ['a failed test', { end: exit(1), runs: [run([passed, failed])] }, 'failed', /^1 of 2 tests failed\.$/],
    ['a failed test and exit 0', { runs: [run([failed])] }, 'failed', /1 of 1 test failed.*exit code 0/],
    ['a failed test in one of two runs', { runs: [run([passed]), run([failed])] }, 'failed', /1 of 2/],
    ['a non-zero exit without a failed test', { end: exit(3) }, 'crashed', /exit code 3 although no test/],
    ['a non-zero exit before any test', { end: exit(2), runs: [] }, 'crashed', /exit code 2 before any test/],
    ['a command that is not there', { end: exit(127), runs: [] }, 'crashed', /not found/],
    ['a program killed below the shell', { end: exit(137), runs: [] }, 'crashed', /signal 9/],
    ['a shell killed by a signal', { end: exit(null) }, 'crashed', /ended by SIGKILL/],
    ['a killed shell after a failed test', { end: exit(null), runs: [run([failed])] }, 'crashed', /SIGKILL/],
    [
      'a run without its end, although exit 0',
      { runs: [run([passed], false)] },
      'crashed',
      /Jest did not come/,
    ],
    [
      'a run without its end beside a failed test',
      { end: exit(1), runs: [run([failed], false)] },
      'crashed',
      /1 of its tests had ended/,
    ],
    [
      'a report that cannot be read',
      { unreadable, reports: globs },
      'crashed',
      /a\.xml cannot be read: unclosed/,
    ],
    ['globs that match nothing', { runs: [], reports: globs }, 'crashed', /No file matches reports/],
    [
      'only reports of another run',
      { runs: [], stale: ['/workspace/old.xml'], reports: globs },
      'crashed',
      /1 that match were not written by this run/,
    ],
    ['no test at all', { runs: [] }, 'no-tests', /No test was run/],
    ['a run without tests', { runs: [run([])] }, 'no-tests', /No test was run/],
    [
      'Jest that says that there are none',
      { end: exit(1, 'No tests found, exiting with code 1\nRun with'), runs: [] },
      'no-tests',
      /found no test/,
    ],
    [
      'Mocha that says that there are none',
      { end: exit(1, 'x\nError: No test files found: "test"'), runs: [] },
      'no-tests',
      /found no test/,
    ],
    [
      'such words although tests ran',
      { end: exit(1, 'No tests found, exiting with code 1') },
      'crashed',
      /although no test failed/,
    ],
  ])('of %s', (_, overrides, kind, why) => {
    const verdict = judge(evidence(overrides))
    expect(verdict.kind).toBe(kind)
    if (verdict.kind === 'passed') return
    expect(verdict.why).toMatch(why ?? /never/)
    expect(verdict.hint).not.toBe('')
  })

  it('of a cancelled run tells how far it came', () => {
    const results = { runs: [run([passed, failed], false)], unreadable: [], stale: [] }
    expect(cancelled(results, new Error('Cancelled (SIGTERM)'))).toMatchObject({
      kind: 'cancelled',
      why: 'Cancelled (SIGTERM); 2 tests had ended, 1 of them failed.',
    })
  })
})
