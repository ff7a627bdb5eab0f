import type { Results } from './collect-results.js'
import type { CommandEnd } from './run-command.js'
import { countTests } from './results/test-results.js'

/** Everything that is known when the command has ended. */
export interface Evidence extends Results {
  /** Nothing when only reports were read. */
  readonly end: CommandEnd | undefined
  /** The globs of the input `reports`. */
  readonly reports: readonly string[]
}

export type Verdict =
  | { readonly kind: 'passed' }
  | {
      readonly kind: 'failed' | 'crashed' | 'no-tests' | 'cancelled'
      readonly why: string
      readonly hint: string
    }

/**
 * The one judgement, from exit code, results and what was expected. What cannot be trusted is `crashed`, whatever the
 * tests that were seen say; a failed test is `failed`, whatever the exit code says.
 */
export function judge(evidence: Evidence): Verdict {
  const { end, runs } = evidence
  const { failed, total } = countTests(runs)
  const distrust = whyDistrusted(evidence)
  if (distrust !== undefined) return { kind: 'crashed', ...distrust }
  if (failed > 0) {
    const lie = end?.exitCode === 0 ? ' Still, the command ended with exit code 0.' : ''
    return {
      kind: 'failed',
      why: `${failed} of ${total} ${total === 1 ? 'test' : 'tests'} failed.${lie}`,
      hint: 'See the failures above, each with the command that runs it locally.',
    }
  }
  if (end !== undefined && end.exitCode !== 0) {
    if (total === 0 && saysThereAreNone(end.output)) return noTests('The framework found no test.')
    return { kind: 'crashed', ...describeExit(end, total) }
  }
  if (total === 0) return noTests('No test was run.')
  return { kind: 'passed' }
}

/** What a cancelled run leaves is what had ended until then. */
export function cancelled({ runs }: Results, reason: Error): Verdict {
  const { total, failed } = countTests(runs)
  return {
    kind: 'cancelled',
    why: `${reason.message}; ${total} ${total === 1 ? 'test' : 'tests'} had ended, ${failed} of them failed.`,
    hint: 'The command and all it started were ended. Run the job again for a whole result.',
  }
}

interface Reason {
  readonly why: string
  readonly hint: string
}

/** Why what was seen is not the whole. */
function whyDistrusted({ end, runs, unreadable, stale, reports }: Evidence): Reason | undefined {
  const [first] = unreadable
  if (first !== undefined) {
    const others = unreadable.length > 1 ? ` So are ${unreadable.length - 1} more.` : ''
    return {
      why: `The report ${first.report} cannot be read: ${first.problem}.${others}`,
      hint: 'See that what writes it comes to its end, and that the globs in reports match result files only.',
    }
  }
  const unfinished = runs.find(({ complete }) => !complete)
  if (unfinished !== undefined) {
    const seen = `${unfinished.tests.length} of its tests had ended`
    return {
      why: `${names[unfinished.framework]} did not come to its end (${describeEnd(end)}); ${seen}.`,
      hint: 'Look at the end of its output: a test may call process.exit, or the process may be out of memory.',
    }
  }
  if (end?.signal != null) {
    return { why: `The command was ended by ${end.signal}.`, hint: 'It may have been out of memory.' }
  }
  if (reports.length > 0 && runs.length === 0) {
    const old = stale.length === 0 ? '' : ` ${stale.length} that match were not written by this run.`
    return {
      why: `No file matches reports (${reports.join(', ')}) after the run (${describeEnd(end)}).${old}`,
      hint: 'Globs start at working-directory. See in the log whether the tests ran and where they wrote.',
    }
  }
  return undefined
}

const names = {
  jest: 'Jest',
  mocha: 'Mocha',
  vitest: 'Vitest',
  pytest: 'pytest',
  go: 'go test',
  cargo: 'cargo test',
  gradle: 'Gradle',
  surefire: 'Surefire',
  failsafe: 'Failsafe',
  report: 'The run',
} as const

function describeEnd(end: CommandEnd | undefined): string {
  if (end === undefined) return 'nothing was run here'
  return end.signal === null ? `exit code ${end.exitCode ?? 'unknown'}` : `ended by ${end.signal}`
}

function describeExit({ exitCode }: CommandEnd, total: number): Reason {
  // Source: POSIX, Shell Command Language, 2.8.2: 126 not executable, 127 not found, over 128 ended by a signal.
  if (exitCode === 127) {
    return {
      why: 'The command was not found (exit code 127).',
      hint: 'Install the dependencies in an earlier step (npm ci), and check the spelling in test-command.',
    }
  }
  if (exitCode !== null && exitCode > 128) {
    return {
      why: `A program of the command was ended by signal ${exitCode - 128} (exit code ${exitCode}).`,
      hint: 'Signal 9 (exit code 137) mostly means that the runner was out of memory.',
    }
  }
  return total === 0
    ? {
        why: `The command ended with exit code ${exitCode ?? 'unknown'} before any test was run.`,
        hint: 'Look at the end of its output: a dependency, a build or the configuration may be missing.',
      }
    : {
        why: `The command ended with exit code ${exitCode ?? 'unknown'} although no test failed.`,
        hint: 'Look at the end of its output: a coverage threshold, a linter or a later command may have failed.',
      }
}

/** Sources: @jest/core, getNoTestsFoundMessage; mocha, lib/cli/collect-files. */
function saysThereAreNone(output: string): boolean {
  return /^No tests found, exiting with code 1$|^Error: No test files found/m.test(output)
}

function noTests(why: string): Verdict {
  return {
    kind: 'no-tests',
    why,
    hint: 'Check working-directory and test-command. Jest and Mocha are followed by themselves; if another framework runs the tests, have it write JUnit XML and give its path in reports.',
  }
}
