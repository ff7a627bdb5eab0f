'use strict'
/**
 * Records a Mocha run. Its console output is untouched: the reporter that the user chose, in whatever way, stays; the
 * runner's events, which are Mocha's public interface, are listened to beside it.
 */
const { existsSync, readFileSync, realpathSync } = require('fs')
const { dirname, join } = require('path')
const { isMainThread } = require('worker_threads')
const { narrowMocha } = require('./mocha-narrow.cjs')
const { describeMochaTest, describeError } = require('./mocha-tests.cjs')
const { openRecord } = require('./records.cjs')

const program = process.argv[1] && realpathSync(process.argv[1])
const home = program && findHome(dirname(program))
// The workers of `--parallel` load this as well; what they run comes back to the main process.
if (home && isMainThread) attach(home)

/** The folder of the Mocha that is running. */
function findHome(folder) {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const manifest = join(at, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'mocha') return at
  }
  return undefined
}

function attach(folder) {
  // Its key is in the environment: mocha.cjs.
  const record = openRecord('mocha', [])
  if (record === undefined) return
  // Since Mocha 12 `main` is an ES module around this file.
  const commonJs = join(folder, 'lib/mocha.cjs')
  const Mocha = require(existsSync(commonJs) ? commonJs : folder)
  if (record.plan) narrowMocha(Mocha, record)
  const { run } = Mocha.prototype
  Mocha.prototype.run = function (...args) {
    record.begin()
    const runner = run.apply(this, args)
    follow(runner, record, this.options || {})
    return runner
  }
}

/** Mocha emits nothing before `run` has returned. */
function follow(runner, record, { bail }) {
  const ids = new Map()
  const retried = new Map()
  const add = (test, status, failures) => {
    // A test that passes and then fails (`done` called twice) is told twice; the last word counts.
    if (!ids.has(test)) ids.set(test, ids.size)
    record.add([{ id: ids.get(test), ...describeMochaTest(test), status, ...failures }])
  }
  runner.on('start', () => {
    // `--bail` and a hook that fails leave tests out; in parallel nobody knows yet.
    if (runner.suite.total() > 0 && !runner.suite.bail()) record.announce(runner.grepTotal(runner.suite))
  })
  runner.on('pass', (test) => {
    const earlier = test.currentRetry && test.currentRetry() > 0 ? retried.get(test.fullTitle()) : undefined
    add(test, 'passed', earlier ? { isFlaky: true, failures: earlier } : { failures: [] })
  })
  runner.on('pending', (test) => add(test, 'skipped', { failures: [] }))
  runner.on('fail', (test, error) => add(test, 'failed', { failures: [describeError(error)] }))
  runner.on('retry', (test, error) => {
    if (!retried.has(test.fullTitle())) retried.set(test.fullTitle(), [describeError(error)])
  })
  runner.on('end', () => {
    if ((bail || runner.suite.bail()) && runner.failures > 0) record.partial()
    record.end()
  })
}
