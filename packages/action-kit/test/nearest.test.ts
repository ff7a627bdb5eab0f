import { nearestTo } from '../src/nearest.js'

describe('what comes near', () => {
  it.each<[string, readonly string[], number, readonly string[]]>([
    ['v1.4', ['v1.40', 'v1.4.0', 'v2.0.0'], 2, ['v1.40', 'v1.4.0']],
    ['v1.41', ['v1.42', 'v1.41'], 2, ['v1.41', 'v1.42']],
    ['main', ['master', 'mian'], 2, ['mian']],
    ['main', [], 2, []],
    ['main', ['mains'], 0, []],
    ['v1', ['v2', 'v3'], 1, ['v2', 'v3']],
  ])('to %s of %j within %i edits: %j', (text, candidates, mostEdits, near) => {
    expect(nearestTo(text, candidates, mostEdits)).toEqual(near)
  })
})
