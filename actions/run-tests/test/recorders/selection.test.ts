import { createSelection } from '../../src/recorders/node/selection.cjs'

const resolveFile = (file: string): string => `/w/${file}`
const named = (name: string, file?: string): object => ({ suite: ['sum'], name, file })

describe('the selection of tests to repeat', () => {
  it.each([
    [
      'a name as it is, and no other',
      [named('adds (a.b)', 'a')],
      ['sum adds (a.b)'],
      ['sum adds (aXb)', 'sum adds'],
    ],
    ['several names', [named('a', 'a'), named('b', 'a')], ['sum a', 'sum b'], ['sum ab', 'x sum a']],
    ['a name of unknown file', [named('a')], ['sum a'], ['sum b']],
    ['nothing of other files', [named('a', 'a'), named('b', 'b')], ['sum a'], ['sum b']],
  ])('matches %s', (_, tests, matching, others) => {
    const pattern = createSelection(tests, resolveFile).pattern(['/w/a'])
    const matches = (name: string): boolean => new RegExp(pattern ?? 'whole').test(name)
    expect(matching.filter(matches)).toEqual(matching)
    expect(others.filter(matches)).toEqual([])
  })

  it('is the whole file where one of its failures stands for the file', () => {
    const tests = [{ ...named('a', 'a'), isWholeFile: true }, named('b', 'a')]
    expect(createSelection(tests, resolveFile).pattern(['/w/a'])).toBeUndefined()
  })

  it('is everything where not even the file is known', () => {
    const selection = createSelection([{ suite: [], name: 'hook', isWholeFile: true }], resolveFile)
    expect(selection.hasFile('/w/any')).toBe(true)
    expect(selection.isWhole('/w/any')).toBe(true)
  })
})
