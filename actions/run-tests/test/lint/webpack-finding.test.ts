import type { Finding } from '../../src/lint/finding.js'
import { mergeFindings } from '../../src/lint/merge-findings.js'
import { createOutputFindings } from '../../src/lint/output/output-findings.js'
import { readWebpackFinding } from '../../src/lint/webpack-finding.js'
import { fixture, tell } from './tell-finding.js'

const problem: Finding = { tool: 'webpack', level: 'error', message: 'No.', directory: '/work/wp' }
const inSource = { file: '/work/wp/src/t.ts', line: 2, column: 31 }

// What compilation.errors and compilation.warnings hold.
const recorded: readonly [string, Partial<Finding>, readonly string[]][] = [
  [
    'webpack itself',
    {
      ...inSource,
      message: "Module not found: Error: Can't resolve 'path'\n\nBREAKING CHANGE: webpack < 5 used to\nmore",
    },
    ["error webpack /work/wp/src/t.ts:2:31 Module not found: Error: Can't resolve 'path'"],
  ],
  [
    'webpack itself, at no place',
    { level: 'warning', message: 'asset size limit: big\nmore' },
    ['warning webpack  asset size limit: big'],
  ],
  ['webpack itself, in a whole file', { file: '/a (b)/c!d.js' }, ['error webpack /a (b)/c!d.js No.']],
  ['webpack itself, at a line', { file: '/a.js', line: 3 }, ['error webpack /a.js:3 No.']],
  [
    'ts-loader',
    { ...inSource, message: '[tsl] ERROR in /work/wp/src/t.ts(2,31)\n      TS2322: Not assignable.' },
    ['error tsc(TS2322) /work/wp/src/t.ts:2:31 Not assignable.'],
  ],
  [
    'fork-ts-checker',
    {
      file: './src/t.ts:2:31',
      message: 'TS2322: Not assignable.\n  > 2 | export const order\n      |          ^^',
    },
    ['error tsc(TS2322) ./src/t.ts:2:31 Not assignable.'],
  ],
  [
    'ESLint',
    {
      message:
        "[eslint] \n/work/a.js\n  1:7  error    'a' is bad   no-a\n  2:1  warning  b  no-b\n\n✖ 2 problems\n",
    },
    ["error eslint(no-a) /work/a.js:1:7 'a' is bad", 'warning eslint(no-b) /work/a.js:2:1 b'],
  ],
  ['nobody that is known', { message: '' }, ['error webpack  ']],
]

describe('a problem of webpack’s', () => {
  it.each(recorded)('is of %s', (_, parts, expected) => {
    expect(readWebpackFinding({ ...problem, ...parts }).map(tell)).toEqual(expected)
  })

  it.each(['webpack5', 'webpack4', 'webpack-ts', 'webpack-fork', 'webpack-eslint'])(
    'that is read from the output %s stays what it is',
    (name) => {
      const output = createOutputFindings('/work/wp')
      for (const line of fixture(`output/${name}.txt`).split('\n')) output.line(line)
      const findings = output.end()
      expect(findings.flatMap(readWebpackFinding)).toEqual(findings)
    },
  )

  it('that is recorded and printed is one finding', () => {
    const output = createOutputFindings('/work/wp')
    for (const line of fixture('output/webpack-ts.txt').split('\n')) output.line(line)
    const message =
      "[tsl] ERROR in /work/wp/src/t.ts(2,31)\n      TS2322: Type 'number' is not assignable to type 'string'."
    const merged = mergeFindings(
      [{ ...problem, ...inSource, message }, ...output.end()],
      () => undefined,
      '/work',
    )
    expect(merged).toHaveLength(5)
  })
})
