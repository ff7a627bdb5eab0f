'use strict'
/** What a plan makes of `cargo test`: other targets, and only some of their tests. */
const { relative, sep } = require('path')
const { chooseFiles } = require('../choose-files.cjs')
const { selectionOf } = require('./targets.cjs')

/**
 * The commands that repeat the given tests: one for each test binary, for names count for all binaries of a command.
 * The whole command, where a test does not know its binary (`cargo -q` names none).
 */
exports.repeat = function (tests, given) {
  const binaries = new Map()
  for (const { selector } of tests) {
    const known = /^(\S+) (--lib|--doc|--(?:bin|test|example|bench) \S+) ([\s\S]+)$/.exec(String(selector))
    if (known === null) return [given.rebuild({})]
    const [, name, selection, test] = known
    const key = `${name} ${selection}`
    const so = binaries.get(key) || { package: name, selection: selection.split(' '), names: new Set() }
    so.names.add(selection === '--doc' ? itemOf(test) : test)
    binaries.set(key, so)
  }
  return [...binaries.values()].map(({ package: name, selection, names }) =>
    given.rebuild({
      targets: ['-p', name, ...selection],
      filters: [...names, ...(selection[0] === '--doc' ? [] : ['--exact'])],
    }),
  )
}

/**
 * rustdoc takes names apart at spaces, so `src/lib.rs - orders::total (line 12)` cannot be asked for exactly: all doc
 * tests of the item run, or of the file where it is the file's own.
 */
function itemOf(name) {
  return /^\S+ - (\S+) \(line \d+\)$/.exec(name)?.[1] || name.split(' ')[0]
}

/**
 * This shard's targets. A shard takes whole test binaries, since what costs time in Rust is to build and link one; the
 * doc tests of a library go with its unit tests.
 * @param {readonly object[]} targets those that the command would test
 */
exports.share = function (targets, plan, given) {
  const fileOf = (target) => relative(plan.workspace, target.source).split(sep).join('/')
  const all = [...new Set(targets.map(fileOf))].sort()
  const chosen = chooseFiles(all, plan)
  const mine = targets.filter((target) => chosen.includes(fileOf(target)))
  const packages = [...new Set(mine.map((target) => target.package))]
  const commands = packages.flatMap((name) => {
    const own = mine.filter((target) => target.package === name)
    const binaries = own.filter(({ isDoc }) => !isDoc).flatMap(selectionOf)
    const docs = own.some(({ isDoc }) => isDoc)
    return [...(binaries.length > 0 ? [binaries] : []), ...(docs ? [['--doc']] : [])].map((selection) =>
      given.rebuild({ targets: ['-p', name, ...selection] }),
    )
  })
  return { commands, files: { all, chosen } }
}
