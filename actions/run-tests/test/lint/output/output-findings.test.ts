import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { processorMs } from '@slipway/testkit/processor-time'
import type { Finding } from '../../../src/lint/finding.js'
import { createOutputFindings } from '../../../src/lint/output/output-findings.js'
import { fixture, tell } from '../tell-finding.js'

function find(output: string): readonly Finding[] {
  const findings = createOutputFindings('/work')
  for (const line of output.split(/\r?\n/)) findings.line(line)
  return findings.end()
}

// What the tools printed, as it was captured, and the findings that are in it. With colours, they are the same.
const captured = readdirSync(join(__dirname, '../../fixtures/lint/output'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))

describe('the findings in what a tool prints', () => {
  it.each(captured)('are read from %s', (name) => {
    const expected = fixture(`output/${name.replace(/-colour$/, '')}.findings`)
    const findings = find(fixture(`output/${name}.txt`))
    expect(findings.map(tell)).toEqual(expected.trimEnd().split('\n'))
    expect(new Set(findings.map(({ directory }) => directory))).toEqual(new Set(['/work']))
  })

  it.each([
    [
      'tsc',
      'tsc.txt',
      4,
      /\.\n {2}Types of parameters .*\n {4}Type 'Order'[\s\S]*Type 'number' is not assignable to type 'string'\.$/,
    ],
    [
      'javac',
      'javac.txt',
      1,
      /^cannot find symbol\n {2}symbol: {3}method missing\(\)\n {2}location: class Broken$/,
    ],
    [
      'Maven',
      'maven-compiler.txt',
      8,
      /^cannot find symbol\n {2}symbol: {3}method missing\(\)\n {2}location: class com\.acme\.Broken$/,
    ],
    [
      'go',
      'go-build.txt',
      4,
      /^not enough arguments in call to take\n\thave \(number\)\n\twant \(int, int\)$/,
    ],
    ['fork-ts-checker', 'webpack-fork.txt', 4, /is not assignable to type 'string'\.$/],
    [
      'webpack, without the source',
      'webpack5.txt',
      2,
      /\(2:0\)\nFile was parsed as [^\n]*\nYou may need an appropriate loader [^\n]*$/,
    ],
    [
      'webpack, the first paragraph',
      'webpack5.txt',
      4,
      /^Module not found: Error: Can't resolve 'path' in '\/work\/wp\/src'$/,
    ],
  ])('have their details: %s', (_, name, index, message) => {
    expect(find(fixture(`output/${name}`))[index]?.message).toMatch(message)
  })

  it.each([
    ['output/eslint.txt', 4, 'https://eslint.org/docs/latest/rules/no-undef'],
    ['output/cargo.txt', 0, 'https://doc.rust-lang.org/error_codes/E0308.html'],
    [
      'output/clippy.txt',
      1,
      'https://rust-lang.github.io/rust-clippy/rust-1.95.0/index.html#needless_return',
    ],
  ])('have the page of their rule: %s', (name, index, url) => {
    expect(find(fixture(name))[index]?.url).toBe(url)
  })

  it.each([
    ["error TS6053: File '/a/none.ts' not found.", "error tsc(TS6053)  File '/a/none.ts' not found."],
    ['w: file:///a%20b/A.kt:3:5 unused', 'warning kotlinc /a b/A.kt:3:5 unused'],
    ['e: /a/A.kt: (3, 5): Unresolved reference', 'error kotlinc /a/A.kt:3:5 Unresolved reference'],
    [
      '[WARN] /a/A.java:7:3: Missing a comment. [Javadoc]',
      'warning checkstyle(Javadoc) /a/A.java:7:3 Missing a comment.',
    ],
    ['[ant:checkstyle] [ERROR] /a/A.java:7: No. [Rule]', 'error checkstyle(Rule) /a/A.java:7 No.'],
    ['[ERROR] /a/A.kt:[3,5] Unresolved reference: x', 'error kotlinc /a/A.kt:3:5 Unresolved reference: x'],
    [
      'a/b.go:3:5: unused variable x (staticcheck)',
      'error golangci-lint(staticcheck) a/b.go:3:5 unused variable x',
    ],
    ['src/a.rs:5:5: error[E0308]: mismatched types', 'error rustc(E0308) src/a.rs:5:5 mismatched types'],
    [
      'ERROR in ./l.js!./src/a.css?x (./l.js!./src/a.css) 3:0-5\nNo loader',
      'error webpack ./src/a.css:3:1 No loader',
    ],
    [
      'WARNING in asset size limit: The following assets\nare big',
      'warning webpack  asset size limit: The following assets',
    ],
  ])('are read from the line %j', (output, expected) => {
    expect(find(output).map(tell)).toEqual([expected])
  })

  it.each([
    ['a summary of cargo', 'error: could not compile `orders` (lib) due to 2 previous errors'],
    ['a warning about no place', 'warning: unused manifest key: package.x\n\nsomething'],
    ['a log of a Go test', '    a_test.go:12: expected 1'],
    ['a Go stack', '\t/a/b.go:12 +0x1d'],
    ['a Java stack', '\tat com.acme.A.b(A.java:12)'],
    ['Maven’s own errors', '[ERROR] Failed to execute goal x on project a: Compilation failure'],
    ['an indented row without a file', '  1:7  error  words  rule'],
    ['a path alone', '/a/b.js\nand text\n  1:7  error  words  rule'],
    ['a header of webpack without words', 'ERROR in ./a.js 1:2-3'],
    ['a log line with the word error', 'error: something went wrong at src/a.ts:3:5'],
    ['a caret alone', '        ^'],
  ])('are not: %s', (_, output) => {
    expect(find(output)).toEqual([])
  })

  it('are not in a line that is longer than any tool’s', () => {
    expect(find(`src/a.ts(3,5): error TS2322: ${'x'.repeat(5_000)}`)).toEqual([])
  })

  it('end when a tool has lost its end', () => {
    const [finding, ...others] = find(`src/a.ts(3,5): error TS2322: text\n${'  more\n'.repeat(1_000)}`)
    expect(others).toEqual([])
    expect(finding?.message.split('\n')).toHaveLength(41)
  })

  it('take no longer for a line that is made to be slow', () => {
    const parts = [' ', ':1', '(', '/a.java:', '[', 'x  ', '/', '1:2 ', ':', '.go', '!', ' - ', '`']
    const heads = ['', '[ERROR] /a', '  1:7  error  ', 'ERROR in ./', 'w: /', 'a/', 'error: ']
    const lines = parts.flatMap((part) =>
      heads.map((head) => head + part.repeat(Math.floor(3_800 / part.length))),
    )
    expect(processorMs(() => lines.forEach((line) => find(line)))).toBeLessThan(2_000)
  })
})
