import { dirname, relative, sep } from 'node:path'
import type { TestCase, TestRun } from '../results/test-results.js'
import type { Reproduce } from './reproduce.js'

/** `go test ./orders -run '^TestTotal$/^of_none$'`: each part of a name is a pattern of its own. */
export const reproduceGo: Reproduce = (test, run) => {
  const { suite, name, selector } = test
  const [path, ...parents] = suite
  if (path === undefined || selector === undefined) return undefined
  const words = ['go', 'test', folderOf(test, run) ?? path]
  if (test.isWholeFile === true) return words
  const pattern = [...parents, name].map((part) => `^${escapeRegExp(part)}$`).join('/')
  return [...words, '-run', pattern]
}

function folderOf({ file }: TestCase, { directory }: TestRun): string | undefined {
  if (file === undefined) return undefined
  const folder = relative(directory, dirname(file))
  return folder.startsWith('..') ? undefined : `./${folder.split(sep).join('/')}`
}

/** Of Go's regular expressions: https://pkg.go.dev/regexp/syntax */
function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
