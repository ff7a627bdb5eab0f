import { groupByCause } from '../../src/report/causes.js'
import type { FailedTest } from '../../src/report/failures.js'
import { failed, runOf } from './sample-outcome.js'

const failure = (title: string, message: string, place?: FailedTest['place']): FailedTest => ({
  test: failed,
  run: runOf([failed], '/x'),
  title,
  message,
  place,
  diff: undefined,
  source: undefined,
  rerun: undefined,
})

const at = { file: 'a.js', line: 3 }

describe('failures are of one cause', () => {
  it.each([
    ['the same words', 'no', 'no', true],
    ['other numbers', 'order 12 took 3.5 s', 'order 13 took 14.25 s', true],
    ['other ids', 'no 3fa85f64-5717-4562-b3fc-2c963f66afa6', 'no 00000000-5717-4562-b3fc-2c963f66afa6', true],
    ['other addresses', 'at 0x7ffe12 of 127.0.0.1:5432', 'at 0x7aae99 of 127.0.0.1:5433', true],
    ['other blanks', 'no\n  way', 'no way', true],
    ['other words', 'no order', 'no invoice', false],
  ])('with %s', (_, one, other, isSame) => {
    const causes = groupByCause([failure('a', one, at), failure('b', other, at)], new Set())
    expect(causes).toHaveLength(isSame ? 1 : 2)
  })

  it('only at the same place', () => {
    const elsewhere = { file: 'a.js', line: 4 }
    expect(groupByCause([failure('a', 'no', at), failure('b', 'no', elsewhere)], new Set())).toHaveLength(2)
  })

  it('and all of them stay in their order, but for changed files, which come first', () => {
    const causes = groupByCause(
      [failure('a', 'x'), failure('b', 'y', at), failure('c', 'z', { file: 'b.js' }), failure('d', 'x')],
      new Set(['b.js']),
    )
    expect(causes.map(({ first, others }) => [first.title, ...others.map(({ title }) => title)])).toEqual([
      ['c'],
      ['a', 'd'],
      ['b'],
    ])
  })
})
