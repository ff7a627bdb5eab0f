'use strict'
/**
 * Records a Jest run. Its console output is untouched: no reporter is added or replaced. The events of jest-runner give
 * every file as it ends, and `testResultsProcessor` the whole at the end, for custom runners and for Jest before 28.
 */
const { createRequire } = require('module')
const { loadOwnProcessor } = require('./own-processor.cjs')
const { openRecord } = require('./records.cjs')

let record
let loadOwn

/** What Jest calls with the results of all files, in the place of the project's own processor. */
module.exports = async function processResults(results) {
  record.replace(results.testResults.flatMap(testsOfFile))
  record.end()
  const own = await loadOwn()
  return own ? own(results) : results
}

module.exports.attach = function (program) {
  record = openRecord('jest')
  if (record === undefined) return
  const given = process.argv.slice(2)
  const packages = locatePackages(program)
  loadOwn = async () => packages && loadOwnProcessor(packages.config, given)
  const options = ['--testLocationInResults']
  // Jest takes that option once only. A user's own stays, and the events below must do.
  const taken = given.some((argument) => argument.startsWith('--testResultsProcessor'))
  if (!taken) options.push(`--testResultsProcessor=${__filename}`)
  process.argv.splice(2, 0, ...options)
  if (packages) followRunner(require(packages.runner).default, taken)
}

function followRunner(Runner, isAlone) {
  if (!Runner || !Runner.prototype || typeof Runner.prototype.on !== 'function') return
  const { runTests } = Runner.prototype
  Runner.prototype.runTests = async function (...args) {
    record.begin()
    this.on('test-file-success', ([, result]) => record.add(testsOfFile(result)))
    this.on('test-file-failure', ([test, error]) => record.add([unloadedFile(test.path, error)]))
    await runTests.apply(this, args)
    if (isAlone) record.end()
  }
}

/** jest-config and jest-runner as this Jest will load them; to load them early costs nothing, Jest does in any case. */
function locatePackages(program) {
  try {
    const cli = program.includes('/jest-cli/bin/') ? program : createRequire(program).resolve('jest-cli')
    const core = createRequire(cli).resolve('@jest/core')
    const config = createRequire(core).resolve('jest-config')
    return { config, runner: createRequire(config).resolve('jest-runner') }
  } catch {
    // A Jest that is put together in another way still hands over its results at the end.
    return undefined
  }
}

function testsOfFile(result) {
  const file = result.testFilePath
  const tests = result.testResults.map((test) => ({
    file,
    line: test.location ? test.location.line : undefined,
    suite: test.ancestorTitles,
    name: test.title,
    status: test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped',
    durationMs: test.duration,
    failures: (test.failureMessages || []).map((text) => ({ text })),
  }))
  // A file that did not load has no tests, and is a failure all the same.
  const error = result.testExecError || (tests.length === 0 && result.failureMessage)
  return error ? [...tests, unloadedFile(file, error)] : tests
}

function unloadedFile(file, error) {
  const text = typeof error === 'string' ? error : String(error.stack || error.message || error)
  return {
    file,
    isWholeFile: true,
    suite: [],
    name: 'the test file runs',
    status: 'failed',
    failures: [{ text }],
  }
}
