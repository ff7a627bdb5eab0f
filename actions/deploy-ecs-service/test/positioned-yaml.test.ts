import { DocumentSyntaxError } from '../src/document/document-syntax-error.js'
import { parsePositionedYaml } from '../src/document/positioned-yaml.js'

const text = `# the service
family: orders
base: &base
  essential: true
containerDefinitions:
  - <<: *base
    name: app
    environment:
      - { name: VERSION, value: 1.10 }
      - { name: DEBUG, value: True }
  - name: log
`

it('gives JSON, with anchors and merge keys resolved', () => {
  expect(parsePositionedYaml(text).value).toEqual({
    family: 'orders',
    base: { essential: true },
    containerDefinitions: [
      {
        essential: true,
        name: 'app',
        environment: [
          { name: 'VERSION', value: 1.1 },
          { name: 'DEBUG', value: true },
        ],
      },
      { name: 'log' },
    ],
  })
})

it('knows the line of a value, or of the nearest one around it', () => {
  const { lineOf } = parsePositionedYaml(text)
  expect([
    lineOf(),
    lineOf('family'),
    lineOf('containerDefinitions', 0, 'name'),
    lineOf('containerDefinitions', 1, 'image'),
    lineOf('absent'),
  ]).toEqual([2, 2, 7, 11, 2])
})

it('knows how a number or a word is written', () => {
  const { textOf } = parsePositionedYaml(text)
  const value = (index: number): string | undefined =>
    textOf('containerDefinitions', 0, 'environment', index, 'value')
  expect([value(0), value(1), textOf('family'), textOf('absent', 'too')]).toEqual([
    '1.10',
    'True',
    undefined,
    undefined,
  ])
})

it.each([
  ['a:\n\t- 2', /^line 2, column 1: Tabs are not allowed/],
  ['a: 1\na: 2', /^line 2, column 1: Map keys must be unique/],
  ['a: [1', /^line 1, column \d+: /],
  ['a:\n  b: .nan', /^line 2, column 1: NaN is no value that JSON has/],
  ['a: *nowhere', /Unresolved alias/],
  ['a: 1\n---\nb: 2', /multiple documents/],
  [
    ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...['b', 'c', 'd', 'e', 'f', 'g'].map(tenTimes)].join('\n'),
    /Excessive alias count/,
  ],
])('says what is wrong with %j', (wrong, expected) => {
  let error: unknown
  try {
    parsePositionedYaml(wrong)
  } catch (thrown) {
    error = thrown
  }
  expect(error).toBeInstanceOf(DocumentSyntaxError)
  expect((error as Error).message).toMatch(expected)
})

function tenTimes(name: string): string {
  const before = String.fromCharCode(name.charCodeAt(0) - 1)
  return `${name}: &${name} [${Array<string>(10).fill(`*${before}`).join(', ')}]`
}

it('finds an empty document to hold nothing', () => {
  const { value, lineOf } = parsePositionedYaml('# nothing\n')
  expect([value, lineOf('family')]).toEqual([null, 1])
})
