import { relative } from 'node:path'
import type { Framework, TestCase, TestRun } from '../results/test-results.js'
import { reproduceJest, reproduceMocha, reproduceVitest } from './node.js'
import type { Reproduce } from './reproduce.js'

const reproducers: Readonly<Partial<Record<Framework, Reproduce>>> = {
  jest: reproduceJest,
  mocha: reproduceMocha,
  vitest: reproduceVitest,
}

/** The command that runs just this test, from the workspace's root; nothing where the framework is not known. */
export function rerunCommand(test: TestCase, run: TestRun, workspace: string): string | undefined {
  const words = reproducers[run.framework]?.(test, run, workspace)
  if (words === undefined) return undefined
  const command = words.map(quote).join(' ')
  const folder = relative(workspace, run.directory)
  return folder === '' ? command : `cd ${quote(folder)} && ${command}`
}

/** A word as a POSIX shell takes it whole. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
