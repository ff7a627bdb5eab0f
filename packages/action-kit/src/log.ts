import * as core from '@actions/core'
import { inert } from './inert.js'

/** The step's log. Text is data: nothing that is printed here can start a workflow command. */
export interface Log {
  info(text: string): void
  debug(text: string): void
  /** An annotation of the step without a place; `annotate` is for those with one. */
  notice(text: string): void
  warning(text: string): void
  /** Runs `work` inside a collapsible group. Groups do not nest on GitHub: an inner one is printed as a headline. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

export function createRunnerLog(): Log {
  let open = false
  const info = (text: string): void => core.info(inert(text))
  return {
    info,
    debug: (text) => core.debug(text),
    notice: (text) => core.notice(text),
    warning: (text) => core.warning(text),
    async group(title, work) {
      if (open) {
        info(`▸ ${title}`)
        return work()
      }
      open = true
      core.startGroup(inert(title))
      try {
        return await work()
      } finally {
        core.endGroup()
        open = false
      }
    },
  }
}
