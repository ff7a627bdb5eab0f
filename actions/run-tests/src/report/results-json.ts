import { closeSync, openSync, writeSync } from 'node:fs'
import type { CoveredFile } from '../coverage/coverage.js'
import type { Outcome } from '../outcome.js'
import { workspacePath } from '../places/workspace-path.js'
import { countOutcome } from './counts.js'
import type { FailedTest } from './failures.js'
import { resultsVersion } from './saved-results.js'

/**
 * Writes results.json: everything of the outcome, every test included. It is written run by run, so that no text of the
 * whole is held in memory.
 */
export function writeResultsJson(outcome: Outcome, file: string): void {
  const inside = (path: string): string => workspacePath(path, outcome.workspace)
  const descriptor = openSync(file, 'w')
  try {
    const { workspace } = outcome
    const head = JSON.stringify({ version: resultsVersion, workspace, ...headOf(outcome, inside) }).slice(
      0,
      -1,
    )
    writeSync(descriptor, `${head},\n"runs":[`)
    for (const [index, run] of outcome.runs.entries()) {
      const { report } = run
      const saved = {
        ...run,
        directory: inside(run.directory),
        report: report === undefined ? undefined : inside(report),
      }
      writeSync(descriptor, `${index === 0 ? '' : ','}\n${JSON.stringify(saved)}`)
    }
    writeSync(descriptor, '],\n"coverage":')
    writeSync(descriptor, JSON.stringify(outcome.coveredLines?.files.map(compact) ?? null))
    writeSync(descriptor, '\n}\n')
  } finally {
    closeSync(descriptor)
  }
}

function headOf(outcome: Outcome, inside: (path: string) => string): Readonly<Record<string, unknown>> {
  const { verdict, stages, findings, qualityGate, unreadable, stale, shard, durationMs, baseline } = outcome
  const { failures, flaky, quarantined, quarantineRemarks, coverage } = outcome
  return {
    verdict,
    counts: countOutcome(outcome),
    durationMs,
    shard,
    stages,
    failures: failures.map(describe),
    flaky: flaky.map(describe),
    quarantined: quarantined.map(describe),
    quarantineRemarks,
    findings: findings.map((finding) => ({ ...finding, directory: inside(finding.directory) })),
    coverageResult: coverage,
    qualityGate,
    unreadable: unreadable.map((one) => ({ ...one, report: inside(one.report) })),
    stale: stale.map(inside),
    baseline,
  }
}

/** For people and their scripts; a reader of ours works it out again from the test itself. */
function describe({
  title,
  place,
  message,
  diff,
  source,
  rerun,
}: FailedTest): Readonly<Record<string, unknown>> {
  return { title, place, message, diff, source, rerun }
}

/** Line numbers and how often each was run in turns: a third of the size of an object. */
function compact({ file, lines, package: name }: CoveredFile): Readonly<Record<string, unknown>> {
  return { file, package: name, lines: [...lines].flat() }
}
