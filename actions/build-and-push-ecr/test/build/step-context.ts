import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realClock, type Context } from '@slipway/action-kit'
import { createPrograms } from '../../../../packages/action-kit/src/programs.js'

export interface StepContext extends Context {
  /** What the step has said so far, a line an entry; warnings start with `warning: `. */
  readonly lines: readonly string[]
  /** Where its temporary folders are. */
  readonly folder: string
  /** Ends the step as the runner does. */
  cancel(): void
  end(): void
}

/** A step in the middle of its work: real programs, real files, a log that can be read. */
export function stepContext(env: Readonly<NodeJS.ProcessEnv> = {}): StepContext {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-ecr-step-'))
  const lines: string[] = []
  const say = (text: string): void => void lines.push(text)
  const controller = new AbortController()
  return {
    lines,
    folder,
    cancel: () => controller.abort(new Error('cancelled')),
    end: () => rmSync(folder, { recursive: true, force: true }),
    log: {
      info: say,
      debug: say,
      notice: say,
      warning: (text) => say(`warning: ${text}`),
      group: (title, work) => {
        say(title)
        return work()
      },
      openGroup: (title) => {
        say(title)
        return () => undefined
      },
      withoutCommands: (work) => work(say),
    },
    signal: controller.signal,
    clock: realClock,
    env: { ...process.env, RUNNER_TEMP: folder, ...env },
    workspace: folder,
    temporary: {
      directory: (purpose) => mkdtempSync(join(folder, `${purpose}-`)),
      removeAll: () => undefined,
    },
    programs: createPrograms(controller.signal),
    maskSecret: () => undefined,
  }
}
