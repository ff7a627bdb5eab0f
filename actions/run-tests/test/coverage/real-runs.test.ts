import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describeWith, root } from '@slipway/testkit'
import { computeCoverage } from '../../src/coverage/compute-coverage.js'
import type { CoverageResult } from '../../src/coverage/coverage-result.js'
import type { Coverage } from '../../src/coverage/coverage.js'
import { coverageGlobs } from '../../src/coverage/default-globs.js'
import { mergeCoverage, type CoverageReport } from '../../src/coverage/merge-coverage.js'
import { createPlaces } from '../../src/places/places.js'
import { findReports } from '../../src/readers/find-reports.js'
import { readReport } from '../../src/readers/read-report.js'
import { checkOut } from '../check-out.js'
import { spell } from './read.js'

/** Everything that lies where tools put coverage, as one. */
async function collect(
  directory: string,
  tracked: readonly string[],
): Promise<{ formats: readonly string[]; coverage: Coverage; result: CoverageResult }> {
  const reports: CoverageReport[] = []
  const formats: string[] = []
  for (const report of (await findReports(coverageGlobs, directory)).keys()) {
    const content = await readReport(report, directory)
    if (!('kind' in content) || content.kind !== 'coverage') throw new Error(JSON.stringify(content))
    formats.push(content.format)
    reports.push({ report, directory, coverage: content.coverage })
  }
  const places = createPlaces(tracked, directory)
  const coverage = mergeCoverage(reports, (file, from) => places.locate(file, from))
  return { formats, coverage, result: computeCoverage(coverage, {}, []) }
}

function runJest(directory: string): void {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/jest/bin/jest.js'), '--rootDir', '.', '--silent'],
    {
      cwd: directory,
      stdio: 'pipe',
    },
  )
}

describe('a run of Jest with coverage', () => {
  const sources = ['src/never.js', 'src/orders.js', 'src/lib/prices.js']

  it('gives the total that Istanbul prints, out of all four formats that it writes', async () => {
    const directory = checkOut('coverage/jest-project')
    runJest(directory)
    const { formats, coverage, result } = await collect(directory, sources)
    expect([...formats].sort()).toEqual(['Clover XML', 'Cobertura XML', 'Istanbul JSON', 'lcov'])
    const { total } = JSON.parse(readFileSync(join(directory, 'coverage/coverage-summary.json'), 'utf8')) as {
      total: { lines: { total: number; covered: number; pct: number } }
    }
    expect(result.total).toMatchObject({ covered: total.lines.covered, total: total.lines.total })
    expect(Math.floor(result.total.percent * 100) / 100).toBe(total.lines.pct)
    expect(coverage.files.map(({ file }) => file).sort()).toEqual([...sources].sort())
  })

  it('in a package of a monorepo is of the files of that package, though another has files named the same', async () => {
    const directory = checkOut('coverage/jest-project')
    const inner = join(directory, 'packages/shop')
    mkdirSync(inner, { recursive: true })
    for (const name of ['src', 'package.json', 'orders.test.js'])
      renameSync(join(directory, name), join(inner, name))
    runJest(inner)
    const inPackage = sources.map((file) => `packages/shop/${file}`)
    const { coverage } = await collect(directory, [
      ...inPackage,
      'packages/web/src/orders.js',
      'src/orders.js',
    ])
    expect(coverage.files.map(({ file }) => file).sort()).toEqual([...inPackage].sort())
  })
})

describeWith('go', 'a run of go test with -coverprofile', () => {
  it('is of the files of the module, in whichever package each is', async () => {
    const directory = checkOut('coverage/go-project')
    execFileSync('go', ['test', './...', '-covermode=atomic', '-coverprofile=cover.out'], {
      cwd: directory,
      stdio: 'pipe',
    })
    const { formats, coverage, result } = await collect(directory, [
      'go.mod',
      'orders.go',
      'orders_test.go',
      'prices/prices.go',
      'cmd/shop/main.go',
    ])
    expect(formats).toEqual(['Go cover profile'])
    expect(spell(coverage)).toMatchObject({
      // An empty line and a comment in between are code to Go before 1.26.
      'orders.go': expect.stringMatching(
        /^13\+ 14\+ 15 16 (17\+ 18\+ )?19\+ 20\+ 24\+ 25\+ 26\+ 27\+ 28\+$/,
      ) as unknown,
      'prices/prices.go': '4+ 5+ 6 7 8+ 9+',
      'cmd/shop/main.go': '5 6 7',
    })
    expect(result.packages.map(({ name }) => name)).toEqual([
      'example.com/acme/shop/cmd/shop',
      'example.com/acme/shop/prices',
      'example.com/acme/shop',
    ])
  })
})
