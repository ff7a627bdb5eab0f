import { renderSummary } from '@slipway/testkit'
import type { Finding } from '../../src/lint/finding.js'
import { summarizeFindings } from '../../src/lint/lint-summary.js'

const found: Finding = {
  tool: 'eslint',
  level: 'error',
  message: 'No.',
  rule: 'no-console',
  url: 'https://eslint.org/docs/latest/rules/no-console',
  file: 'src/a.ts',
  directory: '/work',
  line: 3,
  column: 5,
}

describe('the summary of findings', () => {
  it('is nothing when there are none', () => {
    expect(summarizeFindings([], new Set())).toEqual([])
  })

  it('counts them by tool and level, the tool with most errors first', () => {
    const [counts] = summarizeFindings(
      [{ ...found, tool: 'tsc', level: 'warning' }, { ...found, level: 'note' }, found],
      new Set(),
    )
    expect(counts?.split('\n').slice(2)).toEqual([
      '| Tool | Errors | Warnings | Notes |',
      '| --- | --- | --- | --- |',
      '| eslint | 1 | 0 | 1 |',
      '| tsc | 0 | 1 | 0 |',
    ])
  })

  it('lists fifty of them, those in changed files first, and says how many are left', () => {
    const findings = Array.from({ length: 60 }, (_, index) => ({ ...found, line: index + 1 }))
    const changed = { ...found, file: 'z.ts', line: 99 }
    const [, list = ''] = summarizeFindings([...findings, changed], new Set(['z.ts']))
    const rows = list.split('\n').filter((line) => line.startsWith('| ❌'))
    expect(rows).toHaveLength(50)
    expect(rows[0]).toContain('z&#46;ts&#58;99')
    expect(list).toContain('_11 more are in the full results._')
  })

  it('names the rules with most findings, with findings and files', () => {
    const many = [1, 2, 3].map((line) => ({ ...found, line, file: `${line % 2}.ts` }))
    const single = { ...found, rule: 'single' }
    const withoutRule = [1, 2].map((line) => ({ ...found, tool: 'javac', rule: undefined, line }))
    const [, , rules = ''] = summarizeFindings([...withoutRule, single, ...many], new Set())
    const rows = rules.split('\n').filter((line) => line.startsWith('| '))
    expect(rows.slice(2)).toEqual([
      '| [eslint no&#45;console](https://eslint.org/docs/latest/rules/no-console) | 3 | 2 |',
    ])
  })

  it.each([
    ['javascript:alert(1)', null],
    ['not an address', null],
    ['https://a.example/x) [y](https://b.example', 'https://a.example/x%29%20%5By%5D%28https://b.example'],
    ['https://a.example/"><script>', 'https://a.example/%22%3E%3Cscript%3E'],
  ])('links to pages alone: %s', (url, href) => {
    const [, list = ''] = summarizeFindings([{ ...found, url }], new Set())
    expect(/\]\(([^)]*)\)/.exec(list)?.[1] ?? null).toBe(href)
  })

  it('shows what comes from outside as text', () => {
    const hostile = '<img src=x onerror=alert(1)> @octocat [a](https://evil.example) | **b** `c`'
    const sections = summarizeFindings(
      [1, 2].map((line) => ({
        ...found,
        tool: hostile,
        message: hostile,
        rule: hostile,
        file: hostile,
        line,
      })),
      new Set(),
    )
    const html = renderSummary(sections.join('\n\n'))
    expect(html).not.toMatch(/<img|<strong>b|href="https:\/\/evil/)
    expect(html.match(/<table>/g)).toHaveLength(3)
  })
})
