import { DocumentSyntaxError } from '../src/document/document-syntax-error.js'
import { parsePositionedJson } from '../src/document/positioned-json.js'

function errorOf(text: string): string {
  try {
    parsePositionedJson(text)
    return 'parsed'
  } catch (error) {
    return error instanceof DocumentSyntaxError ? error.message : String(error)
  }
}

it.each([
  '{"a":[1,-2.5e+3,true,false,null],"b":{"c":"x\\n\\u00e9\\"\\\\"}}',
  ' [ ] ',
  '{}',
  '"\u007f😀"',
  '{"__proto__":{"polluted":1},"a":1}',
])('reads %s as JSON.parse does', (text) => {
  expect(JSON.stringify(parsePositionedJson(text).value)).toBe(JSON.stringify(JSON.parse(text)))
})

it.each([
  ['{"a": 1 "b": 2}', 'line 1, column 9: expected , or }, found "\\""'],
  ['{"a": 1', 'line 1, column 8: expected , or }, the file ends here'],
  ['', 'line 1, column 1: expected a value, the file ends here'],
  ['{\n  /* why\n  "a": 1\n}', 'line 2, column 3: expected a name in quotes or }, found "/"'],
  ['{"a": ${PORT}}', 'line 1, column 7: expected a value, found "$"'],
  ['[1,,2]', 'line 1, column 4: expected a value, found ","'],
  ['{a: 1}', 'line 1, column 2: expected a name in quotes or }, found "a"'],
  ['{"a" 1}', 'line 1, column 6: expected : after "a", found "1"'],
  ['{"a": "x\ny"}', 'line 1, column 7: expected a value, found "\\""'],
  ['{} {}', 'line 1, column 4: expected the end of the file, found "{"'],
  ['[01]', 'line 1, column 3: expected , or ], found "1"'],
])('says where %j stops being JSON', (text, expected) => {
  expect(() => JSON.parse(text) as unknown).toThrow()
  expect(errorOf(text)).toBe(expected)
})

it('knows the line of a value, or of the nearest one around it', () => {
  const { lineOf } = parsePositionedJson(
    '\uFEFF{\r\n "list": [\n  {"name": "a"},\n  {\n   "name": "b"}\n ]\n}',
  )
  expect([lineOf(), lineOf('list'), lineOf('list', 1), lineOf('list', 1, 'name')]).toEqual([1, 2, 4, 5])
  expect([lineOf('list', 1, 'image'), lineOf('absent')]).toEqual([4, 1])
})

it.each<[string, unknown]>([
  ['{\n  // why\n  "a": 1, /* and\n  how */ "b": [1, 2,],\n}\n// the end', { a: 1, b: [1, 2] }],
  ['[/* none */]', []],
  ['{"url": "https://example.com/*not a comment*/"}', { url: 'https://example.com/*not a comment*/' }],
])('takes comments and trailing commas: %j', (text, expected) => {
  expect(parsePositionedJson(text).value).toEqual(expected)
})

it('reads a placeholder in the place of a value as its text, where a template is expected', () => {
  const { value } = parsePositionedJson('{"port": ${PORT:-80}, "list": [${A}]}', { placeholders: true })
  expect(value).toEqual({ port: '${PORT:-80}', list: ['${A}'] })
})

it('knows how a number is written', () => {
  const { textOf } = parsePositionedJson('{"version": 1.10, "name": "1.10", "list": [1e3]}')
  expect([textOf('version'), textOf('name'), textOf('list', 0)]).toEqual(['1.10', undefined, '1e3'])
})
