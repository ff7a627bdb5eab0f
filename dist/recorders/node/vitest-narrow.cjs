'use strict'
/** Narrows a Vitest run to what the plan asks for, when its files are found and none is handed to a worker yet. */
const { realPath } = require('./plan.cjs')

exports.narrowVitest = function (vitest, record) {
  const { selection } = record.plan
  // A few tests cover little: no threshold may fail them, and the report of the whole run stays.
  if (selection && vitest.config.coverage) vitest.config.coverage.enabled = false
  // Vitest 3 has an object for it. What it was before, `[project, file]`, is a specification to Vitest 2 as well.
  const holder = vitest.specifications || vitest
  const { filterTestsBySource } = holder
  holder.filterTestsBySource = async function (...args) {
    const found = await filterTestsBySource.apply(this, args)
    return selection ? selectTests(found, vitest, selection) : chooseFiles(found, vitest, record)
  }
}

function chooseFiles(found, vitest, record) {
  const all = [...new Set(found.map(fileOf))]
  const chosen = record.plan.shard.choose(all)
  record.files(all, [...chosen])
  // A shard may have no file; that is no error.
  if (chosen.size === 0 && all.length > 0) vitest.config.passWithNoTests = true
  return found.filter((specification) => chosen.has(fileOf(specification)))
}

function selectTests(found, vitest, selection) {
  const needed = found.filter((specification) => selection.hasFile(realPath(fileOf(specification))))
  if (needed.length > 0 && needed.every((specification) => 'testNamePattern' in specification)) {
    for (const specification of needed) {
      const pattern = selection.pattern([realPath(fileOf(specification))])
      if (pattern !== undefined) specification.testNamePattern = new RegExp(pattern)
    }
    return needed
  }
  // Before Vitest 4.1 there is one pattern for all files. With a whole file among them, all run as a whole.
  const pattern = selection.pattern(needed.map((specification) => realPath(fileOf(specification))))
  if (pattern !== undefined) setPattern(vitest, new RegExp(pattern))
  return needed
}

function setPattern(vitest, pattern) {
  vitest.configOverride = { ...vitest.configOverride, testNamePattern: pattern }
  for (const { config } of [vitest, ...(vitest.projects || [])]) if (config) config.testNamePattern = pattern
}

function fileOf(specification) {
  return specification.moduleId || specification[1]
}
