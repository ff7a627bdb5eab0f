'use strict'
const { appendFileSync } = require('fs')
const { join } = require('path')

/**
 * Opens this process's record: a file of JSON lines, appended to at once, so that whatever ends the process, what was
 * found until then is there. It begins with the first test run (`jest --version` runs none), and a run that comes to
 * its own end says so.
 */
exports.openRecord = function (framework) {
  const folder = process.env.SLIPWAY_TEST_RECORDS
  // Its children record nothing: a test that itself runs Jest is one test.
  delete process.env.SLIPWAY_TEST_RECORDS
  if (!folder) return undefined
  const file = join(folder, `${framework}-${Date.now()}-${process.pid}.jsonl`)
  const append = (event) => appendFileSync(file, `${JSON.stringify(event)}\n`)
  let begun = false
  const begin = () => {
    if (!begun) append({ event: 'start', framework, directory: process.cwd() })
    begun = true
  }
  return {
    begin,
    /** Tests that have ended; one with an `id` replaces what was said of it before. */
    add: (tests) => append({ event: 'tests', tests }),
    /** All tests of the run, in the place of all that was added. */
    replace(tests) {
      begin()
      append({ event: 'final', tests })
    },
    end: () => append({ event: 'end' }),
  }
}
