import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readReport } from '../../src/readers/read-report.js'

const folder = mkdtempSync(join(tmpdir(), 'slipway-reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (content: string | Buffer): ReturnType<typeof readReport> => {
  const path = join(folder, 'results')
  writeFileSync(path, content)
  return readReport(path, '/workspace')
}

const junit = (name: string): string => `<testsuite><testcase name="${name}"/></testsuite>`

const jestJson = {
  numTotalTests: 3,
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
    })
  })

  it('of an interrupted Jest is not complete', async () => {
    await expect(read(JSON.stringify({ ...jestJson, wasInterrupted: true }))).resolves.toMatchObject({
      complete: false,
    })
  })

  it('of Mocha is known by its content', async () => {
    await expect(read(JSON.stringify(mochaJson))).resolves.toMatchObject({
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
    await expect(read(content)).resolves.toMatchObject({ framework: 'report', tests: [{ name: 'größer' }] })
  })

  it.each([
    ['is empty', '', /empty/],
    ['is blank', ' \n', /empty/],
    ['is plain text', 'ok 1', /neither JUnit XML/],
    ['is other JSON', '{"a":1}', /neither of Jest nor of Mocha/],
    ['is cut JSON', '{"numTotalTests": 3, "testRes', /JSON/],
    ['is cut XML', '<testsuite><testcase name="a">', /unclosed tag/],
  ])('that %s is unreadable, and says why', async (_, content, problem) => {
    await expect(read(content)).resolves.toEqual({
      report: join(folder, 'results'),
      problem: expect.stringMatching(problem) as unknown,
    })
  })
})
