'use strict'
/** Jest's results of one file as tests. */
exports.testsOfFile = function (result) {
  const file = result.testFilePath
  const runKind = (result.displayName && result.displayName.name) || undefined
  const tests = result.testResults.map((test) => ({ file, runKind, ...describeTest(test) }))
  // A file that did not load has no tests, and is a failure all the same.
  const error = result.testExecError || (tests.length === 0 && result.failureMessage)
  return error ? [...tests, { runKind, ...exports.unloadedFile(file, error) }] : tests
}

exports.unloadedFile = function (file, error) {
  const text = typeof error === 'string' ? error : String(error.stack || error.message || error)
  const failures = [{ text }]
  return { file, isWholeFile: true, suite: [], name: 'the test file runs', status: 'failed', failures }
}

function describeTest(test) {
  // `jest.retryTimes` runs a failed test again by itself.
  const isFlaky = test.status === 'passed' && test.invocations > 1
  const texts = (isFlaky ? reasonsOf(test) : test.failureMessages) || []
  return {
    line: test.location ? test.location.line : undefined,
    suite: test.ancestorTitles,
    name: test.title,
    status: test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped',
    durationMs: test.duration,
    isFlaky: isFlaky || undefined,
    failures: texts.map((text) => ({ text })),
  }
}

/** Jest keeps them with `{ logErrorsBeforeRetry: true }` only. */
function reasonsOf({ invocations, retryReasons }) {
  if (retryReasons && retryReasons.length > 0) return retryReasons
  const times = invocations === 2 ? 'once' : `${invocations - 1} times`
  return [`Failed ${times} before it passed; jest.retryTimes tells why with { logErrorsBeforeRetry: true }`]
}
