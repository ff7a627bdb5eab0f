'use strict'
/** Narrows a Mocha run to what the plan asks for: fewer files, and of those to repeat, by Mocha's own `grep`. */
const { resolve } = require('path')
const { realPath } = require('./plan.cjs')
const { exactly } = require('./selection.cjs')

exports.narrowMocha = function (Mocha, record) {
  const { loadFiles, loadFilesAsync, run } = Mocha.prototype
  const narrowed = new WeakSet()
  // The files are known when Mocha sets out to load them. In parallel, the workers load them behind `run`.
  const narrowFiles = (mocha) => {
    if (!narrowed.has(mocha)) mocha.files = chooseFiles(mocha, record)
    narrowed.add(mocha)
  }
  Mocha.prototype.loadFiles = function (...args) {
    narrowFiles(this)
    return loadFiles.apply(this, args)
  }
  if (loadFilesAsync) {
    Mocha.prototype.loadFilesAsync = function (...args) {
      narrowFiles(this)
      return loadFilesAsync.apply(this, args)
    }
  }
  Mocha.prototype.run = function (...args) {
    narrowFiles(this)
    // A shard may have no test; that is no error.
    if (record.plan.shard && this.files.length === 0) this.options.failZero = false
    if (record.plan.selection) narrowNames(this, record.plan.selection)
    return run.apply(this, args)
  }
}

function chooseFiles(mocha, record) {
  const { selection, shard } = record.plan
  // What `--file` names is set-up; it is loaded in front of whatever runs.
  const setUp = new Set([].concat(mocha.options.file || []).map((file) => resolve(file)))
  if (selection) return mocha.files.filter((file) => setUp.has(file) || selection.hasFile(realPath(file)))
  const all = mocha.files.filter((file) => !setUp.has(file))
  const chosen = shard.choose(all)
  record.files(all, [...chosen])
  return chosen.size === 0 ? [] : mocha.files.filter((file) => setUp.has(file) || chosen.has(file))
}

function narrowNames(mocha, selection) {
  const { grep, invert } = mocha.options
  const files = mocha.files.map(realPath)
  const pattern = selection.pattern(files) || patternOfAll(mocha, selection)
  if (pattern === undefined) return
  mocha.options.grep = new RegExp(pattern)
  mocha.options.invert = false

  /**
   * With a whole file among them: the names of that file, as the user's own selection has them, and those to repeat. In
   * parallel, where no file is loaded yet, the chosen files run as a whole.
   */
  function patternOfAll() {
    const isSelected = (name) => !grep || new RegExp(grep).test(name) !== Boolean(invert)
    const names = []
    let isWhole = true
    mocha.suite.eachTest((test) => {
      const file = test.file === undefined ? undefined : realPath(test.file)
      const name = test.fullTitle()
      const own = file === undefined || selection.isWhole(file) ? undefined : selection.pattern([file])
      if (own !== undefined) isWhole = false
      if (own === undefined ? isSelected(name) : new RegExp(own).test(name)) names.push(name)
    })
    return isWhole ? undefined : exactly(names)
  }
}
