import { parsePayload } from '../src/payload.js'

const repo = { full_name: 'octo-org/orders' }

describe('the payload of an event', () => {
  it('of a push has the first line of the commit message', () => {
    expect(parsePayload({ head_commit: { message: 'Fix totals\n\nThey were off.' } })).toEqual({
      commitHeadline: 'Fix totals',
      pullRequest: undefined,
    })
  })

  it.each([
    ['from the same repository', repo, false],
    ['from a fork', { full_name: 'someone/orders' }, true],
    ['from a fork that is gone', null, true],
  ])('of a pull request %s tells whether it is from a fork', (_, headRepo, isFromFork) => {
    const payload = { pull_request: { number: 7, head: { sha: 'abc', repo: headRepo }, base: { repo } } }
    expect(parsePayload(payload).pullRequest).toEqual({ number: 7, headSha: 'abc', isFromFork })
  })

  it('of a pull request names its base', () => {
    const base = { repo, ref: 'main', sha: 'b'.repeat(40) }
    const payload = { pull_request: { number: 7, head: { sha: 'abc', repo }, base } }
    expect(parsePayload(payload).pullRequest).toMatchObject({ baseRef: 'main', baseSha: 'b'.repeat(40) })
  })

  it.each([
    ['a push', { before: 'b'.repeat(40) }, 'b'.repeat(40)],
    ['a push that made its branch', { before: '0'.repeat(40) }, undefined],
    ['a group of the merge queue', { merge_group: { base_sha: 'c'.repeat(40) } }, 'c'.repeat(40)],
    ['a schedule', { schedule: '0 4 * * *' }, undefined],
  ])('of %s names the commit before it, where there is one', (_, payload, previousSha) => {
    expect(parsePayload(payload).previousSha).toBe(previousSha)
  })

  it('has the default branch of the repository', () => {
    expect(parsePayload({ repository: { default_branch: 'trunk' } }).defaultBranch).toBe('trunk')
  })

  it.each([
    ['nothing', undefined],
    ['an empty document', {}],
    ['a deleted branch', { head_commit: null }],
    ['something else of that name', { pull_request: 'no', head_commit: [1] }],
  ])('may hold %s', (_, payload) => {
    expect(parsePayload(payload)).toEqual({ pullRequest: undefined, commitHeadline: undefined })
  })
})
