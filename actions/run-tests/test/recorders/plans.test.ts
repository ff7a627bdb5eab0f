import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkOut } from '../check-out.js'
import { record, repeatFailed, told, type RecordedCommand } from './record.js'

const bin = 'node_modules/.bin'
const frameworks = [
  ['jest', `${bin}/jest`],
  ['mocha', `${bin}/mocha`],
  ['vitest', `${bin}/vitest run`],
] as const
const variants = [
  ['mocha', `${bin}/mocha --parallel`],
  ['mocha', `${bin}/mocha --no-warnings`],
  ['vitest', `${bin}/vitest run --pool threads`],
] as const

describe.each([...frameworks, ...variants])('%s (%s)', (framework, command) => {
  it('repeats just the test that failed', async () => {
    const workspace = checkOut(`${framework}-flaky`)
    const first = await record(workspace, command)
    expect(first.exitCode).toBe(1)
    expect(told(first.runs)).toEqual([
      'failed orders arrive (sooner or later)',
      'passed adds',
      'passed orders are kept',
    ])
    const again = await record(workspace, command, repeatFailed(workspace, first.runs))
    expect(told(again.runs)).toEqual(['passed orders arrive (sooner or later)'])
    expect(again.exitCode).toBe(0)
    expect(again.runs[0]?.key).toBe(first.runs[0]?.key)
  })

  it('repeats a file that did not load and one whose hook failed as a whole, beside single tests', async () => {
    const workspace = checkOut(`${framework}-failing`)
    if (framework === 'mocha') rmSync(join(workspace, 'package.json'))
    const first = await record(workspace, command)
    const again = await record(workspace, command, repeatFailed(workspace, first.runs))
    const failed = (lines: readonly string[]): readonly string[] =>
      lines.filter((line) => line.startsWith('failed'))
    expect(failed(told(first.runs)).length).toBeGreaterThan(2)
    expect(failed(told(again.runs))).toEqual(failed(told(first.runs)))
    expect(again.exitCode).not.toBe(0)
  })
})

describe.each(frameworks)('%s', (framework, command) => {
  // A run under a plan that does not list it. Each of the next three would begin with one.
  let workspace: string
  let whole: RecordedCommand
  beforeAll(async () => {
    workspace = checkOut(`${framework}-passing`)
    whole = await record(workspace, command, { rerun: [{ framework, key: 'other', tests: [] }] })
  })

  it('that the plan does not list runs whole', () => {
    expect(told(whole.runs)).toContain('passed sum adds')
  })

  it('that has nothing to repeat ends at once', async () => {
    const key = whole.runs[0]?.key ?? ''
    const again = await record(workspace, command, { rerun: [{ framework, key, tests: [] }] })
    expect(again).toMatchObject({ exitCode: 0, runs: [], events: ['start', 'nothing', 'end'] })
    expect(again.output.replace(/^npm warn .*\n/gm, '')).toBe('')
  })

  it('does not tell of a test that was to be repeated and is gone', async () => {
    const file = whole.runs[0]?.tests[0]?.file ?? ''
    const rerun = [
      { framework, key: whole.runs[0]?.key ?? '', tests: [{ suite: ['sum'], name: 'was here', file }] },
    ]
    expect(told((await record(workspace, command, { rerun })).runs)).toEqual([])
  })

  it('runs the files of its shard, and the shards are the whole', async () => {
    const workspace = checkOut(`${framework}-passing`)
    const [folder, name] = framework === 'mocha' ? ['test', 'sum.js'] : ['.', 'sum.test.js']
    mkdirSync(join(workspace, folder, 'more'), { recursive: true })
    if (framework === 'mocha') writeFileSync(join(workspace, '.mocharc.json'), '{ "recursive": true }')
    const body = framework === 'vitest' ? "import { it } from 'vitest'\n" : ''
    const more = ['a', 'b', 'c'].map((letter) => join(folder, 'more', name.replace('sum', letter)))
    for (const file of more)
      writeFileSync(join(workspace, file), `${body}it('is ${file}', () => undefined)\n`)
    const all = [join(folder, name), ...more].sort()
    const times = Object.fromEntries(all.map((file, at) => [file, 100 * (at + 1)]))
    const chosen: string[] = []
    for (const index of [1, 2, 3]) {
      const { runs, exitCode } = await record(workspace, command, { shard: { index, count: 3, times } })
      expect(exitCode).toBe(0)
      expect([...(runs[0]?.files?.all ?? [])].sort()).toEqual(all)
      const ran = new Set(runs.flatMap(({ tests }) => tests.map(({ file = '' }) => file)))
      expect([...ran].sort()).toEqual(runs[0]?.files?.chosen.map((file) => join(workspace, file)).sort())
      chosen.push(...(runs[0]?.files?.chosen ?? []))
    }
    expect(chosen.sort()).toEqual(all)
  }, 60_000)

  it('passes with no test where its shard has no file', async () => {
    const workspace = checkOut(`${framework}-passing`)
    const { runs, exitCode } = await record(workspace, command, { shard: { index: 2, count: 2, times: {} } })
    expect(exitCode).toBe(0)
    expect(runs).toMatchObject([{ tests: [], complete: true, files: { chosen: [] } }])
  })
})

describe('a repetition', () => {
  it.each([
    ['jest', `--coverage --coverageThreshold '{"global":{"lines":100}}' --shard=1/1`],
    ['vitest', 'run --coverage.enabled'],
  ] as const)('of %s leaves the coverage of the whole run alone', async (framework, options) => {
    const workspace = checkOut(`${framework}-flaky`)
    if (framework === 'vitest') writeCoverageProvider(workspace)
    writeFileSync(join(workspace, 'sum.js'), 'module.exports = (a, b) => a + b')
    const command = `${bin}/${framework} ${options}`
    const first = await record(workspace, command)
    expect(existsSync(join(workspace, 'coverage'))).toBe(true)
    rmSync(join(workspace, 'coverage'), { recursive: true })
    const again = await record(workspace, command, repeatFailed(workspace, first.runs))
    expect(told(again.runs)).toEqual(['passed orders arrive (sooner or later)'])
    expect(again.exitCode).toBe(0)
    expect(existsSync(join(workspace, 'coverage'))).toBe(false)
  })
})

/** One that never has enough. */
function writeCoverageProvider(workspace: string): void {
  writeFileSync(
    join(workspace, 'coverage.js'),
    `import { mkdirSync } from 'node:fs'
    const reportCoverage = () => {
      mkdirSync('coverage', { recursive: true })
      process.exitCode = 1
    }
    const nothing = () => undefined
    export default {
      getProvider: () => ({
        initialize: nothing, clean: nothing, onAfterSuiteRun: nothing, generateCoverage: nothing, reportCoverage,
        resolveOptions: () => ({
          enabled: true, provider: 'custom', customProviderModule: '${workspace}/coverage.js',
          reportOnFailure: true, exclude: [],
        }),
      }),
    }`,
  )
  writeFileSync(
    join(workspace, 'vitest.config.js'),
    `export default { test: { coverage: { provider: 'custom', customProviderModule: './coverage.js', reportOnFailure: true } } }`,
  )
}
