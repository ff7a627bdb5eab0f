'use strict'
/** A compilation's errors and warnings as findings, at the file and line that they are about. */
exports.findingsOf = function (compilation) {
  const found = new Map()
  collect(compilation, found)
  return [...found.values()]
}

function collect(compilation, found) {
  // Since Webpack 5 what the configuration ignores is left out by these functions.
  const errors = compilation.getErrors ? compilation.getErrors() : compilation.errors
  const warnings = compilation.getWarnings ? compilation.getWarnings() : compilation.warnings
  for (const [level, all] of Object.entries({ error: errors, warning: warnings })) {
    for (const problem of all) {
      // A plugin may push whatever it likes.
      const finding = describe(problem || {}, level)
      // A compilation hands up what its children found.
      found.set(JSON.stringify(finding), finding)
    }
  }
  for (const child of compilation.children || []) collect(child, found)
}

function describe(problem, level) {
  const message = String(problem.message || problem)
  const file = fileOf(problem)
  const at = placeOf(problem) || (file === undefined ? undefined : placeIn(message)) || {}
  return {
    tool: 'webpack',
    level,
    message,
    file,
    line: at.line > 0 ? at.line : undefined,
    // Webpack and Babel count columns from 0.
    column: at.line > 0 && at.column >= 0 ? at.column + 1 : undefined,
  }
}

function fileOf({ module: origin, file }) {
  const path = (origin && (origin.resource || (origin.rootModule && origin.rootModule.resource))) || file
  return typeof path === 'string' ? path.replace(/[?#].*$/, '') : undefined
}

/** The problem's own place; in Webpack 4 that of the import it is about; what a loader was told by its parser. */
function placeOf({ loc, dependencies, error }) {
  const [dependency] = dependencies || []
  return [loc, dependency && dependency.loc, error && error.loc]
    .map((place) => place && (place.start || place))
    .find((place) => place && place.line > 0)
}

/** As Babel, PostCSS and Sass name a place in their messages: `(3:5)`. */
function placeIn(message) {
  const match = /\((\d+):(\d+)\)/.exec(message)
  return match ? { line: Number(match[1]), column: Number(match[2]) } : undefined
}
