'use strict'
const { appendFileSync } = require('fs')
const { join, relative, sep } = require('path')
const { readPlan } = require('../choose-files.cjs')
const { planFor } = require('./plan.cjs')

/**
 * Opens this process's record: a file of JSON lines, appended to at once, so that whatever ends the process, what was
 * found until then is there. It begins with the first test run (`jest --version` runs none), and a run that comes to
 * its own end says so. A run that is asked to repeat nothing ends here, before its framework has started.
 * @param {string} framework
 * @param {readonly string[]} given the arguments of the user's command: with folder and framework they are the run's key
 */
exports.openRecord = function (framework, given) {
  const folder = process.env.SLIPWAY_TEST_RECORDS
  const key = process.env.SLIPWAY_TEST_KEY || exports.keyOf(framework, given)
  const plan = folder ? planFor(framework, key) : undefined
  // Its children record nothing: a test that itself runs Jest is one test.
  for (const name of ['RECORDS', 'PLAN', 'KEY']) delete process.env[`SLIPWAY_TEST_${name}`]
  if (!folder) return undefined
  const record = appendTo(folder, { framework, key, directory: process.cwd() }, plan)
  if (plan && plan.isNothing) {
    record.nothing()
    process.exit(0)
  }
  return record
}

/**
 * A record of findings, not of tests: what the process starts may record as well. Nothing where tests are repeated: the
 * code is the same, and its findings are recorded already.
 */
exports.openFindings = function (framework) {
  const folder = process.env.SLIPWAY_TEST_RECORDS
  const plan = folder ? readPlan() : undefined
  if (!folder || (plan && plan.rerun)) return undefined
  const key = exports.keyOf(framework, process.argv.slice(2))
  return appendTo(folder, { framework, key, directory: process.cwd() })
}

/** Tells one run of a command from the others; the same on another machine, which has the workspace elsewhere. */
exports.keyOf = function (framework, given) {
  const folder = relative(process.env.GITHUB_WORKSPACE || '/', process.cwd())
    .split(sep)
    .join('/')
  return [framework, folder || '.', ...given].join(' ')
}

let opened = 0

function appendTo(folder, start, plan) {
  const file = join(folder, `${start.framework}-${Date.now()}-${process.pid}-${++opened}.jsonl`)
  // Of a test file, the framework also tells the tests that were not asked for, as skipped.
  const isAsked = (test) => !plan || !plan.selection || plan.selection.hasTest(test)
  const append = (event) => appendFileSync(file, `${JSON.stringify(event)}\n`)
  let begun = false
  const begin = () => {
    if (!begun) append({ event: 'start', ...start })
    begun = true
  }
  return {
    /** What this run is narrowed to, or nothing. */
    plan,
    begin,
    /** Tests that have ended; one with an `id` replaces what was said of it before. */
    add(tests) {
      begin()
      append({ event: 'tests', tests: tests.filter(isAsked) })
    },
    announce: (total) => append({ event: 'announce', total }),
    /** Absolute paths: all test files there are, and those of this shard. */
    files(all, chosen) {
      begin()
      append({ event: 'files', all: all.map(plan.nameOf), chosen: chosen.map(plan.nameOf) })
    },
    /** Of a run that cannot be divided: it counts as one file, which falls to one shard as a whole. */
    undivided(isOfThisShard) {
      begin()
      append({ event: 'files', all: [start.key], chosen: isOfThisShard ? [start.key] : [] })
    },
    findings(findings) {
      begin()
      append({ event: 'findings', findings })
    },
    /** All tests of the run, in the place of all that was added. */
    replace(tests) {
      begin()
      append({ event: 'final', tests: tests.filter(isAsked) })
    },
    nothing() {
      begin()
      append({ event: 'nothing' })
      append({ event: 'end' })
    },
    /** It stopped at a failure, as it was told to: there are tests that it did not get to. */
    partial() {
      begin()
      append({ event: 'partial' })
    },
    end() {
      begin()
      append({ event: 'end' })
    },
  }
}
