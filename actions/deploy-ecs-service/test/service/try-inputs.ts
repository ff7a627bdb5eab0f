import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputError, InputReader } from '@slipway/action-kit'

/** What the inputs are read as; or, when they have faults, those. @param files name -> content */
export function tryInputs<T>(
  read: (reader: InputReader) => T,
  given: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): T | readonly string[] {
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-service-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(workspace, name), content)
    const reader = new InputReader(new Map(Object.entries(given)), workspace)
    // The order as a whole reads them.
    for (const name of ['service', 'cluster']) reader.know(name)
    const found = read(reader)
    reader.check()
    return found
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.faults.map(({ input, problem }) => `${input} ${problem.replace(workspace, '/work')}`)
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}
