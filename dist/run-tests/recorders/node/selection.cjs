'use strict'
/**
 * The tests to repeat, as files and names. A file that did not load and a hook that failed are repeated as a whole file;
 * where not even the file is known, everything is.
 */
exports.createSelection = function (tests, resolveFile) {
  /** The full names to repeat in each file; `whole` for all of it. */
  const files = new Map()
  const anywhere = new Set()
  let isEverything = false
  for (const { suite, name, file, isWholeFile } of tests) {
    const path = file === undefined || file === null ? undefined : resolveFile(file)
    if (path === undefined && isWholeFile) isEverything = true
    else if (path === undefined) anywhere.add([...suite, name].join(' '))
    else if (isWholeFile) files.set(path, whole)
    else if (files.get(path) !== whole) {
      if (!files.has(path)) files.set(path, new Set())
      files.get(path).add([...suite, name].join(' '))
    }
  }
  const hasName = (path, name) => anywhere.has(name) || (files.has(path) && files.get(path).has(name))
  return {
    hasFile: (path) => isEverything || anywhere.size > 0 || files.has(path),
    isWhole: (path) => isEverything || files.get(path) === whole,
    /** Whether a test that has ended is one of them; what stands for a whole file always tells something. */
    hasTest({ file, suite, name, isWholeFile }) {
      const path = file === undefined ? undefined : resolveFile(file)
      if (isWholeFile || isEverything || files.get(path) === whole) return true
      return hasName(path, [...suite, name].join(' '))
    },
    /** What matches the full names to repeat in these files, and nothing else; undefined when they run whole. */
    pattern(paths) {
      if (paths.some((path) => isEverything || files.get(path) === whole)) return undefined
      const names = new Set([...anywhere, ...paths.flatMap((path) => [...(files.get(path) || [])])])
      return exactly([...names])
    },
  }
}

const whole = 'whole'

/** The source of a regular expression for just these names. */
function exactly(names) {
  return `^(?:${names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`
}
exports.exactly = exactly
