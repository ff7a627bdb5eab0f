import { parseOrigin } from '../src/origin.js'

const sha = 'a'.repeat(40)
const other = 'b'.repeat(40)
const timestamp = '2026-11-01T10:00:00+01:00'

describe('where what is built comes from', () => {
  it('is told by the repository and the commit of a push', () => {
    const repository = {
      html_url: 'https://github.com/octo-org/orders',
      description: 'Takes orders',
      license: { spdx_id: 'Apache-2.0' },
    }
    const payload = { repository, base_ref: 'refs/heads/main', head_commit: { id: sha, timestamp } }
    expect(parseOrigin(payload, sha)).toEqual({
      description: 'Takes orders',
      license: 'Apache-2.0',
      url: 'https://github.com/octo-org/orders',
      committedAt: new Date(timestamp),
      tagBase: 'main',
      isForeign: false,
    })
  })

  it.each([
    ['the pushed ones', { commits: [{ id: other }, { id: sha, timestamp }] }],
    ['a group of the merge queue', { merge_group: { head_commit: { id: sha, timestamp } } }],
    ['the run that it follows', { workflow_run: { head_commit: { id: sha, timestamp } } }],
  ])('has the date of the commit among %s', (_, payload) => {
    expect(parseOrigin(payload, sha).committedAt).toEqual(new Date(timestamp))
  })

  it.each([
    ['of another commit', { head_commit: { id: other, timestamp } }],
    ['that is none', { head_commit: { id: sha, timestamp: 'soon' } }],
    ['of nothing', { head_commit: null, commits: {} }],
  ])('has no date %s', (_, payload) => {
    expect(parseOrigin(payload, sha).committedAt).toBeUndefined()
    expect(parseOrigin(payload, undefined).committedAt).toBeUndefined()
  })

  const full_name = 'octo-org/orders'
  it.each([
    [
      'a run that follows one of the same repository',
      { workflow_run: { head_repository: { full_name } } },
      false,
    ],
    [
      'a run that follows one of a fork',
      { workflow_run: { head_repository: { full_name: 'x/orders' } } },
      true,
    ],
    ['a run that follows one of a fork that is gone', { workflow_run: { head_repository: null } }, true],
    ['a comment on a pull request', { issue: { pull_request: {} } }, true],
    ['a comment on an issue', { issue: {} }, false],
  ])('may be foreign: %s', (_, payload, isForeign) => {
    expect(parseOrigin({ repository: { full_name }, ...payload }, sha).isForeign).toBe(isForeign)
  })

  it.each([[undefined], [null], [[]], ['text'], [{ repository: { license: { spdx_id: 'NOASSERTION' } } }]])(
    'is unknown of %j',
    (payload) => {
      expect(Object.values(parseOrigin(payload, sha)).filter((fact) => fact !== undefined)).toEqual([false])
    },
  )
})
