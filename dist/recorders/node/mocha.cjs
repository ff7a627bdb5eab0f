'use strict'
/** Mocha starts another process for Node flags, so its recorder comes in by `--require`, where the tests run. */
exports.attach = function () {
  // In front, for all behind a `--` is a file to Mocha.
  process.argv.splice(2, 0, `--require=${require.resolve('./mocha-recorder.cjs')}`)
}
