import { displayable } from '../../src/results/displayable.js'

describe('text from outside', () => {
  it.each([
    ['plain, größer, 日本, 👍', 'plain, größer, 日本, 👍'],
    ['\u001B[31mred\u001B[39m', 'red'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\u0000\u0007', '\\u{0}\\u{7}'],
    ['safe\u202Etxt.exe', 'safe\\u{202E}txt.exe'],
    ['zero\u200Bwidth\uFEFF', 'zero\\u{200B}width\\u{FEFF}'],
  ])('%j is shown as %j', (text, shown) => expect(displayable(text)).toBe(shown))
})
