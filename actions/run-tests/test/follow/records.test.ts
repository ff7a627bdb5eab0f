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
    expect(parseRecord(text)).toMatchObject([
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
    expect(parseRecord(text)).toMatchObject([{ complete: false, tests: [{ name: 'a' }] }])
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
    expect(parseRecord(text)[0]?.tests).toMatchObject([
      { status: 'failed', failures: [{ text: 'done() called twice' }] },
    ])
  })

  it('keeps two tests of the same name apart', () => {
    const text = lines(start, { event: 'tests', tests: [test('a', 'passed'), test('a', 'passed')] })
    expect(parseRecord(text)[0]?.tests).toHaveLength(2)
  })

  it('takes the final list in the place of what was told on the way', () => {
    const text = lines(
      start,
      { event: 'tests', tests: [test('a', 'passed')] },
      { event: 'final', tests: [test('a', 'passed'), test('b', 'skipped')] },
      { event: 'end' },
    )
    expect(parseRecord(text)[0]?.tests.map(({ name }) => name)).toEqual(['a', 'b'])
  })

  it.each([
    ['nothing', ''],
    ['half of its first line', '{"event":"st'],
    ['another first line', lines({ event: 'tests', tests: [] })],
    ['an unknown framework', lines({ ...start, framework: 'other' })],
  ])('with %s tells nothing', (_, text) => expect(parseRecord(text)).toEqual([]))
})
