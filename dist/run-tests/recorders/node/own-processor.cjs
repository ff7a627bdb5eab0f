'use strict'
/** The `testResultsProcessor` that the project's own configuration names, since only one can be given to Jest. */
const { createRequire } = require('module')
const { join } = require('path')
const { pathToFileURL } = require('url')

/** The function, or nothing when there is none (or the Jest is older than 29, which cannot be asked). */
exports.loadOwnProcessor = async function (jestConfigPath, given) {
  const { readInitialOptions } = require(jestConfigPath)
  if (typeof readInitialOptions !== 'function') return undefined
  const { config } = await readInitialOptions(configOption(given), { skipMultipleConfigError: true })
  const { rootDir, testResultsProcessor: name } = config
  if (typeof name !== 'string' || typeof rootDir !== 'string') return undefined
  const path = createRequire(join(rootDir, 'package.json')).resolve(name.replace('<rootDir>', rootDir))
  const loaded = await import(pathToFileURL(path).href)
  return loaded.default
}

/** The value of `--config` or `-c` on Jest's command line. */
function configOption(given) {
  const at = given.findIndex((argument) => /^(--config|-c)(=|$)/.test(argument))
  if (at < 0) return undefined
  const equals = given[at].indexOf('=')
  return equals < 0 ? given[at + 1] : given[at].slice(equals + 1)
}
