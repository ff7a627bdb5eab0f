import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describeWith, root } from '@slipway/testkit'
import { createOutputFindings } from '../../../src/lint/output/output-findings.js'
import { tell } from '../tell-finding.js'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** Runs a command over these files, and tells the findings in what it prints; the folder's own path is `@`. */
function run(files: Readonly<Record<string, string>>, command: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-lint-'))
  folders.push(folder)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  // Each command ends with an error by design: it is there to find something.
  const printed = execFileSync('sh', ['-c', `{ ${command}; } 2>&1 || true`], {
    cwd: folder,
    encoding: 'utf8',
  })
  const findings = createOutputFindings(folder)
  for (const line of printed.split('\n')) findings.line(line)
  return findings.end().map((finding) => tell(finding).replaceAll(folder, '@'))
}

const source = 'const count: number = "many"\nexport const x = count\n'
const tsconfig = '{"compilerOptions":{"noEmit":true,"types":[]},"files":["a.ts"]}'
const mismatch = "error tsc(TS2322) a.ts:1:7 Type 'string' is not assignable to type 'number'."

describe('findings of the tools as they are installed here', () => {
  it.each(['', ' --pretty'])('tsc%s', (option) => {
    const files = { 'a.ts': source, 'tsconfig.json': tsconfig }
    expect(run(files, `node_modules/.bin/tsc${option}`)).toEqual([mismatch])
  })

  it.each(['', ' --color'])('eslint%s', (option) => {
    const files = {
      'eslint.config.mjs': "export default [{ rules: { 'no-debugger': 'error', 'no-var': 'warn' } }]",
      'a.js': 'debugger\nvar a\n',
      'b.js': 'let = = 1\n',
    }
    const [first, second, third = '', ...others] = run(files, `node_modules/.bin/eslint${option} .`)
    expect([first, second]).toEqual([
      "error eslint(no-debugger) @/a.js:1:1 Unexpected 'debugger' statement",
      'warning eslint(no-var) @/a.js:2:1 Unexpected var, use let or const instead',
    ])
    expect(third).toContain('error eslint @/b.js:1:1 Parsing error')
    expect(others).toEqual([])
  })

  it('webpack', () => {
    const files = {
      'src/index.js': "import { a } from './a.js'\nimport './none.js'\na()\n",
      'src/a.js': 'export const b = 1\n',
    }
    expect(run(files, 'node_modules/.bin/webpack --mode development')).toEqual([
      "warning webpack ./src/index.js:3:1 export 'a' (imported as 'a') was not found in './a.js' (possible exports: b)",
      "error webpack ./src/index.js:2:1 Module not found: Error: Can't resolve './none.js' in '@/src'",
    ])
  })

  describeWith('go', 'go', () => {
    it.each(['build', 'vet', 'test'])('%s', (verb) => {
      const files = { 'go.mod': 'module example.com/a\n', 'a.go': 'package a\n\nvar a int = "b"\n' }
      expect(run(files, `go ${verb} ./...`)).toEqual([
        'error go ./a.go:3:13 cannot use "b" (untyped string constant) as int value in variable declaration',
      ])
    })
  })

  describeWith('cargo', 'cargo', () => {
    const files = {
      'Cargo.toml': '[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/lib.rs': 'pub fn a() -> i32 { let b = 1; "c" }\n',
    }
    it.each(['', ' --color always', ' --message-format short'])('build%s', (option) => {
      const findings = run(files, `cargo build --offline --quiet${option}`)
      expect(findings).toContain(
        option.endsWith('short')
          ? 'error rustc(E0308) src/lib.rs:1:32 mismatched types: expected `i32`, found `&str`'
          : 'error rustc(E0308) src/lib.rs:1:32 mismatched types',
      )
    })
  })

  // The JDK comes with Maven.
  describeWith('maven', 'javac', () => {
    it('by itself', () => {
      const files = { 'A.java': 'class A {\n  int b = "c";\n}\n' }
      expect(run(files, 'javac A.java')).toEqual([
        'error javac A.java:2:11 incompatible types: String cannot be converted to int',
      ])
    })
  })
})
