'use strict'
/**
 * Records `node --test`, beside whatever reporters it has. Its process starts one for each test file and reports what
 * those tell; that stream is not public, but an event emitter. It knows no way to be narrowed from within: when it
 * repeats, only what was asked for is recorded; of several shards the first runs all of it.
 */
const { EventEmitter } = require('events')
const { resolve } = require('path')
const { describeError } = require('./mocha-tests.cjs')
const { openRecord } = require('./records.cjs')

exports.attach = function () {
  const options = process.execArgv
  const record = openRecord('node', [...options, ...process.argv.slice(1)])
  if (record === undefined) return
  record.begin()
  if (record.plan && record.plan.shard) {
    const { isFirst } = record.plan.shard
    record.undivided(isFirst)
    if (!isFirst) {
      record.end()
      process.exit(0)
    }
  }
  const { emit } = EventEmitter.prototype
  const around = []
  const stderr = new Map()
  EventEmitter.prototype.emit = function (name, data, ...rest) {
    if (typeof name === 'string' && name.startsWith('test:') && data && typeof data === 'object') {
      listen(name, data, { around, stderr, record })
    }
    return emit.call(this, name, data, ...rest)
  }
  // Tests run in other processes, so that none of them can end this one.
  if (!options.some((option) => option.endsWith('isolation=none'))) process.once('exit', () => record.end())
}

/** Tests start in the order in which they are written, also where they run beside one another. */
function listen(name, data, { around, stderr, record }) {
  if (name === 'test:stderr') {
    const file = resolve(data.file)
    stderr.set(file, `${stderr.get(file) || ''}${data.message}`.slice(-10000))
  } else if (name === 'test:start') around.splice(data.nesting, Infinity, data.name)
  else if (name === 'test:pass' || name === 'test:fail') {
    record.add(describe(data, around.slice(0, data.nesting), stderr))
  } else if (name === 'test:summary' && data.file === undefined) record.end()
}

function describe({ name, file, line, skip, todo, details = {} }, suite, stderr) {
  const { error, type, duration_ms: durationMs } = details
  const failure = error && error.failureType
  // What holds others fails with them; it is told itself where it fails by itself.
  if (failure === 'subtestsFailed' || (type === 'suite' && !error)) return []
  const isLeftOut = skip !== undefined || todo !== undefined
  const status = isLeftOut ? 'skipped' : error ? 'failed' : 'passed'
  const test = { file, suite, status, durationMs, failures: [] }
  if (file !== undefined && (name === file || file.endsWith(`/${name}`))) {
    // All that Node knows of a file that did not load is what it printed.
    const failures = error
      ? [{ text: stderr.get(resolve(file)) || describeError(error.cause || error).text }]
      : []
    return [{ ...test, name: 'the test file runs', isWholeFile: true, failures }]
  }
  const failures = status === 'failed' ? [describeError(error.cause || error)] : []
  return type === 'suite'
    ? [{ ...test, suite: [...suite, name], name: 'the hooks around the tests', isWholeFile: true, failures }]
    : [{ ...test, line, name, failures }]
}
