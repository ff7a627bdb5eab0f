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
})
