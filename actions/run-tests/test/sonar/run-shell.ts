import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs a command as a stage does, in a shell, with nothing but this environment. @throws when it fails */
export async function runShell(
  command: string,
  directory: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  await promisify(execFile)('sh', ['-e', '-c', command], { cwd: directory, env })
}
