import type { TestCase, TestRun } from './test-results.js'

export interface MergedAttempts {
  readonly runs: readonly TestRun[]
  /** Titles of failed tests that were to be run again and were not: they keep failing. */
  readonly notExecuted: readonly string[]
}

/**
 * Joins what was run again into what ran first. A test that failed and then passed is flaky and keeps what it said when
 * it failed; one that failed again has failed, its first failure first; one that was not executed again keeps failing.
 * @param isAsked whether a failed test was to be run again
 */
export function mergeAttempts(
  first: readonly TestRun[],
  again: readonly TestRun[],
  isAsked: (test: TestCase) => boolean = () => true,
): MergedAttempts {
  const notExecuted: string[] = []
  const repeated = groupBy(again, runIdentity)
  const runs: TestRun[] = []
  for (const [id, before] of groupBy(first, runIdentity)) {
    const after = repeated.get(id) ?? []
    repeated.delete(id)
    runs.push(...mergeGroup(before, after, isAsked, notExecuted))
  }
  return { runs: [...runs, ...[...repeated.values()].flat()], notExecuted }
}

/** The runs of one command's key: mostly one, and one for each project of a process that ran several. */
function mergeGroup(
  before: readonly TestRun[],
  after: readonly TestRun[],
  isAsked: (test: TestCase) => boolean,
  notExecuted: string[],
): readonly TestRun[] {
  const ran = groupBy(
    after.flatMap(({ tests }) => tests),
    nameOf,
  )
  const failed = groupBy(
    before.flatMap(({ tests }) => tests),
    nameOf,
  )
  const taken = new Map<string, number>()
  const hasEnded = after.every(({ complete }) => complete)
  const runs = before.map((run) => ({
    ...run,
    complete: run.complete && hasEnded,
    isPartial: after.length === 0 ? run.isPartial : after.some(({ isPartial }) => isPartial === true),
    tests: run.tests.map((test) => {
      const name = nameOf(test)
      const at = taken.get(name) ?? 0
      taken.set(name, at + 1)
      const second =
        counterpart(test, at, failed.get(name) ?? [], ran.get(name) ?? []) ?? wholeFile(test, after)
      if (second !== undefined && second.status !== 'skipped') return join(test, second)
      if (test.status === 'failed' && isAsked(test)) notExecuted.push([...test.suite, test.name].join(' › '))
      return test
    }),
  }))
  return addNew(runs, after, failed)
}

/** What ran again of tests that share a name: by their order, among all of them or among those that failed. */
function counterpart(
  test: TestCase,
  at: number,
  before: readonly TestCase[],
  after: readonly TestCase[],
): TestCase | undefined {
  if (after.length === before.length) return after[at]
  const failed = before.filter(({ status }) => status === 'failed')
  return after.length === failed.length ? after[failed.indexOf(test)] : undefined
}

/** What stands for a file or a hook passes when what it stands for was run, and it did not fail again. */
function wholeFile(test: TestCase, after: readonly TestRun[]): TestCase | undefined {
  if (test.isWholeFile !== true || test.status !== 'failed') return undefined
  const wasRun = after
    .flatMap(({ tests }) => tests)
    .filter(({ status }) => status !== 'skipped')
    .filter(({ file, suite }) =>
      test.file === undefined || file === undefined ? suite[0] === test.suite[0] : file === test.file,
    )
  return wasRun.length > 0 && after.every(({ complete }) => complete)
    ? { ...test, status: 'passed', failures: [] }
    : undefined
}

function join(first: TestCase, second: TestCase): TestCase {
  if (first.status === 'passed' && second.status === 'passed') return first
  // It was skipped, and ran after all: then that is what is known of it.
  if (first.status === 'skipped') return second
  const known = new Set(first.failures.map(({ text }) => text))
  const failures = [...first.failures, ...second.failures.filter(({ text }) => !known.has(text))]
  if (first.status === 'failed' && second.status === 'failed') return { ...first, failures }
  // It passed in one attempt and failed in the other.
  const { durationMs } = first.status === 'passed' ? first : second
  return { ...first, status: 'passed', isFlaky: true, durationMs: durationMs ?? first.durationMs, failures }
}

/** Tests that a file could not show before: its set-up had failed. */
function addNew(
  runs: readonly TestRun[],
  after: readonly TestRun[],
  before: ReadonlyMap<string, readonly TestCase[]>,
): readonly TestRun[] {
  const [main, ...others] = runs
  const added = after.flatMap(({ tests }) => tests.filter((test) => !before.has(nameOf(test))))
  return main === undefined || added.length === 0
    ? runs
    : [{ ...main, tests: [...main.tests, ...added] }, ...others]
}

function runIdentity({ framework, key, directory, module, kind }: TestRun): string {
  return JSON.stringify([framework, key ?? directory, module, kind])
}

function nameOf({ suite, name, file, selector }: TestCase): string {
  return JSON.stringify([file, selector, suite, name])
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const id = key(item)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [item])
    else group.push(item)
  }
  return groups
}
