import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MavenModule } from './maven-modules.js'
import type { MavenFramework } from './maven-output.js'
import { selectMethods, topLevelClasses } from './jvm-selection.js'
import { failsafeName, type TestSource } from './jvm-test-sources.js'
import type { RunToRepeat } from './test-plan.js'

/** A module with what is in its `src/test`. */
export interface SourcedModule extends MavenModule {
  /** Tells it from other modules, and is the same in the next run: its folder, relative to the workspace. */
  readonly key: string
  readonly sources: readonly TestSource[]
}

/** Properties for Maven's JVM: plugins look for their parameters there as well, behind what the command line says. */
export type Properties = Readonly<Record<string, string>>

/** Modules that had nothing to run are no error. Names differ between versions of the plugins. */
const mayBeNone: Properties = {
  failIfNoTests: 'false',
  'surefire.failIfNoSpecifiedTests': 'false',
  'failsafe.failIfNoSpecifiedTests': 'false',
  'it.failIfNoSpecifiedTests': 'false',
}

/**
 * Runs only the listed tests again. One selection of methods (`-Dtest`) holds for all modules. A module that has not
 * run before (it depends on one that failed) would then run nothing, and a class of the same name elsewhere would run
 * too: there, each module gets a list of its own instead, of whole classes.
 * @param leftOut the classes that a module does not run in any case: those of other shards
 * @param folder where the lists are written; absolute
 */
export function narrowToRepeat(
  rerun: readonly RunToRepeat[],
  modules: readonly SourcedModule[],
  leftOut: (module: SourcedModule) => readonly string[],
  folder: string,
): Properties {
  const narrow = (framework: MavenFramework): Properties =>
    narrowFramework(framework, rerun, modules, leftOut, folder)
  return { ...mayBeNone, ...narrow('surefire'), ...narrow('failsafe') }
}

function narrowFramework(
  framework: MavenFramework,
  rerun: readonly RunToRepeat[],
  modules: readonly SourcedModule[],
  leftOut: (module: SourcedModule) => readonly string[],
  folder: string,
): Properties {
  const repeats = new Map(
    rerun.filter((run) => run.framework === framework).map((run) => [run.key, run] as const),
  )
  // It has not run at all: the phase was not reached.
  if (repeats.size === 0) return excludeByModule([framework], modules, folder, leftOut)
  const patterns = patternsForAll(framework, repeats, modules)
  if (patterns !== undefined) {
    const property = framework === 'surefire' ? 'test' : 'it.test'
    return { [property]: patterns.length === 0 ? 'NothingToRepeat' : patterns.join(',') }
  }
  return excludeByModule([framework], modules, folder, (module) => {
    const run = repeats.get(module.key)
    if (run === undefined || selectMethods(run.tests) === undefined) return leftOut(module)
    if (run.tests.length === 0) return 'all'
    const repeated = topLevelClasses(run.tests)
    return module.sources.flatMap(({ classes }) => classes).filter((name) => !repeated.has(name))
  })
}

/** Nothing when one selection for all modules would leave out a test that has to run, or add a module. */
function patternsForAll(
  framework: MavenFramework,
  repeats: ReadonlyMap<string, RunToRepeat>,
  modules: readonly SourcedModule[],
): readonly string[] | undefined {
  if (modules.some((module) => !repeats.has(module.key) && isRunBy(framework, module))) return undefined
  const owners = new Map<string, number>()
  for (const name of modules.flatMap(({ sources }) => sources.flatMap(({ classes }) => classes))) {
    owners.set(name, (owners.get(name) ?? 0) + 1)
  }
  const tests = [...repeats.values()].flatMap((run) => run.tests)
  if ([...topLevelClasses(tests)].some((name) => (owners.get(name) ?? 0) > 1)) return undefined
  const selected = selectMethods(tests)
  return selected === undefined ? undefined : [...selected].flatMap(testPatterns)
}

function testPatterns([owner, methods]: readonly [string, readonly string[] | 'all']): readonly string[] {
  return methods === 'all' ? [owner, `${owner}$*`] : [`${owner}#${methods.join('+')}`]
}

/** Whether the plugin has something to run in a module, going by names; what Failsafe does not claim may be Surefire's. */
function isRunBy(framework: MavenFramework, { sources }: SourcedModule): boolean {
  return sources.some(({ isTest, classes }) => {
    const isFailsafe = classes.some((name) => failsafeName.test(name.slice(name.lastIndexOf('.') + 1)))
    return isTest && isFailsafe === (framework === 'failsafe')
  })
}

/** Runs what is not left out. What is in no known file runs in every shard. */
export function narrowToFiles(
  modules: readonly SourcedModule[],
  leftOut: (module: SourcedModule) => readonly string[],
  folder: string,
): Properties {
  return { ...mayBeNone, ...excludeByModule(['surefire', 'failsafe'], modules, folder, leftOut) }
}

/**
 * A list of classes to leave out for each module: the plugin reads the one that `${basedir}` leads to. Lists of what to
 * include would be added to the `includes` of the project; what is excluded stays so.
 */
function excludeByModule(
  frameworks: readonly MavenFramework[],
  modules: readonly SourcedModule[],
  folder: string,
  excluded: (module: SourcedModule) => readonly string[] | 'all',
): Properties {
  const name = `${frameworks.join('-')}.txt`
  for (const module of modules) {
    const list = excluded(module)
    const lines =
      list === 'all'
        ? ['**/*']
        : list
            .map((owner) => owner.replaceAll('.', '/'))
            .flatMap((path) => [`${path}.java`, `${path}$*.java`])
    // The default, which any other exclude replaces. Source: SurefireMojo.getDefaultExcludes.
    if (!module.hasExcludes) lines.push('**/*$*')
    mkdirSync(join(folder, module.directory), { recursive: true })
    writeFileSync(join(folder, module.directory, name), lines.map((line) => `${line}\n`).join(''))
  }
  const list = `${folder}/\${basedir}/${name}`
  return Object.fromEntries(frameworks.map((framework) => [`${framework}.excludesFile`, list]))
}
