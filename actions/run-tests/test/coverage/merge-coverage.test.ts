import { computeCoverage } from '../../src/coverage/compute-coverage.js'
import type { Coverage } from '../../src/coverage/coverage.js'
import { mergeCoverage, type CoverageReport, type LocateSource } from '../../src/coverage/merge-coverage.js'
import { random } from './random.js'
import { readFixture, spell } from './read.js'

const nowhere: LocateSource = () => undefined

const covered = (file: string, lines: Readonly<Record<number, number>>): Coverage => ({
  files: [{ file, lines: new Map(Object.entries(lines).map(([line, count]) => [Number(line), count])) }],
})

const reportOf = (coverage: Coverage, report = '/shop/coverage/lcov.info'): CoverageReport => ({
  coverage,
  directory: '/shop',
  report,
})

describe('several coverage reports', () => {
  it('unite the lines of a file, each run as often as one of them says at most', () => {
    const merged = mergeCoverage(
      [covered('a.js', { 1: 0, 2: 3, 4: 0 }), covered('a.js', { 1: 2, 2: 1, 3: 0 })].map((one) =>
        reportOf(one),
      ),
      nowhere,
    )
    expect(merged.files.map(({ file, lines }) => [file, Object.fromEntries(lines)])).toEqual([
      ['a.js', { 1: 2, 2: 3, 3: 0, 4: 0 }],
    ])
  })

  it('are left as they are', () => {
    const [first, second] = [covered('a.js', { 1: 0 }), covered('a.js', { 1: 1, 2: 0 })]
    mergeCoverage([reportOf(first), reportOf(second)], nowhere)
    expect([spell(first), spell(second)]).toEqual([{ 'a.js': '1' }, { 'a.js': '1+ 2' }])
  })

  it('of one run in all formats of Istanbul say what each of them says', async () => {
    const tracked = ['src/never.js', 'src/orders.js', 'src/lib/prices.js']
    const names = ['lcov.info', 'clover.xml', 'cobertura-coverage.xml', 'coverage-final.json']
    const reports: CoverageReport[] = []
    for (const name of names) {
      const { coverage } = await readFixture(`jest/${name}`)
      reports.push({ coverage, directory: '/shop', report: `/shop/coverage/${name}` })
    }
    const inRepository: LocateSource = (file) => tracked.find((name) => file.endsWith(name))
    const merged = mergeCoverage(reports, inRepository)
    expect(computeCoverage(merged, {}, []).total).toMatchObject({ covered: 13, total: 18 })
    expect(merged.files.map(({ file }) => file)).toEqual(tracked)
    expect(merged.files.map((file) => file.package)).toEqual([undefined, undefined, undefined])
  })

  it('name a file that is not of the repository as they did, and agree on it by its path', () => {
    const merged = mergeCoverage(
      [reportOf(covered('gen/a.js', { 1: 0 })), reportOf(covered('/shop/gen/a.js', { 1: 1 }))],
      nowhere,
    )
    expect(spell(merged)).toEqual({ 'gen/a.js': '1+' })
  })

  it('keep files of one name apart that are of two modules', async () => {
    const { coverage } = await readFixture('jacoco/aggregate.xml')
    const merged = mergeCoverage([reportOf(coverage)], nowhere)
    expect(spell(merged)).toMatchObject({
      'orders/com/acme/App.java': '3 5 6',
      'prices/com/acme/App.java': '3 5+ 6+',
    })
  })
})

describe('a file that a report names', () => {
  /** What is asked for, in order. */
  function asked(file: Coverage['files'][number], report: string): readonly string[] {
    const calls: string[] = []
    const locate: LocateSource = (name, directory) => {
      calls.push(`${name} from ${directory}`)
      return undefined
    }
    mergeCoverage([reportOf({ files: [file] }, report)], locate)
    return calls
  }
  const lines = new Map([[1, 1]])

  it.each([
    [
      'relative, is looked for near the report and then where the command ran',
      { file: 'src/a.js', lines },
      '/shop/packages/a/coverage/lcov.info',
      ['src/a.js from /shop/packages/a/coverage', 'src/a.js from /shop'],
    ],
    [
      'relative, in a report that lies elsewhere, is first looked for where the command ran',
      { file: 'src/a.js', lines },
      '/tmp/lcov.info',
      ['src/a.js from /shop', 'src/a.js from /tmp'],
    ],
    [
      'absolute, is looked for once',
      { file: '/app/a.js', lines },
      '/shop/lcov.info',
      ['/app/a.js from /shop'],
    ],
    [
      'below one of several folders, is looked for in each',
      { file: 'a.cs', lines, roots: ['D:\\shop\\src\\', '/shop/lib'] },
      '/shop/coverage.xml',
      ['D:/shop/src/a.cs from /shop', '/shop/lib/a.cs from /shop', 'a.cs from /shop'],
    ],
    [
      'of a module, is looked for in its folder first',
      { file: 'com/acme/App.java', lines, module: 'orders' },
      '/shop/jacoco.xml',
      ['com/acme/App.java from /shop/orders', 'com/acme/App.java from /shop'],
    ],
  ])('%s', (_, file, report, calls) => {
    expect(asked(file, report)).toEqual(calls)
  })
})

describe('merging, for any reports,', () => {
  const next = random(7)
  const anyCoverage = (): Coverage => ({
    files: Array.from({ length: 1 + next(4) }, (_, index) => ({
      file: `${'abcd'.charAt(index)}.js`,
      lines: new Map(Array.from({ length: next(30) }, () => [1 + next(40), next(3)])),
    })),
  })
  const cases = Array.from({ length: 60 }, () => [anyCoverage(), anyCoverage(), anyCoverage()] as const)
  const merge = (...all: readonly Coverage[]): Readonly<Record<string, unknown>> => {
    const { files } = mergeCoverage(
      all.map((one) => reportOf(one)),
      nowhere,
    )
    const sorted = files.map(({ file, lines }) => [file, [...lines].sort(([a], [b]) => a - b)] as const)
    return Object.fromEntries(sorted)
  }

  it('is the same whatever their order', () => {
    for (const [a, b, c] of cases) expect(merge(a, b, c)).toEqual(merge(c, a, b))
  })

  it('changes nothing when one is there twice', () => {
    for (const [a, b] of cases) expect(merge(a, b, a, b, b)).toEqual(merge(a, b))
  })

  it('never makes a line less covered, nor one that was run by none', () => {
    for (const [a, b] of cases) {
      const { files } = mergeCoverage([reportOf(a), reportOf(b)], nowhere)
      for (const { file, lines } of files) {
        for (const [line, count] of lines) {
          const told = [a, b].map(
            (one) => one.files.find((other) => other.file === file)?.lines.get(line) ?? 0,
          )
          expect(count).toBe(Math.max(...told))
        }
      }
    }
  })
})
