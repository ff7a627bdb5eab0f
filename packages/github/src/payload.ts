import { at, text } from './json-path.js'

export interface PullRequest {
  readonly number: number
  /** The last commit of its branch, which statuses and labels should name. */
  readonly headSha: string
  /** The branch it is to be merged into, and the commit that was its last when the event happened. */
  readonly baseRef: string | undefined
  readonly baseSha: string | undefined
  /** Whether it comes from another repository: then there is no secret and no write token. */
  readonly isFromFork: boolean
}

/** What the event's own document says. */
export interface Payload {
  readonly pullRequest: PullRequest | undefined
  /** The first line of the message of the commit that was pushed; only a push tells it. */
  readonly commitHeadline: string | undefined
  /** The commit that a push, or a group of the merge queue, adds to; undefined when a push made its branch. */
  readonly previousSha: string | undefined
  /** Of the repository: `main`. */
  readonly defaultBranch: string | undefined
}

/** Source: https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request, #push and #merge_group */
export function parsePayload(payload: unknown): Payload {
  const message = text(at(payload, 'head_commit', 'message'))
  return {
    pullRequest: parsePullRequest(at(payload, 'pull_request')),
    commitHeadline: message?.split('\n')[0]?.trim(),
    previousSha: commit(at(payload, 'before')) ?? commit(at(payload, 'merge_group', 'base_sha')),
    defaultBranch: text(at(payload, 'repository', 'default_branch')),
  }
}

function parsePullRequest(pullRequest: unknown): PullRequest | undefined {
  const number = at(pullRequest, 'number')
  if (typeof number !== 'number') return undefined
  const head = text(at(pullRequest, 'head', 'repo', 'full_name'))
  const base = text(at(pullRequest, 'base', 'repo', 'full_name'))
  return {
    number,
    headSha: text(at(pullRequest, 'head', 'sha')) ?? '',
    baseRef: text(at(pullRequest, 'base', 'ref')),
    baseSha: commit(at(pullRequest, 'base', 'sha')),
    // A fork that has been deleted has no head repository any more.
    isFromFork: head === undefined || head !== base,
  }
}

/** Of a commit that does not exist, GitHub says that it is all zeros. */
export function commit(value: unknown): string | undefined {
  const sha = text(value)
  return sha === undefined || !/^[0-9a-f]{40,64}$/.test(sha) || /^0+$/.test(sha) ? undefined : sha
}
