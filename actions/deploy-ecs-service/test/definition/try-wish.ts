import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { InputError, InputReader } from '@slipway/action-kit'
import type { Environment } from '../../src/definition/template.js'
import { readDefinitionWish, type DefinitionWish } from '../../src/definition/wish.js'

interface Trial {
  /** Relative path -> text, or what becomes JSON. */
  readonly files?: Readonly<Record<string, unknown>>
  readonly env?: Environment
}

/** The wish that the inputs make in a workspace with these files; or, when they have faults, those. */
export function tryWish(
  given: Readonly<Record<string, string>>,
  { files = {}, env = {} }: Trial = {},
): DefinitionWish | readonly string[] {
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-wish-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1)
      writeFileSync(join(workspace, path), text)
    }
    const reader = new InputReader(new Map(Object.entries(given)), workspace)
    const wish = readDefinitionWish(reader, env)
    reader.check()
    return wish
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.faults.map(({ input, problem }) => `${input} ${problem.replace(workspace, '/work')}`)
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

/** The wish of inputs that have no faults. */
export function wishOf(given: Readonly<Record<string, string>>, trial: Trial = {}): DefinitionWish {
  const wish = tryWish(given, trial)
  if ('source' in wish) return wish
  throw new Error(wish.join('\n'))
}
