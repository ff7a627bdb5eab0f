import { createIdentify } from './test-identity.js'
import type { TestCase, TestRun } from './test-results.js'

/**
 * Every test once, where several report files tell of one: Surefire writes a nested class into a file of its own and
 * into that of the class around it, TestNG writes its results in three formats side by side. Files of other tools, or of
 * other folders, are of other tests, however they are named.
 */
export function mergeRuns(runs: readonly TestRun[]): readonly TestRun[] {
  const families = new Map<string, Map<string, Told>>()
  const merged = runs.map((run): Mutable => ({ run, tests: [...run.tests], dropped: 0 }))
  for (const [index, entry] of merged.entries()) {
    const family = familyOf(entry.run)
    if (family === undefined) continue
    const told = families.get(family) ?? new Map<string, Told>()
    families.set(family, told)
    const identify = createIdentify(({ suite, name }) => [suite, name])
    entry.tests.forEach((test, at) => {
      if (test === undefined) return
      const id = identify(test)
      const first = told.get(id)
      if (first === undefined || first.entry === index) {
        told.set(id, { entry: index, at })
        return
      }
      const before = merged[first.entry]
      const known = before?.tests[first.at]
      if (before === undefined || known === undefined) return
      before.tests[first.at] = join(known, test, areAttempts(before.run.report, entry.run.report))
      entry.tests[at] = undefined
      entry.dropped++
    })
  }
  return merged.flatMap(finish)
}

interface Mutable {
  readonly run: TestRun
  /** Nothing where another file's test has taken it up. */
  readonly tests: (TestCase | undefined)[]
  dropped: number
}

/** Where a test is kept. */
interface Told {
  readonly entry: number
  readonly at: number
}

function finish({ run, tests, dropped }: Mutable): readonly TestRun[] {
  if (dropped === 0) return [{ ...run, tests: tests.filter((test) => test !== undefined) }]
  const kept = tests.filter((test) => test !== undefined)
  // All that it told is told elsewhere.
  if (kept.length === 0 && run.complete && (run.folded ?? []).length === 0) return []
  const announced = run.announced === undefined ? undefined : Math.max(0, run.announced - dropped)
  return [{ ...run, tests: kept, announced }]
}

/** The folder whose files tell of the same tests; nothing for a run that stands for itself. */
function familyOf({ report, module, kind }: TestRun): string | undefined {
  if (report === undefined) return undefined
  const path = report.replaceAll('\\', '/')
  const folder =
    jvmFolder.exec(path)?.[0] ?? (isTestNgOrAnt(path) ? path.slice(0, path.lastIndexOf('/')) : undefined)
  return folder === undefined ? undefined : JSON.stringify([folder, module, kind])
}

/** Where Surefire, Failsafe and TestNG write, each with folders inside. */
const jvmFolder = /^.*\/(?:surefire-reports|failsafe-reports|test-output)(?=\/)/

function isTestNgOrAnt(path: string): boolean {
  return /\/(?:TEST-[^/]+|testng-results)\.xml$/.test(path)
}

/** Of a nested class and the class around it: the one holds what failed, the other what was run again. */
function areAttempts(first: string | undefined, second: string | undefined): boolean {
  const [a, b] = [classOf(first), classOf(second)]
  return a !== undefined && b !== undefined && (a.startsWith(`${b}$`) || b.startsWith(`${a}$`))
}

function classOf(report: string | undefined): string | undefined {
  return report === undefined ? undefined : /[\\/]TEST-([^\\/]+)\.xml$/.exec(report)?.[1]
}

/** A test that failed in one file and passed in another failed, unless they are known to be attempts at it. */
function join(first: TestCase, second: TestCase, areAttemptsAtIt: boolean): TestCase {
  if (first.status === 'skipped') return second
  if (second.status === 'skipped') return first
  const failed = [first, second].find(({ status }) => status === 'failed')
  if (failed === undefined) return first.isFlaky === true ? first : second.isFlaky === true ? second : first
  const passed = [first, second].find(({ status }) => status === 'passed')
  if (passed === undefined) return first
  return areAttemptsAtIt
    ? { ...passed, isFlaky: true, failures: [...failed.failures, ...passed.failures] }
    : failed
}
