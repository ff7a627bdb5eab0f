/**
 * Stands in for `@actions/exec` in the bundles (tsconfig `paths`). @actions/core imports that package for a few details
 * of the platform, and with it child_process: milliseconds at every start. This one loads it at the first call.
 */
type Exec = typeof import('../../../node_modules/@actions/exec/lib/exec.js')

/** For @actions/cache, which runs tar by it. */
export async function exec(...args: Parameters<Exec['exec']>): ReturnType<Exec['exec']> {
  return (await load()).exec(...args)
}

export async function getExecOutput(
  ...args: Parameters<Exec['getExecOutput']>
): ReturnType<Exec['getExecOutput']> {
  return (await load()).getExecOutput(...args)
}

function load(): Promise<Exec> {
  return import('../../../node_modules/@actions/exec/lib/exec.js')
}
