'use strict'
/** Narrows a Jest run to what the plan asks for, in the process itself: configuration and command stay the user's. */
const { realPath } = require('./plan.cjs')

/** The command line of a narrowed run. */
exports.narrowArguments = function (given, { selection }) {
  // A shard may have no file; that is no error.
  if (!selection) return given.includes('--passWithNoTests') ? given : ['--passWithNoTests', ...given]
  // A few tests cover little: no threshold may fail them, and the report of the whole run stays. What a user's own
  // shard left out has not failed, and the few files would be divided anew.
  const rest = without(given, /^--(?:no-)?(?:coverage|collectCoverage|collect-coverage)$/, /^(?:true|false)$/)
  return ['--coverage=false', ...without(rest, /^--shard$/, /^\d+\/\d+$/)]
}

/** Leaves an option out, as `--option=value`, as `--option value` and alone. */
function without(given, option, value) {
  return given.filter((argument, index) => {
    const [name] = argument.split('=')
    const isValue = index > 0 && option.test(given[index - 1]) && value.test(argument)
    return !option.test(name) && !isValue
  })
}

/**
 * Jest looks for the files of all projects at once: `Promise.all` in runJest.js, since Jest 24. The choice is made among
 * all of them, when the last search has come back.
 */
exports.narrowFiles = function ({ SearchSource }, record) {
  const { getTestPaths } = SearchSource.prototype
  const searches = []
  SearchSource.prototype.getTestPaths = async function (...args) {
    const search = getTestPaths.apply(this, args)
    searches.push(search)
    const found = await search
    // All projects have begun to search by the next turn of the event loop.
    await new Promise(setImmediate)
    const all = (await Promise.all(searches)).flatMap(({ tests }) => tests.map(({ path }) => path))
    const isChosen = choose(all, record)
    return { ...found, tests: found.tests.filter(({ path }) => isChosen(path)) }
  }
}

const choices = new WeakMap()

/** The same for every project; recorded once. */
function choose(all, record) {
  if (!choices.has(record)) choices.set(record, decide([...new Set(all)], record))
  return choices.get(record)
}

function decide(all, record) {
  const { selection, shard } = record.plan
  if (selection) return (path) => selection.hasFile(realPath(path))
  const chosen = shard.choose(all)
  record.files(all, [...chosen])
  if (chosen.size === 0) record.end()
  return (path) => chosen.has(path)
}

/** Whole files run as they are, the others by the names to repeat: Jest knows only one pattern for both. */
exports.narrowNames = function (Runner, selection) {
  const { runTests } = Runner.prototype
  Runner.prototype.runTests = async function (tests, ...rest) {
    const isWhole = ({ path }) => selection.isWhole(realPath(path))
    const named = tests.filter((test) => !isWhole(test))
    const whole = tests.filter(isWhole)
    if (whole.length > 0) await runTests.call(this, whole, ...rest)
    if (named.length === 0) return
    const testNamePattern = selection.pattern(named.map(({ path }) => realPath(path)))
    this._globalConfig = Object.freeze({ ...this._globalConfig, testNamePattern })
    await runTests.call(this, named, ...rest)
  }
}
