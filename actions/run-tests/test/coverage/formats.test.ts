import { computeCoverage } from '../../src/coverage/compute-coverage.js'
import { readFixture, spell } from './read.js'

/** What each tool says itself: in the report (lines-valid, counters, metrics), or printed on the terminal. */
const reports: readonly [file: string, format: string, covered: number, total: number][] = [
  ['jest/lcov.info', 'lcov', 13, 18],
  ['jest/clover.xml', 'Clover XML', 13, 18],
  ['jest/cobertura-coverage.xml', 'Cobertura XML', 13, 18],
  ['jest/coverage-final.json', 'Istanbul JSON', 13, 18],
  ['coverage.py/coverage.xml', 'Cobertura XML', 12, 14],
  ['coverage.py/coverage.lcov', 'lcov', 12, 14],
  ['jacoco/aggregate.xml', 'JaCoCo XML', 11, 19],
  ['jacoco/orders.xml', 'JaCoCo XML', 6, 12],
  ['openclover/clover.xml', 'Clover XML', 7, 11],
  ['phpunit/cobertura.xml', 'Cobertura XML', 4, 6],
  ['phpunit/clover.xml', 'Clover XML', 5, 7],
  ['coverlet/coverage.cobertura.xml', 'Cobertura XML', 5, 7],
  // It counts the body of an empty function, which Go does not.
  ['gocover-cobertura/cobertura.xml', 'Cobertura XML', 13, 21],
  ['go/cover.out', 'Go cover profile', 13, 20],
  ['go/count.out', 'Go cover profile', 15, 20],
]

describe('a coverage report', () => {
  it.each(reports)('%s is %s, and %i of %i lines were run', async (file, format, covered, total) => {
    const { formats, coverage } = await readFixture(file)
    expect(formats).toEqual([format])
    expect(computeCoverage(coverage, {}, []).total).toMatchObject({ covered, total })
  })

  it('of one run says the same in each format of Istanbul', async () => {
    const expected = {
      'src/never.js': '1 2 3',
      'src/orders.js': '2+ 5+ 8+ 9+ 13+ 14+ 15+ 20 23+',
      'src/lib/prices.js': '1+ 2+ 3+ 4+ 5 7+',
    }
    const absolute = Object.fromEntries(
      Object.entries(expected).map(([file, lines]) => [`/home/runner/work/shop/shop/${file}`, lines]),
    )
    expect(spell((await readFixture('jest/lcov.info')).coverage)).toEqual(expected)
    expect(spell((await readFixture('jest/cobertura-coverage.xml')).coverage)).toEqual(expected)
    expect(spell((await readFixture('jest/clover.xml')).coverage)).toEqual(absolute)
    expect(spell((await readFixture('jest/coverage-final.json')).coverage)).toEqual(absolute)
  })

  it('of coverage.py says the same in both formats', async () => {
    const expected = {
      'src/acme/__init__.py': '',
      'src/acme/orders.py': '2+ 5+ 6+ 7+ 9+ 10+ 11 14+ 16+ 17+',
      'src/acme/sub/__init__.py': '',
      'src/acme/sub/prices.py': '1+ 2+ 3+ 4',
    }
    expect(spell((await readFixture('coverage.py/coverage.lcov')).coverage)).toEqual(expected)
    expect(spell((await readFixture('coverage.py/coverage.xml')).coverage)).toEqual(expected)
  })

  it('that only sums up is refused, with what to ask for instead', async () => {
    await expect(readFixture('jest/coverage-summary.json')).rejects.toThrow(
      /tells no lines; let the reporter json, lcov/,
    )
  })
})
