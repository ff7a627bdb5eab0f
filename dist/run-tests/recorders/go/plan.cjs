'use strict'
/** What a plan makes of `go test`: other packages, and only some of their tests. */
const { execFileSync } = require('child_process')
const { dirname, relative, resolve, sep } = require('path')
const { divide, estimate } = require('../choose-files.cjs')

/**
 * The commands that repeat the given tests: one for each set of names, since `-run` counts for all packages of a command.
 * A subtest is repeated with the test that it is part of.
 */
exports.repeat = function (tests, given) {
  const names = new Map()
  for (const { selector } of tests) {
    const [name, test] = String(selector).split(/ (.*)/s)
    const so = names.get(name) || { whole: false, tests: new Set() }
    if (test === undefined) so.whole = true
    else so.tests.add(test.split('/')[0])
    names.set(name, so)
  }
  const commands = new Map()
  for (const [name, { whole, tests: asked }] of names) {
    const pattern = whole ? undefined : `^(${[...asked].sort().map(escapeRegExp).join('|')})$`
    commands.set(pattern, [...(commands.get(pattern) || []), name])
  }
  return [...commands].map(([pattern, packages]) =>
    given.rebuild({
      packages: given.packages.length === 0 ? [] : packages,
      replaced: pattern === undefined ? ['count'] : ['count', 'run'],
      added: ['-count=1', ...(pattern === undefined ? [] : ['-run', pattern])],
    }),
  )
}

/** @returns {{ packages: string[], files: { all: string[], chosen: string[] } }} this shard's packages */
exports.share = function (go, directory, given, plan) {
  const flags = given.parts.filter(({ name }) => ['tags', 'mod', 'modfile', 'overlay', 'race'].includes(name))
  const format = '{{if or .TestGoFiles .XTestGoFiles}}{{.ImportPath}}\t{{.Dir}}{{end}}'
  const words = [
    'list',
    '-e',
    '-find',
    ...flags.flatMap((flag) => flag.words),
    '-f',
    format,
    ...given.packages,
  ]
  const listed = execFileSync(go, words, { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28 })
  const packages = new Map(
    listed
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t'))
      .map(([name, folder]) => [relative(plan.workspace, folder).split(sep).join('/') || '.', name]),
  )
  const all = [...packages.keys()].sort()
  const weights = estimate(all, timesOfFolders(plan.shard.times), plan.workspace)
  const chosen = [...divide(all, plan.shard.count, weights)[plan.shard.index - 1]].sort()
  return { packages: chosen.map((folder) => packages.get(folder)), files: { all, chosen } }
}

/** Times are kept by file; a package is a folder of them. */
function timesOfFolders(times) {
  const folders = {}
  for (const [file, time] of Object.entries(times)) {
    const folder = file.endsWith('.go') ? dirname(file) : file
    folders[folder] = (folders[folder] || 0) + time
  }
  return folders
}

/** Of Go's regular expressions. */
function escapeRegExp(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

exports.workingDirectory = (given) => resolve(given.valueOf('C') || '.')
