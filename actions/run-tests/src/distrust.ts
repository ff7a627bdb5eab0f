import { stripVTControlCharacters } from 'node:util'
import { frameworkNames } from './results/framework-names.js'
import { countTests, type TestRun } from './results/test-results.js'
import type { CommandEnd } from './run-command.js'
import { missedThreshold } from './stages/missed-threshold.js'
import type { StageRun } from './stages/run-stage.js'
import type { Evidence, Reason, VerdictKind } from './verdict.js'

/** A reason that says of what kind the verdict is. */
export type Distrust = Reason & { readonly kind: VerdictKind }

/** Why what was seen is not the whole, or not the truth. */
export function whyNotWhole(evidence: Evidence): Distrust | undefined {
  return (
    unreadable(evidence) ??
    unfinished(evidence) ??
    killed(evidence) ??
    tooFew(evidence) ??
    missingReports(evidence) ??
    missingShards(evidence) ??
    evidence.shardFaults.find(({ kind }) => kind !== 'failed')
  )
}

function unreadable({ unreadable: [first, ...others] }: Evidence): Distrust | undefined {
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` So are ${others.length} more.`
  return {
    kind: first.isCut === true ? 'incomplete' : 'crashed',
    why: `The report ${first.report} cannot be read: ${first.problem}.${more}`,
    hint: 'See that what writes it comes to its end, and that the globs in reports match result files only.',
  }
}

/** A process that was followed and did not come to its end, or a report of such a one. */
function unfinished({ runs, stages }: Evidence): Distrust | undefined {
  const run = runs.find(({ complete }) => !complete)
  if (run === undefined) return undefined
  const end = describeEnd(stages.findLast(({ plan }) => plan.isTest)?.end)
  return {
    kind: run.framework === 'report' ? 'incomplete' : 'crashed',
    why: `${frameworkNames[run.framework]} did not come to its end (${end}); ${run.tests.length} of its tests had ended.`,
    hint: 'Look at the end of its output: a test may end the process, or the process may be out of memory.',
  }
}

function killed({ stages }: Evidence): Distrust | undefined {
  const stage = stages.find(({ end, plan }) => plan.isTest && end?.signal != null)
  if (stage?.end?.signal == null) return undefined
  return {
    kind: 'crashed',
    why: `The command was ended by ${stage.end.signal}.`,
    hint: 'It may have been out of memory.',
  }
}

/** Fewer tests than the run itself had announced. */
function tooFew({ runs }: Evidence): Distrust | undefined {
  const run = runs.find((candidate) => numberOf(candidate) < (candidate.announced ?? 0))
  if (run === undefined) return undefined
  const who = run.report === undefined ? frameworkNames[run.framework] : `The report ${run.report}`
  return {
    kind: 'incomplete',
    why: `${who} announced ${run.announced ?? 0} tests, and has the results of ${numberOf(run)}.`,
    hint: 'Something ended before its tests did, or the report is cut: look at the end of the output.',
  }
}

function numberOf(run: TestRun): number {
  return countTests([run]).total
}

function missingReports({ unmatched, stale, stages, rules }: Evidence): Distrust | undefined {
  // What was not run for a failed build writes nothing; the build says why.
  const isLeftOut = stages.some(({ notRun }) => notRun !== undefined)
  if (unmatched.length === 0 || !rules.failOnEmpty || isLeftOut) return undefined
  const end = describeEnd(stages.findLast(({ plan }) => plan.isTest)?.end)
  const old = stale.length === 0 ? '' : ` ${stale.length} that match were not written by this run.`
  return {
    kind: 'crashed',
    why: `No file matches reports (${unmatched.join(', ')}) after the run (${end}).${old}`,
    hint: 'Globs start at working-directory. See in the log whether the tests ran and where they wrote.',
  }
}

function missingShards({ missingShards: missing }: Evidence): Distrust | undefined {
  if (missing.length === 0) return undefined
  return {
    kind: 'incomplete',
    why: missing.join(' '),
    hint: 'Every shard has to end and to hand over its results-directory; see that all of them are downloaded.',
  }
}

/** Why a test command that no failed test explains ended as it did. */
export function whyExited({ stages, runs, quarantined }: Evidence): Distrust | undefined {
  const stage = stages.find(({ end, plan }) => plan.isTest && end !== undefined && end.exitCode !== 0)
  if (stage?.end === undefined || (quarantined > 0 && isExplainedByTests(stage.end))) return undefined
  const { total } = countTests(runs)
  if (total === 0 && saysThereAreNone(stage.end.output)) return undefined
  return { ...describeExit(stage.end, stage, total) }
}

/** A command fails for a test in quarantine as for any other; but a signal or a threshold is no test. */
function isExplainedByTests({ exitCode, output }: CommandEnd): boolean {
  return exitCode !== null && exitCode < 126 && missedThreshold(output) === undefined
}

function describeExit({ exitCode }: CommandEnd, { findings }: StageRun, total: number): Distrust {
  // Source: POSIX, Shell Command Language, 2.8.2: 126 not executable, 127 not found, over 128 ended by a signal.
  if (exitCode === 127) {
    return {
      kind: 'crashed',
      why: 'The command was not found (exit code 127).',
      hint: 'Install what it needs in an earlier step or by install-command, and check the spelling in test-command.',
    }
  }
  if (exitCode !== null && exitCode > 128) {
    return {
      kind: 'crashed',
      why: `A program of the command was ended by signal ${exitCode - 128} (exit code ${exitCode}).`,
      hint: 'Signal 9 (exit code 137) mostly means that the runner was out of memory.',
    }
  }
  const errors = findings.filter(({ level }) => level === 'error').length
  if (errors > 0) {
    return {
      kind: 'failed',
      why: `The command ended with exit code ${exitCode ?? 'unknown'}: ${errors} ${errors === 1 ? 'error' : 'errors'} in the code.`,
      hint: 'See the findings of compilers and linters.',
    }
  }
  return total === 0
    ? {
        kind: 'crashed',
        why: `The command ended with exit code ${exitCode ?? 'unknown'} before any test was run.`,
        hint: 'Look at the end of its output: a dependency, a build or the configuration may be missing.',
      }
    : {
        kind: 'crashed',
        why: `The command ended with exit code ${exitCode ?? 'unknown'} although no test failed.`,
        hint: 'Look at the end of its output: a coverage threshold, a linter or a later command may have failed.',
      }
}

/** Sources: @jest/core, getNoTestsFoundMessage; mocha, lib/cli/collect-files; vitest, core.ts; pytest, terminal.py. */
function saysThereAreNone(output: string): boolean {
  return /^No tests found, exiting with code 1$|^Error: No test files found|^No test files found, exiting|^(?:=+ )?no tests ran in /m.test(
    stripVTControlCharacters(output),
  )
}

function describeEnd(end: CommandEnd | undefined): string {
  if (end === undefined) return 'nothing was run here'
  return end.signal === null ? `exit code ${end.exitCode ?? 'unknown'}` : `ended by ${end.signal}`
}
