import { diffLines } from '../../src/report/line-diff.js'

describe('the difference between expected and actual', () => {
  it.each([
    ['a', 'a', '  a'],
    ['a', 'b', '- a\n+ b'],
    ['a\nb\nc', 'a\nx\nc', '  a\n- b\n+ x\n  c'],
    ['a\nb', 'a', '  a\n- b'],
    ['a', 'a\nb', '  a\n+ b'],
    ['a\nb\nc\nd', 'b\nd\ne', '- a\n  b\n- c\n  d\n+ e'],
  ])('of %j and %j keeps the lines that both have', (expected, actual, diff) => {
    expect(diffLines(expected, actual)).toBe(diff)
  })

  it('says what of long values it leaves out', () => {
    const long = Array.from({ length: 1_000 }, (_, line) => String(line)).join('\n')
    const lines = diffLines(long, long).split('\n')
    expect(lines).toHaveLength(401)
    expect(lines.at(-1)).toBe('… the lines from 401 on are left out')
  })
})
