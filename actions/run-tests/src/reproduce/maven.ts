import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { selectMethods } from '../follow/jvm-selection.js'
import { findMaven } from '../projects/maven.js'
import type { TestCase, TestRun } from '../results/test-results.js'
import type { Reproduce, ReproducingCommand } from './reproduce.js'

export const reproduceSurefire: Reproduce = (test, run, workspace) =>
  command(test, run, workspace, (selection) => ['test', `-Dtest=${selection}`])

/** The unit tests that `verify` would run before are left out. */
export const reproduceFailsafe: Reproduce = (test, run, workspace) =>
  command(test, run, workspace, (selection) => [
    'verify',
    `-Dit.test=${selection}`,
    '-Dtest=None',
    '-Dsurefire.failIfNoSpecifiedTests=false',
  ])

function command(
  test: TestCase,
  { directory, framework }: TestRun,
  workspace: string,
  words: (selection: string) => readonly string[],
): ReproducingCommand | undefined {
  const [selected] = selectMethods([test]) ?? []
  if (selected === undefined) return undefined
  const [owner, methods] = selected
  const selection = words(methods === 'all' ? owner : `${owner}#${methods.join('+')}`)
  const root = findReactor(directory, workspace)
  const [program = '', ...script] = findMaven(root, workspace).command.split(' ')
  if (root === directory) return [program, ...script, ...selection]
  // The modules that this one needs are built along, and have no such test.
  const mayBeNone = `-D${framework}.failIfNoSpecifiedTests=false`
  const module = relative(root, directory).split(sep).join('/')
  return { directory: root, words: [program, ...script, '-pl', module, '-am', ...selection, mayBeNone] }
}

/** The outermost folder whose pom.xml has modules: from there, modules find each other without being installed. */
function findReactor(module: string, workspace: string): string {
  let root = module
  for (let at = module; at !== workspace && at !== dirname(at);) {
    at = dirname(at)
    const pom = join(at, 'pom.xml')
    if (existsSync(pom) && readFileSync(pom, 'utf8').includes('<module>')) root = at
  }
  return root
}
