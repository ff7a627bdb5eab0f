import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPrograms } from '../../action-kit/src/programs.js'
import { createTemporaryFiles } from '../../action-kit/src/temporary-files.js'
import type { CacheContext } from '../src/cache.js'
import type { GitHubOptions } from '../src/index.js'

export interface RecordedContext extends CacheContext {
  readonly logged: string[]
  /** How long each wait was, in milliseconds; none takes any time. */
  readonly waits: number[]
  readonly clock: GitHubOptions['context']['clock']
  readonly workspace: string
  readonly temporary: GitHubOptions['context']['temporary']
  readonly programs: GitHubOptions['context']['programs']
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export function makeFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `slipway-${purpose}-`))
  folders.push(folder)
  return folder
}

/** A context with real programs and files, a clock that does not wait, and a log that is kept. */
export function recordContext(
  options: {
    readonly env?: NodeJS.ProcessEnv
    readonly workspace?: string
    readonly signal?: AbortSignal
  } = {},
): RecordedContext {
  const logged: string[] = []
  const waits: number[] = []
  const signal = options.signal ?? new AbortController().signal
  return {
    logged,
    waits,
    env: options.env ?? {},
    signal,
    log: { info: (text) => void logged.push(text), debug: () => undefined },
    clock: {
      now: () => Date.now(),
      sleep: (ms) => {
        waits.push(ms)
        signal.throwIfAborted()
        return Promise.resolve()
      },
    },
    workspace: options.workspace ?? makeFolder('workspace'),
    temporary: createTemporaryFiles(makeFolder('temp'), () => undefined),
    programs: createPrograms(signal),
  }
}
