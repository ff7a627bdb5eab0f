import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { lintReportGlobs } from '../../src/lint/default-globs.js'
import { findReports } from '../../src/readers/find-reports.js'

const workspace = mkdtempSync(join(tmpdir(), 'slipway-globs-'))
afterAll(() => rmSync(workspace, { recursive: true }))

const reports = [
  'app/build/reports/checkstyle/main.xml',
  'app/build/reports/detekt/detekt.xml',
  'app/build/reports/ktlint/ktlintMainSourceSetCheck/ktlintMainSourceSetCheck.xml',
  'app/build/reports/pmd/main.xml',
  'app/build/reports/spotbugs/main.xml',
  'module/target/checkstyle-result.xml',
  'target/pmd.xml',
  'target/spotbugsXml.xml',
]

const others = [
  'node_modules/a/target/pmd.xml',
  'checkstyle.xml',
  'target/checkstyle-checker.xml',
  'app/build/reports/checkstyle/main.html',
]

describe('the reports of static analysis that build tools leave', () => {
  it('are found where they leave them, and nowhere else', async () => {
    for (const path of [...reports, ...others]) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      writeFileSync(join(workspace, path), '<checkstyle/>')
    }
    const found = await findReports(lintReportGlobs, workspace)
    expect([...found.keys()].map((path) => relative(workspace, path))).toEqual(reports)
  })
})
