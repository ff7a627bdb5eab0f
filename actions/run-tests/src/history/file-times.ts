import type { Places } from '../places/places.js'
import type { TestCase, TestRun } from '../results/test-results.js'

/**
 * How long each test file took: the sum of its tests, in milliseconds, by its path from the workspace. Results from a
 * cache tell nothing.
 */
export function fileTimes(
  runs: readonly TestRun[],
  places: Pick<Places, 'locate' | 'placeFailure'>,
): Readonly<Record<string, number>> {
  const times: Record<string, number> = {}
  for (const run of runs) {
    if (run.isCached === true) continue
    const files = new Map<string, string | undefined>()
    for (const test of run.tests) {
      const id = test.file ?? test.suite.join('\0')
      if (!files.has(id)) files.set(id, fileOf(test, run, places))
      const file = files.get(id)
      if (file === undefined || test.durationMs === undefined) continue
      times[file] = Math.round(((times[file] ?? 0) + test.durationMs) * 1000) / 1000
    }
  }
  return times
}

/** Java's results name a class, not a file. */
function fileOf(
  test: TestCase,
  run: TestRun,
  places: Pick<Places, 'locate' | 'placeFailure'>,
): string | undefined {
  if (test.file !== undefined) return places.locate(test.file, run.directory)
  return places.placeFailure({ ...test, failures: [] }, run)?.file
}
