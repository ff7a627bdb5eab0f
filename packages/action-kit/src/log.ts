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

/** The log of a step, and what commands that are no text for it go through. */
export interface RunnerLog extends Log {
  /**
   * Runs `work`, which prints a command of ours and waits for nothing: also while `withoutCommands` has switched them off
   * for what another part of the step runs meanwhile. A mask that the runner takes for text would show the secret.
   */
  withCommands(work: () => void): void
}

export function createRunnerLog(): RunnerLog {
  let open = false
  /** What ends the time without commands, and how many asked for it. */
  let token: string | undefined
  let quiet = 0
  const stopCommands = (): void => {
    // Whoever knew the token could resume; nobody who prints here can. The toolkit has no function for it. Source:
    // https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
    token = randomUUID()
    core.info(`::stop-commands::${token}`)
  }
  const resumeCommands = (): void => {
    if (token !== undefined) core.info(`::${token}::`)
    token = undefined
  }
  const withCommands = (work: () => void): void => {
    if (token === undefined) {
      work()
      return
    }
    resumeCommands()
    try {
      work()
    } finally {
      // The old token stands in the log for everybody to read.
      stopCommands()
    }
  }
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
    withCommands,
    debug: (text) => withCommands(() => core.debug(text)),
    notice: (text) => withCommands(() => core.notice(text)),
    warning: (text) => withCommands(() => core.warning(text)),
    async group(title, work) {
      const close = openGroup(title)
      try {
        return await work()
      } finally {
        close()
      }
    },
    async withoutCommands(work) {
      // The runner takes no second token while it waits for the first.
      if (quiet++ === 0) stopCommands()
      try {
        return await work((line) => core.info(line))
      } finally {
        if (--quiet === 0) resumeCommands()
      }
    },
  }
}
