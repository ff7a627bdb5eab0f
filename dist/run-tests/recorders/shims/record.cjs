'use strict'
const { appendFileSync, readFileSync } = require('fs')
const { join } = require('path')

/**
 * Opens the record of a program that was started in the place of another: a file of JSON lines, each appended at once.
 * Nothing when nobody asked for one. What it starts records nothing: a test that itself runs tests is one test.
 * @param {{ framework: string, directory: string, key: string }} start
 */
exports.openRecord = function (start) {
  const folder = process.env.SLIPWAY_TEST_RECORDS
  delete process.env.SLIPWAY_TEST_RECORDS
  if (!folder) return undefined
  const file = join(folder, `${start.framework}-${Date.now()}-${process.pid}.jsonl`)
  const write = (event, more = {}) => appendFileSync(file, `${JSON.stringify({ event, ...more })}\n`)
  write('start', start)
  return { write }
}

/**
 * The plan that this process is given (follow/test-plan.ts), taken out of the environment of what it starts.
 * @returns {{ workspace: string, rerun?: readonly object[], shard?: object } | undefined}
 */
exports.takePlan = function () {
  const file = process.env.SLIPWAY_TEST_PLAN
  delete process.env.SLIPWAY_TEST_PLAN
  return file ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** The tests that the run with this key is to repeat; nothing when it runs whole. */
exports.testsToRepeat = function (plan, framework, key) {
  const runs = (plan && plan.rerun) || []
  const run = runs.find((one) => one.framework === framework && one.key === key)
  return run && run.tests
}
