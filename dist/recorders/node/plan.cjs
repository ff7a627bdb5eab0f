'use strict'
/**
 * What the plan (src/follow/test-plan.ts) asks of one run: `selection`, the tests to repeat, or `shard`, a choice among
 * all files. A run of which the plan says nothing runs whole.
 */
const { realpathSync } = require('fs')
const { relative, resolve, sep } = require('path')
const { chooseFiles, readPlan } = require('../choose-files.cjs')
const { createSelection } = require('./selection.cjs')

exports.planFor = function (framework, key) {
  const plan = readPlan()
  if (plan === undefined) return undefined
  const workspace = realPath(plan.workspace)
  const nameOf = (path) => relative(workspace, realPath(path)).split(sep).join('/')
  const runs = (plan.rerun || []).filter((run) => run.framework === framework && run.key === key)
  if (runs.length > 0) {
    const tests = runs.flatMap((run) => run.tests)
    const selection = createSelection(tests, (file) => realPath(resolve(workspace, file)))
    return { isNothing: tests.length === 0, nameOf, selection }
  }
  if (!plan.shard) return undefined
  /** This shard's part of the paths, as a set. */
  const choose = (paths) => {
    const byName = new Map(paths.map((path) => [nameOf(path), path]))
    const { shard } = plan
    return new Set(chooseFiles([...byName.keys()], { workspace, shard }).map((name) => byName.get(name)))
  }
  return { isNothing: false, nameOf, shard: { choose, isFirst: plan.shard.index === 1 } }
}

function realPath(path) {
  try {
    return realpathSync(path)
  } catch {
    // A file that an earlier run made is no more there.
    return path
  }
}
exports.realPath = realPath
