import { judgeCalls } from '../src/judge-calls'

describe('the finding of what roles asked', () => {
  const call = { role: 'deploy', operation: 'ecs:UpdateService', isDenied: false }

  it('holds where nothing was denied, and counts by role', () => {
    const { text, holds } = judgeCalls([call, call, { ...call, role: 'build' }])
    expect([text, holds]).toEqual([
      expect.stringMatching(/: 2 calls by deploy, 1 calls by build; denied: none$/),
      true,
    ])
  })

  it('names what was denied', () => {
    const { text, holds } = judgeCalls([call, { ...call, operation: 'iam:PassRole', isDenied: true }])
    expect([text, holds]).toEqual([expect.stringMatching(/denied: iam:PassRole$/), false])
  })

  it('does not hold where no role asked for anything: then somebody else did', () => {
    expect(judgeCalls([]).holds).toBe(false)
  })
})
