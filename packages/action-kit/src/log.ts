import { randomUUID } from 'node:crypto'
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
  /**
   * Opens a collapsible group and returns what closes it (safe to call twice), for work that is not one function: the
   * output of a program that comes in pieces. Inside another group it is a headline, as with `group`.
   */
  openGroup(title: string): () => void
  /**
   * Runs `work` while the runner takes no line of the log for a command; `print` prints a line exactly as it is. For
   * the output of programs that are not ours: it may hold anything.
   */
  withoutCommands<T>(work: (print: (line: string) => void) => Promise<T>): Promise<T>
}

export function createRunnerLog(): Log {
  let open = false
  const info = (text: string): void => core.info(inert(text))
  const openGroup = (title: string): (() => void) => {
    if (open) {
      info(`▸ ${title}`)
      return () => undefined
    }
    open = true
    core.startGroup(inert(title))
    let isOurs = true
    return () => {
      if (!isOurs) return
      isOurs = false
      core.endGroup()
      open = false
    }
  }
  return {
    info,
    openGroup,
    debug: (text) => core.debug(text),
    notice: (text) => core.notice(text),
    warning: (text) => core.warning(text),
    async group(title, work) {
      const close = openGroup(title)
      try {
        return await work()
      } finally {
        close()
      }
    },
    async withoutCommands(work) {
      // Whoever knew the token could resume; nobody who prints here can. The toolkit has no function for it. Source:
      // https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
      const token = randomUUID()
      core.info(`::stop-commands::${token}`)
      try {
        return await work((line) => core.info(line))
      } finally {
        core.info(`::${token}::`)
      }
    },
  }
}
