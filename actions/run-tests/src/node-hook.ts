import { join } from 'node:path'

/**
 * The recorders for Jest and Mocha. They run in the user's processes, so they are files of their own: the bundler sees
 * this expression and copies the folder beside the bundle.
 */
const recorders = join(__dirname, 'hook')

/** What makes every Node process of a command load the recorders, beside whatever the user has in NODE_OPTIONS. */
export function hookEnvironment(
  env: Readonly<NodeJS.ProcessEnv>,
  recordsFolder: string,
): Readonly<Record<string, string>> {
  const option = `--require ${quote(hookIn(recorders))}`
  return {
    NODE_OPTIONS: env.NODE_OPTIONS ? `${env.NODE_OPTIONS} ${option}` : option,
    SLIPWAY_TEST_RECORDS: recordsFolder,
  }
}

/** A function, for the bundler would copy the one file, without what it requires, if it could see its path. */
function hookIn(folder: string): string {
  return join(folder, 'hook.cjs')
}

/** Source: https://nodejs.org/api/cli.html#node_optionsoptions (spaces in quotes; a backslash escapes). */
function quote(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&')}"`
}
