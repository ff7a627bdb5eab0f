import { UserError } from '@slipway/action-kit'
import { reportPreview } from '../src/preview/report.js'

const progress = {
  stage: 'changing' as const,
  preview: 'pr-7',
  upload: undefined,
  url: undefined,
  deleted: 0,
  foreign: [],
  expired: [],
  durationMs: 1_000,
}

describe('reportPreview', () => {
  it('says what to do in prose that wraps, and keeps what is to be copied as it is', () => {
    const hint = 'Add to the policy of the role:\n{\n  "Effect": "Allow"\n}'
    const error = new UserError('AWS denied it', { hint })
    const summary = reportPreview({ ...progress, kind: 'failed', error }, 's3://orders-web/').summary
    expect(summary.join('\n\n')).toContain(
      '**What to do:**\n\nAdd to the policy of the role&#58;\n\n```\n{\n  "Effect": "Allow"\n}\n```',
    )
  })

  it('says what failed when the look at it did: what is published stays', () => {
    const error = new UserError('2 of 5 addresses do not answer the preview pr-7')
    const seen = { ...progress, stage: 'verifying' as const, url: 'https://pr-7.preview.example.com/' }
    const { summary, failure } = reportPreview({ ...seen, kind: 'failed', error }, 's3://orders-web/')
    expect(summary[0]).toBe('### ❌ Published, but visitors do not get it: the preview <code>pr&#45;7</code>')
    expect(failure?.message).toContain('The preview is published and stays as it is. A re-run looks again.')
  })

  it('shows its figures below each other, those that there are', () => {
    const removed = { ...progress, kind: 'removed', deleted: 1200, foreign: ['a'], verified: 5 } as const
    const summary = reportPreview(removed, 's3://orders-web/').summary.join('\n')
    const rows = [...summary.matchAll(/<th align="left">(.*)<\/th><td>(.*)<\/td>/g)].map(
      ([, name = '', value = '']) => [name, value],
    )
    expect(rows).toEqual([
      ['In', expect.stringContaining('orders') as string],
      ['Deleted', '1,200'],
      ['Kept', '1'],
      ['Verified', '5 addresses answer it'],
      ['Time', '1.0 s'],
    ])
  })
})
