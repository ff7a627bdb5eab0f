import { cutBytes, cutCharacters } from '../src/cut.js'

describe('a text that is cut', () => {
  it.each([
    ['fits to the last byte', '한글', 6, '한글'],
    ['ends between characters', '한글한글', 10, '한글…'],
    ['does not split one of four bytes', 'a👍👍', 8, 'a👍…'],
    ['is of one byte each', 'abcdefgh', 6, 'abc…'],
  ])('to bytes %s', (_, text, limit, expected) => {
    expect(cutBytes(text, limit)).toBe(expected)
    expect(Buffer.byteLength(cutBytes(text, limit))).toBeLessThanOrEqual(limit)
  })

  it.each([
    ['as it is when it fits', '👍👍', 2, '👍👍'],
    ['with a mark when it does not', '👍👍👍', 2, '👍…'],
  ])('to characters is %s', (_, text, limit, expected) => {
    expect(cutCharacters(text, limit)).toBe(expected)
  })
})
