import { renderSummary } from '@slipway/testkit'
import { processorMs } from '@slipway/testkit/processor-time'
import { summarize } from '../../src/report/summary.js'
import type { Outcome } from '../../src/outcome.js'
import type { TestRun } from '../../src/results/test-results.js'
import { failed, flaky, hostileOutcome, outcomeOf, passed, skipped } from './sample-outcome.js'

const text = (outcome: Outcome): string =>
  summarize(outcome, 'Tests')
    .map((section) => section.text)
    .join('\n\n')

const titles = (outcome: Outcome): readonly string[] => summarize(outcome, 'Tests').map(({ title }) => title)

describe('the summary', () => {
  it('begins with the verdict and the numbers', () => {
    const [first] = summarize(outcomeOf({ tests: [passed, failed, skipped, flaky] }), 'Unit tests')
    expect(first?.text).toContain('### ❌ Unit tests: 1 of 4 tests failed')
    expect(first?.text).toContain('| Passed | Failed | Skipped | Flaky | Total | Time | Command |')
    expect(first?.text).toContain('| 2 | 1 | 1 | 1 | 4 | 1.2 s | <code>npm test</code> |')
  })

  it('tells every number’s change against the base branch', () => {
    const baseline = {
      branch: 'main',
      sha: '1234567890abcdef',
      passed: 5,
      failed: 0,
      skipped: 0,
      flaky: 0,
      total: 5,
      durationMs: 10_234,
      coverage: 81.6,
    }
    const lines = { covered: 812, total: 1000, percent: 81.2 }
    const coverage = { total: lines, packages: [], changed: undefined, shortfalls: [], reports: [] }
    const summary = text(outcomeOf({ tests: [passed, failed], changes: { baseline, coverage } }))
    expect(summary).toContain('| 1 (−4) | 1 (+1) | 0 | 0 | 2 (−3) | 1.2 s (−9.0 s) | 81.20 % (−0.4 %) |')
    expect(summary).toContain('<code>main</code> at <code>1234567</code>')
  })

  it.each([
    ['passed', 'passed'],
    ['failed', '1 of 1 test failed'],
    ['crashed', 'crashed, 1 failed before'],
    ['no-tests', 'no tests'],
    ['cached', '1 test from the cache, none was run'],
    ['incomplete', 'incomplete: 1 test seen'],
    ['timed-out', 'timed out after 1 test'],
    ['cancelled', 'cancelled after 1 test'],
  ] as const)('of %s says: %s', (kind, expected) => {
    const verdict = { kind, succeeds: false, why: 'Why so.', hint: 'What then.' }
    const html = renderSummary(text(outcomeOf({ tests: [failed], changes: { verdict } })))
    expect(html).toContain(expected)
    expect(html.includes('Why so.') && html.includes('What then.')).toBe(kind !== 'passed')
  })

  it('says why only where the headline has not said it', () => {
    const verdict = {
      kind: 'failed',
      succeeds: false,
      why: '1 of 1 test failed.',
      hint: 'What then.',
    } as const
    const summary = text(outcomeOf({ tests: [failed], changes: { verdict } }))
    expect(summary).toContain('1 of 1 test failed')
    expect(summary).not.toContain('**Why:**')
    expect(summary).toContain('**What to do:** What then')
  })

  it('has the stages as rows when there are several, or one that did not come to its end', () => {
    const stage = {
      stage: 'test',
      folder: '',
      command: 'npm test',
      kind: 'succeeded',
      why: undefined,
      durationMs: 9,
    } as const
    expect(titles(outcomeOf({ changes: { stages: [stage] } }))).not.toContain('Stages')
    const build = { ...stage, stage: 'build', folder: 'web', kind: 'failed', why: 'exit code 2' } as const
    const summary = text(
      outcomeOf({ changes: { stages: [build, { ...stage, kind: 'not-run', why: 'build failed' }] } }),
    )
    expect(summary).toContain(
      '| ❌ | build | <code>web</code> | <code>npm test</code> | 0.0 s | exit code 2 |',
    )
    expect(summary).toContain('| ⚪ | test | . | <code>npm test</code> | – | build failed |')
  })

  it('shows a failure with message, difference and the command that runs it', () => {
    const summary = text(outcomeOf({ tests: [passed, failed] }))
    expect(summary).toContain('```text\nError: wrong\n```')
    expect(summary).toContain('```diff\n  {\n-   a: 1\n+   a: 2\n  }\n```')
    expect(summary).toContain("npx mocha b.js --fgrep 'sum subtracts'")
  })

  it('tells flaky tests, and what they said at first', () => {
    expect(text(outcomeOf({ tests: [flaky] }))).toMatch(/#### Flaky\n[\s\S]*divides.*Error&#58; timed out/)
  })

  it('tells what is in quarantine, and what is to be mended there', () => {
    const summary = text(
      outcomeOf({
        tests: [failed],
        isQuarantined: () => true,
        changes: { quarantineRemarks: ['x was in quarantine until 2020-01-01: it counts again.'] },
      }),
    )
    expect(summary).toMatch(/#### Quarantined\n[\s\S]*subtracts[\s\S]*- x was in quarantine until/)
    expect(summary).not.toContain('#### Failed')
  })

  it('tells modules and kinds of tests apart', () => {
    const run = (module: string, framework: TestRun['framework']): TestRun => ({
      framework,
      module,
      directory: '/x',
      tests: [passed],
      complete: true,
    })
    const summary = text(
      outcomeOf({ runs: [run('core', 'surefire'), run('core', 'failsafe'), run('web', 'surefire')] }),
    )
    const rows = renderSummary(summary).match(/<td>(core|web): (unit|integration)/g)
    expect(rows).toHaveLength(3)
  })

  it('lists suites with failures first, folded ones with their numbers', () => {
    const summary = text(
      outcomeOf({
        runs: [
          {
            framework: 'report',
            directory: '/none-such',
            tests: [passed, failed],
            folded: [{ name: 'com.acme.Many', passed: 40, durationMs: 8 }],
            complete: true,
          },
        ],
      }),
    )
    const suites = summary.slice(summary.indexOf('3 suites'))
    expect(suites.indexOf('b&#46;js')).toBeLessThan(suites.indexOf('a&#46;js'))
    expect(suites).toContain('| <code>com&#46;acme&#46;Many</code> | 40 | 0 | 0 | 8 ms |')
    expect(summary).toContain('| 41 | 1 | 0 | 0 | 42 |')
  })

  it('shows the slowest test first', () => {
    const slow = { ...passed, name: 'is slow', durationMs: 2_345 }
    const summary = text(outcomeOf({ tests: [passed, slow] }))
    const slowest = summary.slice(summary.indexOf('Slowest'))
    expect(slowest.indexOf('is slow')).toBeLessThan(slowest.indexOf('adds'))
    expect(slowest).toContain('2.3 s')
  })

  it('of five thousand failures is short, quick, and says how many are not shown', () => {
    const letters = (id: number): string =>
      id.toString(36).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
    const tests = Array.from({ length: 5_000 }, (_, id) => ({
      ...failed,
      name: `test ${id}`,
      failures: [{ text: `Error: ${letters(id)}`, expected: letters(id), actual: 'x' }],
    }))
    let summary = ''
    expect(processorMs(() => (summary = text(outcomeOf({ tests }))))).toBeLessThan(2_000)
    expect(summary).toMatch(/_\d{4} more failed; the log names them all\._/)
    expect(Buffer.byteLength(summary)).toBeLessThan(200_000)
  })

  it('of hostile texts shows them as text: no tag, no link, no mention', () => {
    const html = renderSummary(text(hostileOutcome()))
    for (const forbidden of ['<script', '<img', '<svg', 'href=']) expect(html).not.toContain(forbidden)
    // GitHub looks for mentions and links everywhere but in code.
    const prose = html.replace(/<(pre|code)\b[\s\S]*?<\/\1>/g, '')
    for (const forbidden of ['@octocat', 'https://evil', ' #1 ']) expect(prose).not.toContain(forbidden)
    expect(html).toContain('document.title=')
    expect(html.match(/<h1/g)).toBeNull()
    // As many as are opened are closed: no text closes one.
    expect(html.split('<details').length).toBe(html.split('</details').length)
  })
})
