'use strict'
/** Vitest's tasks of one file as tests. The tree is the same from Vitest 1 to 4. */
const locationKey = Symbol('location')
exports.locationKey = locationKey

exports.testsOfModule = function (file) {
  return [...ofWhole(file, file, []), ...file.tasks.flatMap((task) => testsOfTask(task, file, []))]
}

/** An error outside of any test: Vitest fails the run. */
exports.testOfError = function (error) {
  return { ...whole, suite: [], name: 'nothing fails outside of the tests', failures: [describeError(error)] }
}

function testsOfTask(task, file, suite) {
  if (task.type !== 'suite') return [describeTest(task, file, suite)]
  const inside = [...suite, task.name]
  return [...ofWhole(task, file, inside), ...task.tasks.flatMap((inner) => testsOfTask(inner, file, inside))]
}

const whole = { status: 'failed', isWholeFile: true }

/** A file that did not load, or a hook around its tests that failed: an error that is no test's. */
function ofWhole(task, file, suite) {
  const errors = (task.result && task.result.errors) || []
  if (errors.length === 0) return []
  const name = task === file ? 'the test file runs' : 'the hooks around the tests'
  return [{ ...whole, ...commonOf(file), suite, name, failures: errors.map(describeError) }]
}

function describeTest(task, file, suite) {
  const { state, duration, retryCount = 0, errors = [] } = task.result || {}
  const status = state === 'pass' ? 'passed' : state === 'fail' ? 'failed' : 'skipped'
  const isFlaky = status === 'passed' && retryCount > 0
  const location = task[locationKey] || task.location
  return {
    ...commonOf(file),
    line: location ? location.line : undefined,
    suite,
    name: task.name,
    status,
    durationMs: duration,
    isFlaky: isFlaky || undefined,
    failures: status === 'failed' || isFlaky ? errors.map(describeError) : [],
  }
}

function commonOf({ filepath, projectName }) {
  return { file: filepath, runKind: projectName || undefined }
}

function describeError(error) {
  const { name, message, stack, stackStr, expected, actual } = error
  // Of what a plugin of Vite could not read, the stack is the plugin's own.
  const { id, loc } = error.__vitest_rollup_error__ || error
  const place = id && loc ? `\n    at ${id}:${loc.line}:${loc.column}` : ''
  const headline = `${name && !String(message).startsWith(name) ? `${name}: ` : ''}${message}${place}`
  const trace = place ? '' : String(stack || stackStr || '')
  const text = withoutColours(trace.includes(String(message)) ? trace : `${headline}\n${trace}`.trim())
  const comparable = typeof expected === 'string' && typeof actual === 'string'
  return comparable ? { text, expected: withoutColours(expected), actual: withoutColours(actual) } : { text }
}

function withoutColours(text) {
  // eslint-disable-next-line no-control-regex -- that is what a colour begins with
  return text.replace(/\u001B\[[\d;]*m/g, '')
}
