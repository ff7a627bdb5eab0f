// How fast a large JUnit XML is read and in how much memory, beside readers as other actions have them: xml2js over the
// whole file, as dorny/test-reporter does, and xml-js, as mikepenz/action-junit-report does.
// `node bench/run-tests/read.mjs [--size 100] [--runs 3] [--peers xml2js,xml-js] [--file results.xml]`; sizes in MiB.
// At 1024 only ours is run, since the others end with out of memory: `--peers xml2js,xml-js` shows it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { median, printTable } from '../table.mjs'
import { writeJUnitXml } from './junit-xml.mjs'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'string' },
    file: { type: 'string' },
  },
})
const size = Number(values.size)
const peers = values.peers ?? (size > 400 ? '' : 'xml2js,xml-js')
const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'))

// Each reader is a program of its own: its `read` returns how many tests passed, failed and were skipped.
const ours = `
  import { readReport } from '${root}/actions/run-tests/src/readers/read-report.js'
  import { countTests } from '${root}/actions/run-tests/src/results/test-results.js'
  async function read(file) {
    const content = await readReport(file, '/')
    if (content.kind !== 'tests') throw new Error(JSON.stringify(content))
    return countTests([content.run])
  }`

// dorny/test-reporter, src/parsers/java-junit/java-junit-parser.ts: parseStringPromise, then suites, groups and cases.
const xml2js = `
  import { readFileSync } from 'node:fs'
  import { parseStringPromise } from 'xml2js'
  async function read(file) {
    const document = await parseStringPromise(readFileSync(file, 'utf8'))
    const suites = document.testsuites.testsuite.map((suite) => ({
      name: suite.$.name,
      tests: suite.testcase.map((test) => ({
        name: test.$.name,
        className: test.$.classname,
        time: Number(test.$.time) * 1000,
        status: test.failure || test.error ? 'failed' : test.skipped ? 'skipped' : 'passed',
        error: test.failure?.[0]._ ?? test.error?.[0]._,
      })),
    }))
    return count(suites)
  }`

// mikepenz/action-junit-report, src/testParser.ts: xml2js(data, {compact: true}), then suites and cases.
const xmlJs = `
  import { readFileSync } from 'node:fs'
  import { xml2js } from 'xml-js'
  async function read(file) {
    const document = xml2js(readFileSync(file, 'utf8'), { compact: true })
    const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value])
    const suites = list(document.testsuites.testsuite).map((suite) => ({
      name: suite._attributes.name,
      tests: list(suite.testcase).map((test) => ({
        name: test._attributes.name,
        className: test._attributes.classname,
        time: Number(test._attributes.time) * 1000,
        status: test.failure || test.error ? 'failed' : test.skipped ? 'skipped' : 'passed',
        error: list(test.failure)[0]?._cdata ?? list(test.error)[0]?._cdata,
      })),
    }))
    return count(suites)
  }`

const count = `
  function count(suites) {
    const counts = { passed: 0, failed: 0, skipped: 0 }
    for (const { tests } of suites) for (const { status } of tests) counts[status]++
    return counts
  }`

const main = `
  async function main() {
    const started = performance.now()
    const { passed, failed, skipped } = await read(process.argv[2])
    const ms = performance.now() - started
    const peak = process.resourceUsage().maxRSS / 1024
    console.log(JSON.stringify({ passed, failed, skipped, ms, peak }))
  }
  void main()`

try {
  const file =
    values.file === undefined ? await writeJUnitXml(join(folder, 'results.xml'), size) : resolve(values.file)
  const bytes = statSync(file).size
  const readers = [
    { name: 'run-tests', code: ours },
    ...(peers.includes('xml2js') ? [{ name: 'xml2js, whole file', code: xml2js + count }] : []),
    ...(peers.includes('xml-js') ? [{ name: 'xml-js, whole file', code: xmlJs + count }] : []),
  ]
  for (const reader of readers) reader.bundle = await bundle(reader)
  const results = readers.map(() => [])
  // In turn, so that a change of the machine's pace meets all of them alike.
  for (let round = 0; round < Number(values.runs); round++) {
    for (const [index, { bundle: script }] of readers.entries()) results[index].push(measure(script, file))
  }
  const paces = results.map((runs) =>
    runs.some(({ ms }) => ms === undefined) ? undefined : bytes / 1e3 / median(runs.map(({ ms }) => ms)),
  )
  printTable(
    [
      `${(bytes / 1024 / 1024).toFixed(0)} MiB of JUnit XML`,
      'MB/s',
      'ours is',
      'peak MiB',
      'passed',
      'failed',
      'skipped',
    ],
    readers.map(({ name }, index) => {
      const [{ passed, failed, skipped, problem }] = results[index]
      const pace = paces[index]
      if (pace === undefined) return [name, problem, '', '', '', '', '']
      const peak = Math.max(...results[index].map((run) => run.peak))
      const ratio = index === 0 || paces[0] === undefined ? '' : `${(paces[0] / pace).toFixed(1)} x`
      return [name, pace.toFixed(1), ratio, peak.toFixed(0), `${passed}`, `${failed}`, `${skipped}`]
    }),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** One file, as the actions are. */
async function bundle({ name, code }) {
  const outfile = join(folder, `${name.replaceAll(/\W+/g, '-')}.cjs`)
  const contents = `${code}\n${main}`
  const stdin = { contents, resolveDir: root, loader: 'ts' }
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' })
  return outfile
}

/** In a process of its own, with Node's defaults. */
function measure(script, file) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
  if (status === 0) return JSON.parse(stdout)
  return {
    problem:
      /heap out of memory|Invalid string length|Cannot create a string/.exec(stderr)?.[0] ?? `exit ${status}`,
  }
}
