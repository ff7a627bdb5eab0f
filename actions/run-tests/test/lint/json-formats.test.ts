import { readJsonFindings } from './read-format.js'
import { fixture, tell } from './tell-finding.js'

describe('JSON of linters', () => {
  it('of ESLint is read, what comments suppress left out', () => {
    const { format, findings } = readJsonFindings(JSON.parse(fixture('reports/eslint.json')))
    expect(format).toBe('ESLint JSON')
    expect(findings.map(tell)).toEqual([
      'error eslint(max-len) /work/es/eslint.config.mjs:1:1 This line has a length of 136. Maximum allowed is 40.',
      "error eslint(no-unused-vars) /work/es/src/a.js:1:7 'unused' is assigned a value but never used.",
      'error eslint(max-len) /work/es/src/a.js:2:1 This line has a length of 58. Maximum allowed is 40.',
      'warning eslint(no-console) /work/es/src/a.js:2:1 Unexpected console statement.',
      "error eslint(no-undef) /work/es/src/a.js:2:1 'console' is not defined.",
      "error eslint /work/es/src/b.js:1:1 Parsing error: The keyword 'let' is reserved",
      "warning eslint /work/es/src/c.js:1:1 Unused eslint-disable directive (no problems were reported from 'no-console').",
      "error eslint(no-undef) /work/es/src/c.js:2:1 'process' is not defined.",
    ])
    expect(findings[1]?.url).toBe('https://eslint.org/docs/latest/rules/no-unused-vars')
  })

  it('of ESLint has no place for what concerns the whole file', () => {
    const message = { ruleId: null, fatal: true, severity: 1, message: 'No.', line: 0, column: 0 }
    const file = { filePath: '/a.js', messages: [message], suppressedMessages: [message] }
    expect(readJsonFindings([file]).findings.map(tell)).toEqual(['error eslint /a.js No.'])
  })

  it.each<[string, unknown, readonly string[]]>([
    [
      'Stylelint JSON',
      [
        {
          source: '/a.css',
          warnings: [
            { line: 1, column: 5, rule: 'r', severity: 'error', text: 'No x (r)' },
            { line: 2, severity: 'warning', text: 'y' },
          ],
        },
        { source: '/b.css', ignored: true, warnings: [{ text: 'z' }] },
      ],
      ['error stylelint(r) /a.css:1:5 No x', 'warning stylelint /a.css:2 y'],
    ],
    [
      'Ruff JSON',
      [
        {
          code: 'F401',
          filename: '/a.py',
          location: { row: 1, column: 8 },
          message: '`os` imported but unused',
          url: 'https://docs.astral.sh/ruff/rules/unused-import',
        },
        { code: null, filename: '/b.py', location: { row: 2, column: 1 }, message: 'SyntaxError', url: null },
      ],
      ['error ruff(F401) /a.py:1:8 `os` imported but unused', 'error ruff /b.py:2:1 SyntaxError'],
    ],
    [
      'Pylint JSON',
      ['fatal', 'error', 'warning', 'convention', 'refactor'].map((type) => ({
        type,
        symbol: 's',
        path: 'a.py',
        message: 'm',
        line: 3,
        column: 0,
      })),
      ['error', 'error', 'warning', 'note', 'note'].map((level) => `${level} pylint(s) a.py:3:1 m`),
    ],
    [
      'Pylint JSON',
      {
        messages: [{ type: 'error', symbol: 's', path: 'a.py', message: 'm', line: 3, column: 4 }],
        statistics: { score: 5 },
      },
      ['error pylint(s) a.py:3:5 m'],
    ],
    [
      'golangci-lint JSON',
      {
        Issues: [
          {
            FromLinter: 'errcheck',
            Text: 'unchecked',
            Severity: '',
            Pos: { Filename: 'a.go', Line: 3, Column: 5 },
          },
          {
            FromLinter: 'gosec',
            Text: 'weak',
            Severity: 'warning',
            Pos: { Filename: 'a.go', Line: 4, Column: 0 },
          },
        ],
        Report: { Linters: [] },
      },
      ['error golangci-lint(errcheck) a.go:3:5 unchecked', 'warning golangci-lint(gosec) a.go:4 weak'],
    ],
    ['golangci-lint JSON', { Issues: null, Report: {} }, []],
    ['an empty list of findings', [], []],
  ])('%s is read', (format, value, findings) => {
    const read = readJsonFindings(value)
    expect(read.format).toBe(format)
    expect(read.findings.map(tell)).toEqual(findings)
  })

  it('of golangci-lint that failed is no report without findings', () => {
    expect(() => readJsonFindings({ Issues: null, Report: { Error: 'no go files' } })).toThrow(
      'golangci-lint says: no go files',
    )
  })

  it.each<[string, unknown]>([
    ['of Jest', { numTotalTests: 1, testResults: [] }],
    ['of tests', [{ name: 'a', status: 'passed' }]],
    ['that mixes', [{ filePath: '/a', messages: [] }, {}]],
    ['that is a text', 'x'],
    ['that is null', null],
  ])('%s is of no linter', (_, value) => {
    expect(() => readJsonFindings(value)).toThrow('no format takes it')
  })
})
