import { realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { findGradleProjects, type GradleProject, type SetSource } from './gradle-projects.js'
import { selectMethods } from './jvm-selection.js'
import type { TestPlan, TestToRepeat } from './test-plan.js'

/** What recorders/gradle/slipway.gradle is asked to do, as request.json. Folders are as Gradle knows them: real paths. */
export interface GradleRequest {
  /** Where it writes the records of tests. */
  readonly records: string
  /** Of tasks that ran before, what is to be repeated: patterns of `--tests`; with none, the task is left out. */
  readonly repeat?: Readonly<Record<string, readonly string[]>>
  /** By project folder: class files that other shards run. */
  readonly excluded?: Readonly<Record<string, readonly string[]>>
  /** By project folder: all test files, relative to the workspace, and whether this shard runs them. */
  readonly files?: Readonly<Record<string, readonly ShardFile[]>>
}

interface ShardFile {
  readonly set: string
  readonly file: string
  readonly chosen: boolean
}

export async function requestFor(
  plan: TestPlan | undefined,
  directory: string,
  records: string,
): Promise<GradleRequest> {
  const repeats = plan?.rerun?.filter(({ framework }) => framework === 'gradle')
  return {
    records,
    ...(repeats === undefined
      ? {}
      : { repeat: Object.fromEntries(repeats.map(({ key, tests }) => [key, testPatterns(tests)])) }),
    ...(plan === undefined ? {} : await divide(plan, directory)),
  }
}

/** Everything where not all can be selected. */
function testPatterns(tests: readonly TestToRepeat[]): readonly string[] {
  const selected = selectMethods(tests)
  if (selected === undefined) return ['*']
  return [...selected].flatMap(([owner, methods]) =>
    methods === 'all' ? [owner, `${owner}$*`] : methods.map((method) => `${owner}.${method}`),
  )
}

/** What is in no known file (generated classes, sources outside of `src`) runs in every shard. */
async function divide(
  { workspace, shard }: TestPlan,
  directory: string,
): Promise<Pick<GradleRequest, 'excluded' | 'files'>> {
  if (shard === undefined) return {}
  const projects = findGradleProjects(directory).map((project) => ({
    ...project,
    sources: project.sources.filter(({ isTest }) => isTest),
  }))
  const pathOf = (project: GradleProject, { file }: SetSource): string =>
    relative(workspace, join(project.directory, file)).split(sep).join('/')
  const all = projects.flatMap((project) => project.sources.map((source) => pathOf(project, source)))
  const { chooseFiles } = await import('../recorders/choose-files.cjs')
  const chosen = new Set(chooseFiles(all, { workspace, shard }))
  const excluded: Record<string, readonly string[]> = {}
  const files: Record<string, readonly ShardFile[]> = {}
  for (const project of projects) {
    const folder = realpathSync(project.directory)
    files[folder] = project.sources.map((source) => {
      const file = pathOf(project, source)
      return { set: source.set, file, chosen: chosen.has(file) }
    })
    excluded[folder] = project.sources
      .filter((source) => !chosen.has(pathOf(project, source)))
      .flatMap(({ classes }) => classes.map((name) => name.replaceAll('.', '/')))
      .flatMap((path) => [`${path}.class`, `${path}$*.class`])
  }
  return { excluded, files }
}
