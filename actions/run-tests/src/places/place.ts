import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestCase, TestRun } from '../results/test-results.js'

/** A place in the repository. */
export interface Place {
  /** Relative to the workspace, with `/`. */
  readonly file: string
  /** From 1. */
  readonly line?: number | undefined
}

/**
 * Where a failed test failed: the first frame of its stack inside the repository, else where the test is written.
 * Nothing when neither is a file of the workspace.
 */
export function placeFailure(test: TestCase, run: TestRun, workspace: string): Place | undefined {
  for (const { path, line } of test.failures.flatMap(({ text }) => stackFrames(text))) {
    const file = fileInRepository(path, run, workspace)
    if (file !== undefined) return { file, line }
  }
  return placeTest(test, run, workspace)
}

/** Where a test is written. Mocha tells no lines, so its title is looked for. */
function placeTest(test: TestCase, run: TestRun, workspace: string): Place | undefined {
  if (test.file === undefined) return undefined
  const file = fileInRepository(test.file, run, workspace)
  if (file === undefined) return undefined
  return { file, line: test.line ?? lineOfTitle(resolve(workspace, file), test.name) }
}

interface Frame {
  readonly path: string
  readonly line: number
}

/** V8: `at f (path:1:2)`, `at path:1:2`; pytest and compilers: `path:1: text`. */
const frame =
  /^\s*at .*?\(((?:file:\/\/)?[^()\n]+?):(\d+):\d+\)$|^\s*at (?:async )?((?:file:\/\/)?[^()\n]+?):(\d+):\d+$|^([\w./\\@-]+\.\w+):(\d+)(?::|$)/gm

export function stackFrames(text: string): readonly Frame[] {
  return [...text.matchAll(frame)].map((match) => ({
    path: match[1] ?? match[3] ?? match[5] ?? '',
    line: Number(match[2] ?? match[4] ?? match[6]),
  }))
}

function fileInRepository(path: string, run: TestRun, workspace: string): string | undefined {
  const absolute = path.startsWith('file://') ? fileURLToPath(path) : resolve(run.directory, path)
  if (statSync(absolute, { throwIfNoEntry: false })?.isFile() !== true) return undefined
  const file = relative(realpathSync(workspace), realpathSync(absolute))
  const parts = file.split(sep)
  return isAbsolute(file) || parts[0] === '..' || parts.includes('node_modules') ? undefined : parts.join('/')
}

/** The first line with the title as a string literal; nothing for a title that is put together. */
function lineOfTitle(path: string, title: string): number | undefined {
  if (title === '') return undefined
  const lines = readFileSync(path, 'utf8').split('\n')
  const at = lines.findIndex((line) => ["'", '"', '`'].some((quote) => line.includes(quote + title + quote)))
  return at < 0 ? undefined : at + 1
}
