import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readGradleBuild, type GradleBuild } from './gradle-build.js'
import type { DetectProject } from './project.js'
import { findWrapper, type BuildProgram } from './wrapper.js'

/**
 * A project of Gradle. Its stages are tasks by name, of this folder's project and those below; what one has done is up
 * to date for the next. `check` would run linters as well, so the test tasks are named one by one.
 */
export const detectGradle: DetectProject = (folder, workspace) => {
  const file = ['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'].find((name) =>
    existsSync(join(folder, name)),
  )
  if (file === undefined) return undefined
  const program = findGradle(folder, workspace)
  const build = readGradleBuild(folder)
  const tests = testTasks(build)
  const run = (tasks: readonly string[]): string => `${program.command} --continue ${tasks.join(' ')}`
  return {
    tool: 'Gradle',
    because:
      program.wrapper === undefined
        ? `there is ${file}`
        : `there are ${file} and ${relative(folder, program.wrapper)}`,
    commands: {
      ...(build.isJvm ? { build: run(['classes', 'testClasses']) } : {}),
      ...(build.lintTasks.length > 0 ? { lint: run(build.lintTasks) } : {}),
      test: run(tests),
    },
    reasons: {
      install: 'Gradle fetches what it needs while it builds',
      ...(build.isJvm ? {} : { build: 'the build scripts name no plugin that compiles for the JVM' }),
    },
  }
}

export function findGradle(folder: string, workspace: string): BuildProgram {
  return findWrapper(folder, workspace, { script: 'gradlew', program: 'gradle' })
}

function testTasks({ isMultiplatform, testTasks: others }: GradleBuild): readonly string[] {
  return [isMultiplatform ? 'allTests' : 'test', ...others]
}
