import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { coverageGlobs } from '../../src/coverage/default-globs.js'
import { findReports } from '../../src/readers/find-reports.js'

const project = mkdtempSync(join(tmpdir(), 'slipway-coverage-'))
afterAll(() => rmSync(project, { recursive: true }))

/** Where each tool writes by itself, or by its documentation's own example. */
const written = [
  'coverage/lcov.info', // Jest, Vitest, c8, nyc
  'coverage/coverage-final.json',
  'coverage/cobertura-coverage.xml',
  'coverage/clover.xml',
  'packages/web/coverage/lcov.info', // npm workspaces
  'coverage/web/lcov.info', // Angular
  'coverage.xml', // coverage.py
  'coverage.lcov',
  'cobertura.xml', // cargo-tarpaulin
  'lcov.info', // cargo-llvm-cov
  'orders/target/site/jacoco/jacoco.xml', // Maven
  'orders/target/site/jacoco-it/jacoco.xml',
  'all/target/site/jacoco-aggregate/jacoco.xml',
  'orders/build/reports/jacoco/test/jacocoTestReport.xml', // Gradle
  'build/reports/jacoco/testCodeCoverageReport/testCodeCoverageReport.xml',
  'build/reports/kover/report.xml',
  'coverage.out', // go test
  'cover.out',
  'c.out',
  'target/site/clover/clover.xml', // OpenClover
  'build/logs/clover.xml', // PHPUnit
  'tests/TestResults/0b1c/coverage.cobertura.xml', // coverlet
]

const others = [
  'node_modules/istanbul/coverage/lcov.info',
  'packages/web/node_modules/a/coverage.xml',
  'pom.xml',
  'coverage/index.html',
  'coverage/coverage-summary.json',
  'target/site/jacoco/index.html',
  'out.txt',
]

describe('where coverage is looked for by default', () => {
  it('is where the tools write it, never among installed packages', async () => {
    for (const file of [...written, ...others]) {
      mkdirSync(join(project, dirname(file)), { recursive: true })
      writeFileSync(join(project, file), '')
    }
    const found = [...(await findReports(coverageGlobs, project)).keys()].map((file) =>
      relative(project, file),
    )
    expect(found).toEqual([...written].sort())
  })
})
