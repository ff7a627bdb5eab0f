import { createSourceReader, type SourceReader } from '../places/source-lines.js'
import type { Place } from '../places/place.js'
import type { Places } from '../places/places.js'
import { rerunCommand } from '../reproduce/rerun-command.js'
import type { PlacedTest } from '../outcome.js'
import type { TestCase, TestRun } from '../results/test-results.js'
import { messageOf } from './failure-message.js'
import { diffLines } from './line-diff.js'

/** A failed test with all that helps to mend it. */
export interface FailedTest extends PlacedTest {
  /** Suites and name, joined by ` › `. */
  readonly title: string
  readonly place: Place | undefined
  /** What it says, without stacks. */
  readonly message: string
  /** Unified diff of expected and actual, where the framework gave both and the message does not show one. */
  readonly diff: string | undefined
  readonly source: string | undefined
  /** Runs just this test, from the workspace's root. */
  readonly rerun: string | undefined
}

/** Where the failures of a run are told about: their places, and the sources there. */
export interface FailureContext {
  readonly workspace: string
  readonly places: Pick<Places, 'placeFailure'>
}

/** Every test that failed, in the order of the runs. */
export function failedTests(runs: readonly TestRun[]): readonly PlacedTest[] {
  return select(runs, ({ status }) => status === 'failed')
}

/** Every test that failed first and passed when it was run again. */
export function flakyTests(runs: readonly TestRun[]): readonly PlacedTest[] {
  return select(runs, ({ status, isFlaky }) => isFlaky === true && status !== 'failed')
}

function select(runs: readonly TestRun[], isMeant: (test: TestCase) => boolean): readonly PlacedTest[] {
  return runs.flatMap((run) => run.tests.filter(isMeant).map((test) => ({ test, run })))
}

export function describeFailures(
  tests: readonly PlacedTest[],
  context: FailureContext,
): readonly FailedTest[] {
  const read = createSourceReader(context.workspace)
  return tests.map((placed) => describeFailure(placed, context, read))
}

function describeFailure(
  { test, run }: PlacedTest,
  { places, workspace }: FailureContext,
  read: SourceReader,
): FailedTest {
  const place = places.placeFailure(test, run)
  const message = test.failures.map(({ text }) => messageOf(text)).join('\n\n')
  return {
    test,
    run,
    title: titleOf(test),
    place,
    message: message === '' ? 'It failed without a message.' : message,
    diff: showsDiff(message) ? undefined : diffOf(test),
    source: place === undefined ? undefined : read(place),
    rerun: rerunCommand(test, run, workspace),
  }
}

export function titleOf({ suite, name }: TestCase): string {
  return [...suite, name].join(' › ')
}

/** Jest's and Node's own messages hold a diff already. */
export function showsDiff(message: string): boolean {
  return /^\s*- .*$/m.test(message) && /^\s*\+ .*$/m.test(message)
}

function diffOf({ failures }: TestCase): string | undefined {
  const found = failures.find(({ expected, actual }) => expected !== undefined && actual !== undefined)
  return found === undefined ? undefined : diffLines(found.expected ?? '', found.actual ?? '')
}
