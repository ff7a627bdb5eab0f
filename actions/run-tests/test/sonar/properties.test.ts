import { parseProperties } from '../../src/sonar/properties.js'

describe('Java properties', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['a=b', { a: 'b' }],
    ['  a = b  ', { a: 'b' }],
    ['a: b', { a: 'b' }],
    ['a b', { a: 'b' }],
    ['a=', { a: '' }],
    ['a', { a: '' }],
    ['# a=b\n! c=d\n\ne=f', { e: 'f' }],
    ['url=https://a.example/x?id=1', { url: 'https://a.example/x?id=1' }],
    ['url=https\\://a.example', { url: 'https://a.example' }],
    ['a\\:b=c', { 'a:b': 'c' }],
    ['a=b\\\n   c', { a: 'bc' }],
    ['a=b\\\\\nc=d', { a: 'b\\', c: 'd' }],
    ['a=\\u00e9', { a: 'é' }],
    ['a=b\r\nc=d\r\n', { a: 'b', c: 'd' }],
    ['a=1\na=2', { a: '2' }],
  ])('reads %j', (text, expected) => {
    expect(Object.fromEntries(parseProperties(text))).toEqual(expected)
  })
})
