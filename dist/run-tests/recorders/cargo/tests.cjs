'use strict'
/** Tests of Rust's harness as tests of the record. */
const { isAbsolute, join } = require('path')
const { fileOfModule, findBinary, findDocTests, selectionOf } = require('./targets.cjs')

/**
 * What Libtest tells, written down.
 * @param {{ root: string, targets: readonly object[] } | undefined} workspace
 */
exports.createListener = function (write, workspace) {
  const targets = workspace ? workspace.targets : []
  let unknown = 0
  return {
    announce: (total) => write('announce', { total }),
    binary(path, executable) {
      const target = findBinary(targets, path, executable)
      if (target === undefined) return { title: path || executable || `test binary ${++unknown}` }
      return { title: `${target.package} ${target.path}`, target, selection: selectionOf(target) }
    },
    docTests(crate) {
      const target = findDocTests(targets, crate)
      if (target === undefined) return { title: `${crate} doc tests` }
      return { title: `${target.package} doc tests`, target, selection: ['--doc'], isDoc: true }
    },
    test(binary, { name, ...test }) {
      const id = `${binary.title} ${name}`
      const selector = binary.target && [binary.target.package, ...binary.selection, name].join(' ')
      write('tests', { tests: [{ id, selector, ...placed(binary, name, workspace), ...test }] })
    },
  }
}

function placed({ title, target, isDoc }, name, workspace) {
  // Of a doc test: `src/lib.rs - orders::total (line 12)`.
  const [, path, item, line] = (isDoc && /^(\S+\.\w+) - (.*)\(line (\d+)\)$/.exec(name)) || []
  if (path !== undefined) {
    const file = isAbsolute(path) || !target ? path : join(target.source.slice(0, -target.path.length), path)
    return { suite: [title, path], name: `${item}(line ${line})`, file, line: Number(line) }
  }
  const parts = name.startsWith('(') ? [name] : name.split('::')
  const modules = parts.slice(0, -1)
  const file = target && workspace ? fileOfModule(target.source, modules) : undefined
  return { suite: [title, ...modules], name: parts[parts.length - 1], file }
}
