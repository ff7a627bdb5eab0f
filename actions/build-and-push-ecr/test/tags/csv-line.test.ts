import { splitCsvLine } from '../../src/tags/csv-line.js'

describe('a line', () => {
  it.each([
    ['a,b', ['a', 'b']],
    [' a , b ', ['a', 'b']],
    ['"a,b",c', ['a,b', 'c']],
    ['a , "b ""c"""', ['a', 'b "c"']],
    ['"a" , b', ['a', 'b']],
    ['a,,b,', ['a', 'b']],
    ['"",a', ['a']],
    ['a # b, c', ['a']],
    ['"a # b",c', ['a # b', 'c']],
    ['# a', []],
    [`{{date 'dddd, [#]D'}}-x,b`, [`{{date 'dddd, [#]D'}}-x`, 'b']],
    ['{{date "YYYY"}},b', ['{{date "YYYY"}}', 'b']],
    ['{{a,b}', ['{{a', 'b}']],
    [`x={{date 'YYYY' tz='UTC'}},b`, [`x={{date 'YYYY' tz='UTC'}}`, 'b']],
  ])('%j has the fields %j', (line, fields) => {
    expect(splitCsvLine(line)).toEqual({ fields })
  })

  it.each([
    ['a,b"c', 'has a stray quote in "b\\"c"'],
    ['"a"b,c', 'has a stray quote'],
    ['a,"b', 'has a stray quote in "\\"b"'],
  ])('%j may not have its quotes so', (line, problem) => {
    expect(splitCsvLine(line)).toEqual({ problem: expect.stringContaining(problem) as unknown })
  })
})
