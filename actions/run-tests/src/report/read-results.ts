import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '@slipway/action-kit'
import { readRecordedFinding, readRecordedTest } from '../follow/recorded-test.js'
import type { Coverage } from '../coverage/coverage.js'
import type { StageEnd } from '../outcome.js'
import { asNumber, asObjects, asText, asTexts, isObject, type JsonObject } from '../readers/json.js'
import { isFramework, type TestRun } from '../results/test-results.js'
import type { QualityGate } from '../sonar/quality-gate.js'
import type { Verdict } from '../verdict.js'
import { rebasePaths } from './rebase-paths.js'
import { resultsVersion, type SavedResults } from './saved-results.js'

const hint = 'Give the results-directory of a run of the same version of this action, whole and unchanged.'

/**
 * Reads a results.json that `writeResults` wrote, in whatever workspace that was.
 * @param workspace absolute; what was inside the other workspace is inside this one
 * @throws UserError when it cannot be read, was cut, is of another version, or is not such a file
 */
export function readResults(file: string, workspace: string): SavedResults {
  const value = parse(file, workspace)
  const problem = (what: string): UserError => new UserError(`${file} is no results file: ${what}`, { hint })
  if (value.version !== resultsVersion) {
    const version = value.version === undefined ? 'none' : JSON.stringify(value.version)
    throw new UserError(`${file} is of version ${version}; this action reads version ${resultsVersion}`, {
      hint,
    })
  }
  const list = (name: string): readonly JsonObject[] => {
    const items = value[name]
    if (!Array.isArray(items) || !items.every(isObject)) throw problem(`"${name}" is no list of objects`)
    return items
  }
  const inside = (path: string | undefined): string => resolve(workspace, path ?? '.')
  return {
    verdict: readVerdict(value.verdict) ?? fail(problem('"verdict" is none')),
    stages: list('stages').map(readStage),
    runs: list('runs').map((run, index) => readRun(run, inside) ?? fail(problem(`run ${index + 1} is none`))),
    quarantineRemarks: asTexts(value.quarantineRemarks),
    findings: list('findings').map((finding) =>
      readRecordedFinding(finding, inside(asText(finding.directory))),
    ),
    coverage: readCoverage(value.coverage),
    qualityGate: readGate(value.qualityGate),
    unreadable: list('unreadable').map(({ report, problem: what, isCut }) => ({
      report: inside(asText(report)),
      problem: asText(what) ?? '',
      isCut: isCut === true,
    })),
    stale: asTexts(value.stale).map(inside),
    shard: readShard(value.shard),
    durationMs: asNumber(value.durationMs) ?? fail(problem('"durationMs" is no number')),
  }
}

function parse(file: string, workspace: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UserError(`${file} cannot be read as results`, { cause: error, hint })
  }
  const rebased = isObject(value) ? rebasePaths(value, asText(value.workspace), workspace) : undefined
  if (!isObject(rebased)) throw new UserError(`${file} is no results file: it holds no object`, { hint })
  return rebased
}

function fail(error: UserError): never {
  throw error
}

function readRun(run: JsonObject, inside: (path: string | undefined) => string): TestRun | undefined {
  const framework = asText(run.framework)
  const directory = asText(run.directory)
  const isKnown = framework === 'report' || isFramework(framework)
  if (!isKnown || directory === undefined || !Array.isArray(run.tests)) return undefined
  const { files, folded } = run
  const report = asText(run.report)
  return {
    framework,
    directory: inside(directory),
    key: asText(run.key),
    report: report === undefined ? undefined : inside(report),
    module: asText(run.module),
    kind: asText(run.kind),
    tests: asObjects(run.tests).map(readRecordedTest),
    ...(folded === undefined ? {} : { folded: asObjects(folded).map(readFolded) }),
    complete: run.complete === true,
    announced: asNumber(run.announced),
    isCached: run.isCached === true,
    ...(isObject(files) ? { files: { all: asTexts(files.all), chosen: asTexts(files.chosen) } } : {}),
  }
}

function readFolded({ name, passed, durationMs }: JsonObject): NonNullable<TestRun['folded']>[number] {
  return { name: asText(name) ?? '', passed: asNumber(passed) ?? 0, durationMs: asNumber(durationMs) ?? 0 }
}

const kinds = [
  'passed',
  'failed',
  'crashed',
  'no-tests',
  'cached',
  'incomplete',
  'timed-out',
  'cancelled',
] as const

function readVerdict(value: unknown): Verdict | undefined {
  if (!isObject(value)) return undefined
  const kind = kinds.find((known) => known === value.kind)
  if (kind === undefined) return undefined
  return {
    kind,
    succeeds: value.succeeds === true,
    why: asText(value.why) ?? '',
    hint: asText(value.hint) ?? '',
  }
}

const stageKinds = ['succeeded', 'failed', 'timed-out', 'cancelled', 'not-run'] as const

function readStage({ stage, folder, command, kind, why, durationMs }: JsonObject): StageEnd {
  return {
    stage: asText(stage) ?? '',
    folder: asText(folder) ?? '',
    command: asText(command) ?? '',
    kind: stageKinds.find((known) => known === kind) ?? 'failed',
    why: asText(why),
    durationMs: asNumber(durationMs) ?? 0,
  }
}

function readShard(value: unknown): SavedResults['shard'] {
  if (!isObject(value)) return undefined
  const index = asNumber(value.index)
  const count = asNumber(value.count)
  return index === undefined || count === undefined ? undefined : { index, count }
}

function readGate(value: unknown): QualityGate | undefined {
  if (!isObject(value)) return undefined
  const { status } = value
  return {
    status: status === 'passed' || status === 'failed' ? status : 'none',
    conditions: asObjects(value.conditions).map(({ metric, actual, failsIf }) => ({
      metric: asText(metric) ?? '',
      actual: asText(actual) ?? '',
      failsIf: asText(failsIf) ?? '',
    })),
    url: asText(value.url),
  }
}

function readCoverage(value: unknown): Coverage | undefined {
  if (!Array.isArray(value)) return undefined
  return {
    files: asObjects(value).map(({ file, package: name, lines }) => ({
      file: asText(file) ?? '',
      package: asText(name),
      lines: pairs(Array.isArray(lines) ? lines : []),
    })),
  }
}

function pairs(numbers: readonly unknown[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>()
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    lines.set(asNumber(numbers[at]) ?? 0, asNumber(numbers[at + 1]) ?? 0)
  }
  return lines
}
