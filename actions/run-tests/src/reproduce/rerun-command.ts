import { relative } from 'node:path'
import type { Framework, TestCase, TestRun } from '../results/test-results.js'
import { reproduceCargo } from './cargo.js'
import { reproduceGo } from './go.js'
import { reproduceGradle } from './gradle.js'
import { reproduceFailsafe, reproduceSurefire } from './maven.js'
import { reproduceJest, reproduceMocha, reproduceVitest } from './node.js'
import { reproducePytest } from './python.js'
import type { Reproduce, ReproducingCommand } from './reproduce.js'

const reproducers: Readonly<Partial<Record<Framework, Reproduce>>> = {
  jest: reproduceJest,
  mocha: reproduceMocha,
  vitest: reproduceVitest,
  surefire: reproduceSurefire,
  failsafe: reproduceFailsafe,
  gradle: reproduceGradle,
  pytest: reproducePytest,
  go: reproduceGo,
  cargo: reproduceCargo,
}

/** The command that runs just this test, from the workspace's root; nothing where the framework is not known. */
export function rerunCommand(test: TestCase, run: TestRun, workspace: string): string | undefined {
  const found = reproducers[run.framework]?.(test, run, workspace)
  if (found === undefined) return undefined
  const { directory, words } = isCommandOfRun(found) ? { directory: run.directory, words: found } : found
  const command = words.map(quote).join(' ')
  const folder = relative(workspace, directory)
  return folder === '' ? command : `cd ${quote(folder)} && ${command}`
}

/** Array.isArray alone does not tell a readonly array from what is none. */
function isCommandOfRun(command: ReproducingCommand): command is readonly string[] {
  return Array.isArray(command)
}

/** A word as a POSIX shell takes it whole. */
function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
