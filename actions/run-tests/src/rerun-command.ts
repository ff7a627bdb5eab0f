import { relative, resolve } from 'node:path'
import { findPackageManager } from './package-manager.js'
import type { TestCase, TestRun } from './test-results.js'

/** The command that runs just this test, from the workspace's root; nothing where the framework is not known. */
export function rerunCommand(test: TestCase, run: TestRun, workspace: string): string | undefined {
  if (test.file === undefined || run.framework === 'junit') return undefined
  const { execute } = findPackageManager(run.directory, workspace)
  const file = relative(run.directory, resolve(run.directory, test.file))
  const folder = relative(workspace, run.directory)
  const words = [...programs[run.framework](file), ...selectors[run.framework](test)]
  const command = `${execute} ${words.map(quote).join(' ')}`
  return folder === '' ? command : `cd ${quote(folder)} && ${command}`
}

const programs = {
  jest: (file: string) => ['jest', '--runTestsByPath', file],
  mocha: (file: string) => ['mocha', file],
} as const

const selectors = {
  jest: (test: TestCase) => (test.isWholeFile === true ? [] : ['-t', `^${escapeRegExp(fullName(test))}$`]),
  mocha: (test: TestCase) => (test.isWholeFile === true ? [] : ['--fgrep', fullName(test)]),
} as const

function fullName({ suite, name }: TestCase): string {
  return [...suite, name].join(' ')
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** A word as a POSIX shell takes it whole. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
