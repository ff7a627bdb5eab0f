import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Outcome } from '../../src/outcome.js'
import { createPlaces } from '../../src/places/places.js'
import { describeFailures, failedTests, flakyTests } from '../../src/report/failures.js'
import type { TestCase, TestRun } from '../../src/results/test-results.js'

export const passed: TestCase = {
  suite: ['sum'],
  name: 'adds',
  status: 'passed',
  file: 'a.js',
  durationMs: 12,
  failures: [],
}

export const failed: TestCase = {
  suite: ['sum'],
  name: 'subtracts',
  status: 'failed',
  file: 'b.js',
  durationMs: 3,
  failures: [{ text: 'Error: wrong\n    at f (b.js:2:1)', expected: '{\n  a: 1\n}', actual: '{\n  a: 2\n}' }],
}

export const skipped: TestCase = { ...passed, name: 'multiplies', status: 'skipped', durationMs: undefined }

export const flaky: TestCase = {
  ...passed,
  name: 'divides',
  isFlaky: true,
  failures: [{ text: 'Error: timed out\n    at f (a.js:1:1)' }],
}

/** A workspace with these files; whoever asks removes it. */
export function workspaceOf(files: Readonly<Record<string, string>>): string {
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-report-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(workspace, dirname(path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  return workspace
}

export function runOf(tests: readonly TestCase[], workspace: string): TestRun {
  return { framework: 'mocha', directory: workspace, tests, complete: true }
}

export interface Sample {
  readonly tests?: readonly TestCase[]
  readonly runs?: readonly TestRun[]
  readonly workspace?: string
  readonly files?: readonly string[]
  readonly isQuarantined?: (test: TestCase) => boolean
  readonly changes?: Partial<Outcome>
}

/** An outcome as the action itself concludes it of these tests. */
export function outcomeOf({
  workspace = '/none-such',
  tests = [],
  runs = [runOf(tests, workspace)],
  files = [],
  isQuarantined = () => false,
  changes = {},
}: Sample): Outcome {
  const context = { workspace, places: createPlaces(files, workspace) }
  const all = failedTests(runs)
  const counted = all.filter(({ test }) => !isQuarantined(test))
  const kind = counted.length === 0 ? 'passed' : 'failed'
  return {
    verdict: {
      kind,
      succeeds: kind === 'passed',
      why: kind === 'passed' ? '' : `${counted.length} tests failed.`,
      hint: kind === 'passed' ? '' : 'See the failures.',
    },
    stages: [
      {
        stage: 'test',
        folder: '',
        command: 'npm test',
        kind: 'succeeded',
        why: undefined,
        durationMs: 1_234,
      },
    ],
    runs,
    failures: describeFailures(counted, context),
    flaky: describeFailures(flakyTests(runs), context),
    quarantined: describeFailures(
      all.filter(({ test }) => isQuarantined(test)),
      context,
    ),
    quarantineRemarks: [],
    findings: [],
    coverage: undefined,
    coveredLines: undefined,
    qualityGate: undefined,
    unreadable: [],
    stale: [],
    changedFiles: new Set(),
    baseline: undefined,
    shard: undefined,
    durationMs: 1_234,
    workspace,
    resultsDirectory: '/results',
    ...changes,
  }
}

const attack = '<script>document.title="ran"</script><img src=x onerror="document.title=\'ran\'">'

/** What a test may call itself and say to do harm where it is shown. */
export const hostileTexts = [
  attack,
  '</script><script>document.title="ran"</script>',
  '<!--<script>',
  ']]></failure><testcase name="forged"/>',
  '::error::forged\n##[error]forged',
  '[click](javascript:document.title="ran") @octocat #1 https://evil.example | `code` **bold**',
  '"><svg onload=document.title="ran">',
  '\u2028\u2029\0\u001b[31m\ud800',
  '```\n</details>\n# forged',
  '&lt;b&gt; &#60;script&#62; %0A::set-output name=x::y',
] as const

/** Every text of it is one of those. */
export function hostileOutcome(workspace = '/none-such'): Outcome {
  const runs = hostileTexts.map((text, index): TestRun => ({
    framework: 'report',
    directory: workspace,
    module: text,
    kind: text,
    tests: (['failed', 'passed', 'skipped'] as const).map((status) => ({
      suite: [text],
      name: `${text} ${index}`,
      status,
      durationMs: 5,
      isFlaky: status === 'passed',
      failures:
        status === 'skipped'
          ? []
          : [{ text: `${text}\n    at f (x.js:1:1)`, expected: text, actual: `${text}!` }],
    })),
    complete: true,
  }))
  const [text] = hostileTexts
  const lines = { covered: 1, total: 2, percent: 50 }
  return outcomeOf({
    runs,
    workspace,
    changes: {
      verdict: { kind: 'failed', succeeds: false, why: text, hint: text },
      stages: [
        { stage: text, folder: text, command: text, kind: 'failed', why: text, durationMs: 1 },
        { stage: 'test', folder: '', command: text, kind: 'succeeded', why: undefined, durationMs: 1 },
      ],
      quarantineRemarks: [text],
      findings: hostileTexts.map((message) => ({
        tool: message,
        level: 'warning' as const,
        message,
        rule: message,
        url: 'javascript:document.title="ran"',
        file: message,
        directory: workspace,
        line: 1,
      })),
      qualityGate: {
        status: 'failed',
        url: 'javascript:document.title="ran"',
        conditions: [{ metric: text, actual: text, failsIf: text }],
      },
      coverage: {
        total: lines,
        packages: hostileTexts.map((name) => ({ name, lines })),
        changed: { lines, files: [{ file: text, lines, uncovered: [1] }] },
        shortfalls: [{ input: 'coverage-min', percent: 50, minimum: 80 }],
        reports: [text],
      },
      unreadable: [{ report: text, problem: text }],
      stale: [text],
      baseline: {
        branch: text,
        sha: text,
        passed: 1,
        failed: 0,
        skipped: 0,
        flaky: 0,
        total: 1,
        durationMs: 1,
        coverage: 1,
      },
    },
  })
}
