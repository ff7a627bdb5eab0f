import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { DetectProject } from './project.js'
import { findWrapper, type BuildProgram } from './wrapper.js'

/**
 * A project of Maven. `verify` compiles, tests and runs the integration tests: Failsafe's belong to phases behind `test`
 * and need the package. A stage of its own that compiles would make Maven do it twice, and cannot be told to stop before
 * the package where modules use each other's.
 */
export const detectMaven: DetectProject = (folder, workspace) => {
  const pom = join(folder, 'pom.xml')
  if (!existsSync(pom)) return undefined
  const program = findMaven(folder, workspace)
  const maven = `${program.command} ${options(program)}`
  const checkstyle = findCheckstyle(readFileSync(pom, 'utf8'))
  return {
    tool: 'Maven',
    because:
      program.wrapper === undefined
        ? 'there is pom.xml'
        : `there are pom.xml and ${relative(folder, program.wrapper)}`,
    commands: {
      ...(checkstyle === 'alone' ? { lint: `${maven} checkstyle:check` } : {}),
      // A module that fails does not keep those that do not need it from being tested.
      test: `${maven} -fae verify`,
    },
    reasons: {
      install: 'Maven fetches what it needs while it builds',
      build: 'verify compiles what it tests',
      ...(checkstyle === 'bound' ? { lint: 'Checkstyle is part of verify' } : {}),
    },
  }
}

export function findMaven(folder: string, workspace: string): BuildProgram {
  return findWrapper(folder, workspace, { script: 'mvnw', program: 'mvn' })
}

/** Source: Maven 3.6.1's release notes (MNG-6605): older ones end at an option that they do not know. */
function options({ wrapper }: BuildProgram): string {
  const properties =
    wrapper === undefined ? '' : join(dirname(wrapper), '.mvn/wrapper/maven-wrapper.properties')
  const text = existsSync(properties) ? readFileSync(properties, 'utf8') : ''
  const isOld = /apache-maven-(?:[12]\.|3\.[0-5]\.|3\.6\.0)/.test(text)
  return isOld ? '--batch-mode' : '--batch-mode --no-transfer-progress'
}

/** Whether Checkstyle is configured, and runs with the rest anyhow. */
function findCheckstyle(pom: string): 'bound' | 'alone' | undefined {
  const build = pom.replace(/<!--.*?-->|<(profiles|reporting|pluginManagement)>.*?<\/\1>/gs, '')
  const plugin = /<artifactId>\s*maven-checkstyle-plugin\s*<\/artifactId>.*?<\/plugin>/s.exec(build)?.[0]
  if (plugin === undefined) return undefined
  return /<goal>\s*check\s*<\/goal>/.test(plugin) ? 'bound' : 'alone'
}
