'use strict'
/**
 * Records a Jest run. Its console output is untouched: no reporter is added or replaced. The events of jest-runner give
 * every file as it ends, and `testResultsProcessor` the whole at the end, for custom runners and for Jest before 28.
 */
const { createRequire } = require('module')
const { narrowArguments, narrowFiles, narrowNames } = require('./jest-narrow.cjs')
const { testsOfFile, unloadedFile } = require('./jest-tests.cjs')
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
  const given = process.argv.slice(2)
  record = openRecord('jest', given)
  if (record === undefined) return
  const packages = locatePackages(program)
  loadOwn = async () => packages && loadOwnProcessor(packages.config, given)
  const options = ['--testLocationInResults']
  // Jest takes that option once only. A user's own stays, and the events below must do.
  const taken = given.some((argument) => argument.startsWith('--testResultsProcessor'))
  if (!taken) options.push(`--testResultsProcessor=${__filename}`)
  process.argv.splice(
    2,
    given.length,
    ...options,
    ...(record.plan ? narrowArguments(given, record.plan) : given),
  )
  if (packages === undefined) return
  if (record.plan) narrowFiles(require(packages.core), record)
  followRunner(require(packages.runner).default, taken)
}

function followRunner(Runner, isAlone) {
  if (!Runner || !Runner.prototype || typeof Runner.prototype.on !== 'function') return
  if (record.plan && record.plan.selection) narrowNames(Runner, record.plan.selection)
  const { runTests } = Runner.prototype
  Runner.prototype.runTests = async function (...args) {
    record.begin()
    watchBail(this)
    this.on('test-file-success', ([, result]) => record.add(testsOfFile(result)))
    this.on('test-file-failure', ([test, error]) => record.add([unloadedFile(test.path, error)]))
    await runTests.apply(this, args)
    if (isAlone) record.end()
  }
}

/** With `--bail` Jest ends the process at so many failed tests. Source: TestScheduler.js, _bailIfNeeded. */
function watchBail(runner) {
  const { bail } = runner._globalConfig || {}
  if (!bail) return
  let failed = 0
  runner.on('test-file-success', ([, result]) => (failed += result.numFailingTests))
  process.once('exit', () => {
    if (failed < bail) return
    record.partial()
    record.end()
  })
}

/** Jest's packages as this Jest will load them; to load them early costs nothing, Jest does in any case. */
function locatePackages(program) {
  try {
    const cli = program.includes('/jest-cli/bin/') ? program : createRequire(program).resolve('jest-cli')
    const core = createRequire(cli).resolve('@jest/core')
    const config = createRequire(core).resolve('jest-config')
    return { core, config, runner: createRequire(config).resolve('jest-runner') }
  } catch {
    // A Jest that is put together in another way still hands over its results at the end.
    return undefined
  }
}
