import { countTests, type TestRun } from '../../src/results/test-results.js'
import { readRun, readText } from './read-text.js'

const suite = (inside: string, attributes = ''): string =>
  `<testsuites><testsuite name="s" ${attributes}>${inside}</testsuite></testsuites>`

function repeat(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('')
}

function charactersOf({ tests }: TestRun): number {
  return tests.reduce(
    (sum, { failures }) => sum + failures.reduce((all, { text }) => all + text.length, 0),
    0,
  )
}

describe('a large report', () => {
  it('keeps what failed and what was slow, and folds the others by suite', async () => {
    const run = await readRun(
      suite(
        repeat(20_000, (index) => {
          const time = index === 19_500 ? '90' : '0.001'
          const failure = index % 2000 === 1999 ? '<failure message="no"/>' : ''
          return `<testcase name="t${index}" classname="com.example.Test${index % 10}" time="${time}">${failure}</testcase>`
        }),
        'tests="20000"',
      ),
    )
    expect(countTests([run])).toEqual({ passed: 19_990, failed: 10, skipped: 0, total: 20_000 })
    expect(run.announced).toBe(20_000)
    expect(run.tests.filter(({ status }) => status === 'failed')).toHaveLength(10)
    expect(run.tests.filter(({ status }) => status === 'passed')).toHaveLength(10_100)
    expect(run.tests).toContainEqual(expect.objectContaining({ name: 't19500', durationMs: 90_000 }))
    expect(run.folded?.map(({ name }) => name).sort()).toEqual(
      Array.from({ length: 10 }, (_, index) => `com.example.Test${index}`),
    )
    const ms = [...run.tests, ...(run.folded ?? [])].reduce((sum, { durationMs = 0 }) => sum + durationMs, 0)
    expect(Math.round(ms)).toBe(90_000 + 19_999)
  })

  it('in which nearly all failed counts every one of them', async () => {
    const run = await readRun(
      suite(repeat(15_000, (index) => `<testcase name="t${index}" classname="A"><failure/></testcase>`)),
    )
    expect(countTests([run])).toMatchObject({ failed: 15_000, total: 15_000 })
    expect(run.tests).toHaveLength(10_000)
    expect(run.folded).toEqual([{ name: 'A', passed: 0, failed: 5000, skipped: 0, durationMs: 0 }])
  })

  it('keeps head and tail of a text that is too long', async () => {
    const text = `first cause${'x'.repeat(1024 * 1024)}last cause`
    for (const failure of [`<![CDATA[${text}]]>`, text]) {
      const run = await readRun(suite(`<testcase name="a"><failure>${failure}</failure></testcase>`))
      const kept = run.tests[0]?.failures[0]?.text ?? ''
      expect(kept).toMatch(/^first cause[^]*characters are left out[^]*last cause$/)
      expect(kept.length).toBeLessThan(70_000)
    }
  })

  it('has all its failure texts within bounds', async () => {
    const text = 'x'.repeat(60_000)
    const run = await readRun(
      suite(repeat(400, (index) => `<testcase name="t${index}"><failure>${text}</failure></testcase>`)),
    )
    expect(run.tests).toHaveLength(400)
    expect(charactersOf(run)).toBeLessThan(9 * 1024 * 1024)
  })

  it('is read whatever its tests printed', async () => {
    const printed = `<testcase name="forged"/>]]]]><![CDATA[>${'noise <system-out> '.repeat(50_000)}`
    const run = await readRun(
      suite(
        `<system-out><![CDATA[${printed}]]></system-out><system-err>${'&lt;noise/> '.repeat(50_000)}</system-err>
         <testcase name="a"><system-out/><system-out id="x"><![CDATA[${printed}]]></system-out></testcase><testcase name="b"/>`,
      ),
    )
    expect(run.tests.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it('may have attributes of 1 MiB', async () => {
    const long = 'n'.repeat(1024 * 1024)
    const run = await readRun(suite(`<testcase name="${long}"><failure message="${long}"/></testcase>`))
    expect(run.tests[0]?.name).toHaveLength(long.length)
    expect(charactersOf(run)).toBeLessThan(70_000)
  })

  it('may nest its suites 10,000 deep', async () => {
    const depth = 10_000
    const nested = `${repeat(depth, (index) => `<testsuite name="s${index}"><testcase name="t"/>`)}${'</testsuite>'.repeat(depth)}`
    const run = await readRun(`<testsuites>${nested}</testsuites>`)
    expect(countTests([run]).passed).toBe(depth)
  })

  it('that is cut anywhere is never whole', async () => {
    const whole = suite(
      '<testcase name="a"><failure><![CDATA[x]]></failure><system-out><![CDATA[y]]></system-out></testcase>',
    )
    for (let length = 1; length < whole.length; length++) {
      const read = await readText(whole.slice(0, length))
      expect(read).toMatchObject({ problem: expect.any(String) as unknown })
    }
  })
})
