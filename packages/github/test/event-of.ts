import type { GitHubEvent, PullRequest } from '../src/index.js'

export const sha = (digit: string): string => digit.repeat(40)

const push: GitHubEvent = {
  repository: 'octo-org/orders',
  name: 'push',
  sha: sha('a'),
  ref: 'refs/heads/main',
  actor: 'octocat',
  runUrl: 'https://github.com/octo-org/orders/actions/runs/1/attempts/1',
  pullRequest: undefined,
  commitHeadline: 'Fix totals',
  previousSha: sha('9'),
  defaultBranch: 'main',
}

export function pushEvent(overrides: Partial<GitHubEvent> = {}): GitHubEvent {
  return { ...push, ...overrides }
}

export function pullRequestEvent(overrides: Partial<PullRequest> = {}): GitHubEvent {
  const pullRequest = {
    number: 7,
    headSha: sha('b'),
    baseRef: 'main',
    baseSha: sha('9'),
    isFromFork: false,
    ...overrides,
  }
  return { ...push, name: 'pull_request', ref: 'refs/pull/7/merge', previousSha: undefined, pullRequest }
}
