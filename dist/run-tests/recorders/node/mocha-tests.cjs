'use strict'
const { inspect } = require('util')

/** A test, or a hook that failed, without what became of it. */
exports.describeMochaTest = function (test) {
  const titles = test.titlePath()
  return {
    // A hook has no file of its own in every version; its suite has.
    file: test.file || (test.parent && test.parent.file) || undefined,
    suite: titles.slice(0, -1),
    name: titles[titles.length - 1],
    isWholeFile: test.type === 'hook',
    durationMs: test.duration,
  }
}

exports.describeError = function (error) {
  if (error === null || typeof error !== 'object') return { text: String(error) }
  const message = String(error.message || error)
  const stack = String(error.stack || '')
  const text = stack.includes(message) ? stack : `${message}\n${stack}`
  const comparable = error.showDiff !== false && 'expected' in error && 'actual' in error
  return comparable ? { text, expected: show(error.expected), actual: show(error.actual) } : { text }
}

function show(value) {
  return typeof value === 'string' ? value : inspect(value, { depth: 6, sorted: true, breakLength: 80 })
}
