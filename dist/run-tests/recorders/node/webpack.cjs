'use strict'
/**
 * Records the errors and warnings of Webpack 4 and 5, whoever runs it: webpack-cli, react-scripts, vue-cli or a script.
 * It is watched for where this program or the project would load it from, and costs nothing until then.
 */
const { existsSync, realpathSync } = require('fs')
const { dirname, join } = require('path')
const { whenLoaded } = require('./when-loaded.cjs')

exports.attach = function (program) {
  const files = new Set([findCompiler(dirname(program)), findCompiler(process.cwd())])
  files.delete(undefined)
  for (const file of files) whenLoaded(file, follow)
}

function findCompiler(folder) {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, 'node_modules/webpack/lib/Compiler.js')
    if (existsSync(file)) return realpathSync(file)
    if (at === dirname(at)) return undefined
  }
}

/** Every compiler comes through `run`, also those of a configuration with several; one that watches never ends. */
function follow(Compiler) {
  // Not before: every other program of a command comes as far as this file.
  const { openFindings } = require('./records.cjs')
  const { findingsOf } = require('./webpack-findings.cjs')
  const { run } = Compiler.prototype
  let record
  const followed = new WeakSet()
  Compiler.prototype.run = function (...args) {
    record = record || openFindings('webpack')
    if (record && !followed.has(this)) {
      followed.add(this)
      this.hooks.done.tap('Slipway', ({ compilation }) => {
        record.findings(findingsOf(compilation))
        record.end()
      })
    }
    return run.apply(this, args)
  }
}
