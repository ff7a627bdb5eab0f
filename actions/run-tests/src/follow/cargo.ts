import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asText, isObject } from '../readers/json.js'
import type { TestCase, TestRun } from '../results/test-results.js'
import type { Follower } from './follower.js'
import { shimFollower } from './shims.js'

const shim = shimFollower('cargo')

/** Follows `cargo test` by what it prints, and `cargo nextest run` by the report that it is made to write. */
export const cargoFollower: Follower = {
  name: shim.name,
  async prepare(request) {
    const { environment } = await shim.prepare(request)
    if (environment.PATH === undefined) return { environment }
    const reports = request.context.temporary.directory('nextest')
    return {
      environment: { ...environment, SLIPWAY_NEXTEST_REPORTS: reports },
      runs: async () => {
        const runs = readdirSync(reports).map((name) => readNextest(join(reports, name)))
        return (await Promise.all(runs)).flat()
      },
    }
  },
}

/** What one nextest reported; a run without an end when it left no report, or one that cannot be read. */
async function readNextest(folder: string): Promise<readonly TestRun[]> {
  const described: unknown = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))
  const { directory, key } = isObject(described) ? described : {}
  const run: TestRun = {
    framework: 'cargo',
    directory: asText(directory) ?? folder,
    key: asText(key),
    tests: [],
    complete: false,
  }
  const report = join(folder, 'junit.xml')
  if (!existsSync(report)) return [run]
  const { readReport } = await import('../readers/read-report.js')
  const read = await readReport(report, run.directory)
  if (!('kind' in read) || read.kind !== 'tests') return [run]
  const { tests, complete, announced } = read.run
  return [{ ...run, tests: tests.map(withSelector), complete, announced }]
}

/** Source: https://nexte.st/docs/filtersets/reference/ (`=` before a name that is the whole name) */
function withSelector(test: TestCase): TestCase {
  return { ...test, selector: `binary_id(=${test.suite[0] ?? ''}) & test(=${test.name})` }
}
