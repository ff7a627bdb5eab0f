import { at, text } from './json-path.js'
import { commit } from './payload.js'

/** The run of another workflow that a `workflow_run` event tells of. All of it is GitHub's word, not the run's. */
export interface FollowedRun {
  /** What started it: `pull_request`, `push`, … */
  readonly event: string
  /** The commit it was for: of a pull request, the last one of its branch at that time. */
  readonly headSha: string
  /** Without a prefix; of a fork, the fork's branch, which may well be called `main`. */
  readonly headBranch: string | undefined
  /** `owner/name`; undefined of a fork that has been deleted. */
  readonly headRepository: string | undefined
  readonly isFromFork: boolean
  /** The numbers of its pull requests; none of a fork's. */
  readonly pullRequests: readonly number[]
}

/**
 * Undefined of every other event.
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run; that forks' pull requests are not
 * named: https://github.com/github/docs/issues/22501
 */
export function parseFollowedRun(payload: unknown): FollowedRun | undefined {
  const run = at(payload, 'workflow_run')
  const headSha = commit(at(run, 'head_sha'))
  if (headSha === undefined) return undefined
  const headRepository = text(at(run, 'head_repository', 'full_name'))
  const named: unknown = at(run, 'pull_requests')
  const pullRequests = Array.isArray(named) ? (named as readonly unknown[]) : [] // isArray makes any of unknown
  return {
    event: text(at(run, 'event')) ?? '',
    headSha,
    headBranch: text(at(run, 'head_branch')) || undefined,
    headRepository,
    isFromFork:
      headRepository === undefined || headRepository !== text(at(payload, 'repository', 'full_name')),
    pullRequests: pullRequests
      .map((pullRequest) => at(pullRequest, 'number'))
      .filter((number) => typeof number === 'number'),
  }
}

export function isOfPullRequest({ event }: Pick<FollowedRun, 'event'>): boolean {
  return event === 'pull_request' || event === 'pull_request_target'
}
