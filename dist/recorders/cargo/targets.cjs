'use strict'
/** The test binaries of a workspace, as `cargo metadata` tells of them. */
const { execFileSync } = require('child_process')
const { existsSync } = require('fs')
const { basename, dirname, join, relative } = require('path')

/**
 * @returns {{ root: string, targets: readonly object[] } | undefined} nothing when cargo cannot read the workspace: it
 *   says so itself when it tests
 */
exports.readWorkspace = function (cargo, given) {
  const manifest = given.valueOf('--manifest-path')
  const words = ['metadata', '--no-deps', '--offline', '--format-version', '1']
  const options = [...given.before, ...words, ...(manifest ? ['--manifest-path', manifest] : [])]
  try {
    const text = execFileSync(cargo, options, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    })
    const { workspace_root: root, packages } = JSON.parse(text)
    return { root, targets: packages.flatMap(targetsOf) }
  } catch {
    return undefined
  }
}

function targetsOf({ name, targets, manifest_path: manifest }) {
  return targets.map((target) => ({
    package: name,
    kind: kindOf(target.kind),
    name: target.name,
    source: target.src_path,
    path: relative(dirname(manifest), target.src_path),
    doctest: target.doctest,
  }))
}

function kindOf(kinds) {
  return ['bin', 'test', 'example', 'bench'].find((kind) => kinds.includes(kind)) || 'lib'
}

/**
 * The target that a headline of cargo means: `Running unittests src/lib.rs (target/debug/deps/shop_core-a2acd77eb84b0ec6)`.
 * The path is relative to its package; the binary is named after the target.
 */
exports.findBinary = function (targets, path, executable) {
  const stem = basename(executable)
    .replace(/\.exe$/, '')
    .replace(/-[0-9a-f]+$/, '')
  const found = targets.filter((target) => target.name.replace(/-/g, '_') === stem)
  return found.find((target) => target.path === path) || (path === '' ? found[0] : undefined)
}

exports.findDocTests = function (targets, crate) {
  const found = targets.filter(({ kind }) => kind === 'lib')
  return (
    found.find(({ name }) => name.replace(/-/g, '_') === crate) || found.find((one) => one.package === crate)
  )
}

/** What cargo selects a target by. */
exports.selectionOf = function ({ kind, name }) {
  return kind === 'lib' ? ['--lib'] : [`--${kind}`, name]
}

/** The file of a module, as far as it can be followed from the target's own: `orders::tests` is in src/orders.rs. */
exports.fileOfModule = function (source, modules) {
  let file = source
  let folder = dirname(source)
  for (const module of modules) {
    const next = [join(folder, `${module}.rs`), join(folder, module, 'mod.rs')].find((path) =>
      existsSync(path),
    )
    if (next === undefined) return file
    file = next
    folder = join(folder, module)
  }
  return file
}
