import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '@slipway/action-kit'
import { asText, asTexts, isObject, type JsonObject } from '../readers/json.js'
import { readReport } from '../readers/read-report.js'
import type { TestCase, TestRun } from '../results/test-results.js'

/**
 * The runs of test tasks that left no record, because nothing was executed: their results had been kept by an earlier
 * build, or they have none of this shard's files.
 * @param folder where the init script told of all test tasks
 * @param recorded keys of runs that are recorded
 * @param kept tasks that the console told of
 */
export async function runsOfTasks(
  folder: string,
  recorded: ReadonlySet<string>,
  kept: ReadonlySet<string>,
  log: Log,
): Promise<readonly TestRun[]> {
  const isKept = new Set([...kept, ...linesOf(join(folder, 'kept.txt'))])
  const runs: TestRun[] = []
  for (const task of linesOf(join(folder, 'tasks.jsonl')).map((line): unknown => JSON.parse(line))) {
    if (!isObject(task)) continue
    const run = describe(task)
    if (run?.key === undefined || recorded.has(run.key)) continue
    if (isKept.has(run.key)) runs.push(await keptRun(run, asText(task.results), log))
    else if (run.files !== undefined) runs.push(run)
  }
  return runs
}

function linesOf(path: string): readonly string[] {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : []
}

function describe(task: JsonObject): TestRun | undefined {
  const directory = asText(task.directory)
  if (directory === undefined) return undefined
  return {
    framework: 'gradle',
    directory,
    key: asText(task.key),
    module: asText(task.module),
    kind: asText(task.kind),
    tests: [],
    complete: true,
    ...(isObject(task.files)
      ? { files: { all: asTexts(task.files.all), chosen: asTexts(task.files.chosen) } }
      : {}),
  }
}

/** What was kept are the reports that the task once wrote. */
async function keptRun(run: TestRun, results: string | undefined, log: Log): Promise<TestRun> {
  const tests: TestCase[] = []
  let { complete } = run
  for (const report of results === undefined ? [] : reportsIn(results)) {
    const content = await readReport(report, run.directory)
    if ('problem' in content) {
      log.warning(`${report} cannot be read: ${content.problem}`)
      complete = false
    } else if (content.kind === 'tests') {
      // Executed tests are told without the empty brackets of JUnit 5.
      tests.push(...content.run.tests.map((test) => ({ ...test, name: test.name.replace(/\(\)$/, '') })))
    }
  }
  return { ...run, tests, complete, isCached: true }
}

function reportsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^TEST-.*\.xml$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}
