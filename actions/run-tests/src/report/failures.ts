import { diffLines } from './line-diff.js'
import { messageOf } from './failure-message.js'
import { placeFailure, type Place } from '../places/place.js'
import { rerunCommand } from '../reproduce/rerun-command.js'
import { sourceAround } from '../places/source-lines.js'
import type { TestCase, TestRun } from '../results/test-results.js'

/** A failed test with all that helps to mend it. */
export interface FailedTest {
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

export function describeFailures(runs: readonly TestRun[], workspace: string): readonly FailedTest[] {
  return runs.flatMap((run) =>
    run.tests
      .filter(({ status }) => status === 'failed')
      .map((test) => describeFailure(test, run, workspace)),
  )
}

function describeFailure(test: TestCase, run: TestRun, workspace: string): FailedTest {
  const place = placeFailure(test, run, workspace)
  const message = test.failures.map(({ text }) => messageOf(text)).join('\n\n')
  return {
    title: titleOf(test),
    place,
    message: message === '' ? 'It failed without a message.' : message,
    diff: showsDiff(message) ? undefined : diffOf(test),
    source: place === undefined ? undefined : sourceAround(place, workspace),
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
