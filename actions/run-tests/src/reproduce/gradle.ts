import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { selectMethods } from '../follow/jvm-selection.js'
import { findGradle } from '../projects/gradle.js'
import type { Reproduce } from './reproduce.js'

/** Run where the build's settings are: there, the task's path is the one that Gradle itself tells. */
export const reproduceGradle: Reproduce = (test, { directory, key, kind }, workspace) => {
  const [selected] = selectMethods([test]) ?? []
  const task = key ?? kind
  if (selected === undefined || task === undefined) return undefined
  const [owner, methods] = selected
  const patterns = methods === 'all' ? [owner] : methods.map((method) => `${owner}.${method}`)
  const root = findBuild(directory, workspace)
  const program = findGradle(root, workspace).command.split(' ')
  return {
    directory: root,
    words: [...program, task, ...patterns.flatMap((pattern) => ['--tests', pattern])],
  }
}

/** The nearest folder with settings, as Gradle itself looks for it; a project without any is its own. */
function findBuild(project: string, workspace: string): string {
  for (let at = project; ; at = dirname(at)) {
    if (['settings.gradle', 'settings.gradle.kts'].some((name) => existsSync(join(at, name)))) return at
    if (at === workspace || at === dirname(at)) return project
  }
}
