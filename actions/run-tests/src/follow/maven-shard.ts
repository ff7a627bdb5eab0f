import { join, relative, sep } from 'node:path'
import type { SourcedModule } from './maven-narrowing.js'
import type { TestPlan } from './test-plan.js'

/** Which test files of each module this shard runs. */
export interface MavenShard {
  /** Classes of the module that other shards run. */
  leftOut(module: SourcedModule): readonly string[]
  /** Relative to the workspace, with `/`. */
  files(module: SourcedModule): { readonly all: readonly string[]; readonly chosen: readonly string[] }
}

/** @param modules those that the command may run */
export async function divideModules(
  modules: readonly SourcedModule[],
  { workspace, shard }: TestPlan,
): Promise<MavenShard | undefined> {
  if (shard === undefined) return undefined
  const pathOf = ({ directory }: SourcedModule, file: string): string =>
    relative(workspace, join(directory, file)).split(sep).join('/')
  const testFiles = (module: SourcedModule): readonly string[] =>
    module.sources.filter(({ isTest }) => isTest).map(({ file }) => pathOf(module, file))
  const { chooseFiles } = await import('../recorders/choose-files.cjs')
  const divided = new Set(modules)
  const chosen = new Set(chooseFiles(modules.flatMap(testFiles), { workspace, shard }))
  return {
    leftOut: (module) =>
      module.sources
        .filter(({ file, isTest }) => divided.has(module) && isTest && !chosen.has(pathOf(module, file)))
        .flatMap(({ classes }) => classes),
    files(module) {
      const all = testFiles(module)
      return { all, chosen: all.filter((file) => chosen.has(file)) }
    },
  }
}
