import type { Finding } from '../../src/lint/finding.js'
import { annotate } from '../../src/report/annotations.js'
import type { TestCase } from '../../src/results/test-results.js'
import { rmSync } from 'node:fs'
import { failed, flaky, outcomeOf, passed, workspaceOf } from './sample-outcome.js'

const workspace = workspaceOf({ 'a.js': 'x\n', 'b.js': 'x\ny\n', 'c.js': 'x\n' })
afterAll(() => rmSync(workspace, { recursive: true }))
const files = ['a.js', 'b.js', 'c.js']

const at = (file: string, message: string, name = message): TestCase => ({
  ...failed,
  name,
  failures: [{ text: `${message}\n    at f (${file}:1:1)` }],
})

describe('annotations', () => {
  it('are at the place, with the message and the difference', () => {
    expect(annotate(outcomeOf({ tests: [failed], workspace, files }), 10)).toEqual([
      {
        level: 'error',
        title: 'sum › subtracts',
        message: 'Error: wrong\n\n- expected, + actual:\n  {\n-   a: 1\n+   a: 2\n  }',
        file: 'b.js',
        line: 2,
      },
    ])
  })

  it('are there also where the place is not known', () => {
    const [annotation] = annotate(outcomeOf({ tests: [failed] }), 10)
    expect(annotation).toMatchObject({ level: 'error', title: 'sum › subtracts' })
    expect(annotation).not.toHaveProperty('file')
  })

  it('begin with the files that the change touches', () => {
    const tests = [at('a.js', 'Error: one'), at('c.js', 'Error: two')]
    const changes = { changedFiles: new Set(['c.js']) }
    const told = annotate(outcomeOf({ tests, workspace, files, changes }), 10)
    expect(told.map(({ file }) => file)).toEqual(['c.js', 'a.js'])
  })

  it('are one for a cause, which says how many more there are', () => {
    const tests = [1, 2, 3].map((id) =>
      at('a.js', `Error: order ${id} of 0x${id}f is missing`, `order ${id}`),
    )
    const told = annotate(outcomeOf({ tests, workspace, files }), 10)
    expect(told).toHaveLength(1)
    expect(told[0]?.message).toMatch(/2 more tests failed for the same reason: sum › order 2, sum › order 3$/)
  })

  it('keep apart what says the same at different places', () => {
    const tests = [at('a.js', 'Error: no'), at('c.js', 'Error: no')]
    expect(annotate(outcomeOf({ tests, workspace, files }), 10)).toHaveLength(2)
  })

  it('are errors for failures, then for findings and coverage; warnings for flaky tests; notices for quarantine', () => {
    const finding: Finding = {
      tool: 'eslint',
      level: 'error',
      message: 'no',
      file: 'a.js',
      directory: workspace,
      line: 1,
    }
    const lines = { covered: 1, total: 2, percent: 50 }
    const told = annotate(
      outcomeOf({
        tests: [passed, failed, flaky, at('a.js', 'Error: known')],
        workspace,
        files,
        isQuarantined: ({ name }) => name === 'Error: known',
        changes: {
          findings: [finding],
          coverage: {
            total: lines,
            packages: [],
            changed: undefined,
            shortfalls: [{ input: 'coverage-min', percent: 50, minimum: 80 }],
            reports: [],
          },
        },
      }),
      10,
    )
    expect(told.map(({ level, title }) => `${level}: ${title}`)).toEqual([
      'error: sum › subtracts',
      'error: eslint',
      'warning: sum › divides',
      'notice: sum › Error: known',
      'error: Coverage',
    ])
  })

  it('are no more of a level than asked for, the most important ones', () => {
    const tests = [...Array(30).keys()].map((id) => at('a.js', `Error: ${String.fromCharCode(97 + id)}x`))
    const told = annotate(outcomeOf({ tests: [...tests, flaky], workspace, files }), 4)
    expect(told.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'error', 'warning'])
    expect(annotate(outcomeOf({ tests }), 0)).toEqual([])
  })

  it('are trimmed where titles and messages are long', () => {
    const tests = [{ ...failed, name: 'n'.repeat(5_000), failures: [{ text: 'm'.repeat(100_000) }] }]
    const [annotation] = annotate(outcomeOf({ tests }), 10)
    expect(annotation?.title?.length).toBeLessThan(300)
    expect(annotation?.message.length).toBeLessThanOrEqual(2_000)
  })
})
