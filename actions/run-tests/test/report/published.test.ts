import { renderSummary } from '@slipway/testkit'
import { rmSync } from 'node:fs'
import { checkRunOf } from '../../src/report/check-run.js'
import { commentOf } from '../../src/report/comment.js'
import type { VerdictKind } from '../../src/verdict.js'
import {
  failed,
  flaky,
  hostileOutcome,
  hostileTexts,
  outcomeOf,
  passed,
  workspaceOf,
} from './sample-outcome.js'

const workspace = workspaceOf({ 'b.js': 'one\ntwo\n' })
afterAll(() => rmSync(workspace, { recursive: true }))

describe('the check run', () => {
  it('has the verdict for a title, the summary, and annotations at their places', () => {
    const check = checkRunOf(outcomeOf({ tests: [passed, failed], workspace, files: ['b.js'] }), 'Unit tests')
    expect(check).toMatchObject({ name: 'Unit tests', conclusion: 'failure', title: '1 of 2 tests failed' })
    expect(check.sections[0]?.text).toContain('### ❌ Unit tests: 1 of 2 tests failed')
    expect(check.annotations).toMatchObject([
      { level: 'error', file: 'b.js', line: 2, title: 'sum › subtracts' },
    ])
  })

  it('leaves out annotations without a file, which GitHub does not take', () => {
    expect(checkRunOf(outcomeOf({ tests: [failed] }), 'Tests').annotations).toEqual([])
  })

  it.each<[VerdictKind, boolean, string]>([
    ['passed', true, 'success'],
    ['cached', true, 'neutral'],
    ['no-tests', true, 'neutral'],
    ['no-tests', false, 'failure'],
    ['failed', false, 'failure'],
    ['crashed', false, 'failure'],
    ['incomplete', false, 'failure'],
    ['timed-out', false, 'timed_out'],
    ['cancelled', false, 'cancelled'],
  ])('of %s (succeeds: %s) concludes %s', (kind, succeeds, conclusion) => {
    const verdict = { kind, succeeds, why: 'Why.', hint: '' }
    expect(checkRunOf(outcomeOf({ tests: [passed], changes: { verdict } }), 'Tests').conclusion).toBe(
      conclusion,
    )
  })
})

describe('the comment', () => {
  const text = (sections: readonly { readonly text: string }[]): string =>
    sections.map((section) => section.text).join('\n\n')

  it('is one of the tests by the report’s name, and says what failed and what is flaky', () => {
    const { kind, name, sections } = commentOf(outcomeOf({ tests: [failed, flaky] }), 'Unit tests')
    expect({ kind, name }).toEqual({ kind: 'tests', name: 'Unit tests' })
    expect(sections.map(({ title }) => title)).toEqual([
      'Overview',
      'Why',
      'Failed',
      'sum › subtracts',
      'Flaky',
    ])
  })

  it('of tests that passed is the glance alone', () => {
    expect(commentOf(outcomeOf({ tests: [passed] }), 'Tests').sections).toHaveLength(1)
  })

  it('stays short where hundreds fail', () => {
    const tests = Array.from({ length: 500 }, (_, id) => ({
      ...failed,
      failures: [{ text: `Error: ${'x'.repeat(id)}` }],
    }))
    const comment = text(commentOf(outcomeOf({ tests }), 'Tests').sections)
    expect(comment).toContain('480 more failed')
    expect(comment.length).toBeLessThan(40_000)
  })

  it('mentions nobody and links nowhere, whatever tests say', () => {
    const html = renderSummary(text(commentOf(hostileOutcome(), hostileTexts[0]).sections))
    const prose = html.replace(/<(pre|code)\b[\s\S]*?<\/\1>/g, '')
    for (const forbidden of ['<script', '<img', 'href=']) expect(html).not.toContain(forbidden)
    for (const forbidden of ['@octocat', 'https://evil', ' #1 ']) expect(prose).not.toContain(forbidden)
  })
})
