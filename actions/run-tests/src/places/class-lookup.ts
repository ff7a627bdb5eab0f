import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExistingFiles } from './existing-files.js'
import { baseName, type FileIndex } from './file-index.js'
import { nearest, type Origin } from './nearest.js'

/** Finds where classes are written, by the folders of their packages. */
export interface ClassLookup {
  /** @param fileName as a stack frame of the JVM gives it: `OrdersTest.java` */
  frame(className: string, fileName: string, origin: Origin, isTest: boolean): string | undefined
  /** @param className of a test: `com.acme.OrdersTest$Inner`, `tests.test_orders.TestTotals` */
  test(className: string, origin: Origin): string | undefined
}

// Packages that many projects' files share a name with, and never are the project's own.
const libraries =
  /^(?:javax?|jdk|sun|com\.sun|kotlinx?|scala|groovy|clojure|org\.(?:junit|testng|gradle|codehaus|hamcrest|mockito|assertj)|org\.apache\.maven|junit|reactor)\./
const jvm = /\.(?:java|kts?|scala|groovy|clj)$/
// Folders follow the package by rule in Java alone; by habit, without the packages that all have in common, elsewhere.
const declaring = /\.(?:kts?|scala|groovy)$/
const loose = /\.(?:cs|fs|vb|php|swift)$/

export function createClassLookup(index: FileIndex, existing: ExistingFiles, workspace: string): ClassLookup {
  const declared = new Map<string, string>()
  /** What a file says its package is; nothing when it says none, or is not there. Comments may precede it. */
  const declaredPackage = (file: string): string => {
    if (existing.at(file)?.tracked === undefined) return ''
    const head = readFileSync(join(workspace, file), 'utf8').slice(0, 16_384)
    return /^[ \t]*package\s+(?<name>[\w.`]+)/m.exec(head)?.groups?.name?.replaceAll('`', '') ?? ''
  }
  const packageOf = (file: string): string => {
    const known = declared.get(file) ?? declaredPackage(file)
    declared.set(file, known)
    return known
  }
  const inPackage = (candidates: readonly string[], folders: readonly string[]): readonly string[] => {
    const exact = candidates.filter((file) =>
      folders.length === 0 ? packageOf(file) === '' : isBelow(file, folders),
    )
    if (exact.length > 0) return exact
    return candidates.filter((file) => declaring.test(file) && packageOf(file) === folders.join('.'))
  }
  const there = (file: string | undefined): string | undefined =>
    file === undefined ? undefined : existing.at(file)?.tracked
  return {
    frame(className, fileName, origin, isTest) {
      if (libraries.test(className)) return undefined
      const folders = className.split('.').slice(0, -1)
      const candidates = inPackage(index.named(fileName), folders)
      return there(nearest(candidates, origin, (file) => isTestSource(file) === isTest))
    },
    test(className, origin) {
      const outer = className.replace(/[$+].*$/, '')
      if (!/^[\p{L}_][\p{L}\p{N}_]*(?:[.\\][\p{L}_][\p{L}\p{N}_]*)*$/u.test(outer)) return undefined
      const names = outer.split(/[.\\]/)
      const candidates = sources(index, names, inPackage)
      return there(nearest(candidates, origin, isTestSource))
    },
  }
}

function sources(
  index: FileIndex,
  names: readonly string[],
  inPackage: (candidates: readonly string[], folders: readonly string[]) => readonly string[],
): readonly string[] {
  // The last names may be classes within the file: `tests.test_orders.TestTotals`, `com.acme.OrdersTest.Inner`.
  for (let end = names.length; end > 0 && end > names.length - 3; end--) {
    const folders = names.slice(0, end - 1)
    const named = index.withStem(names[end - 1] ?? '')
    const found = [
      ...inPackage(
        named.filter((file) => jvm.test(file)),
        folders,
      ),
      ...named.filter((file) => file.endsWith('.py') && isBelow(file, folders)),
    ]
    if (found.length > 0) return found
    const others = end === names.length ? named.filter((file) => loose.test(file)) : []
    if (others.length > 0) return others
  }
  return []
}

function isBelow(file: string, folders: readonly string[]): boolean {
  const path = [...folders, baseName(file)].join('/')
  return file === path || file.endsWith(`/${path}`)
}

function isTestSource(file: string): boolean {
  return /(?:^|\/)(?:[\w-]*tests?|[\w-]*Tests?|it|specs?|__tests__)\//.test(file)
}
