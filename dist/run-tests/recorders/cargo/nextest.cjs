'use strict'
/**
 * `cargo nextest run`: it writes a report in JUnit XML itself, when a profile asks for it. A tool's configuration ranks
 * below the user's own, so a profile that names another file keeps it.
 * Source: https://nexte.st/docs/machine-readable/junit/ and https://nexte.st/docs/configuration/#tool-specific-configuration
 */
const { mkdirSync, writeFileSync } = require('fs')
const { join } = require('path')
const { endAs, run } = require('../shims/child.cjs')
const { openRecord } = require('../shims/record.cjs')

exports.runNextest = async function (cargo, args, given, { key, plan, asked }) {
  const reports = process.env.SLIPWAY_NEXTEST_REPORTS
  if (asked && asked.length === 0) {
    const record = openRecord({ framework: 'cargo', directory: process.cwd(), key })
    record.write('nothing')
    return record.write('end')
  }
  // What it starts is not recorded, and it is recorded by its report.
  delete process.env.SLIPWAY_TEST_RECORDS
  const folder = join(reports, String(process.pid))
  mkdirSync(folder)
  const profile =
    given.valueOf('--profile') || given.valueOf('-P') || process.env.NEXTEST_PROFILE || 'default'
  const report = join(folder, 'junit.xml')
  const config = join(folder, 'nextest.toml')
  writeFileSync(config, `[profile.${quote(profile)}.junit]\npath = ${quote(report)}\n`)
  writeFileSync(join(folder, 'run.json'), JSON.stringify({ directory: process.cwd(), key, report }))
  const added = [
    '--tool-config-file',
    `slipway:${config}`,
    ...(given.has('--no-fail-fast') ? [] : ['--no-fail-fast']),
  ]
  const command = asked
    ? repeat(asked, given, added)
    : given.rebuild({ added: [...added, ...partition(plan)] })
  endAs(await run(cargo, command, {}))
}

/** Several expressions are a union, and one in the command as well would add to it. */
function repeat(asked, given, added) {
  return given.rebuild({
    filters: [],
    added: [...added, ...asked.flatMap(({ selector }) => ['-E', selector])],
    without: ['-E', '--filterset', '--filter-expr'],
  })
}

/** nextest divides by itself, whole and stable, since it runs every test by itself. */
function partition(plan) {
  return plan && plan.shard ? ['--partition', `hash:${plan.shard.index}/${plan.shard.count}`] : []
}

/** A basic string of TOML is one of JSON. */
function quote(text) {
  return JSON.stringify(text)
}
