import { computeCoverage } from '../../src/coverage/compute-coverage.js'
import type { Coverage, CoveredFile } from '../../src/coverage/coverage.js'
import { random } from './random.js'

/** A file of which the first `covered` lines of `total` were run. */
const file = (name: string, covered: number, total: number, inPackage?: string): CoveredFile => ({
  file: name,
  package: inPackage,
  lines: new Map(Array.from({ length: total }, (_, index) => [index + 1, index < covered ? 1 : 0])),
})

const coverage = (...files: readonly CoveredFile[]): Coverage => ({ files })

const lines = (from: number, to: number): ReadonlySet<number> =>
  new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index))

describe('the result of coverage', () => {
  it('is of all lines with code, and by package, the least covered first', () => {
    const result = computeCoverage(
      coverage(
        file('src/a.js', 1, 4),
        file('src/b.js', 4, 4),
        file('src/lib/c.js', 0, 2),
        file('index.js', 1, 1),
        file('com/acme/Orders.java', 1, 2, 'com.acme'),
        file('empty.js', 0, 0),
      ),
      {},
      ['coverage/lcov.info'],
    )
    expect(result).toEqual({
      total: { covered: 7, total: 13, percent: (7 / 13) * 100 },
      packages: [
        { name: 'src/lib', lines: { covered: 0, total: 2, percent: 0 } },
        { name: 'com.acme', lines: { covered: 1, total: 2, percent: 50 } },
        { name: 'src', lines: { covered: 5, total: 8, percent: 62.5 } },
        { name: '.', lines: { covered: 1, total: 1, percent: 100 } },
      ],
      changed: undefined,
      shortfalls: [],
      reports: ['coverage/lcov.info'],
    })
  })

  it('of changed lines is of those with code in files that were measured, the least tested files first', () => {
    const changedLines = new Map([
      ['a.js', lines(3, 20)],
      ['b.js', lines(1, 10)],
      ['c.js', lines(1, 2)],
      ['README.md', lines(1, 100)],
    ])
    const files = coverage(file('a.js', 4, 6), file('b.js', 0, 5), file('c.js', 3, 3), file('d.js', 0, 9))
    expect(computeCoverage(files, { changedLines }, []).changed).toEqual({
      lines: { covered: 4, total: 11, percent: (4 / 11) * 100 },
      files: [
        { file: 'b.js', lines: { covered: 0, total: 5, percent: 0 }, uncovered: [1, 2, 3, 4, 5] },
        { file: 'a.js', lines: { covered: 2, total: 4, percent: 50 }, uncovered: [5, 6] },
      ],
    })
  })

  it.each([
    ['there is no pull request', undefined],
    ['no changed line has code', new Map([['a.js', lines(50, 60)]])],
    ['only other files changed', new Map([['README.md', lines(1, 3)]])],
  ])('says nothing of changed lines when %s', (_, changedLines) => {
    const { changed, shortfalls } = computeCoverage(
      coverage(file('a.js', 0, 3)),
      { changedLines, minimumChanged: 100 },
      [],
    )
    expect([changed, shortfalls]).toEqual([undefined, []])
  })

  it.each([
    [8, 10, 80, []],
    [8, 10, 80.01, [80]],
    [79_996, 100_000, 80, [79.996]],
    [333, 1000, 33.3, []],
    [2, 3, 66.67, [(2 / 3) * 100]],
    [0, 3, 0, []],
    [3, 3, 100, []],
    [199_999, 200_000, 100, [99.9995]],
    // Nothing was measured: a threshold is not reached by that.
    [0, 0, 80, [0]],
    [0, 0, 0, []],
  ])('with %i of %i lines and coverage-min %d falls short by %j', (covered, total, minimum, percents) => {
    const { shortfalls } = computeCoverage(coverage(file('a.js', covered, total)), { minimum }, [])
    expect(shortfalls).toEqual(
      percents.map((percent) => ({
        input: 'coverage-min',
        percent: expect.closeTo(percent, 9) as unknown,
        minimum,
      })),
    )
  })

  it('names both thresholds that are missed', () => {
    const { shortfalls } = computeCoverage(
      coverage(file('a.js', 1, 4)),
      { changedLines: new Map([['a.js', lines(1, 2)]]), minimum: 30, minimumChanged: 60.5 },
      [],
    )
    expect(shortfalls).toEqual([
      { input: 'coverage-min', percent: 25, minimum: 30 },
      { input: 'coverage-min-changed', percent: 50, minimum: 60.5 },
    ])
  })

  it('adds up: for any coverage, its packages are its total', () => {
    const next = random(3)
    for (let round = 0; round < 50; round++) {
      const files = Array.from({ length: next(20) }, (_, index) => {
        const total = next(30)
        return file(`${'abc'.charAt(next(3))}/${index}.js`, next(total + 1), total)
      })
      const { total, packages } = computeCoverage(coverage(...files), {}, [])
      const sum = (key: 'covered' | 'total'): number => packages.reduce((all, one) => all + one.lines[key], 0)
      expect([sum('covered'), sum('total')]).toEqual([total.covered, total.total])
      expect(packages.map(({ lines }) => lines.percent)).toEqual(
        packages.map(({ lines }) => lines.percent).sort((a, b) => a - b),
      )
    }
  })
})
