import { dirname } from 'node:path'
import type { Log } from '@slipway/action-kit'
import { readReport } from '../readers/read-report.js'
import { mergeRuns } from '../results/merge-runs.js'
import { countTests, type TestCase, type TestRun } from '../results/test-results.js'
import type { SourcedModule } from './maven-narrowing.js'
import type { MavenFramework, ToldRun } from './maven-output.js'
import { topLevel } from './jvm-selection.js'

/** What Surefire or Failsafe did in one module. */
interface ModuleRun {
  readonly framework: MavenFramework
  readonly module: SourcedModule
  readonly reports: readonly string[]
  readonly told: ToldRun | undefined
}

/**
 * Joins what the console said with the reports that were written: a run for each module and plugin, also where nothing
 * but the console tells of it.
 * @param reports absolute paths
 */
export async function collectMavenRuns(
  modules: readonly SourcedModule[],
  reports: readonly string[],
  told: readonly ToldRun[],
  log: Log,
): Promise<readonly TestRun[]> {
  const runs: TestRun[] = []
  for (const module of modules) {
    for (const framework of ['surefire', 'failsafe'] as const) {
      const run: ModuleRun = {
        framework,
        module,
        reports: reports.filter(
          (path) => moduleOf(path, modules) === module && frameworkOf(path) === framework,
        ),
        told: told.find((said) => said.framework === framework && said.artifactId === module.artifactId),
      }
      if (run.reports.length > 0 || hasRun(run.told)) runs.push(await readRun(run, log))
    }
  }
  return runs
}

/** A plugin that found no test says nothing: without any in the whole command, that is the verdict's business. */
function hasRun(told: ToldRun | undefined): boolean {
  return told !== undefined && (!told.isWhole || (told.announced ?? 0) > 0)
}

async function readRun({ framework, module, reports, told }: ModuleRun, log: Log): Promise<TestRun> {
  const { directory, artifactId, key } = module
  const read: TestRun[] = []
  let complete = told?.isWhole ?? true
  for (const report of reports) {
    const content = await readReport(report, directory)
    if ('problem' in content) {
      log.warning(`${report} cannot be read: ${content.problem}`)
      complete = false
    } else if (content.kind === 'tests') {
      read.push(content.run)
      complete &&= content.run.complete
    }
  }
  // A nested class that was run again is told of by its own file and by that of the class around it.
  const merged = mergeRuns(read)
  const tests = merged.flatMap((run) => run.tests.map((test) => withFile(test, module)))
  const folded = merged.flatMap((run) => run.folded ?? [])
  const kind = framework === 'surefire' ? 'test' : 'integration-test'
  // The console counts a class twice that ran in a suite and by itself.
  const joined = countTests(read).total - countTests(merged).total
  const announced = told?.announced === undefined ? undefined : Math.max(0, told.announced - joined)
  return { framework, directory, key, module: artifactId, kind, tests, folded, complete, announced }
}

/** The report names classes only. */
function withFile(test: TestCase, { sources }: SourcedModule): TestCase {
  const owner = topLevel(test.suite.at(-1) ?? '')
  const source = sources.find(({ classes }) => classes.includes(owner))
  return test.file !== undefined || source === undefined ? test : { ...test, file: source.file }
}

function moduleOf(report: string, modules: readonly SourcedModule[]): SourcedModule | undefined {
  return modules
    .filter(({ directory }) => report.startsWith(`${directory}/`) || report.startsWith(`${directory}\\`))
    .reduce<SourcedModule | undefined>(
      (nearest, module) =>
        nearest !== undefined && nearest.directory.length > module.directory.length ? nearest : module,
      undefined,
    )
}

function frameworkOf(report: string): MavenFramework {
  return /failsafe|integration-test|[\\/]it-reports/.test(dirname(report)) ? 'failsafe' : 'surefire'
}
