import { UserError } from '@slipway/action-kit'
import type { ReleaseOutcome } from '../src/release/outcome.js'
import { reportRelease } from '../src/release/report.js'

const progress = {
  release: 'v2',
  previous: 'v1',
  removed: [],
  upload: undefined,
  url: 'https://www.example.com/',
  durationMs: 1_000,
}
const error = new UserError('It failed', { hint: 'Mend it' })

describe('reportRelease', () => {
  it.each([
    ['release', 'preparing', 'v1', 'The release failed', 'Visitors get the release v1.'],
    ['release', 'switching', 'v1', 'The release failed', 'unless this log says that it was switched'],
    ['release', 'switched', 'v2', 'The release failed', 'The switch to v2 is written and stays.'],
    ['release', 'verifying', 'v2', 'Released, but visitors do not get it', 'The switch to v2 is written'],
    ['rollback', 'verifying', 'v2', 'Rolled back, but visitors do not get it', 'The switch to v2 is written'],
  ] as const)('of a %s that failed while %s says what visitors get', (work, stage, shown, title, state) => {
    const { outputs, failure, summary } = reportRelease(
      { ...progress, kind: 'failed', error, work, stage },
      's3://orders-web/',
    )
    expect(outputs).toMatchObject({ outcome: 'failed', release: shown })
    expect(failure?.message).toContain(state)
    expect(summary[0]).toContain(title)
    const said = stage === 'verifying' ? 'Switched to' : 'Visitors get'
    expect(summary.join('\n')).toMatch(new RegExp(`${said}</th><td>.*${shown}`))
  })

  it('says of one that was cancelled while it was looked at that it is switched', () => {
    const cancelled = { ...progress, kind: 'cancelled', work: 'rollback', stage: 'verifying' } as const
    const { outputs, failure, summary } = reportRelease(cancelled, 's3://orders-web/')
    expect([outputs.release, summary[0]]).toEqual([
      'v2',
      expect.stringContaining('The rollback was cancelled'),
    ])
    expect(failure?.message).toContain('The switch to v2 is written')
  })

  it.each([
    [undefined, undefined],
    [0, 'nothing to compare'],
    [1, '1 address answers it'],
    [12, '12 addresses answer it'],
  ])('shows at how many addresses visitors were seen to get it: %s', (verified, text) => {
    const released: ReleaseOutcome = {
      ...progress,
      kind: 'released',
      work: 'release',
      stage: 'verifying',
      verified,
    }
    const summary = reportRelease(released, 's3://orders-web/').summary.join('\n')
    expect(/Verified<\/th><td>(.*?)<\/td>/.exec(summary)?.[1]).toBe(text)
  })
})
