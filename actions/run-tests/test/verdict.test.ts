import type { StagePlan } from '../src/stages/plan-stages.js'
import type { StageRun } from '../src/stages/run-stage.js'
import type { TestCase, TestRun } from '../src/results/test-results.js'
import { ended, judge, type Evidence, type Rules } from '../src/verdict.js'

const passed: TestCase = { suite: [], name: 'adds', status: 'passed', failures: [] }
const failed: TestCase = { suite: [], name: 'fails', status: 'failed', failures: [{ text: 'no' }] }
const skipped: TestCase = { suite: [], name: 'waits', status: 'skipped', failures: [] }
const flaky: TestCase = { ...passed, isFlaky: true, failures: [{ text: 'once' }] }

function run(tests: readonly TestCase[], overrides: Partial<TestRun> = {}): TestRun {
  return { framework: 'jest', directory: '/workspace', tests, complete: true, ...overrides }
}

function stage(
  exitCode: number | null,
  plan: Partial<StagePlan> = {},
  overrides: Partial<StageRun> & { output?: string } = {},
): StageRun {
  const { output = '', ...others } = overrides
  return {
    plan: {
      stage: 'test',
      isTest: true,
      directory: '/workspace',
      folder: '',
      command: 'npm test',
      because: undefined,
      ...plan,
    },
    end: { exitCode, signal: exitCode === null ? 'SIGKILL' : null, output },
    interruption: undefined,
    notRun: undefined,
    problem: undefined,
    durationMs: 1,
    runs: [],
    notExecuted: [],
    findings: [],
    ...others,
  }
}

const lint: Partial<StagePlan> = { stage: 'lint', isTest: false, command: 'npm run lint' }
const build: Partial<StagePlan> = { stage: 'build', isTest: false, command: 'npm run build', folder: 'web' }
const finding = { tool: 'eslint', level: 'error', message: 'no', directory: '/workspace' } as const
const strict: Rules = { allowNoTests: false, failOnEmpty: true, failOnFlaky: false, ignoresLint: false }

const lowCoverage = {
  total: { covered: 79_999, total: 100_000, percent: 79.999 },
  packages: [],
  changed: undefined,
  shortfalls: [{ input: 'coverage-min', percent: 79.999, minimum: 80 }],
  reports: [],
} as const

function evidence(overrides: Partial<Evidence>): Evidence {
  return {
    stages: [stage(0)],
    runs: [run([passed])],
    quarantined: 0,
    flaky: 0,
    notExecuted: [],
    unreadable: [],
    stale: [],
    unmatched: [],
    lint: undefined,
    coverage: undefined,
    qualityGate: undefined,
    missingShards: [],
    shardFaults: [],
    isShard: false,
    expectsTests: true,
    rules: strict,
    ...overrides,
  }
}

const unreadable = [{ report: '/workspace/a.xml', problem: 'unclosed tag: testsuite' }]
const report = { framework: 'report', report: '/workspace/a.xml' } as const
const globs = ['reports/*.xml']
const share = { all: ['a.test.js'], chosen: [] }

const cases: readonly [string, Partial<Evidence>, string, RegExp?][] = [
  ['exit 0 and tests that passed', {}, 'passed'],
  ['passed and skipped tests', { runs: [run([passed, skipped])] }, 'passed'],
  ['reports alone', { stages: [] }, 'passed'],
  ['a flaky test', { runs: [run([flaky])], flaky: 1 }, 'passed'],
  ['as many tests as announced', { runs: [run([passed], { announced: 1 })] }, 'passed'],
  [
    'a failed test',
    { stages: [stage(1)], runs: [run([passed, failed])] },
    'failed',
    /^1 of 2 tests failed\.$/,
  ],
  ['a failed test and exit 0', { runs: [run([failed])] }, 'failed', /1 of 1 test failed.*exit code 0/],
  ['a failed test in one of two runs', { runs: [run([passed]), run([failed])] }, 'failed', /1 of 2/],
  [
    'a failed test that the rerun did not execute',
    { stages: [stage(0)], runs: [run([failed])], notExecuted: ['fails'] },
    'failed',
    /1 of them could not be run again, the first is fails/,
  ],
  [
    'a failed test in quarantine',
    { stages: [stage(1)], runs: [run([passed, failed])], quarantined: 1 },
    'passed',
  ],
  [
    'a failed test in quarantine beside a coverage threshold that is not met',
    {
      stages: [stage(1, {}, { output: 'Jest: "global" coverage threshold for lines (80%) not met: 50%' })],
      runs: [run([passed, failed])],
      quarantined: 1,
    },
    'crashed',
    /exit code 1 although no test/,
  ],
  [
    'a failed test in quarantine and a killed program',
    { stages: [stage(137)], runs: [run([passed, failed])], quarantined: 1 },
    'crashed',
    /signal 9/,
  ],
  [
    'one failed test in quarantine of two',
    { stages: [stage(1)], runs: [run([failed, failed])], quarantined: 1 },
    'failed',
    /1 of 2/,
  ],
  [
    'a flaky test where that fails',
    { runs: [run([flaky])], flaky: 1, rules: { ...strict, failOnFlaky: true } },
    'failed',
    /fail-on-flaky/,
  ],
  [
    'a non-zero exit without a failed test',
    { stages: [stage(3)] },
    'crashed',
    /exit code 3 although no test/,
  ],
  ['a non-zero exit before any test', { stages: [stage(2)], runs: [] }, 'crashed', /exit code 2 before any/],
  [
    'a non-zero exit that an error in the code explains',
    { stages: [stage(2, {}, { findings: [finding] })], runs: [] },
    'failed',
    /exit code 2: 1 error in the code/,
  ],
  ['a command that is not there', { stages: [stage(127)], runs: [] }, 'crashed', /not found/],
  ['a program killed below the shell', { stages: [stage(137)], runs: [] }, 'crashed', /signal 9/],
  ['a shell killed by a signal', { stages: [stage(null)] }, 'crashed', /ended by SIGKILL/],
  [
    'a killed shell after a failed test',
    { stages: [stage(null)], runs: [run([failed])] },
    'crashed',
    /SIGKILL/,
  ],
  [
    'a run without its end, although exit 0',
    { runs: [run([passed], { complete: false })] },
    'crashed',
    /Jest/,
  ],
  [
    'a run without its end beside a failed test',
    { stages: [stage(1)], runs: [run([failed], { complete: false })] },
    'crashed',
    /1 of its tests had ended/,
  ],
  [
    'a report without its end',
    { runs: [run([passed], { ...report, complete: false })] },
    'incomplete',
    /end/,
  ],
  [
    'fewer tests than were announced',
    { runs: [run([passed], { announced: 3 })] },
    'incomplete',
    /Jest announced 3 tests, and has the results of 1/,
  ],
  [
    'fewer tests than the report says there are',
    { stages: [], runs: [run([passed], { ...report, announced: 2 })] },
    'incomplete',
    /a\.xml announced 2/,
  ],
  ['a report that cannot be read', { unreadable }, 'crashed', /a\.xml cannot be read: unclosed/],
  [
    'a report that is cut',
    { unreadable: [{ ...unreadable[0], isCut: true }] as never },
    'incomplete',
    /a\.xml/,
  ],
  ['globs that match nothing', { runs: [], unmatched: globs }, 'crashed', /No file matches reports/],
  [
    'only reports of another run',
    { runs: [], stale: ['/workspace/old.xml'], unmatched: globs },
    'crashed',
    /1 that match were not written by this run/,
  ],
  [
    'globs that match nothing, after a failure',
    { stages: [stage(1)], unmatched: globs },
    'crashed',
    /exit code 1/,
  ],
  ['shards that are not the whole', { missingShards: ['Shard 2/3 is missing.'] }, 'incomplete', /Shard 2\/3/],
  [
    'a shard that crashed',
    { stages: [], shardFaults: [{ kind: 'crashed', why: 'Shard 1/2: Jest did not come', hint: 'Look.' }] },
    'crashed',
    /Shard 1\/2/,
  ],
  [
    'a shard whose build failed',
    { stages: [], shardFaults: [{ kind: 'failed', why: 'Shard 1/2: The build failed', hint: 'Look.' }] },
    'failed',
    /Shard 1\/2: The build/,
  ],
  [
    'a scanner that could not be waited for',
    {
      stages: [
        stage(0),
        stage(0, { stage: 'sonar', isTest: false }, { problem: { why: 'No.', hint: 'Yes.' } }),
      ],
    },
    'failed',
    /^No\.$/,
  ],
  [
    'only results of an earlier run',
    { runs: [run([passed], { isCached: true })] },
    'cached',
    /No test was run/,
  ],
  ['some results of an earlier run', { runs: [run([passed], { isCached: true }), run([passed])] }, 'passed'],
  ['failed results of an earlier run', { runs: [run([failed], { isCached: true })] }, 'failed', /1 of 1/],
  [
    'a failed build',
    { stages: [stage(2, build)] },
    'failed',
    /build stage in web failed: npm run build ended with/,
  ],
  [
    'a failed build, behind which nothing wrote a report',
    {
      stages: [stage(2, build), stage(0, {}, { end: undefined, notRun: 'the build stage failed' })],
      runs: [],
      unmatched: globs,
    },
    'failed',
    /build stage in web failed/,
  ],
  ['a failed linter', { stages: [stage(0), stage(1, lint)] }, 'failed', /lint stage failed/],
  [
    'a failed linter whose findings are to be ignored',
    { stages: [stage(1, lint, { findings: [finding] })], rules: { ...strict, ignoresLint: true } },
    'passed',
  ],
  [
    'a linter that broke, whatever is to be ignored',
    { stages: [stage(2, lint)], rules: { ...strict, ignoresLint: true } },
    'failed',
    /lint stage failed/,
  ],
  ['findings that fail', { lint: '2 errors of eslint.' }, 'failed', /2 errors of eslint/],
  [
    'too little coverage',
    { coverage: lowCoverage },
    'failed',
    /^79\.99 % of the lines are covered; coverage-min asks for 80 %\.$/,
  ],
  [
    'a failed quality gate',
    { qualityGate: { status: 'failed', conditions: [], url: undefined } },
    'failed',
    /quality gate/,
  ],
  [
    'several failures, each of which it names',
    { runs: [run([failed])], lint: '2 errors of eslint.' },
    'failed',
    /1 of 1 test failed.*2 errors of eslint/,
  ],
]

describe('the verdict', () => {
  it.each(cases.map(([name, overrides, kind, why = /^$/]) => [name, overrides, kind, why] as const))(
    'of %s',
    (_, overrides, kind, why) => {
      const verdict = judge(evidence(overrides))
      expect(verdict).toMatchObject({ kind, succeeds: kind === 'passed' || kind === 'cached' })
      expect(verdict.why).toMatch(why)
      expect(verdict.hint === '').toBe(kind === 'passed')
    },
  )

  it.each<[string, Partial<Evidence>, boolean, RegExp]>([
    ['no test at all', { runs: [] }, false, /No test was run/],
    ['a run without tests', { runs: [run([])] }, false, /No test was run/],
    [
      'no test where that is allowed',
      { runs: [], rules: { ...strict, allowNoTests: true } },
      true,
      /No test/,
    ],
    [
      'no report where that is allowed',
      { stages: [], runs: [], unmatched: globs, rules: { ...strict, failOnEmpty: false } },
      true,
      /No test/,
    ],
    [
      'a command without tests, whatever is said of reports',
      { runs: [], rules: { ...strict, failOnEmpty: false } },
      false,
      /No test/,
    ],
    [
      'a shard to which no file fell',
      { runs: [run([], { files: share })], isShard: true },
      true,
      /No test file fell/,
    ],
    [
      'Jest that says that there are none',
      { stages: [stage(1, {}, { output: 'No tests found, exiting with code 1\nRun with' })], runs: [] },
      false,
      /No test was run/,
    ],
    [
      'Mocha that says that there are none',
      { stages: [stage(1, {}, { output: 'x\nError: No test files found: "test"' })], runs: [] },
      false,
      /No test was run/,
    ],
  ])('of %s is no-tests', (_, overrides, succeeds, why) => {
    const verdict = judge(evidence(overrides))
    expect(verdict).toMatchObject({ kind: 'no-tests', succeeds })
    expect(verdict.why).toMatch(why)
  })

  it('of words that there are no tests although tests ran, does not believe them', () => {
    const stages = [stage(1, {}, { output: 'No tests found, exiting with code 1' })]
    expect(judge(evidence({ stages })).kind).toBe('crashed')
  })

  it('of stages without tests asks for none', () => {
    const stages = [stage(0, lint)]
    expect(judge(evidence({ stages, runs: [], expectsTests: false })).kind).toBe('passed')
  })

  it.each(['cancelled', 'timed-out'] as const)('of a run that was %s tells how far it came', (kind) => {
    const runs = [run([passed, failed], { complete: false })]
    expect(ended(kind, runs, 'Cancelled (SIGTERM)')).toMatchObject({
      kind,
      succeeds: false,
      why: 'Cancelled (SIGTERM); 2 tests had ended, 1 of them failed.',
    })
  })
})
