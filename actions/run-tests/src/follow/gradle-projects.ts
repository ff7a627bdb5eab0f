import { join } from 'node:path'
import { findTestSources, type TestSource } from './jvm-test-sources.js'
import { readFolder } from './read-folder.js'

export interface GradleProject {
  /** Absolute. */
  readonly directory: string
  /** Those of every set but `main`. */
  readonly sources: readonly SetSource[]
}

export interface SetSource extends TestSource {
  /** The source set: `test`, `integrationTest`. */
  readonly set: string
}

const passedOver = new Set(['node_modules', 'src', 'build', 'buildSrc', 'target'])

/** Whether Gradle may be at home at or below a folder. */
export function hasGradle(folder: string): boolean {
  const entries = readFolder(folder)
  return (
    entries.some((entry) => entry.isFile() && /^(?:build|settings)\.gradle(?:\.kts)?$/.test(entry.name)) ||
    folders(folder).some(hasGradle)
  )
}

/** Every folder with test sources at or below a folder: a project of Gradle need not have a build file of its own. */
export function findGradleProjects(folder: string): readonly GradleProject[] {
  const src = join(folder, 'src')
  const sets = readFolder(src)
    .map(({ name }) => name)
    .filter((set) => set !== 'main')
  const sources = sets
    .sort()
    .flatMap((set) => findTestSources(folder, set).map((source) => ({ ...source, set })))
  const below = folders(folder).flatMap(findGradleProjects)
  return sources.length === 0 ? below : [{ directory: folder, sources }, ...below]
}

function folders(folder: string): readonly string[] {
  return readFolder(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !passedOver.has(entry.name))
    .map(({ name }) => join(folder, name))
    .sort()
}
