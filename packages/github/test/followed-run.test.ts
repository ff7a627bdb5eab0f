import { parseFollowedRun } from '../src/followed-run.js'
import { sha } from './event-of.js'

const repository = { full_name: 'octo-org/orders' }
const run = { event: 'pull_request', head_sha: sha('a'), head_branch: 'topic', head_repository: repository }

describe('the run that a workflow_run event tells of', () => {
  it('has its commit, its branch and its pull requests', () => {
    const pull_requests = [{ number: 7 }, {}]
    expect(parseFollowedRun({ repository, workflow_run: { ...run, pull_requests } })).toEqual({
      event: 'pull_request',
      headSha: sha('a'),
      headBranch: 'topic',
      headRepository: 'octo-org/orders',
      isFromFork: false,
      pullRequests: [7],
    })
  })

  it.each([
    ['of a fork', { full_name: 'someone/orders' }, 'someone/orders'],
    ['of a fork that is gone', null, undefined],
  ])('tells when it is %s', (_, head_repository, headRepository) => {
    const payload = { repository, workflow_run: { ...run, head_repository, pull_requests: [] } }
    expect(parseFollowedRun(payload)).toMatchObject({ isFromFork: true, headRepository, pullRequests: [] })
  })

  it.each([
    ['nothing', undefined],
    ['another event', { pull_request: { number: 7 } }],
    ['a commit that is none', { workflow_run: { ...run, head_sha: '--upload-pack=x' } }],
  ])('is none in %s', (_, payload) => {
    expect(parseFollowedRun(payload)).toBeUndefined()
  })
})
