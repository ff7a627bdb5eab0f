import { relative, sep } from 'node:path'
import { writtenSince } from '../readers/find-reports.js'
import type { TestRun } from '../results/test-results.js'
import type { Follower, Following, FollowRequest } from './follower.js'
import { findModules, findSurefireReports } from './maven-modules.js'
import { narrowToFiles, narrowToRepeat, type SourcedModule } from './maven-narrowing.js'
import { mavenOptions } from './maven-options.js'
import { MavenOutput } from './maven-output.js'
import { collectMavenRuns } from './maven-runs.js'
import { divideModules, type MavenShard } from './maven-shard.js'
import { findTestSources } from './jvm-test-sources.js'

/**
 * Follows Maven by what Surefire and Failsafe write and print by themselves: nothing is added to a run. What is to be
 * repeated or divided goes into MAVEN_OPTS.
 */
export const mavenFollower: Follower = {
  name: 'Maven',
  async prepare(request) {
    const { workspace, directory, context } = request
    const found = findModules(workspace)
    if (found.length === 0) return { environment: {} }
    const before = findSurefireReports(found)
    const output = new MavenOutput()
    const sourced = (): readonly SourcedModule[] =>
      found.map((module) => ({
        ...module,
        key: relative(workspace, module.directory).split(sep).join('/'),
        sources: findTestSources(module.directory, 'test'),
      }))
    const { environment, shard } = await narrow(sourced, request)
    return {
      environment,
      line: (text) => output.line(text),
      async runs() {
        const { fresh } = writtenSince(before, findSurefireReports(found))
        if (!output.isThere && fresh.length === 0) return []
        const modules = sourced()
        const runs = await collectMavenRuns(modules, fresh, output.runs, context.log)
        const commanded = modules.filter((module) => isBelow(module, directory))
        return shard === undefined ? runs : withFiles(runs, commanded, shard)
      },
    }
  },
}

interface Narrowed extends Pick<Following, 'environment'> {
  readonly shard?: MavenShard | undefined
}

async function narrow(
  sourced: () => readonly SourcedModule[],
  { plan, directory, env, context }: FollowRequest,
): Promise<Narrowed> {
  if (plan === undefined) return { environment: {} }
  const modules = sourced()
  const folder = context.temporary.directory('maven')
  const commanded = modules.filter((module) => isBelow(module, directory))
  const shard = await divideModules(commanded, plan)
  const leftOut = (module: SourcedModule): readonly string[] => shard?.leftOut(module) ?? []
  const properties =
    plan.rerun === undefined
      ? narrowToFiles(modules, leftOut, folder)
      : narrowToRepeat(plan.rerun, modules, leftOut, folder)
  return {
    environment: { MAVEN_OPTS: await mavenOptions(properties, folder, env, context.programs) },
    shard,
  }
}

/** A command of a subfolder runs no module outside of it, as far as shards are concerned. */
function isBelow({ directory }: SourcedModule, folder: string): boolean {
  const path = relative(folder, directory)
  return path !== '..' && !path.startsWith(`..${sep}`)
}

/** Every module says what it was given, also one that had none of this shard's files: to see that all were run. */
function withFiles(
  runs: readonly TestRun[],
  modules: readonly SourcedModule[],
  shard: MavenShard,
): readonly TestRun[] {
  const divided = modules.flatMap((module): readonly TestRun[] => {
    const { directory, artifactId, key } = module
    const files = shard.files(module)
    if (files.all.length === 0) return []
    const run = runs.find((candidate) => candidate.framework === 'surefire' && candidate.key === key)
    const none: TestRun = {
      framework: 'surefire',
      directory,
      key,
      module: artifactId,
      tests: [],
      complete: true,
    }
    return [{ ...(run ?? none), files }]
  })
  const told = new Set(divided.map(({ key }) => key))
  return [
    ...divided,
    ...runs.filter(({ framework, key }) => framework !== 'surefire' || !told.has(key ?? '')),
  ]
}
