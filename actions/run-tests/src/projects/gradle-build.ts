import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFolder } from '../follow/read-folder.js'

/** What is written in a project's build scripts; what convention plugins from elsewhere add is not seen. */
export interface GradleBuild {
  /** Whether there are the tasks `classes` and `testClasses`. */
  readonly isJvm: boolean
  readonly isMultiplatform: boolean
  /** Test tasks beside `test`: of type Test, or of a test suite. */
  readonly testTasks: readonly string[]
  /** Tasks of linters. */
  readonly lintTasks: readonly string[]
}

const jvmPlugin =
  /\b(?:id|plugin:?|apply)\b[\s(:]*['"](?:java|java-library|java-gradle-plugin|application|groovy|scala|war|org\.jetbrains\.kotlin\.jvm|org\.springframework\.boot)['"]|\bkotlin\(['"]jvm['"]\)|^\s*(?:java|`java-library`|application|groovy|scala|war)\s*$/m
const multiplatformPlugin = /org\.jetbrains\.kotlin\.multiplatform|kotlin\(['"]multiplatform['"]\)/

/** Ways to make a test task or suite; the first group is its name. Source: Gradle's user guide, Java testing. */
const testTask = [
  /\btask\s+(\w+)\s*\(\s*type:\s*Test\b/g,
  /\btask\s*\(\s*(\w+)\s*,\s*type:\s*Test\b/g,
  /\b(?:register|create)\s*\(\s*['"](\w+)['"]\s*,\s*(?:Test|JvmTestSuite)\b/g,
  /\b(?:register|create)<(?:Test|JvmTestSuite)>\s*\(\s*['"](\w+)['"]/g,
  /\bval\s+(\w+)\s+by\s+(?:tasks\.)?(?:registering|creating)\s*\(\s*(?:Test|JvmTestSuite)::class/g,
  /\b(\w+)\s*\(\s*JvmTestSuite\s*\)/g,
]

/** Plugins by the end of their id, and the tasks that they add. */
const linters: readonly (readonly [plugin: string, tasks: readonly string[]])[] = [
  ['checkstyle', ['checkstyleMain', 'checkstyleTest']],
  ['pmd', ['pmdMain', 'pmdTest']],
  ['com.github.spotbugs', ['spotbugsMain', 'spotbugsTest']],
  ['io.gitlab.arturbosch.detekt', ['detekt']],
  ['org.jlleitschuh.gradle.ktlint', ['ktlintCheck']],
  ['com.diffplug.spotless', ['spotlessCheck']],
]

export function readGradleBuild(folder: string): GradleBuild {
  const text = buildScripts(folder)
    .map((path) => withoutComments(readFileSync(path, 'utf8')))
    .join('\n')
  const found = testTask.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name))
  return {
    isJvm: jvmPlugin.test(text),
    isMultiplatform: multiplatformPlugin.test(text),
    testTasks: [...new Set(found)].filter((name) => name !== 'test').sort(),
    lintTasks: linters.flatMap(([plugin, tasks]) => (applies(plugin, text) ? tasks : [])),
  }
}

function applies(plugin: string, text: string): boolean {
  const id = plugin.replaceAll('.', '\\.')
  return new RegExp(`\\b(?:id|plugin:?|apply)\\b[\\s(:]*['"]${id}['"]|^\\s*${id}\\s*$`, 'm').test(text)
}

function withoutComments(script: string): string {
  return script.replace(/\/\*.*?\*\/|(?<![:'"])\/\/[^\n]*/gs, '')
}

const passedOver = new Set(['node_modules', 'src', 'build', 'target'])

/** Those of subprojects and of `buildSrc` too, whose own sources hold plugins. */
function buildScripts(folder: string, isPlugins = false): readonly string[] {
  return readFolder(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isFile()) return isScript(entry.name, isPlugins) ? [path] : []
    if (!entry.isDirectory() || entry.name.startsWith('.')) return []
    const inPlugins = isPlugins || entry.name === 'buildSrc'
    return !inPlugins && passedOver.has(entry.name) ? [] : buildScripts(path, inPlugins)
  })
}

function isScript(name: string, isPlugins: boolean): boolean {
  return isPlugins ? /\.gradle(?:\.kts)?$/.test(name) : /^(?!settings\.).*\.gradle(?:\.kts)?$/.test(name)
}
