import { formatLineRanges } from '../../src/coverage/line-ranges.js'

describe('lines as ranges', () => {
  it.each([
    [[], ''],
    [[7], '7'],
    [[12, 13, 14, 15, 16, 17, 18, 25], '12–18, 25'],
    [[1, 3, 5], '1, 3, 5'],
  ])('%j are %j', (lines, text) => expect(formatLineRanges(lines)).toBe(text))

  it('are counted behind the first few', () => {
    expect(formatLineRanges([1, 3, 5, 6, 9], 2)).toBe('1, 3 and 3 more')
    expect(formatLineRanges([1, 3], 2)).toBe('1, 3')
  })
})
