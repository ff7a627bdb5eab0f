import { statSync } from 'node:fs'
import type { Coverage } from './coverage/coverage.js'
import { coverageGlobs } from './coverage/default-globs.js'
import type { Inputs } from './inputs.js'
import { lintReportGlobs } from './lint/default-globs.js'
import type { Finding } from './lint/finding.js'
import { findReports, writtenSince, type FoundReports } from './readers/find-reports.js'
import { readReport, type UnreadableReport } from './readers/read-report.js'
import { displayable } from './results/displayable.js'
import type { TestRun } from './results/test-results.js'

/** What the report files of one working directory say. */
export interface Reports {
  readonly runs: readonly TestRun[]
  readonly findings: readonly Finding[]
  readonly coverages: readonly ReadCoverage[]
  readonly unreadable: readonly UnreadableReport[]
  /** Files that match `reports` and lay there before anything ran: they tell of another run. */
  readonly stale: readonly string[]
  /** The globs, when no file that was written in this run matches them. */
  readonly unmatched: readonly string[]
}

export interface ReadCoverage {
  readonly report: string
  readonly directory: string
  readonly coverage: Coverage
}

interface Before {
  readonly asked: FoundReports
  readonly usual: FoundReports
}

/**
 * Looks at what lies there before anything runs, and returns what reads the files that are new afterwards: those that
 * `reports` asks for, and where tools leave coverage and findings by default. When nothing is run, all are read.
 */
export async function watchReports(
  directory: string,
  { reports }: Pick<Inputs, 'reports'>,
  runs: boolean,
): Promise<() => Promise<Reports>> {
  const usualGlobs = runs ? [...coverageGlobs, ...lintReportGlobs] : []
  const before: Before = runs
    ? { asked: await find(reports, directory), usual: await find(usualGlobs, directory) }
    : { asked: new Map(), usual: new Map() }
  return async () => {
    const asked = writtenSince(before.asked, await find(reports, directory))
    const usual = writtenSince(before.usual, await find(usualGlobs, directory))
    const others = usual.fresh.filter((file) => !asked.fresh.includes(file))
    const contents = await readAll(asked.fresh, directory)
    const usualContents = await readAll(others.filter(isFilled), directory)
    return {
      runs: contents.runs,
      findings: [...contents.findings, ...usualContents.findings],
      coverages: [...contents.coverages, ...usualContents.coverages],
      // What nobody asked for may be something else that has a usual name.
      unreadable: [
        ...contents.unreadable,
        ...usualContents.unreadable.filter(({ isForeign }) => isForeign !== true),
      ],
      stale: asked.stale,
      unmatched: asked.fresh.length === 0 ? reports : [],
    }
  }
}

/** Where it measured nothing, Jest leaves an empty lcov.info. */
function isFilled(file: string): boolean {
  return statSync(file).size > 0
}

async function find(globs: readonly string[], directory: string): Promise<FoundReports> {
  return globs.length === 0 ? new Map() : findReports(globs, directory)
}

async function readAll(
  files: readonly string[],
  directory: string,
): Promise<Omit<Reports, 'stale' | 'unmatched'>> {
  const runs: TestRun[] = []
  const findings: Finding[] = []
  const coverages: ReadCoverage[] = []
  const unreadable: UnreadableReport[] = []
  for (const file of files) {
    const content = await readReport(file, directory)
    if ('problem' in content) unreadable.push({ ...content, problem: displayable(content.problem) })
    else if (content.kind === 'tests') runs.push(content.run)
    else if (content.kind === 'findings') findings.push(...content.findings)
    else if (content.kind === 'coverage')
      coverages.push({ report: file, directory, coverage: content.coverage })
  }
  return { runs, findings, coverages, unreadable }
}
