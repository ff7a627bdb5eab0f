import { UserError, type Report } from '@slipway/action-kit'
import type { Outcome, Progress } from '../src/publish/outcome.js'
import { emptyPlan, type Change } from '../src/plan/plan.js'
import { reportOutcome } from '../src/report.js'

const change = (path: string): Change => ({
  object: {
    path,
    content: { kind: 'file', realPath: `/site/${path}` },
    size: 1536,
    sha256: '',
    encoding: 'identity',
    headers: { contentType: '', cacheControl: '' },
    headersHash: '',
  },
  reason: 'new',
  how: { kind: 'put' },
  overwrites: false,
})

const progress: Progress = {
  stage: 'deleting',
  plan: {
    ...emptyPlan,
    changes: [change('a.html'), change('b|`c.html')],
    deletions: ['old.html'],
    unchanged: 3,
  },
  uploaded: 1,
  updated: 1,
  bytes: 3072,
  deleted: 1,
  planned: [{ distributionId: 'E1', paths: ['/a', '/a.html', '/b'] }],
  invalidations: [{ distributionId: 'E1', id: 'I1', paths: ['/a', '/a.html'] }],
  leftOut: [{ path: '.env', why: 'hidden' }],
  url: 'https://www.example.com/docs/',
  durationMs: 1234,
}

function reportOf(outcome: Outcome): Report {
  return reportOutcome(outcome, { place: { bucket: 'orders-web', prefix: 'docs/', owner: undefined } })
}

function rowsOf(summary: string): readonly (readonly [string, string])[] {
  return [...summary.matchAll(/<th align="left">(.*)<\/th><td>(.*)<\/td>/g)].map(
    ([, name = '', value = '']) => [name, value],
  )
}

describe('reportOutcome', () => {
  it('gives the figures as outputs', () => {
    expect(reportOf({ kind: 'published', ...progress }).outputs).toEqual({
      outcome: 'published',
      uploaded: 1,
      updated: 1,
      unchanged: 3,
      deleted: 1,
      bytes: 3072,
      url: 'https://www.example.com/docs/',
      'invalidation-ids': 'I1',
      'changed-paths': '["a.html","b|`c.html","old.html"]',
    })
    const unseen = reportOf({ kind: 'published', ...progress, invalidations: [] })
    expect(unseen.outputs['invalidation-ids']).toBe('')
  })

  it('shows the figures at a glance, and what changed behind a click', () => {
    const summary = reportOf({ kind: 'published', ...progress }).summary.join('\n')
    expect(rowsOf(summary)).toEqual([
      ['Changed', '1 new, 1 updated, 1 deleted; 3 as they were'],
      ['Uploaded', '3.0 KiB'],
      ['Invalidated', '2 paths (free up to 1,000 a month; $0.01 beyond)'],
      ['Time', '1.2 s'],
    ])
    const site = 'https://www.example.com/docs/'
    expect(summary).toContain(`**Site:** <a href="${site}">${site}</a>`)
    expect(summary).toContain('What changed (3)')
    expect(summary).toContain('+ a.html (new)\n+ b|`c.html (new)\n- old.html')
    expect(summary).toContain('Invalidated in CloudFront (2)')
    expect(summary).toContain('.env (hidden)')
  })

  it('says in a plan what would change, be uploaded and be invalidated, and what that costs', () => {
    const none = { uploaded: 0, updated: 0, deleted: 0, bytes: 0, invalidations: [] }
    const [add, change] = progress.plan.changes
    const plan = { ...progress.plan, changes: [add, { ...change, reason: 'content' }] } as Progress['plan']
    const summary = reportOf({ kind: 'planned', ...progress, ...none, plan }).summary.join('\n')
    expect(rowsOf(summary).slice(0, 3)).toEqual([
      ['Would change', '1 new, 1 updated, 1 deleted; 3 as they were'],
      ['To upload', '3.0 KiB'],
      ['To invalidate', '3 paths (free up to 1,000 a month; $0.015 beyond)'],
    ])
    expect(summary).toContain('To be invalidated in CloudFront (3)')
  })

  it('names the run that was newer, and nothing else', () => {
    const by = 'https://github.com/octo-org/orders/actions/runs/18'
    const summary = reportOf({ kind: 'superseded', by, ...progress }).summary.join('\n')
    expect(summary).toContain(`Nothing was changed. The newer run: <a href="${by}">${by}</a>`)
    expect(rowsOf(summary)).toEqual([])
    const hostile = reportOf({ kind: 'superseded', by: 'https://x"><img src=x>', ...progress }).summary
    expect(hostile.join('\n')).not.toContain('<img')
  })

  it('says what to do in prose that wraps, and keeps what is to be copied as it is', () => {
    const hint = 'Add to <the> policy:\n{\n  "Effect": "Allow"\n}\nThen re-run.\naws s3 ls'
    const error = new UserError('denied', { hint })
    const summary = reportOf({ kind: 'failed', error, ...progress, stage: 'verifying' }).summary.join('\n')
    expect(summary).toContain(
      '**What to do:**\n\nAdd to &#60;the&#62; policy&#58;\n\n```\n{\n  "Effect": "Allow"\n}\n```\n\n' +
        'Then re&#45;run&#46;\n\n```\naws s3 ls\n```',
    )
    expect(summary).toContain('Published, but visitors do not get it')
  })

  it('spells marks that turn a name around', () => {
    const plan = { ...progress.plan, changes: [change('\u202egpj.exe')] }
    const summary = reportOf({ kind: 'published', ...progress, plan }).summary.join('\n')
    expect(summary).toContain('+ \\u202egpj.exe (new)')
  })

  it('shortens long lists', () => {
    const paths = Array.from({ length: 250 }, (_, index) => `p${index}.html`)
    const long = { ...progress, plan: { ...progress.plan, kept: paths } }
    const summary = reportOf({ kind: 'published', ...long }).summary.join('\n')
    expect(summary).toContain('… and 50 more, in the log')
    expect(summary).not.toContain('p200.html')
  })

  it.each([
    { kind: 'published' },
    { kind: 'unchanged' },
    { kind: 'planned' },
    { kind: 'superseded', by: 'run 8' },
  ] as const)('does not fail when %j', (ending) => {
    expect(reportOf({ ...ending, ...progress }).failure).toBeUndefined()
  })

  it('fails with the error, its cause, the state of the site, and what to do', () => {
    const error = new UserError('AWS denied it', { cause: new Error('because'), hint: 'Allow it' })
    const invalidating = { ...progress, stage: 'invalidating', deleted: 0 } as const
    expect(reportOf({ kind: 'failed', error, ...invalidating }).failure).toEqual({
      message:
        'AWS denied it\nbecause\nAll 2 files were uploaded and nothing was deleted, but CloudFront may show old ' +
        'copies of what was overwritten. A re-run asks for the invalidation again.',
      hint: 'Allow it',
    })
  })

  it.each([
    ['preparing', 'Cancelled. Nothing was changed.'],
    ['uploading', 'Cancelled. 2 of 2 files were uploaded and nothing was deleted'],
    [
      'invalidating',
      'Cancelled. All 2 files were uploaded and 1 of 1 removed files were deleted, but CloudFront',
    ],
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
