'use strict'
/**
 * Records a Mocha run. Its console output is untouched: the reporter that the user chose, in whatever way, stays; the
 * runner's events, which are Mocha's public interface, are listened to beside it.
 */
const { existsSync, readFileSync, realpathSync } = require('fs')
const { dirname, join } = require('path')
const { inspect } = require('util')
const { isMainThread } = require('worker_threads')
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
  const record = openRecord('mocha')
  if (record === undefined) return
  // Since Mocha 12 `main` is an ES module around this file.
  const commonJs = join(folder, 'lib/mocha.cjs')
  const Mocha = require(existsSync(commonJs) ? commonJs : folder)
  const { run } = Mocha.prototype
  Mocha.prototype.run = function (...args) {
    record.begin()
    const runner = run.apply(this, args)
    follow(runner, record)
    return runner
  }
}

/** Mocha emits nothing before `run` has returned. */
function follow(runner, record) {
  const ids = new Map()
  const add = (test, status, failures) => {
    // A test that passes and then fails (`done` called twice) is told twice; the last word counts.
    if (!ids.has(test)) ids.set(test, ids.size)
    const titles = test.titlePath()
    record.add([
      {
        id: ids.get(test),
        // A hook has no file of its own in every version; its suite has.
        file: test.file || (test.parent && test.parent.file),
        suite: titles.slice(0, -1),
        name: titles[titles.length - 1],
        isWholeFile: test.type === 'hook',
        status,
        durationMs: test.duration,
        failures,
      },
    ])
  }
  runner.on('pass', (test) => add(test, 'passed', []))
  runner.on('pending', (test) => add(test, 'skipped', []))
  runner.on('fail', (test, error) => add(test, 'failed', [describeError(error)]))
  runner.on('end', () => record.end())
}

function describeError(error) {
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
