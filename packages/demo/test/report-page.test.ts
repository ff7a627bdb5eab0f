import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { details, escapeMarkdown, mermaid, table } from '@slipway/action-kit'
import { describeWith } from '@slipway/testkit'
import type { StepRecord } from '../src/job'
import { writeReport } from '../src/report-page'

const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>@octocat'
const record: StepRecord = {
  commit: `Orders ${hostile}`,
  stage: `test ${hostile}`,
  outcome: 'passed',
  asExpected: true,
  ms: 1_234,
  summary: [
    `### ${escapeMarkdown(hostile)}`,
    // As a careless action would write it: GitHub lets no script through either.
    hostile,
    table(['Test', 'Time'], [[escapeMarkdown(hostile), '1 s']]),
    details('Closed', 'inside'),
    mermaid('gantt\n  dateFormat x\n  section New\n  starting :active, 1000, 5000'),
  ].join('\n\n'),
}

describeWith('chromium', 'the report page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-report-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('shows tables, details and drawn diagrams, and runs nothing that came from outside', () => {
    const page = writeReport(folder, [record], [{ text: hostile, holds: true }])
    const dom = execFileSync(
      'chromium',
      [
        ...[
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-sync',
        ],
        ...['--disable-background-networking', '--disable-component-update', '--virtual-time-budget=10000'],
        `--user-data-dir=${join(folder, 'profile')}`,
        '--dump-dom',
        pathToFileURL(page).href,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 100 * 1024 * 1024 },
    )
    expect(dom).toContain('<title>Slipway: what the pipeline reported</title>')
    expect(dom).not.toMatch(/<img[^>]*onerror/)
    expect(dom).toMatch(/<pre class="mermaid"[^>]*data-processed="true"[^>]*><svg/)
    expect(dom).toMatch(/<details><summary>Closed<\/summary>/)
    expect(dom).toContain('<td>&lt;img src=x onerror="document.title=1"&gt;')
  }, 60_000)
})
