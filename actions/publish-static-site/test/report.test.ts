import { UserError, type Report } from '@slipway/action-kit'
import { emptyManifest } from '../src/manifest/manifest.js'
import type { Outcome, Progress } from '../src/publish/outcome.js'
import { makePlan, type SourceFile } from '../src/plan/plan.js'
import { reportOutcome } from '../src/report.js'

const file = (path: string): SourceFile => ({
  path,
  realPath: `/site/${path}`,
  size: 1536,
  sha256: '',
  headers: { contentType: '', cacheControl: '' },
  headersHash: '',
})
const plan = makePlan([file('a.html'), file('b|`c.html')], new Map(), emptyManifest, { deleteRemoved: true })

const progress: Progress = {
  stage: 'deleting',
  plan: { ...plan, deletions: ['old.html'], unchanged: 3 },
  uploaded: 2,
  bytes: 3072,
  deleted: 1,
  invalidation: { id: 'I1', paths: ['/a', '/a.html'] },
  leftOut: [{ path: '.env', why: 'hidden' }],
  url: 'https://www.example.com/docs/',
  durationMs: 1234,
}

function reportOf(outcome: Outcome): Report {
  return reportOutcome(outcome, { bucket: 'orders-web', prefix: 'docs/' })
}

describe('reportOutcome', () => {
  it('gives the figures as outputs', () => {
    expect(reportOf({ kind: 'published', ...progress }).outputs).toEqual({
      uploaded: 2,
      deleted: 1,
      unchanged: 3,
      'invalidation-id': 'I1',
      outcome: 'published',
    })
    const unseen = reportOf({ kind: 'published', ...progress, invalidation: undefined })
    expect(unseen.outputs['invalidation-id']).toBeUndefined()
  })

  it('shows the figures at a glance, and what changed behind a click', () => {
    const summary = reportOf({ kind: 'published', ...progress }).summary.join('\n')
    expect(summary).toContain('| 2 | 3 | 1 | 0 | 3.0 KiB | 2 paths | 1.2 s |')
    expect(summary).toContain('What changes (3)')
    expect(summary).toContain('+ a.html (new)\n+ b|`c.html (new)\n- old.html')
    expect(summary).toContain('Invalidated in CloudFront (2)')
    expect(summary).toContain('.env (hidden)')
    expect(summary).toContain('**Site:**')
  })

  it('shortens long lists', () => {
    const paths = Array.from({ length: 250 }, (_, index) => `p${index}.html`)
    const long = { ...progress, plan: { ...progress.plan, kept: paths } }
    const summary = reportOf({ kind: 'published', ...long }).summary.join('\n')
    expect(summary).toContain('… and 50 more, in the log')
    expect(summary).not.toContain('p200.html')
  })

  it.each(['published', 'unchanged'] as const)('does not fail when %s', (kind) => {
    expect(reportOf({ kind, ...progress }).failure).toBeUndefined()
  })

  it('fails with the error, its cause, the state of the site, and what to do', () => {
    const error = new UserError('AWS denied it', { cause: new Error('because'), hint: 'Allow it' })
    expect(reportOf({ kind: 'failed', error, ...progress, stage: 'invalidating' }).failure).toEqual({
      message:
        'AWS denied it\nbecause\nAll 2 files were uploaded and nothing was deleted, but CloudFront may show old ' +
        'copies of what was overwritten. A re-run asks for the invalidation again.',
      hint: 'Allow it',
    })
  })

  it.each([
    ['preparing', 'Cancelled. Nothing was changed.'],
    ['uploading', 'Cancelled. 2 of 2 files were uploaded and nothing was deleted'],
    ['invalidating', 'Cancelled. All 2 files were uploaded and nothing was deleted'],
    ['deleting', 'Cancelled. All 2 files were uploaded and are what visitors get; 1 of 1 removed files'],
  ] as const)('says what state the site is in when it is cancelled while %s', (stage, message) => {
    const { failure, outputs } = reportOf({ kind: 'cancelled', ...progress, stage })
    expect(failure?.message).toContain(message)
    expect(outputs).toMatchObject({ outcome: 'cancelled' })
  })

  it('fails when the invalidation was not completed in time, and names it', () => {
    const { failure } = reportOf({ kind: 'invalidation-timed-out', ...progress })
    expect(failure?.message).toContain('The invalidation I1 was not completed in time')
  })
})
