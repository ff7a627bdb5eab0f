'use strict'
/**
 * Records a Vitest run. Its reporters and its console output are untouched: what Vitest reports is listened to beside
 * them. Vitest is all ES modules and keeps its class to itself; a loader hook hands it over (vitest-loader.mjs).
 */
const nodeModule = require('module')
const { join } = require('path')
const { pathToFileURL } = require('url')
const { openRecord } = require('./records.cjs')
const { exposeClass } = require('./vitest-class.cjs')
const { narrowVitest } = require('./vitest-narrow.cjs')
const { locationKey, testsOfModule, testOfError } = require('./vitest-tests.cjs')

exports.attach = function () {
  // Every Node that Vitest 1 and later runs on has one of the two, but early ones of Node 18.
  if (!nodeModule.registerHooks && !nodeModule.register) return
  const record = openRecord('vitest', process.argv.slice(2))
  if (record === undefined) return
  globalThis[Symbol.for('slipway.vitest')] = (Vitest) => follow(Vitest, record)
  if (nodeModule.registerHooks) {
    nodeModule.registerHooks({ load: (url, context, next) => exposeClass(url, next(url, context)) })
  } else nodeModule.register(pathToFileURL(join(__dirname, 'vitest-loader.mjs')))
}

function follow(Vitest, record) {
  const { start, report } = Vitest.prototype
  const told = new Set()
  const tell = (file) => {
    if (told.has(file.id)) return
    told.add(file.id)
    record.add(testsOfModule(file))
  }
  Vitest.prototype.start = async function (...args) {
    record.begin()
    askForLocations(this)
    endWithoutTests(this, record)
    if (record.plan) narrowVitest(this, record)
    return start.apply(this, args)
  }
  Vitest.prototype.report = async function (name, ...args) {
    listen(name, args, this, { record, tell })
    return report.call(this, name, ...args)
  }
}

/** Before Vitest 3 a run without test files ends the process here, without a last event. */
function endWithoutTests({ logger }, record) {
  const { printNoTestFound } = logger
  logger.printNoTestFound = function (...args) {
    record.end()
    return printNoTestFound.apply(this, args)
  }
}

/** The events of Vitest 3 and later; before, `onFinished` brings everything at the end, and `onTaskUpdate` the files. */
function listen(name, [first, second], vitest, { record, tell }) {
  if (name === 'onTestModuleCollected') hideLocations(vitest, [first.task])
  else if (name === 'onCollected') hideLocations(vitest, first || [])
  else if (name === 'onTestModuleEnd') tell(first.task)
  else if (name === 'onTaskUpdate') endedFiles(first, vitest).forEach(tell)
  else if (name === 'onTestRunEnd') finish(first.map(taskOf), second)
  else if (name === 'onFinished') finish(first || [], second)

  function finish(files, errors) {
    // Vitest 3 has both events.
    if (finished.has(vitest)) return
    finished.add(vitest)
    const { bail, dangerouslyIgnoreUnhandledErrors: ignored } = vitest.config
    const tests = [...files.flatMap(testsOfModule), ...(ignored ? [] : errors || []).map(testOfError)]
    record.replace(tests)
    if (bail > 0 && tests.filter(({ status }) => status === 'failed').length >= bail) record.partial()
    record.end()
  }
}

const finished = new WeakSet()
const taskOf = ({ task }) => task

function endedFiles(packs, vitest) {
  const ended = ([, result]) => result && (result.state === 'pass' || result.state === 'fail')
  const tasks = (packs || []).filter(ended).map(([id]) => vitest.state.idMap.get(id))
  return tasks.filter((task) => task && task.type === 'suite' && task.filepath !== undefined)
}

const isAsked = new WeakSet()

function askForLocations(vitest) {
  for (const { config } of [vitest, ...(vitest.projects || [])]) {
    if (config === undefined || config.includeTaskLocation) continue
    config.includeTaskLocation = true
    isAsked.add(vitest)
  }
}

/** The user's reporters print a location where there is one, so only this recorder keeps it. */
function hideLocations(vitest, tasks) {
  if (!isAsked.has(vitest)) return
  for (const task of tasks) {
    if (task.location) {
      Object.defineProperty(task, locationKey, { value: task.location })
      delete task.location
      // Since Vitest 3 reporters see an entity made of the task, with a location of its own.
      const entity = vitest.state.getReportedEntity ? vitest.state.getReportedEntity(task) : undefined
      if (entity) delete entity.location
    }
    hideLocations(vitest, task.tasks || [])
  }
}
