import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '../../src/readers/read-report.js'
import { countTests, type TestRun } from '../../src/results/test-results.js'

const corpus = join(__dirname, '../fixtures/corpus')

/** Passed, failed, skipped, and of the passed those that are flaky; milliseconds of all tests together. */
type Totals = readonly [passed: number, failed: number, skipped: number, flaky: number, ms: number]

/** A file for every dialect and every defect. */
const readable: Readonly<Record<string, { readonly format: string; readonly totals: Totals }>> = {
  ...of('JUnit XML', {
    'ant.xml': [1, 1, 0, 0, 110],
    'bazel.xml': [0, 1, 0, 0, 3000],
    'catch2.xml': [1, 1, 0, 0, 3],
    'ctest.xml': [1, 1, 2, 0, 10],
    'cypress.xml': [1, 1, 0, 0, 2500],
    'decimal-comma.xml': [1, 0, 0, 0, 500],
    'declares-utf16-is-utf8.xml': [1, 0, 0, 0, 1000],
    'declares-utf8-is-latin1.xml': [1, 0, 0, 0, 1000],
    'empty-suite.xml': [0, 0, 0, 0, 0],
    'exunit.xml': [1, 1, 0, 0, 11.2],
    'go-junit-report.xml': [1, 2, 0, 0, 12],
    'googletest.xml': [1, 1, 3, 0, 12],
    'gotestsum.xml': [1, 1, 1, 0, 10],
    'gradle.xml': [1, 1, 1, 0, 52],
    'header-announces-more.xml': [2, 0, 0, 0, 3000],
    'header-counts-failures.xml': [2, 1, 0, 0, 3000],
    'hostile-billion-laughs.xml': [1, 0, 0, 0, 1000],
    'hostile-external-entity.xml': [0, 1, 0, 0, 1000],
    'hostile-markup-in-attribute.xml': [2, 0, 0, 0, 2000],
    'hostile-markup-in-cdata.xml': [1, 1, 0, 0, 2000],
    'hostile-names.xml': [1, 3, 0, 0, 400],
    'jest-junit.xml': [1, 1, 1, 0, 8],
    'karma.xml': [1, 1, 1, 0, 20],
    'latin1.xml': [1, 0, 0, 0, 1000],
    'leading-blank-lines.xml': [1, 0, 0, 0, 1000],
    'mocha-junit.xml': [1, 1, 1, 0, 15],
    'nextest.xml': [2, 1, 0, 1, 12],
    'node-test-junit.xml': [2, 1, 1, 0, 4],
    'phpunit-nested.xml': [2, 1, 1, 0, 20],
    'playwright.xml': [1, 1, 1, 0, 3100],
    'prefixed.xml': [1, 1, 0, 0, 0],
    'pytest-teardown-error.xml': [1, 1, 0, 0, 30],
    'pytest-xunit1.xml': [1, 1, 2, 0, 4],
    'pytest-xunit2.xml': [1, 2, 0, 0, 30],
    'raw-control-characters.xml': [1, 1, 0, 0, 2000],
    'rspec.xml': [1, 1, 1, 0, 50],
    'status-attribute.xml': [1, 1, 1, 0, 0],
    'suite-error.xml': [0, 1, 0, 0, 0],
    'surefire-before-all.xml': [0, 1, 0, 0, 10],
    'surefire-junit5.xml': [1, 2, 1, 0, 37],
    'surefire-nested-class.xml': [3, 0, 0, 0, 200],
    'surefire-nul.xml': [1, 1, 0, 0, 10],
    'surefire-rerun-flaky.xml': [2, 1, 0, 2, 60],
    'surefire-thousands.xml': [2, 0, 0, 0, 1_234_500],
    'swift.xml': [1, 1, 0, 0, 500],
    'testng-junitreport.xml': [1, 1, 0, 0, 25],
    'utf16be.xml': [1, 0, 0, 0, 1000],
    'utf16le.xml': [1, 0, 0, 0, 1000],
    'utf8-bom.xml': [1, 0, 0, 0, 1000],
    'vitest-junit.xml': [1, 1, 1, 0, 7],
    'xcpretty.xml': [1, 1, 0, 0, 2],
  }),
  ...of('TestNG XML', {
    'testng-configuration-failure.xml': [0, 1, 1, 0, 4],
    'testng-results.xml': [3, 1, 1, 1, 23],
  }),
  ...of('NUnit 3 XML', {
    'nunit3-tear-down.xml': [1, 1, 0, 0, 100],
    'nunit3.xml': [2, 2, 2, 0, 70],
  }),
  ...of('NUnit 2 XML', { 'nunit2.xml': [2, 2, 1, 0, 60] }),
  ...of('xUnit.net XML', { 'xunit2.xml': [1, 2, 1, 0, 30.1], 'xunit3.xml': [1, 1, 1, 0, 30] }),
  ...of('TRX', {
    'trx-crashed.xml': [1, 1, 0, 0, 100],
    'trx-data-rows.xml': [1, 1, 0, 0, 300],
    'trx.xml': [1, 2, 1, 0, 69_510],
  }),
  ...of('Jest JSON', {
    'jest-fails-without-test.json': [1, 1, 0, 0, 5],
    'jest-interrupted.json': [1, 0, 0, 0, 5],
    'jest.json': [2, 2, 2, 1, 15],
  }),
  ...of('Vitest JSON', { 'vitest.json': [1, 2, 1, 0, 4] }),
  ...of('Mocha JSON', { 'mocha.json': [2, 2, 1, 1, 20] }),
  ...of('CTRF', {
    'bom.json': [1, 0, 0, 0, 1000],
    'ctrf-too-few.json': [1, 0, 0, 0, 1],
    'ctrf.json': [2, 2, 2, 1, 229],
  }),
  ...of('go test JSON', {
    'go-test-build.json': [0, 1, 0, 0, 0],
    'go-test-cached.json': [1, 0, 0, 0, 10],
    'go-test-cut.json': [1, 0, 0, 0, 10],
    'go-test-exit.json': [1, 1, 0, 0, 10],
    'go-test.json': [2, 1, 1, 0, 60],
  }),
  ...of('TAP', {
    'tap-bail-out.tap': [1, 1, 0, 0, 0],
    'tap-no-plan.tap': [1, 0, 0, 0, 0],
    'tap-skip-all.tap': [0, 0, 0, 0, 0],
    'tap-too-few.tap': [2, 0, 0, 0, 0],
    'tap13.tap': [2, 1, 2, 0, 0],
    'tap14.tap': [2, 1, 0, 0, 3.75],
  }),
}

/** What is not the whole: cut, or fewer tests than were announced. */
const incomplete = new Set([
  'ctrf-too-few.json',
  'go-test-cut.json',
  'header-announces-more.xml',
  'jest-interrupted.json',
  'tap-bail-out.tap',
  'tap-no-plan.tap',
  'tap-too-few.tap',
  'trx-crashed.xml',
])

const unreadable: Readonly<
  Record<string, { readonly problem: RegExp; readonly isCut?: true; readonly isForeign?: true }>
> = {
  'blank.json': { problem: /^it is empty$/, isCut: true },
  'crossed.xml': { problem: /not well-formed XML: unexpected close tag/ },
  'cut-before-root.xml': { problem: /cut before its first element/, isCut: true },
  'cut-in-cdata.xml': { problem: /cut: <failure> is not closed/, isCut: true },
  'cut-in-output.xml': { problem: /cut: <system-out> is not closed/, isCut: true },
  'cut-in-testcase.xml': { problem: /cut: <testsuite> is not closed/, isCut: true },
  'cut.json': { problem: /^it is cut: /, isCut: true },
  'empty.xml': { problem: /^it is empty$/, isCut: true },
  'other.json': { problem: /JSON of an unknown format/, isForeign: true },
  'other.txt': { problem: /neither XML, nor JSON, nor lines/, isForeign: true },
  'other.xml': { problem: /its root element is <project>/, isForeign: true },
  'page.xml': { problem: /its root element is <html>/, isForeign: true },
  'two-roots.xml': { problem: /only one root/ },
}

function of(
  format: string,
  files: Readonly<Record<string, Totals>>,
): Readonly<Record<string, { readonly format: string; readonly totals: Totals }>> {
  return Object.fromEntries(
    Object.entries(files).map(([file, totals]) => [file, { format, totals }] as const),
  )
}

async function read(file: string): Promise<TestRun & { readonly format: string }> {
  const content = await readReport(join(corpus, file), corpus)
  if (!('kind' in content) || content.kind !== 'tests') throw new Error(JSON.stringify(content))
  return { ...content.run, format: content.format }
}

function totalsOf(run: TestRun): Totals {
  const { passed, failed, skipped } = countTests([run])
  const ms = run.tests.reduce((sum, { durationMs = 0 }) => sum + durationMs, 0)
  const flaky = run.tests.filter(({ isFlaky }) => isFlaky === true).length
  return [passed, failed, skipped, flaky, Math.round(ms * 1e3) / 1e3]
}

describe('of the corpus', () => {
  it.each(Object.entries(readable))('%s is read and counted', async (file, { format, totals }) => {
    const run = await read(file)
    expect({ format: run.format, totals: totalsOf(run) }).toEqual({ format, totals })
    const isWhole = run.complete && (run.announced ?? 0) <= countTests([run]).total
    expect(isWhole).toBe(!incomplete.has(file))
  })

  it.each(Object.entries(unreadable))(
    '%s is unreadable, and says why',
    async (file, { problem, isCut, isForeign }) => {
      await expect(readReport(join(corpus, file), corpus)).resolves.toEqual({
        report: join(corpus, file),
        problem: expect.stringMatching(problem) as unknown,
        isCut,
        isForeign,
      })
    },
  )

  it('every file has its line above', () => {
    const known = [...Object.keys(readable), ...Object.keys(unreadable), 'failsafe-summary.xml']
    expect(readdirSync(corpus).sort()).toEqual(known.sort())
  })

  it.each<readonly [string, string, object]>([
    ['pytest-xunit1.xml', 'test_adds', { file: 'tests/test_cart.py', line: 1 }],
    [
      'pytest-xunit2.xml',
      'test_writes',
      {
        failures: [
          { text: expect.anything() as unknown },
          { text: expect.stringContaining('OSError') as unknown },
        ],
      },
    ],
    [
      'surefire-before-all.xml',
      'set-up or tear-down',
      { suite: ['com.example.SetUpTest'], isWholeFile: true },
    ],
    ['surefire-nul.xml', 'reads a&#0;b', { status: 'failed' }],
    [
      'surefire-rerun-flaky.xml',
      'alwaysFails',
      {
        failures: [
          { text: expect.stringContaining('no') as unknown },
          { text: expect.stringContaining('no again') as unknown },
          { text: expect.stringContaining('worse') as unknown },
        ],
      },
    ],
    [
      'testng-results.xml',
      'wobbles',
      { isFlaky: true, failures: [{ text: 'java.lang.AssertionError: wobbled' }] },
    ],
    ['testng-results.xml', 'sells(2)', { suite: ['com.example.ShopTest'], status: 'failed' }],
    ['vitest-junit.xml', 'cart > sums', { file: 'src/cart.test.ts' }],
    ['phpunit-nested.xml', 'testWaits', { suite: ['Shop.CartTest'], line: 30 }],
    ['googletest.xml', 'Sums', { file: 'cart_test.cc', line: 12 }],
    ['nunit2.xml', 'Sums(1.5d,2)', { suite: ['Shop.CartTests'] }],
    [
      'nunit3.xml',
      'Sums(1,2)',
      {
        suite: ['Shop.Tests.CartTests'],
        failures: [{ text: expect.stringMatching(/Expected: 4\n {2}But was: {2}3\n {3}at /) as unknown }],
      },
    ],
    ['xunit3.xml', 'Adds', { suite: ['Shop.CartTests'], file: '/repo/CartTests.cs', line: 8 }],
    ['trx.xml', 'Sums(a: 1)', { suite: ['Shop.CartTests'], durationMs: 60_500 }],
    ['trx.xml', 'Waits', { suite: ['Shop.OtherTests'], status: 'skipped' }],
    ['jest.json', 'wobbles', { isFlaky: true, line: 3 }],
    ['mocha.json', '"before all" hook for "reads"', { isWholeFile: true }],
    [
      'go-test.json',
      'big',
      { suite: ['example.com/shop', 'TestSums'], failures: [{ text: 'shop_test.go:14: got 4, want 3' }] },
    ],
    [
      'go-test-exit.json',
      'TestExits',
      { failures: [{ text: expect.stringContaining('exit status 3') as unknown }] },
    ],
    [
      'go-test-build.json',
      'the package runs',
      { failures: [{ text: expect.stringContaining('undefined: x') as unknown }] },
    ],
    ['tap13.tap', 'sums', { failures: [{ text: expect.stringContaining('expected 4') as unknown }] }],
    ['tap13.tap', 'with # in its name', { status: 'passed' }],
    ['tap14.tap', 'adds', { suite: ['cart', 'deep'], file: '/repo/test/cart.test.js', line: 4 }],
    [
      'tap14.tap',
      'sums',
      { suite: ['cart'], failures: [{ text: expect.stringContaining('Expected 3') as unknown }] },
    ],
    ['utf16le.xml', 'größer', {}],
    ['utf16be.xml', 'größer', {}],
    ['latin1.xml', 'größer', {}],
    ['declares-utf16-is-utf8.xml', 'größer', {}],
    ['declares-utf8-is-latin1.xml', 'gr\uFFFD\uFFFDer', {}],
    ['hostile-billion-laughs.xml', '&l9;', {}],
    ['hostile-external-entity.xml', 'a', { failures: [{ text: '&passwd;' }] }],
    [
      'hostile-markup-in-cdata.xml',
      'a',
      { failures: [{ text: expect.stringContaining('<testcase name="forged"/>') as unknown }] },
    ],
    ['hostile-names.xml', '<img src=x onerror=alert(1)>', { suite: ['<script>'] }],
    ['hostile-names.xml', '__proto__', { suite: ['constructor'], status: 'passed' }],
  ])('%s tells of %s', async (file, name, expected) => {
    const { tests } = await read(file)
    expect(tests.find((test) => test.name === name)).toMatchObject(expected)
  })

  it('go-test-cached.json is of an earlier run', async () => {
    await expect(read('go-test-cached.json')).resolves.toMatchObject({ isCached: true, framework: 'go' })
  })
})
