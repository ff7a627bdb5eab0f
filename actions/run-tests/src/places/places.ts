import { dirname, join } from 'node:path'
import type { TestCase, TestRun } from '../results/test-results.js'
import { createClassLookup } from './class-lookup.js'
import { existingFiles } from './existing-files.js'
import { createFileIndex } from './file-index.js'
import { mentionedFiles, stackFrames, type Frame } from './frames.js'
import { createGoPackages } from './go-package.js'
import type { Origin } from './nearest.js'
import { createPathLookup } from './path-lookup.js'
import type { Place } from './place.js'
import { createTestLines } from './test-line.js'

/** Finds places in the repository, by one index of its files. */
export interface Places {
  /**
   * Where a failed test failed: the first frame of its stack that is inside the repository, else where the test is
   * written, else its class. Nothing when none of them is a tracked file.
   */
  placeFailure(test: TestCase, run: TestRun): Place | undefined
  /**
   * The tracked file that a report means.
   * @param file as the report names it: absolute, relative to some folder, of a container, by its package
   * @param directory absolute; where the report's paths start, as far as is known
   * @returns relative to the workspace with `/`
   */
  locate(file: string, directory: string): string | undefined
}

/** @param files tracked files, relative to the workspace with `/` */
export function createPlaces(files: Iterable<string>, workspace: string): Places {
  const index = createFileIndex(files)
  const existing = existingFiles(index, workspace)
  const findPath = createPathLookup(index, existing)
  const classes = createClassLookup(index, existing, workspace)
  const lineOfTest = createTestLines()
  const goFolder = createGoPackages(index, existing, workspace)

  const originOf = (test: TestCase, run: TestRun): Origin => {
    const goPackage = [run.module, ...test.suite].find((name) => name?.includes('/'))
    const folder = goPackage === undefined ? undefined : goFolder(goPackage)
    return {
      directory: folder ?? existing.relative(run.directory) ?? '',
      report: run.report === undefined ? undefined : existing.relative(dirname(run.report)),
      module: run.module,
    }
  }
  const fileOfFrame = (frame: Frame, origin: Origin, test: TestCase): string | undefined =>
    'className' in frame
      ? classes.frame(frame.className, frame.path, origin, isOwnClass(frame.className, test))
      : findPath(frame.path, origin)
  const firstInside = (frames: readonly Frame[], origin: Origin, test: TestCase): Place | undefined => {
    for (const frame of frames) {
      const file = fileOfFrame(frame, origin, test)
      if (file !== undefined) return { file, line: frame.line }
    }
    return undefined
  }
  const placeTest = (test: TestCase, origin: Origin): Place | undefined => {
    const named = test.file === undefined ? undefined : findPath(test.file, origin)
    if (named !== undefined && test.line !== undefined) return { file: named, line: test.line }
    const file = named ?? firstOf([...test.suite].reverse(), (name) => classes.test(name, origin))
    if (file === undefined) return undefined
    return { file, line: lineOfTest(join(workspace, file), test.name) }
  }

  return {
    placeFailure(test, run) {
      const origin = originOf(test, run)
      const texts = test.failures.map(({ text }) => text)
      const stacks = texts.map(stackFrames)
      const withoutStack = texts.filter((_, index) => stacks[index]?.length === 0)
      return (
        firstOf(stacks, (frames) => firstInside(frames, origin, test)) ??
        placeTest(test, origin) ??
        firstOf(withoutStack, (text) => firstInside(mentionedFiles(text), origin, test))
      )
    },
    locate: (file, directory) => findPath(file, { directory: existing.relative(directory) ?? '' }),
  }
}

function isOwnClass(className: string, { suite }: TestCase): boolean {
  const outer = (name: string): string => name.replace(/\$.*$/, '')
  return suite.some((name) => outer(name) === outer(className))
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
