import { dirname, join, posix, sep } from 'node:path'
import { countLine } from './coverage-builder.js'
import type { Coverage, CoveredFile } from './coverage.js'

/** What one report file says, and where it was. */
export interface CoverageReport {
  readonly coverage: Coverage
  /** Absolute; where the command ran that wrote the report. */
  readonly directory: string
  /** Absolute. */
  readonly report: string
}

/**
 * The file of the workspace, relative to it and with `/`, that a report means; nothing when there is none.
 * @param file absolute, or relative to some folder, or only the end of a path (JaCoCo: `com/acme/Orders.java`), or an
 * import path (Go: `example.com/shop/orders.go`)
 * @param directory absolute; the file is below it or one of the folders above it, or else of all that may be meant the
 * one nearest to it
 */
export type LocateSource = (file: string, directory: string) => string | undefined

/**
 * One truth of several reports: they may be of several processes or modules, or of one and the same run in several
 * formats. A line has code when one of them says so, and was run as often as one of them says at most; so a report that
 * is added twice changes nothing.
 */
class CoverageMerge {
  private readonly files = new Map<string, MergedFile>()

  constructor(private readonly locate: LocateSource) {}

  /** The report can be forgotten afterwards, so that not all of them are in memory. */
  add(report: CoverageReport): void {
    for (const file of report.coverage.files) this.addFile(file, report)
  }

  build(): Coverage {
    return {
      files: Array.from(this.files.values(), ({ file, lines, package: name }) => ({
        file,
        lines,
        package: name,
      })),
    }
  }

  private addFile(covered: CoveredFile, report: CoverageReport): void {
    const located = locateFile(covered, report, this.locate)
    // What lies outside of the repository keeps its name, and is the same where it has the same path.
    const key = located ?? `${covered.module ?? ''}\0${absolute(covered, report.directory)}`
    const known = this.files.get(key)
    if (known === undefined) {
      const file = located ?? nameOf(covered)
      this.files.set(key, { file, package: covered.package, lines: covered.lines, own: undefined })
      return
    }
    known.package ??= covered.package
    // The lines of the first report are its own until there is something to add.
    known.own ??= new Map(known.lines)
    known.lines = known.own
    for (const [line, count] of covered.lines) countLine(known.own, line, count)
  }
}

export function mergeCoverage(reports: Iterable<CoverageReport>, locate: LocateSource): Coverage {
  const merge = new CoverageMerge(locate)
  for (const report of reports) merge.add(report)
  return merge.build()
}

interface MergedFile {
  readonly file: string
  package: string | undefined
  lines: ReadonlyMap<number, number>
  own: Map<number, number> | undefined
}

function locateFile(covered: CoveredFile, report: CoverageReport, locate: LocateSource): string | undefined {
  for (const name of namesOf(covered)) {
    for (const directory of isAbsolute(name) ? [report.directory] : directoriesOf(covered, report)) {
      const located = locate(name, directory)
      if (located !== undefined) return located
    }
  }
  return undefined
}

/** The file in each folder that it may be relative to, and then as it is named. */
function namesOf({ file, roots = [] }: CoveredFile): readonly string[] {
  return isAbsolute(file)
    ? [file]
    : [...roots.map((root) => posix.join(root.replaceAll('\\', '/'), file)), file]
}

/**
 * Where a relative name may start, best first: one command runs in several packages or modules, each of which writes a
 * report into its own folder (`packages/a/coverage/lcov.info` tells of `packages/a/src/index.js` as `src/index.js`).
 */
function directoriesOf({ module }: CoveredFile, { directory, report }: CoverageReport): readonly string[] {
  const folder = dirname(report)
  const isInside = folder.startsWith(directory + sep)
  const near = isInside ? [folder, directory] : [directory, folder]
  return [...new Set(module === undefined ? near : [join(directory, module), ...near])]
}

function absolute(covered: CoveredFile, directory: string): string {
  const [name = covered.file] = namesOf(covered)
  return isAbsolute(name) ? name : posix.join(directory.replaceAll('\\', '/'), name)
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path)
}

function nameOf({ file, module }: CoveredFile): string {
  return module === undefined ? file : `${module}/${file}`
}
