import { read, spell } from './read.js'

const at = (line: number): unknown => ({ start: { line, column: 0 }, end: { line, column: 9 } })

const file = (statements: readonly [line: number, count: unknown][], path = '/shop/a.js'): unknown => ({
  path,
  statementMap: Object.fromEntries(statements.map(([line], index) => [index, at(line)])),
  s: Object.fromEntries(statements.map(([, count], index) => [index, count])),
  fnMap: {},
  f: {},
  branchMap: {},
  b: {},
})

const readFiles = async (value: unknown): Promise<Readonly<Record<string, string>>> =>
  spell((await read(JSON.stringify(value))).coverage)

describe('Istanbul JSON', () => {
  it('counts a line as often as the statement of it that ran most', async () => {
    const value = {
      '/shop/a.js': file([
        [1, 0],
        [1, 3],
        [2, 0],
        [4, 1],
      ]),
    }
    await expect(readFiles(value)).resolves.toEqual({ '/shop/a.js': '1+ 2 4+' })
  })

  it('may have an object around the data of a file, lines before the first, and counters that ran over', async () => {
    const value = {
      'a.js': {
        data: file(
          [
            [0, 1],
            [2, -1],
          ],
          'a.js',
        ),
      },
    }
    await expect(readFiles(value)).resolves.toEqual({ 'a.js': '2' })
  })

  it.each([
    ['a count that is none', { 'a.js': file([[1, 'x']]) }, /a\.js has the count "x"/],
    ['a count that is missing', { 'a.js': file([[1, null]]) }, /a\.js has the count null/],
    [
      'a file without statements',
      { 'a.js': file([[1, 1]]), 'b.js': { path: 'b.js' } },
      /no statements of b\.js/,
    ],
    [
      'a statement without a line',
      { 'a.js': { path: 'a.js', statementMap: { 0: {} }, s: { 0: 1 } } },
      /a statement of a\.js without a line/,
    ],
  ])('is unreadable with %s', async (_, value, problem) => {
    await expect(readFiles(value)).rejects.toThrow(problem)
  })

  it('may be of no file: Jest writes that where it measured nothing', async () => {
    await expect(readFiles({})).resolves.toEqual({})
  })

  it('is not what other JSON is taken for', async () => {
    await expect(readFiles({ total: 3 })).rejects.toThrow('of no format of coverage')
  })
})
