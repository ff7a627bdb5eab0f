/** One test as any framework or report tells it. */
export interface TestCase {
  /** The titles or classes around it, outermost first. */
  readonly suite: readonly string[]
  readonly name: string
  readonly status: 'passed' | 'failed' | 'skipped'
  readonly durationMs?: number | undefined
  /** Where it is written, as its framework names it: absolute, or relative to the run's directory. */
  readonly file?: string | undefined
  /** From 1. */
  readonly line?: number | undefined
  /** It stands for the file (which did not load), a hook or the whole process, and cannot be run by its name. */
  readonly isWholeFile?: boolean | undefined
  /** What the framework itself selects it by, where suite and name are not enough: pytest's node id. */
  readonly selector?: string | undefined
  /** It failed at first and passed when it was run again. `failures` holds what it said when it failed. */
  readonly isFlaky?: boolean | undefined
  /** Empty unless it failed, or is flaky. */
  readonly failures: readonly TestFailure[]
}

export interface TestFailure {
  /** Message and stack as the framework gives them, without colours. */
  readonly text: string
  /** Both, or neither: values that a diff can be made of. */
  readonly expected?: string | undefined
  readonly actual?: string | undefined
}

const followedFrameworks = [
  'jest',
  'mocha',
  'vitest',
  'node',
  'pytest',
  'go',
  'cargo',
  'gradle',
  'surefire',
  'failsafe',
] as const

/** Who ran the tests and is followed while it does; `node` is Node's own test runner. */
export type FollowedFramework = (typeof followedFrameworks)[number]

export function isFramework(name: string | undefined): name is FollowedFramework {
  return followedFrameworks.some((framework) => framework === name)
}

/** `report`: a result file, of whatever wrote it. */
export type Framework = FollowedFramework | 'report'

/** What one process or one report file says. */
export interface TestRun {
  readonly framework: Framework
  /** Where paths in it start; absolute. */
  readonly directory: string
  /** Tells this run from the others of one command, and is the same when the command runs again. */
  readonly key?: string | undefined
  /** The report's path; nothing when it was recorded while it ran. */
  readonly report?: string | undefined
  /** The Maven module, Gradle project, npm workspace or Go package it belongs to, as people call it. */
  readonly module?: string | undefined
  /** What the ecosystem calls this kind of tests: `integrationTest`, a Jest project's name. */
  readonly kind?: string | undefined
  readonly tests: readonly TestCase[]
  /** Tests of a report too large to keep (passed ones at first), counted by suite; not in `tests`. */
  readonly folded?: readonly FoldedSuite[] | undefined
  /** Whether it came to its own end. */
  readonly complete: boolean
  /** How many tests the run or the report said there are, where it says so. */
  readonly announced?: number | undefined
  /** Nothing was run: these are the results of an earlier run that the build tool had kept. */
  readonly isCached?: boolean | undefined
  /** It stopped at a failure, as it was told to (`--bail`, `-x`): there are tests that it did not get to. */
  readonly isPartial?: boolean | undefined
  /** What was asked to run, where the command was sharded: to see that the shards together are the whole. */
  readonly files?: { readonly all: readonly string[]; readonly chosen: readonly string[] } | undefined
}

/** Tests of one suite of which only numbers are kept. */
export interface FoldedSuite {
  /** The file or class, as `suiteOf` names it. */
  readonly name: string
  readonly passed: number
  readonly failed?: number | undefined
  readonly skipped?: number | undefined
  readonly durationMs: number
}

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly total: number
}

export function countTests(runs: readonly TestRun[]): Counts {
  const counts = { passed: 0, failed: 0, skipped: 0, total: 0 }
  for (const { tests, folded = [] } of runs) {
    for (const { status } of tests) counts[status]++
    counts.total += tests.length
    for (const { passed, failed = 0, skipped = 0 } of folded) {
      counts.passed += passed
      counts.failed += failed
      counts.skipped += skipped
      counts.total += passed + failed + skipped
    }
  }
  return counts
}
