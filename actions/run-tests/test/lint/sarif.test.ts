import { readJsonFindings } from './read-format.js'
import { fixture, tell } from './tell-finding.js'

function run(parts: object): unknown {
  return { version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, ...parts }] }
}

/** What is read of one result. */
function told(result: object, parts: object = {}): readonly string[] {
  return readJsonFindings(run({ results: [{ message: { text: 'm' }, ...result }], ...parts })).findings.map(
    tell,
  )
}

describe('SARIF', () => {
  it('of ESLint is read, what kept it from its work as well', () => {
    const { format, findings } = readJsonFindings(JSON.parse(fixture('reports/eslint.sarif')))
    expect(format).toBe('SARIF')
    expect(findings).toHaveLength(8)
    expect(findings[0]).toEqual({
      tool: 'ESLint',
      directory: '/work',
      level: 'error',
      message: "'require' is not defined.",
      rule: 'no-undef',
      url: 'https://eslint.org/docs/latest/rules/no-undef',
      file: '/work/wp/src/a.js',
      line: 1,
      column: 21,
    })
    expect(findings.map(tell).at(-1)).toBe(
      "error ESLint(ESL0999) /work/wp/src/b.js:2:1 Parsing error: The keyword 'let' is reserved",
    )
  })

  const rules = [
    { id: 'A', defaultConfiguration: { level: 'error' } },
    { id: 'B' },
    { id: 'C', defaultConfiguration: { level: 'none' } },
  ]
  const driver = { tool: { driver: { name: 'T', rules } } }

  it.each<[string, object, string | undefined]>([
    ['its own', { level: 'note' }, 'note'],
    ['none of its own and no rule', {}, 'warning'],
    ['its rule’s', { ruleId: 'A' }, 'error'],
    ['its rule’s, by index', { ruleIndex: 0 }, 'error'],
    ['its rule’s, by reference', { rule: { index: 0 } }, 'error'],
    ['its rule’s, which is a wider one', { ruleId: 'A/special' }, 'error'],
    ['the default of a rule without one', { ruleId: 'B' }, 'warning'],
    ['a level that is none', { ruleId: 'C' }, 'note'],
    ['a rule that is not there', { ruleId: 'Z' }, 'warning'],
    ['a kind that is no failure', { ruleId: 'A', kind: 'informational' }, 'note'],
    ['a kind that passed', { level: 'error', kind: 'pass' }, undefined],
    ['a kind that does not apply', { kind: 'notApplicable' }, undefined],
    ['what the baseline had before', { level: 'error', baselineState: 'unchanged' }, 'note'],
    ['what is new', { level: 'error', baselineState: 'new' }, 'error'],
    ['what only the baseline had', { level: 'error', baselineState: 'absent' }, undefined],
    ['what is suppressed', { suppressions: [{ kind: 'inSource' }] }, undefined],
    ['a suppression that was accepted', { suppressions: [{ status: 'accepted' }] }, undefined],
    ['a suppression that was rejected', { suppressions: [{ status: 'rejected' }, {}] }, 'warning'],
    ['an empty list of suppressions', { suppressions: [] }, 'warning'],
  ])('has the level by %s', (_, result, level) => {
    expect(told(result, driver).map((line) => line.split(' ')[0])).toEqual(level === undefined ? [] : [level])
  })

  it('takes the level that the run was configured with', () => {
    const invocations = [
      { ruleConfigurationOverrides: [{ descriptor: { id: 'A' }, configuration: { level: 'note' } }] },
    ]
    expect(told({ ruleId: 'A' }, { ...driver, invocations })).toEqual(['note T(A)  m'])
  })

  it('finds the rules of an extension', () => {
    const extensions = [
      {
        name: 'E',
        rules: [{ id: 'X', helpUri: 'https://e.example/x', defaultConfiguration: { level: 'error' } }],
      },
    ]
    const parts = { tool: { driver: { name: 'T', rules }, extensions } }
    expect(told({ rule: { index: 0, toolComponent: { index: 0 } } }, parts)).toEqual(['error T(X)  m'])
    expect(told({ ruleId: 'X' }, parts)).toEqual(['error T(X)  m'])
  })

  const bases = {
    ROOT: { uri: 'file:///repo%20a/' },
    SRC: { uri: 'src', uriBaseId: 'ROOT' },
    WEB: { uri: 'https://github.example/acme/' },
    LOOP: { uri: 'x/', uriBaseId: 'LOOP' },
    UNKNOWN: {},
  }

  it.each<[string, object, string]>([
    ['a relative URI', { uri: 'src/a%20b.ts' }, 'src/a b.ts'],
    ['a file URL', { uri: 'file:///w/a%5Bid%5D.ts' }, '/w/a[id].ts'],
    ['a base', { uri: 'a.ts', uriBaseId: 'ROOT' }, '/repo a/a.ts'],
    ['a base on a base', { uri: 'a.ts', uriBaseId: 'SRC' }, '/repo a/src/a.ts'],
    ['a base on a web server', { uri: 'a.ts', uriBaseId: 'WEB' }, 'a.ts'],
    ['a base that is not given', { uri: 'a.ts', uriBaseId: 'SRCROOT' }, 'a.ts'],
    ['a base without a URI', { uri: 'a.ts', uriBaseId: 'UNKNOWN' }, 'a.ts'],
    ['a base that has a base', { uri: '/a.ts', uriBaseId: 'SRC' }, '/repo a/src/a.ts'],
    ['a wrong escape', { uri: 'a%zz.ts' }, 'a%zz.ts'],
    ['a file of another host', { uri: 'file://host/a.ts' }, 'file://host/a.ts'],
    ['the index of an artifact', { index: 1 }, '/repo a/b.ts'],
    ['a URI that goes before the index', { uri: 'a.ts', index: 1 }, 'a.ts'],
    ['nothing', {}, ''],
  ])('places a result by %s', (_, artifactLocation, file) => {
    const locations = [{ physicalLocation: { artifactLocation } }]
    const artifacts = [{ location: { uri: 'z.ts' } }, { location: { uri: 'b.ts', uriBaseId: 'ROOT' } }]
    expect(told({ locations }, { originalUriBaseIds: bases, artifacts })).toEqual([`warning T ${file} m`])
  })

  it('is not hung by a base that is its own base', () => {
    const locations = [{ physicalLocation: { artifactLocation: { uri: 'a.ts', uriBaseId: 'LOOP' } } }]
    expect(told({ locations }, { originalUriBaseIds: bases })[0]).toContain('x/a.ts')
  })

  const strings = { s: { text: 'say {0} to {1}, {{0}}' } }

  it.each<[string, object, object | undefined, string]>([
    ['with its arguments', { text: 'no {0} in {1}', arguments: ['a', 'b'] }, undefined, 'no a in b'],
    ['with fewer arguments than places', { text: '{0} {1}', arguments: ['a'] }, undefined, 'a {1}'],
    ['with braces of its own', { text: 'use { } or {0}' }, undefined, 'use { } or {0}'],
    ['by id', { id: 's', arguments: ['a', 'b'] }, { messageStrings: strings }, 'say a to b, {0}'],
    ['in Markdown alone', { markdown: '**no**' }, undefined, '**no**'],
    [
      'with a link to a related place',
      { text: 'see [here](1) and [there](https://a.example)' },
      undefined,
      'see here and [there](https://a.example)',
    ],
    ['that is not there, by its rule', {}, { shortDescription: { text: 'about' } }, 'about'],
    ['that is nowhere', {}, undefined, ''],
  ])('reads a message %s', (_, message, rule, text) => {
    const parts = { tool: { driver: { name: 'T', rules: rule === undefined ? [] : [{ id: 'R', ...rule }] } } }
    const results = [{ message, ruleId: 'R' }]
    expect(readJsonFindings(run({ results, ...parts })).findings[0]?.message).toBe(text)
  })

  it('tells of an analysis that did not come to its end', () => {
    const invocations = [{ executionSuccessful: false, exitCode: 3 }]
    expect(readJsonFindings(run({ invocations })).findings.map(tell)).toEqual([
      'error T  The analysis did not come to its end (exit code 3).',
    ])
  })

  it('whose results are elsewhere is refused', () => {
    const value = run({ externalPropertyFileReferences: { results: [{ location: { uri: 'r.json' } }] } })
    expect(() => readJsonFindings(value)).toThrow('its results are in files of their own')
  })

  it.each([{}, { version: '2.1.0' }, { version: '2.0.0', runs: [] }, { version: 2, runs: [] }])(
    'is not %j',
    (value) => {
      expect(() => readJsonFindings(value)).toThrow('no format takes it')
    },
  )
})
