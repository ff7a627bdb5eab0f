'use strict'
/** Mocha starts another process for Node flags, so its recorder comes in by `--require`, where the tests run. */
const { keyOf, openRecord } = require('./records.cjs')

exports.attach = function () {
  const given = process.argv.slice(2)
  const folder = process.env.SLIPWAY_TEST_RECORDS
  const plan = process.env.SLIPWAY_TEST_PLAN
  // The process behind has other arguments, and is the same run.
  const key = process.env.SLIPWAY_TEST_KEY || keyOf('mocha', given)
  // Ends this process when there is nothing to repeat.
  openRecord('mocha', given)
  Object.assign(process.env, { SLIPWAY_TEST_RECORDS: folder, SLIPWAY_TEST_KEY: key })
  if (plan) process.env.SLIPWAY_TEST_PLAN = plan
  // In front, for all behind a `--` is a file to Mocha.
  process.argv.splice(2, 0, `--require=${require.resolve('./mocha-recorder.cjs')}`)
}
