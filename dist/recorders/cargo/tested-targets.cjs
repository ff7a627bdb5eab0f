'use strict'
const { spawnSync } = require('child_process')

/**
 * The targets that a command would test, as cargo itself says after it has built them, doc tests included.
 * @returns nothing when they do not build
 */
exports.testedTargets = function (cargo, given, { targets }) {
  const command = given.rebuild({
    filters: [],
    added: ['--no-run', '--message-format', 'json-render-diagnostics'],
    without: ['--message-format'],
  })
  const built = spawnSync(cargo, command.slice(0, behind(command)), {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  })
  if (built.status !== 0) return undefined
  const sources = new Set()
  const packages = new Set()
  for (const line of built.stdout.split('\n').filter((text) => text.startsWith('{'))) {
    const { reason, executable, profile, target } = JSON.parse(line)
    if (reason !== 'compiler-artifact' || !executable || !profile.test) continue
    sources.add(`${target.name} ${target.src_path}`)
  }
  const binaries = targets.filter(({ name, source }) => sources.has(`${name} ${source}`))
  for (const { package: name } of binaries) packages.add(name)
  const docs = targets.filter((one) => one.kind === 'lib' && one.doctest && packages.has(one.package))
  return given.selectsTargets ? binaries : [...binaries, ...docs.map((one) => ({ ...one, isDoc: true }))]
}

/** Options of the harness are nothing to a build. */
function behind(command) {
  const at = command.indexOf('--')
  return at < 0 ? command.length : at
}
