import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FoundReports } from '../readers/find-reports.js'
import { readFolder } from './read-folder.js'

export interface MavenModule {
  /** Absolute; where its pom.xml lies. */
  readonly directory: string
  readonly artifactId: string
  /** Whether its Surefire or Failsafe has `excludes` of its own, in the place of the default ones. */
  readonly hasExcludes: boolean
}

/** Every folder with a pom.xml at or below `folder`, the outermost first. Those inside of sources are test data. */
export function findModules(folder: string): readonly MavenModule[] {
  const modules: MavenModule[] = []
  walk(folder, (path, name) => {
    if (name === 'pom.xml') modules.push(readModule(path, join(path, name)))
  })
  return modules
}

function readModule(directory: string, pom: string): MavenModule {
  const text = readFileSync(pom, 'utf8')
  return {
    directory,
    artifactId: artifactIdOf(text) ?? basename(directory),
    hasExcludes: [
      ...text.matchAll(/<artifactId>\s*maven-(?:surefire|failsafe)-plugin\b.*?<\/plugin>/gs),
    ].some(([plugin]) => plugin.includes('<exclude')),
  }
}

/** The first that is the project's own. */
function artifactIdOf(pom: string): string | undefined {
  const own = pom.replace(
    /<!--.*?-->|<(parent|build|dependencies|dependencyManagement|profiles|reporting)>.*?<\/\1>/gs,
    '',
  )
  return /<artifactId>\s*([^<\s]+)/.exec(own)?.[1]
}

/**
 * The result files of Surefire and Failsafe in a module, wherever its `reportsDirectory` is. TestNG itself writes its
 * results a second time (`junitreports`), and Gradle writes such files as well, where a folder is a project of both.
 */
export function findSurefireReports(modules: readonly MavenModule[]): FoundReports {
  const found = new Map<string, string>()
  const roots = new Set(modules.map(({ directory }) => directory))
  for (const { directory } of modules) {
    walk(
      directory,
      (path, name) => {
        if (!/^TEST-.*\.xml$/.test(name) || /[\\/](junitreports$|test-results[\\/])/.test(path)) return
        const { mtimeNs, ino, size } = statSync(join(path, name), { bigint: true })
        found.set(join(path, name), `${mtimeNs}-${ino}-${size}`)
      },
      roots,
    )
  }
  return found
}

const passedOver = new Set(['node_modules', 'src', 'classes', 'test-classes'])

/** Files of a folder and the folders below, but for hidden ones, sources and packages, and those in `apart`. */
function walk(
  folder: string,
  visit: (path: string, name: string) => void,
  apart: ReadonlySet<string> = new Set(),
): void {
  const entries = readFolder(folder)
  for (const entry of entries) if (entry.isFile()) visit(folder, entry.name)
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const isPassedOver = entry.name.startsWith('.') || passedOver.has(entry.name) || apart.has(path)
    if (entry.isDirectory() && !isPassedOver) walk(path, visit, apart)
  }
}
