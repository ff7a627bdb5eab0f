import type { Log } from '@slipway/action-kit'

/** A log that gives all of its lines to one function: commands and groups are nothing special to it. Silent unless given. */
export function plainLog(say: (text: string) => void = () => undefined): Log {
  return {
    info: say,
    debug: say,
    notice: say,
    warning: say,
    group: (_title, work) => work(),
    openGroup: () => () => undefined,
    withoutCommands: (work) => work(say),
  }
}
