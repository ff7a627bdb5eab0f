import type { Finding } from '../../src/lint/finding.js'
import { mergeFindings, type LocateFile } from '../../src/lint/merge-findings.js'
import { createOutputFindings } from '../../src/lint/output/output-findings.js'
import { readJsonFindings } from './read-format.js'
import { fixture, tell } from './tell-finding.js'

const found: Finding = {
  tool: 'eslint',
  level: 'error',
  message: 'No.',
  rule: 'r',
  file: '/work/a.ts',
  directory: '/work/app',
  line: 3,
  column: 5,
}

const inside: LocateFile = (file) => (file.startsWith('/work/') ? file.slice(6) : undefined)

function merge(...findings: readonly Partial<Finding>[]): readonly Finding[] {
  return mergeFindings(
    findings.map((other) => ({ ...found, ...other })),
    inside,
    '/work',
  )
}

describe('findings that are merged', () => {
  it.each<[string, Partial<Finding>, number]>([
    ['the same', {}, 1],
    ['the same of the tool’s other spelling', { tool: 'ESLint' }, 1],
    ['one without the full stop', { message: 'No' }, 1],
    ['one with details', { message: 'No.\n  more' }, 1],
    ['one without a column', { column: undefined }, 1],
    ['one without a rule', { rule: undefined }, 1],
    ['another column', { column: 6 }, 2],
    ['another line', { line: 4 }, 2],
    ['another rule', { rule: 'q' }, 2],
    ['another tool', { tool: 'tsc' }, 2],
    ['another file', { file: '/work/b.ts' }, 2],
    ['another message', { message: 'Yes.' }, 2],
  ])('are one with %s: %#', (_, other, count) => {
    expect(merge({}, other)).toHaveLength(count)
    expect(merge(other, {})).toHaveLength(count)
  })

  it('keep what any of them knows, and the worst level', () => {
    const one = { level: 'warning', message: 'No', rule: undefined, column: undefined } as const
    expect(merge(one, { message: 'No.\n  more', url: 'https://r.example' })).toEqual([
      { ...found, message: 'No.\n  more', url: 'https://r.example', file: 'a.ts', directory: '/work' },
    ])
  })

  it('stay in their order', () => {
    const lines = [5, 3, 5, 4].map((line) => ({ line }))
    expect(merge(...lines).map(({ line }) => line)).toEqual([5, 3, 4])
  })

  it('are in files relative to the workspace, or else absolute', () => {
    const files = merge({}, { file: '/usr/b.ts' }, { file: 'c.ts' }, { file: undefined })
    expect(files.map(({ file, directory }) => [file, directory])).toEqual([
      ['a.ts', '/work'],
      ['/usr/b.ts', '/work/app'],
      ['/work/app/c.ts', '/work/app'],
      [undefined, '/work/app'],
    ])
  })

  it('ask for each file once', () => {
    const locate = jest.fn(inside)
    mergeFindings(
      [1, 2, 3].map((line) => ({ ...found, line })),
      locate,
      '/work',
    )
    expect(locate.mock.calls).toEqual([['/work/a.ts', '/work/app']])
  })

  it('can be shown: what is invisible is spelt out', () => {
    const [shown] = merge({
      message: '\u001b[31mred\u001b[0m \u202Eturned',
      rule: 'r\u200B',
      tool: 't\u0007',
    })
    expect(shown).toMatchObject({ message: 'red \\u{202E}turned', rule: 'r\\u{200B}', tool: 't\\u{7}' })
  })

  const outputs = (path: string): readonly Finding[] => {
    const output = createOutputFindings('/work/mvn')
    for (const line of fixture(path).split('\n')) output.line(line)
    return output.end()
  }

  it('are told once though Maven prints them twice', () => {
    const all = outputs('output/maven-compiler.txt')
    const merged = mergeFindings(all, inside, '/work')
    expect([all.length, merged.length]).toEqual([10, 7])
  })

  it('are told once though Checkstyle and its plugin for Maven both print them', () => {
    const locate: LocateFile = (file) => inside(file.startsWith('/') ? file : `/work/mvn/${file}`, '')
    expect(mergeFindings(outputs('output/maven-checkstyle.txt'), locate, '/work')).toHaveLength(7)
  })

  it('are told once though ESLint prints them and writes them', () => {
    const report = readJsonFindings(JSON.parse(fixture('reports/eslint.json'))).findings
    const merged = mergeFindings([...outputs('output/eslint.txt'), ...report], inside, '/work')
    expect(merged.map(tell)).toEqual(mergeFindings(report, inside, '/work').map(tell))
    expect(merged).toHaveLength(8)
  })
})
