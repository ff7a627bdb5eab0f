import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../lint/finding.js'
import { asNumber, asObjects, asText, asTexts, isObject, type JsonObject } from '../readers/json.js'
import { isFramework, type Framework, type TestCase, type TestRun } from '../results/test-results.js'
import { readRecordedFinding, readRecordedTest } from './recorded-test.js'

/** What recorders wrote down while a command ran. Their lines: recorders/node/records.cjs. */
export interface Recorded {
  readonly runs: readonly TestRun[]
  readonly findings: readonly Finding[]
}

/** Reads a folder of records, a file for each process. */
export function readRecords(folder: string): Recorded {
  const all = readdirSync(folder)
    .sort()
    .map((name) => parseRecord(readFileSync(join(folder, name), 'utf8')))
  return { runs: all.flatMap(({ runs }) => runs), findings: all.flatMap(({ findings }) => findings) }
}

/** One process's record, as far as it came; nothing when not even its beginning is there. */
export function parseRecord(text: string): Recorded {
  const [start, ...events] = text.split('\n').flatMap(parseLine)
  const directory = asText(start?.directory)
  if (start === undefined || directory === undefined) return { runs: [], findings: [] }
  const findings = of('findings', events).flatMap(({ findings: found }) =>
    asObjects(found).map((finding) => readRecordedFinding(finding, directory)),
  )
  const framework = asText(start.framework)
  const isRun = isFramework(framework) && of('nothing', events).length === 0
  return { runs: isRun ? runsOf(framework, directory, start, events) : [], findings }
}

/** One run for each kind of tests that the process ran: a Jest project is one. */
function runsOf(
  framework: Framework,
  directory: string,
  start: JsonObject,
  events: readonly JsonObject[],
): readonly TestRun[] {
  const tests = latest(events)
  const announced = asNumber(of('announce', events).at(-1)?.total)
  const [files] = of('files', events)
  const whole: TestRun = {
    framework,
    directory,
    key: asText(start.key),
    module: asText(start.module),
    kind: asText(start.kind),
    tests: [],
    complete: of('end', events).length > 0,
    isCached: of('cached', events).length > 0,
    isPartial: of('partial', events).length > 0,
    files: files === undefined ? undefined : { all: asTexts(files.all), chosen: asTexts(files.chosen) },
  }
  const kinds = new Map<string | undefined, TestCase[]>()
  for (const told of tests) {
    // Where one process runs several kinds, each test says which: the name of its Jest project.
    const kind = asText(told.runKind) ?? whole.kind
    const own = kinds.get(kind) ?? []
    own.push(readRecordedTest(told))
    kinds.set(kind, own)
  }
  const [[kind, all] = [whole.kind, []], ...others] = kinds
  if (others.length === 0) return [{ ...whole, kind, announced, tests: all }]
  const complete = whole.complete && tests.length >= (announced ?? 0)
  return [...kinds].map(([name, own]) => ({ ...whole, kind: name, complete, tests: own }))
}

function of(event: string, events: readonly JsonObject[]): readonly JsonObject[] {
  return events.filter((candidate) => candidate.event === event)
}

function parseLine(line: string): readonly JsonObject[] {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? [value] : []
  } catch {
    // The process was ended while it wrote this line, or this is behind the last line. That there is no end tells.
    return []
  }
}

/** Every test as it was told last. */
function latest(events: readonly JsonObject[]): readonly JsonObject[] {
  const at = events.findLastIndex(({ event }) => event === 'final')
  const tests = new Map<unknown, JsonObject>()
  for (const { event, tests: told } of events.slice(Math.max(at, 0))) {
    if (event !== 'tests' && event !== 'final') continue
    for (const test of asObjects(told)) tests.set(test.id ?? Symbol('told once'), test)
  }
  return [...tests.values()]
}
