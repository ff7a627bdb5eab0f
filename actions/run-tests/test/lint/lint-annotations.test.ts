import type { Finding } from '../../src/lint/finding.js'
import { annotateFindings } from '../../src/lint/lint-annotations.js'

const found: Finding = {
  tool: 'eslint',
  level: 'warning',
  message: 'Unexpected console statement.',
  rule: 'no-console',
  file: 'src/a.ts',
  directory: '/work',
  line: 3,
  column: 5,
}

describe('the annotations of findings', () => {
  it('have the place, the tool and the rule', () => {
    expect(annotateFindings([found], new Set())).toEqual([
      {
        level: 'warning',
        title: 'eslint: no-console',
        message: found.message,
        file: 'src/a.ts',
        line: 3,
        column: 5,
      },
    ])
  })

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['note', 'notice'],
  ] as const)('of the level %s are of the level %s', (level, expected) => {
    expect(annotateFindings([{ ...found, level }], new Set())[0]?.level).toBe(expected)
  })

  it('tell errors first, and of each level what is in changed files', () => {
    const findings = (['note', 'warning', 'error'] as const).flatMap((level) =>
      ['a.ts', 'b.ts'].map((file) => ({ ...found, level, file, message: file })),
    )
    const order = annotateFindings(findings, new Set(['b.ts'])).map(
      ({ level, file }) => `${level} ${file ?? ''}`,
    )
    expect(order).toEqual([
      'error b.ts',
      'error a.ts',
      'warning b.ts',
      'warning a.ts',
      'notice b.ts',
      'notice a.ts',
    ])
  })

  it('are one for the same cause in many places', () => {
    const findings = Array.from({ length: 12 }, (_, index) => ({ ...found, line: index + 1 }))
    const [annotation, ...others] = annotateFindings(findings, new Set())
    expect(others).toEqual([])
    expect(annotation).toMatchObject({ line: 1 })
    expect(annotation?.message).toBe(
      'Unexpected console statement.\n\nThe same in 11 more places: src/a.ts:2, src/a.ts:3, src/a.ts:4, src/a.ts:5, src/a.ts:6 and 6 more',
    )
  })

  it('are at the changed file where the same cause is in several', () => {
    const findings = [found, { ...found, file: 'src/b.ts' }]
    const [annotation] = annotateFindings(findings, new Set(['src/b.ts']))
    expect(annotation?.file).toBe('src/b.ts')
    expect(annotation?.message).toContain('The same in 1 more place: src/a.ts:3')
  })

  it('are at no file where it is none of the repository, and name it', () => {
    const [annotation] = annotateFindings([{ ...found, file: '/usr/lib/a.ts' }], new Set())
    expect(annotation).toEqual({
      level: 'warning',
      title: 'eslint: no-console',
      message: 'Unexpected console statement.\n\nIn /usr/lib/a.ts:3.',
    })
  })

  it('are short', () => {
    const [annotation] = annotateFindings(
      [{ ...found, rule: 'r'.repeat(500), message: 'm'.repeat(5_000) }],
      new Set(),
    )
    expect(annotation?.title).toHaveLength(200)
    expect(annotation?.message).toHaveLength(2_000)
  })
})
