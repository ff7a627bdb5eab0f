import { statSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'

export interface Inputs {
  /** Absolute, inside the workspace. */
  readonly workingDirectory: string
  /** As the user gave it; undefined asks for detection. */
  readonly testCommand: string | undefined
  /** Nothing is run; only reports are read. */
  readonly reportsOnly: boolean
  /** Globs; when empty, results are collected while the command runs. */
  readonly reports: readonly string[]
}

export function readInputs(reader: InputReader): Inputs {
  const workingDirectory = readWorkingDirectory(reader)
  const testCommand = reader.optionalText('test-command', {
    accepts: 'a shell command, or none to read reports only',
  })
  const reports = reader.lines('reports', { accepts: 'globs, one a line' })
  const reportsOnly = testCommand === 'none'
  if (reportsOnly && reports.length === 0) {
    reader.fault('reports', 'is required when test-command is none', 'globs of result files, one a line')
  }
  if (reports.length > 0 && reports.every((glob) => glob.startsWith('!'))) {
    reader.fault('reports', 'only leaves files out', 'at least one glob that does not start with !')
  }
  return { workingDirectory, testCommand: reportsOnly ? undefined : testCommand, reportsOnly, reports }
}

function readWorkingDirectory(reader: InputReader): string {
  const accepts = 'a folder inside the workspace, relative to it'
  const given = reader.text('working-directory', { default: '.', accepts })
  const path = resolve(reader.workspace, given)
  const fromWorkspace = relative(reader.workspace, path)
  if (fromWorkspace.split(/[\\/]/)[0] === '..' || isAbsolute(fromWorkspace)) {
    reader.fault('working-directory', `is ${JSON.stringify(given)}, which is outside the workspace`, accepts)
  } else if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    reader.fault('working-directory', `is ${JSON.stringify(given)}, which is not a folder`, accepts)
  }
  return path
}
