import { posix } from 'node:path'
import type { ChangedCoverage, ChangedFile, CoverageResult, LineCount, Shortfall } from './coverage-result.js'
import type { Coverage, CoveredFile } from './coverage.js'
import { isBelow, lineCount } from './percent.js'

/** What is asked of the coverage. */
export interface CoverageDemand {
  /**
   * By file, relative to the workspace, the lines that the pull request adds or changes; nothing outside of a pull
   * request.
   */
  readonly changedLines?: ReadonlyMap<string, ReadonlySet<number>> | undefined
  /** Percent, 0 to 100. */
  readonly minimum?: number | undefined
  readonly minimumChanged?: number | undefined
}

/** @param reports the files that `coverage` was read from, relative to the workspace */
export function computeCoverage(
  { files }: Coverage,
  { changedLines, minimum, minimumChanged }: CoverageDemand,
  reports: readonly string[],
): CoverageResult {
  const counted = files.map((file) => ({ file, lines: countAll(file.lines) }))
  const total = addUp(counted.map(({ lines }) => lines))
  const changed = changedLines === undefined ? undefined : countChanged(files, changedLines)
  return {
    total,
    packages: countPackages(counted),
    changed,
    shortfalls: [
      // Where nothing was measured nothing is known to be covered.
      ...shortfall('coverage-min', total.total === 0 ? 0 : total.percent, minimum),
      ...(changed === undefined
        ? []
        : shortfall('coverage-min-changed', changed.lines.percent, minimumChanged)),
    ],
    reports,
  }
}

function countAll(lines: ReadonlyMap<number, number>): LineCount {
  let covered = 0
  for (const count of lines.values()) if (count > 0) covered++
  return lineCount(covered, lines.size)
}

function addUp(counts: readonly LineCount[]): LineCount {
  let covered = 0
  let total = 0
  for (const count of counts) {
    covered += count.covered
    total += count.total
  }
  return lineCount(covered, total)
}

function countPackages(
  counted: readonly { readonly file: CoveredFile; readonly lines: LineCount }[],
): CoverageResult['packages'] {
  const byName = new Map<string, LineCount[]>()
  for (const { file, lines } of counted) {
    if (lines.total === 0) continue
    const name = file.package ?? posix.dirname(file.file)
    const counts = byName.get(name)
    if (counts === undefined) byName.set(name, [lines])
    else counts.push(lines)
  }
  return Array.from(byName, ([name, counts]) => ({ name, lines: addUp(counts) })).sort(
    (a, b) =>
      a.lines.percent - b.lines.percent || missed(b.lines) - missed(a.lines) || (a.name < b.name ? -1 : 1),
  )
}

function countChanged(
  files: readonly CoveredFile[],
  changedLines: ReadonlyMap<string, ReadonlySet<number>>,
): ChangedCoverage | undefined {
  const changed = files.flatMap((file): readonly ChangedFile[] => {
    const lines = changedLines.get(file.file)
    return lines === undefined ? [] : [countChangedFile(file, lines)]
  })
  const lines = addUp(changed.map((file) => file.lines))
  if (lines.total === 0) return undefined
  return {
    lines,
    files: changed
      .filter(({ uncovered }) => uncovered.length > 0)
      .sort((a, b) => missed(b.lines) - missed(a.lines) || (a.file < b.file ? -1 : 1)),
  }
}

function countChangedFile({ file, lines }: CoveredFile, changed: ReadonlySet<number>): ChangedFile {
  const uncovered: number[] = []
  let total = 0
  for (const line of changed) {
    const count = lines.get(line)
    if (count === undefined) continue
    total++
    if (count === 0) uncovered.push(line)
  }
  uncovered.sort((a, b) => a - b)
  return { file, lines: lineCount(total - uncovered.length, total), uncovered }
}

function missed({ covered, total }: LineCount): number {
  return total - covered
}

function shortfall(
  input: Shortfall['input'],
  percent: number,
  minimum: number | undefined,
): readonly Shortfall[] {
  return minimum !== undefined && isBelow(percent, minimum) ? [{ input, percent, minimum }] : []
}
