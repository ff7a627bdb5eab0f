'use strict'
/**
 * Stands in for cargo: what `cargo test` prints is passed on untouched and read on the way. What is no run of tests is
 * left to the real cargo.
 *
 * Arguments: the real cargo, then the user's own.
 */
const { stripVTControlCharacters } = require('util')
const { byLine, endAs, run } = require('../shims/child.cjs')
const { openRecord, takePlan, testsToRepeat } = require('../shims/record.cjs')
const { readArguments } = require('./arguments.cjs')
const { Libtest } = require('./libtest.cjs')
const { runNextest } = require('./nextest.cjs')
const { repeat, share } = require('./plan.cjs')
const { createListener } = require('./tests.cjs')
const { readWorkspace } = require('./targets.cjs')
const { testedTargets } = require('./tested-targets.cjs')

const [cargo, ...args] = process.argv.slice(2)
main().catch((error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
})

async function main() {
  const given = readArguments(args)
  if (given === undefined) return endAs(await run(cargo, args, {}))
  const key = JSON.stringify([process.cwd(), ...args])
  const plan = takePlan()
  const asked = testsToRepeat(plan, 'cargo', key)
  if (given.command === 'nextest') return runNextest(cargo, args, given, { key, plan, asked })
  const workspace = readWorkspace(cargo, given)
  const directory = workspace ? workspace.root : process.cwd()
  const record = openRecord({ framework: 'cargo', directory, key })
  if (asked && asked.length === 0) {
    record.write('nothing')
    return record.write('end')
  }
  const commands = asked ? repeat(asked, given) : shardOf(plan, given, workspace, record)
  const libtest = new Libtest(createListener(record.write, workspace))
  let worst = { code: 0, signal: null }
  for (const command of commands) {
    const end = await followed(command, libtest)
    if (end.code !== 0) worst = end
  }
  if (worst.signal === null && libtest.isComplete(worst.code)) record.write('end')
  endAs(worst)
}

/** The user's command, or those of this shard's test binaries. */
function shardOf(plan, given, workspace, record) {
  const whole = given.rebuild({ added: stayAtIt(given) })
  if (!plan || !plan.shard || !workspace) return [whole]
  const targets = testedTargets(cargo, given, workspace)
  // What does not build is told by the whole command.
  if (targets === undefined) return [whole]
  const { commands, files } = share(targets, plan, given)
  record.write('files', files)
  return commands
}

/**
 * cargo stops at the first binary with a failed test. What it did not start then would never be run: the failed tests
 * pass when they are repeated, and nobody would know of the others.
 */
function stayAtIt(given) {
  return given.has('--no-fail-fast') ? [] : ['--no-fail-fast']
}

async function followed(command, libtest) {
  const out = byLine((line) => libtest.stdout(stripVTControlCharacters(line).trimEnd()))
  const errors = byLine((line) => libtest.stderr(stripVTControlCharacters(line).trimEnd()))
  // What cargo says of a binary was written before what the binary says. Both are read in the same turn of the event
  // loop when both are there, in any order; so standard output waits for the end of the turn.
  let pending = ''
  const read = () => {
    out.text(pending)
    pending = ''
  }
  const end = await run(cargo, command, {
    stdout(text) {
      process.stdout.write(text)
      if (pending === '') setImmediate(read)
      pending += text
    },
    stderr(text) {
      process.stderr.write(text)
      errors.text(text)
    },
  })
  read()
  out.end()
  errors.end()
  return end
}
