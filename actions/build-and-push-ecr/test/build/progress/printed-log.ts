import { realClock, type Context, type Log } from '@slipway/action-kit'
import { createPrograms } from '../../../../../packages/action-kit/src/programs.js'

export interface PrintedLog {
  readonly log: Log
  /** The log as a user sees it: groups by their titles and ends, everything else as it is. */
  lines(): readonly string[]
  text(): string
}

/** A log that keeps what it is given. */
export function keepLog(): PrintedLog {
  const lines: string[] = []
  const print = (text: string): void => void lines.push(...text.split('\n'))
  const openGroup = (title: string): (() => void) => {
    print(`[+] ${title}`)
    return () => print('[-]')
  }
  return {
    lines: () => lines,
    text: () => lines.join('\n'),
    log: {
      info: print,
      debug: () => undefined,
      notice: print,
      warning: print,
      async group(title, work) {
        const close = openGroup(title)
        try {
          return await work()
        } finally {
          close()
        }
      },
      openGroup,
      withoutCommands: (work) => work(print),
    },
  }
}

/** What runs a real program, with the log kept. */
export function realContext(
  kept: PrintedLog,
  signal = new AbortController().signal,
): Pick<Context, 'clock' | 'log' | 'programs'> {
  return {
    clock: realClock,
    log: kept.log,
    programs: createPrograms(signal),
  }
}
