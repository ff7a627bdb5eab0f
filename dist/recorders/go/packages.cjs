'use strict'
/** Where packages and their tests are written, without asking go: it would take as long as a small test run. */
const { readdirSync, readFileSync } = require('fs')
const { dirname, join } = require('path')

/** @param {string} directory where the command runs */
exports.createLocate = function (directory) {
  const modules = findModules(directory)
  const functions = new Map()
  const folderOf = (name) => {
    // What go calls the package of files that are given by name.
    if (name === 'command-line-arguments') return directory
    const found = modules.find(({ path }) => name === path || name.startsWith(`${path}/`))
    return found && join(found.folder, name.slice(found.path.length))
  }
  return (name, test) => {
    const folder = folderOf(name)
    if (folder === undefined) return {}
    if (!functions.has(folder)) functions.set(folder, testFunctions(folder))
    return functions.get(folder).get(test) || { file: folder }
  }
}

/** The module around a folder, or those of the workspace around it, the longest path first. */
function findModules(directory) {
  const workFile = process.env.GOWORK || findAbove(directory, 'go.work')
  const moduleFile = findAbove(directory, 'go.mod')
  const folders = moduleFile ? [dirname(moduleFile)] : []
  const work = workFile && workFile !== 'off' && read(workFile)
  if (work) {
    const used = work.replace(/\/\/.*/g, '').matchAll(/^\s*(?:use\s+)?"?(\.[^\s")(]*)"?\s*$/gm)
    for (const [, folder] of used) folders.push(join(dirname(workFile), folder))
  }
  return folders
    .map((folder) => {
      const [, path] = /^module\s+"?([^\s"]+)/m.exec(read(join(folder, 'go.mod')) || '') || []
      return { folder, path }
    })
    .filter(({ path }) => path !== undefined)
    .sort((a, b) => b.path.length - a.path.length)
}

function findAbove(folder, name) {
  for (let at = folder; ; at = dirname(at)) {
    if (read(join(at, name)) !== undefined) return join(at, name)
    if (at === dirname(at)) return undefined
  }
}

function testFunctions(folder) {
  const found = new Map()
  for (const name of list(folder).filter((file) => file.endsWith('_test.go'))) {
    const file = join(folder, name)
    const lines = (read(file) || '').split('\n')
    lines.forEach((line, index) => {
      const [, test] = /^func ((?:Test|Example|Fuzz)[\p{L}\p{N}_]*)\(/u.exec(line) || []
      if (test) found.set(test, { file, line: index + 1 })
    })
  }
  return found
}

function list(folder) {
  try {
    return readdirSync(folder)
  } catch {
    // A package that is elsewhere than its path says, in vendor for example, has no file then.
    return []
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // That a file is not there is an answer.
    return undefined
  }
}
