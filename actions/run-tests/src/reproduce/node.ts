import { relative, resolve } from 'node:path'
import { findPackageManager } from '../projects/package-manager.js'
import type { TestCase, TestRun } from '../results/test-results.js'
import type { Reproduce } from './reproduce.js'

export const reproduceJest: Reproduce = (test, run, workspace) =>
  command(run, workspace, test, (file) => [
    'jest',
    '--runTestsByPath',
    file,
    ...inProject(run, '--selectProjects'),
    ...select(test, '-t', `^${escapeRegExp(fullName(test))}$`),
  ])

export const reproduceVitest: Reproduce = (test, run, workspace) =>
  command(run, workspace, test, (file) => [
    'vitest',
    'run',
    file,
    ...inProject(run, '--project'),
    ...select(test, '-t', `^${escapeRegExp(fullName(test))}$`),
  ])

export const reproduceMocha: Reproduce = (test, run, workspace) =>
  command(run, workspace, test, (file) => ['mocha', file, ...select(test, '--fgrep', fullName(test))])

function command(
  run: TestRun,
  workspace: string,
  { file }: TestCase,
  words: (file: string) => readonly string[],
): readonly string[] | undefined {
  if (file === undefined) return undefined
  const { manager } = findPackageManager(run.directory, workspace)
  return [...manager.execute.split(' '), ...words(relative(run.directory, resolve(run.directory, file)))]
}

/** The kind of a Jest or Vitest run is the name of its project. */
function inProject({ kind }: TestRun, option: string): readonly string[] {
  return kind === undefined ? [] : [option, kind]
}

function select({ isWholeFile }: TestCase, option: string, pattern: string): readonly string[] {
  return isWholeFile === true ? [] : [option, pattern]
}

function fullName({ suite, name }: TestCase): string {
  return [...suite, name].join(' ')
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
