import type { Log } from '@slipway/action-kit'

/**
 * The log of one of several that run at the same time: every line says whose it is.
 * @param ownsGroups whether what it prints may be folded: groups do not nest, and only one at a time may open them
 */
export function componentLog(name: string, log: Log, ownsGroups: boolean): Log {
  const mark = `[${name}] `
  const marked = (text: string): string => text.replace(/^/gm, mark)
  const openGroup = (title: string): (() => void) => {
    if (ownsGroups) return log.openGroup(mark + title)
    log.info(`${mark}▸ ${title}`)
    return () => undefined
  }
  return {
    info: (text) => log.info(marked(text)),
    debug: (text) => log.debug(marked(text)),
    notice: (text) => log.notice(mark + text),
    warning: (text) => log.warning(mark + text),
    openGroup,
    async group(title, work) {
      const close = openGroup(title)
      try {
        return await work()
      } finally {
        close()
      }
    },
    withoutCommands: (work) => log.withoutCommands(work),
  }
}
