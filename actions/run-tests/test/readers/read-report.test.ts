import { readText as read, report } from './read-text.js'

const junit = (name: string): string => `<testsuite><testcase name="${name}"/></testsuite>`

const jestJson = {
  numTotalTests: 2,
  wasInterrupted: false,
  testResults: [
    {
      name: '/workspace/a.test.js',
      status: 'failed',
      assertionResults: [
        {
          ancestorTitles: ['sum'],
          title: 'adds',
          status: 'failed',
          duration: 4,
          location: { line: 2, column: 3 },
          failureMessages: ['Error: no'],
        },
        { ancestorTitles: [], title: 'waits', status: 'todo', failureMessages: [] },
      ],
    },
    { name: '/workspace/b.test.js', status: 'failed', message: 'SyntaxError', assertionResults: [] },
  ],
}

const mochaJson = {
  stats: { tests: 3 },
  tests: [],
  passes: [{ title: 'adds', fullTitle: 'sum of two adds', file: '/workspace/m.js', duration: 1 }],
  failures: [
    {
      title: 'fails',
      fullTitle: 'fails',
      err: { message: 'no', stack: 'Error: no', expected: '1', actual: '2' },
    },
  ],
  pending: [{ title: 'waits', fullTitle: 'sum waits', err: {} }],
}

describe('a report', () => {
  it('of Jest is known by its content', async () => {
    await expect(read(JSON.stringify(jestJson))).resolves.toMatchObject({
      kind: 'tests',
      format: 'Jest JSON',
      run: {
        framework: 'jest',
        directory: '/workspace',
        complete: true,
        tests: [
          {
            suite: ['sum'],
            name: 'adds',
            status: 'failed',
            line: 2,
            durationMs: 4,
            failures: [{ text: 'Error: no' }],
          },
          { name: 'waits', status: 'skipped' },
          {
            name: 'the test file runs',
            status: 'failed',
            file: '/workspace/b.test.js',
            failures: [{ text: 'SyntaxError' }],
          },
        ],
      },
    })
  })

  it('of an interrupted Jest is not complete', async () => {
    await expect(read(JSON.stringify({ ...jestJson, wasInterrupted: true }))).resolves.toMatchObject({
      run: { complete: false },
    })
  })

  it('of Mocha is known by its content', async () => {
    await expect(read(JSON.stringify(mochaJson))).resolves.toMatchObject({
      run: {
        framework: 'mocha',
        tests: [
          { suite: ['sum of two'], name: 'adds', status: 'passed', file: '/workspace/m.js' },
          {
            suite: [],
            name: 'fails',
            status: 'failed',
            failures: [{ text: 'Error: no', expected: '1', actual: '2' }],
          },
          { suite: ['sum'], name: 'waits', status: 'skipped' },
        ],
      },
    })
  })

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${junit('größer')}`)],
    ['UTF-16', Buffer.from(`\uFEFF${junit('größer')}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(junit('größer'), 'utf16le')],
    ['Latin-1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${junit('größer')}`, 'latin1')],
    ['an unknown encoding', Buffer.from(`<?xml version="1.0" encoding="none-such"?>${junit('größer')}`)],
    ['leading blank lines', Buffer.from(`\n\n${junit('größer')}`)],
  ])('in %s is JUnit XML all the same', async (_, content) => {
    await expect(read(content)).resolves.toMatchObject({
      run: { framework: 'report', report, tests: [{ name: 'größer' }] },
    })
  })

  it.each([
    ['is empty', '', /empty/, { isCut: true }],
    ['is blank', ' \n', /empty/, { isCut: true }],
    ['is plain text', 'all is well', /neither XML, nor JSON, nor lines/, { isForeign: true }],
    ['is other JSON', '{"a":1}', /JSON of an unknown format/, { isForeign: true }],
    ['is other XML', '<project/>', /root element is <project>/, { isForeign: true }],
    ['is cut JSON', '{"numTotalTests": 3, "testRes', /it is cut: /, { isCut: true }],
    ['is wrong JSON', '{"numTotalTests": 3, testRes', /it is not JSON: /, {}],
    ['is cut XML', '<testsuite><testcase name="a">', /it is cut: /, { isCut: true }],
    ['is XML cut in its root', '<testsuite name="a" ', /it is cut before its first element/, { isCut: true }],
  ])('that %s is unreadable, and says why', async (_, content, problem, kind) => {
    await expect(read(content)).resolves.toMatchObject({
      report,
      problem: expect.stringMatching(problem) as unknown,
      ...kind,
    })
  })

  it('that only sums up others is left out, and says why', async () => {
    const summary =
      '<failsafe-summary result="255" timeout="false"><completed>3</completed></failsafe-summary>'
    await expect(read(summary)).resolves.toEqual({
      kind: 'none',
      format: 'Failsafe summary',
      why: expect.stringContaining('TEST-*.xml') as unknown,
    })
  })

  it.each([
    ['Checkstyle', '<checkstyle version="8"><file name="A.java"/></checkstyle>', 'findings'],
    ['Cobertura', '<coverage line-rate="1"><packages/></coverage>', 'coverage'],
    ['lcov', 'TN:\nSF:a.js\nDA:1,1\nend_of_record\n', 'coverage'],
    ['SARIF', '{"version":"2.1.0","runs":[]}', 'findings'],
  ])('of %s is no report of tests', async (_, content, kind) => {
    await expect(read(content)).resolves.toMatchObject({ kind })
  })
})
