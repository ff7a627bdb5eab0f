import { parseRecord } from '../../src/follow/records.js'

const lines = (...events: readonly unknown[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('')
const start = { event: 'start', framework: 'mocha', directory: '/workspace' }
const test = (name: string, status: string, more = {}): object => ({
  suite: ['s'],
  name,
  status,
  failures: [],
  ...more,
})

describe('the record of a process', () => {
  it('is complete when it has its end', () => {
    const text = lines(start, { event: 'tests', tests: [test('a', 'passed')] }, { event: 'end' })
    expect(parseRecord(text).runs).toMatchObject([
      {
        framework: 'mocha',
        directory: '/workspace',
        complete: true,
        tests: [{ name: 'a', status: 'passed' }],
      },
    ])
  })

  it('that was cut in the middle of a line keeps what came before', () => {
    const text = `${lines(start, { event: 'tests', tests: [test('a', 'passed')] })}{"event":"tests","te`
    expect(parseRecord(text).runs).toMatchObject([{ complete: false, tests: [{ name: 'a' }] }])
  })

  it('takes the last word on a test that is told twice', () => {
    const text = lines(
      start,
      { event: 'tests', tests: [test('a', 'passed', { id: 0 })] },
      {
        event: 'tests',
        tests: [test('a', 'failed', { id: 0, failures: [{ text: 'done() called twice' }] })],
      },
    )
    expect(parseRecord(text).runs[0]?.tests).toMatchObject([
      { status: 'failed', failures: [{ text: 'done() called twice' }] },
    ])
  })

  it('keeps two tests of the same name apart', () => {
    const text = lines(start, { event: 'tests', tests: [test('a', 'passed'), test('a', 'passed')] })
    expect(parseRecord(text).runs[0]?.tests).toHaveLength(2)
  })

  it('takes the final list in the place of what was told on the way', () => {
    const text = lines(
      start,
      { event: 'tests', tests: [test('a', 'passed')] },
      { event: 'final', tests: [test('a', 'passed'), test('b', 'skipped')] },
      { event: 'end' },
    )
    expect(parseRecord(text).runs[0]?.tests.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it.each([
    ['nothing', ''],
    ['half of its first line', '{"event":"st'],
    ['another first line', lines({ event: 'tests', tests: [] })],
    ['an unknown framework', lines({ ...start, framework: 'other' })],
  ])('with %s tells nothing', (_, text) => expect(parseRecord(text)).toEqual({ runs: [], findings: [] }))

  it('tells what was announced, divided and kept from an earlier run', () => {
    const text = lines(
      { ...start, key: 'mocha .', module: 'orders', kind: 'unit' },
      { event: 'announce', total: 3 },
      { event: 'files', all: ['a.js', 'b.js'], chosen: ['b.js'] },
      { event: 'cached' },
      { event: 'tests', tests: [test('a', 'passed', { selector: 'a.js:1' })] },
      { event: 'end' },
    )
    expect(parseRecord(text).runs).toMatchObject([
      {
        key: 'mocha .',
        module: 'orders',
        kind: 'unit',
        announced: 3,
        files: { all: ['a.js', 'b.js'], chosen: ['b.js'] },
        isCached: true,
        tests: [{ selector: 'a.js:1' }],
      },
    ])
  })

  it('of a process that had nothing to repeat is no run', () => {
    const text = lines(start, { event: 'nothing' }, { event: 'end' })
    expect(parseRecord(text).runs).toEqual([])
  })

  it('of a process with several kinds of tests is several runs, none of them whole when some are missing', () => {
    const tests = [test('a', 'passed', { runKind: 'unit' }), test('b', 'passed', { runKind: 'browser' })]
    const whole = lines(start, { event: 'announce', total: 2 }, { event: 'tests', tests }, { event: 'end' })
    expect(parseRecord(whole).runs).toMatchObject([
      { kind: 'unit', complete: true, tests: [{ name: 'a' }] },
      { kind: 'browser', complete: true, tests: [{ name: 'b' }] },
    ])
    const part = lines(start, { event: 'announce', total: 3 }, { event: 'tests', tests }, { event: 'end' })
    expect(parseRecord(part).runs.map(({ complete }) => complete)).toEqual([false, false])
  })

  it('of a linter holds findings, and no run', () => {
    const finding = { tool: 'eslint', level: 'error', message: 'no', file: 'a.js', line: 3 }
    const text = lines({ ...start, framework: 'eslint' }, { event: 'findings', findings: [finding] })
    expect(parseRecord(text)).toMatchObject({ runs: [], findings: [{ ...finding, directory: '/workspace' }] })
  })
})
