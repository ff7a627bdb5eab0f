import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A file with test classes, and the classes that are in it. */
export interface TestSource {
  /** Relative to the module or project, with `/`. */
  readonly file: string
  /** With their packages; nested ones are not told. */
  readonly classes: readonly string[]
  readonly isTest: boolean
}

const languages = ['java', 'kotlin', 'groovy', 'scala']

/** The default `includes`. Sources: maven-surefire-plugin, SurefireMojo.getDefaultIncludes; IntegrationTestMojo. */
const surefireName = /^Test|Tests?$|TestCase$/
export const failsafeName = /^IT|IT$|ITCase$/
const frameworks = /\b(?:junit|testng|spock|kotest|jqwik|cucumber|scalatest)\b/i

/**
 * The files of a set of sources, in the order of their names.
 * @param project absolute; a Maven module or a Gradle project
 * @param set the folder in `src`
 */
export function findTestSources(project: string, set: string): readonly TestSource[] {
  return languages
    .map((language) => join(project, 'src', set, language))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      filesBelow(folder).map((path) => ({
        file: relative(project, path).split(sep).join('/'),
        ...readClasses(relative(folder, path), readFileSync(path, 'utf8')),
      })),
    )
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:java|kt|groovy|scala)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** In Java the file's name is the class and its folder the package; elsewhere a file is free to hold any. */
function readClasses(path: string, text: string): Omit<TestSource, 'file'> {
  const [, stem = '', extension] = /^(.*)\.(\w+)$/.exec(path) ?? []
  const byPath = stem.split(sep).join('.')
  const packageName = /^\s*package\s+([\w.`]+)/m.exec(text)?.[1]?.replaceAll('`', '') ?? ''
  const declared = [
    ...text.matchAll(
      /^(?:@\S+\s+)*(?:(?:public|final|open|internal|abstract|data)\s+)*(?:class|object)\s+(\w+)/gm,
    ),
  ].map(([, name = '']) => (packageName === '' ? name : `${packageName}.${name}`))
  const classes = extension === 'java' ? [...new Set([byPath, ...declared])] : declared
  const simple = classes.map((name) => name.slice(name.lastIndexOf('.') + 1))
  return {
    classes: classes.length === 0 ? [byPath] : classes,
    isTest:
      frameworks.test(text) || simple.some((name) => surefireName.test(name) || failsafeName.test(name)),
  }
}
