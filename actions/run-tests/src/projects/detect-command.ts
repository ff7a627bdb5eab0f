import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '@slipway/action-kit'
import { asText, isObject } from '../readers/json.js'
import { findPackageManager } from './package-manager.js'

export interface DetectedCommand {
  readonly command: string
  /** What it was concluded from, for the log. */
  readonly because: string
}

/** What `npm init` writes. Source: npm, init-package-json, lib/default-input.js. */
const placeholder = 'echo "Error: no test specified" && exit 1'

const hint =
  'Give the input test-command, for example "npm run test:ci"; or working-directory, if the project is elsewhere.'

/**
 * How the tests of an npm project are run: its `test` script, by the manager that its lock file belongs to.
 * @throws UserError when it is no npm project or has no tests
 */
export function detectCommand(workingDirectory: string, workspace: string): DetectedCommand {
  const manifest = join(workingDirectory, 'package.json')
  if (!existsSync(manifest)) {
    throw new UserError(`There is no test-command, and no package.json in ${workingDirectory}`, { hint })
  }
  const script = testScript(manifest)?.trim() ?? ''
  if (script === '' || script === placeholder) {
    throw new UserError(`There is no test-command, and ${manifest} has no script "test"`, { hint })
  }
  const { test, lock } = findPackageManager(workingDirectory, workspace)
  const because = 'package.json has the script "test"'
  return { command: test, because: lock === undefined ? because : `${because}, and there is ${lock}` }
}

function testScript(manifest: string): string | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(readFileSync(manifest, 'utf8'))
  } catch (error) {
    throw new UserError(`${manifest} cannot be read`, { cause: error, hint: 'It must be a JSON object.' })
  }
  const scripts = isObject(parsed) ? parsed.scripts : undefined
  return isObject(scripts) ? asText(scripts.test) : undefined
}
