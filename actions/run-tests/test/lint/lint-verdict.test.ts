import type { Finding } from '../../src/lint/finding.js'
import { judgeFindings, type FailOn } from '../../src/lint/lint-verdict.js'

function findings(...levels: readonly Finding['level'][]): readonly Finding[] {
  return levels.map((level) => ({ tool: 'eslint', level, message: 'm', directory: '/work' }))
}

describe('findings', () => {
  it.each<[FailOn, readonly Finding['level'][], string]>([
    ['error', [], 'clean'],
    ['error', ['error'], 'failed'],
    ['error', ['warning'], 'tolerated'],
    ['error', ['note'], 'tolerated'],
    ['error', ['warning', 'error'], 'failed'],
    ['warning', [], 'clean'],
    ['warning', ['error'], 'failed'],
    ['warning', ['warning'], 'failed'],
    ['warning', ['note'], 'tolerated'],
    ['none', [], 'clean'],
    ['none', ['error', 'warning'], 'tolerated'],
  ])('with fail-on: %s and %j are %s', (failOn, levels, kind) => {
    expect(judgeFindings(findings(...levels), failOn).kind).toBe(kind)
  })

  it.each<[FailOn, readonly Finding[], string]>([
    ['error', [], 'Static analysis and compilers found nothing.'],
    [
      'error',
      findings('error', 'error', 'warning'),
      'eslint found 2 errors and 1 warning; errors fail the run (fail-on: error).',
    ],
    [
      'warning',
      findings('warning', 'note'),
      'eslint found 1 warning and 1 note; errors and warnings fail the run (fail-on: warning).',
    ],
    [
      'none',
      findings('error', 'warning', 'note'),
      'eslint found 1 error, 1 warning and 1 note; none of it fails the run (fail-on: none).',
    ],
    [
      'none',
      ['b', 'a'].map((tool) => ({ tool, level: 'note', message: '', directory: '/' })),
      'a and b found 2 notes; none of it fails the run (fail-on: none).',
    ],
    [
      'none',
      ['b', 'a', 'd', 'c'].map((tool) => ({ tool, level: 'note', message: '', directory: '/' })),
      'a, b and 2 more found 4 notes; none of it fails the run (fail-on: none).',
    ],
  ])('with fail-on: %s say so', (failOn, found, why) => {
    expect(judgeFindings(found, failOn).why).toBe(why)
  })
})
