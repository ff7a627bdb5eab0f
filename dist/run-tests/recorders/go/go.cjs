'use strict'
/**
 * Stands in for `go test`: the real one runs with -json, whose events are recorded, and from which is printed what it
 * would have printed. What is no run of tests is left to the real go.
 *
 * Arguments: the real go, then the user's own.
 */
const { byLine, endAs, run } = require('../shims/child.cjs')
const { openRecord, takePlan, testsToRepeat } = require('../shims/record.cjs')
const { readArguments } = require('./arguments.cjs')
const { createLocate } = require('./packages.cjs')
const { repeat, share, workingDirectory } = require('./plan.cjs')
const { Printer } = require('./printer.cjs')
const { GoTests } = require('./tests.cjs')

const [go, ...args] = process.argv.slice(2)
main().catch((error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exitCode = 1
})

async function main() {
  const given = readArguments(args, process.env.GOFLAGS)
  if (!given.runsTests) return endAs(await run(go, args, {}))
  const directory = workingDirectory(given)
  const key = JSON.stringify([directory, ...args])
  const plan = takePlan()
  const record = openRecord({ framework: 'go', directory, key })
  const asked = testsToRepeat(plan, 'go', key)
  if (asked && asked.length === 0) {
    record.write('nothing')
    return record.write('end')
  }
  const commands = asked ? repeat(asked, given) : [shardOf(plan, directory, given, record)]
  const selectors = new Set((asked || []).map(({ selector }) => selector))
  const tests = new GoTests(record.write, createLocate(directory), selectors)
  let worst = { code: 0, signal: null }
  for (const command of commands.filter(Boolean)) {
    const end = await followed(command, given, tests)
    if (end.code !== 0) worst = end
  }
  if (tests.isPartial || (given.isOn('failfast') && worst.code !== 0)) record.write('partial')
  if (tests.end() && worst.signal === null) record.write('end')
  endAs(worst)
}

/** The command that runs this shard's packages, or all where there are no shards; nothing for an empty share. */
function shardOf(plan, directory, given, record) {
  if (!plan || !plan.shard) return given.rebuild({})
  const { packages, files } = share(go, directory, given, plan)
  record.write('files', files)
  if (packages.length === 0) return undefined
  return given.rebuild({ packages: given.packages.length === 0 ? [] : packages })
}

async function followed(command, given, tests) {
  const isOwn = given.isOn('json')
  const print = (text) => process.stdout.write(text)
  const verbose = given.isOn('v')
  const local = given.packages.length === 0
  const printer = new Printer(
    { verbose, local },
    { stdout: print, stderr: (text) => process.stderr.write(text) },
  )
  const lines = byLine((line) => {
    const event = parse(line)
    if (isOwn || event === undefined) print(line)
    if (event === undefined) return
    tests.event(event)
    if (!isOwn) printer.event(event)
  })
  const end = await run(go, command, { stdout: lines.text })
  lines.end()
  if (isOwn) return end
  printer.end()
  // Source: cmd/go/internal/test/test.go, printExitStatus.
  if (end.code !== 0 && !local && printer.hasBegun) print('FAIL\n')
  return end
}

/** Nothing for a line that is no event: what go prints of its own, or a program given by -exec. */
function parse(line) {
  if (!line.startsWith('{')) return undefined
  try {
    const event = JSON.parse(line)
    return typeof event.Action === 'string' ? event : undefined
  } catch {
    return undefined
  }
}
