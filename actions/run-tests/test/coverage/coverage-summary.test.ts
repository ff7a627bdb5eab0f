import { renderSummary } from '@slipway/testkit'
import type { CoverageResult } from '../../src/coverage/coverage-result.js'
import { describeShortfall, summarizeCoverage } from '../../src/coverage/coverage-summary.js'
import { lineCount } from '../../src/coverage/percent.js'

const result: CoverageResult = {
  total: lineCount(13, 18),
  packages: [
    { name: 'src', lines: lineCount(8, 12) },
    { name: 'src/lib', lines: lineCount(5, 6) },
  ],
  changed: {
    lines: lineCount(4, 11),
    files: [
      { file: 'src/orders.js', lines: lineCount(1, 6), uncovered: [12, 13, 14, 25, 40] },
      { file: 'src/lib/prices.js', lines: lineCount(3, 5), uncovered: [7, 8] },
    ],
  },
  shortfalls: [],
  reports: ['coverage/lcov.info'],
}

const page = (...args: Parameters<typeof summarizeCoverage>): string =>
  summarizeCoverage(...args).join('\n\n')

describe('the summary of coverage', () => {
  it('shows the total, its change, the changed lines that no test ran, and the packages', () => {
    expect(summarizeCoverage(result, 70)).toEqual([
      [
        '#### Coverage',
        '',
        '| Lines | Covered | Run | Of | Change |',
        '| --- | --- | --- | --- | --- |',
        '| all | 72.22 % | 13 | 18 | ▲ 2.22 |',
        '| changed | 36.36 % | 4 | 11 |  |',
      ].join('\n'),
      [
        '#### Changed lines that no test ran',
        '',
        '| File | Covered | Lines |',
        '| --- | --- | --- |',
        '| <code>src/orders&#46;js</code> | 16.66 % | 12–14, 25, 40 |',
        '| <code>src/lib/prices&#46;js</code> | 60.00 % | 7–8 |',
      ].join('\n'),
      [
        '<details><summary>Coverage of 2 packages</summary>',
        '',
        '| Package | Covered | Run | Of |',
        '| --- | --- | --- | --- |',
        '| <code>src</code> | 66.66 % | 8 | 12 |',
        '| <code>src/lib</code> | 83.33 % | 5 | 6 |',
        '',
        '</details>',
      ].join('\n'),
    ])
  })

  it('says first what is below its threshold, never rounded up to it', () => {
    const total = lineCount(79_996, 100_000)
    const shortfall = { input: 'coverage-min', percent: total.percent, minimum: 80 } as const
    const [first] = summarizeCoverage({ ...result, total, shortfalls: [shortfall] })
    expect(first).toContain(
      '#### Coverage\n\n❌ 79.99 % of the lines are covered; coverage-min asks for 80 %.\n\n| Lines |',
    )
  })

  it.each([
    [
      { input: 'coverage-min-changed', percent: 50, minimum: 60.5 } as const,
      '50.00 % of the changed lines are covered; coverage-min-changed asks for 60.5 %.',
    ],
    [
      { input: 'coverage-min', percent: 0, minimum: 80 } as const,
      'No line of code was measured; coverage-min asks for 80 %.',
    ],
  ])('says of %j: %s', (shortfall, sentence) => {
    expect(describeShortfall(shortfall, { ...result, total: lineCount(0, 0) })).toBe(sentence)
  })

  it('calls nothing covered where nothing was measured', () => {
    const text = page({ ...result, total: lineCount(0, 0), changed: undefined, packages: [] }, 70)
    expect(text).toBe(
      '#### Coverage\n\n| Lines | Covered | Run | Of |\n| --- | --- | --- | --- |\n| all | – | 0 | 0 |',
    )
  })

  it('leaves out what there is not: changes without a baseline, changed lines outside of a pull request', () => {
    const text = page({ ...result, changed: undefined, packages: result.packages.slice(0, 1) })
    expect(text).not.toMatch(/Change|changed|<details>/)
  })

  it('lists a hundred packages and fifty files, and counts the rest', () => {
    const packages = Array.from({ length: 130 }, (_, index) => ({
      name: `p${index}`,
      lines: lineCount(index, 130),
    }))
    const files = Array.from({ length: 60 }, (_, index) => ({
      file: `f${index}.js`,
      lines: lineCount(0, 1),
      uncovered: [1],
    }))
    const text = page({ ...result, packages, changed: { lines: lineCount(0, 60), files } })
    expect(text.match(/<code>p\d+<\/code>/g)).toHaveLength(100)
    expect(text).toContain('_30 more packages are covered by at least 76.92 %._')
    expect(text.match(/<code>f\d+&#46;js<\/code>/g)).toHaveLength(50)
    expect(text).toContain('_10 more files have changed lines that no test ran._')
  })

  it('shows names from outside as text', () => {
    const file = '<img src=x>|@team `x` \u202Esj.js'
    const text = page({
      ...result,
      packages: [...result.packages, { name: file, lines: lineCount(1, 1) }],
      changed: { lines: lineCount(0, 1), files: [{ file, lines: lineCount(0, 1), uncovered: [1] }] },
    })
    const html = renderSummary(text)
    expect(html).not.toMatch(/<img|\u202E/)
    expect(html).toContain('&lt;img src=x&gt;|@team `x` \\u{202E}sj.js')
  })
})
