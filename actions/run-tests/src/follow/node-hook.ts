import { recorder } from './recorders.js'

/** What makes every Node process of a command load the recorders, beside whatever the user has in NODE_OPTIONS. */
export function hookEnvironment(
  env: Readonly<NodeJS.ProcessEnv>,
  recordsFolder: string,
): Readonly<Record<string, string>> {
  const option = `--require ${quote(recorder('node/hook.cjs'))}`
  return {
    NODE_OPTIONS: env.NODE_OPTIONS ? `${env.NODE_OPTIONS} ${option}` : option,
    SLIPWAY_TEST_RECORDS: recordsFolder,
  }
}

/** Source: https://nodejs.org/api/cli.html#node_optionsoptions (spaces in quotes; a backslash escapes). */
function quote(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&')}"`
}
