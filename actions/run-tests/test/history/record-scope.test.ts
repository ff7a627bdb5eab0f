import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRecordScope } from '../../src/history/record-scope.js'
import { makeFolder } from '../check-out.js'

const own = { full_name: 'octo-org/orders' }
const sha = 'a'.repeat(40)
const neither = { branch: '', baseBranch: undefined, keptAs: undefined }

function scopeOfFollowed(run: object): unknown {
  const path = join(makeFolder('event'), 'event.json')
  const workflow_run = { event: 'push', head_sha: sha, head_branch: 'main', head_repository: own, ...run }
  writeFileSync(path, JSON.stringify({ repository: { ...own, default_branch: 'main' }, workflow_run }))
  // The variables are those of the default branch, whatever the other run was for.
  return readRecordScope({
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_SHA: 'd'.repeat(40),
  })
}

describe('the records of a run', () => {
  it('of a push are kept under its branch', () => {
    const env = { GITHUB_REF: 'refs/heads/topic', GITHUB_REF_NAME: 'topic', GITHUB_SHA: sha }
    const keptAs = { branch: 'topic', sha }
    expect(readRecordScope(env)).toEqual({ branch: 'refs/heads/topic', baseBranch: undefined, keptAs })
  })

  it('of a pull request are those of its base, and it keeps none', () => {
    const env = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main', GITHUB_SHA: sha }
    expect(readRecordScope(env)).toEqual({
      branch: 'refs/pull/7/merge',
      baseBranch: 'refs/heads/main',
      keptAs: undefined,
    })
  })

  it('that follows a push of the repository itself are kept as those of that push', () => {
    const keptAs = { branch: 'main', sha }
    expect(scopeOfFollowed({})).toEqual({ branch: 'refs/heads/main', baseBranch: undefined, keptAs })
  })

  it.each([
    ['a pull request of a fork', { event: 'pull_request', head_repository: { full_name: 'x/orders' } }],
    ['a pull request of the repository', { event: 'pull_request', head_branch: 'topic' }],
    ['one of pull_request_target', { event: 'pull_request_target' }],
  ])('that follows %s are those of the default branch, and it keeps none', (_, run) => {
    expect(scopeOfFollowed(run)).toEqual({ branch: '', baseBranch: 'refs/heads/main', keptAs: undefined })
  })

  it.each([
    ["a fork's push", { head_repository: { full_name: 'x/orders' } }],
    ['a comment, which may have checked out anything', { event: 'issue_comment' }],
    ['a run that follows one itself', { event: 'workflow_run' }],
    ['a run without a branch', { head_branch: null }],
    ['nothing that can be told', { head_sha: null }],
  ])('that follows %s are none', (_, run) => {
    expect(scopeOfFollowed(run)).toEqual(neither)
  })
})
