/** A log that keeps nothing. */
export function quietly() {
  const nothing = () => undefined
  return {
    info: nothing,
    debug: nothing,
    notice: nothing,
    warning: nothing,
    openGroup: () => nothing,
    group: (_, work) => work(),
    withoutCommands: (work) => work(nothing),
  }
}
