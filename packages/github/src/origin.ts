import { at, text } from './json-path.js'

/** Where what is built comes from, as far as the event's document tells. */
export interface Origin {
  readonly description: string | undefined
  /** SPDX, as GitHub recognized it: `Apache-2.0`. */
  readonly license: string | undefined
  /** The repository's page. */
  readonly url: string | undefined
  /** When the commit was made; a push and what follows from one tell it, a pull request does not. */
  readonly committedAt: Date | undefined
  /** The branch that the push of a tag names; GitHub documents neither that it does nor which one. */
  readonly tagBase: string | undefined
  /** Whether what started the run may be another repository's: code of its author's choosing. */
  readonly isForeign: boolean
}

/**
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads#push, #merge_group, #workflow_run, #issue_comment
 * @param sha the commit whose date is asked for
 */
export function parseOrigin(payload: unknown, sha: string | undefined): Origin {
  const license = text(at(payload, 'repository', 'license', 'spdx_id'))
  return {
    description: text(at(payload, 'repository', 'description')) || undefined,
    // GitHub found a licence that SPDX has no name for.
    license: license === 'NOASSERTION' ? undefined : license || undefined,
    url: text(at(payload, 'repository', 'html_url')),
    committedAt: sha === undefined ? undefined : commitDate(payload, sha),
    tagBase: text(at(payload, 'base_ref'))?.replace(/^refs\/heads\//, ''),
    isForeign: isForeign(payload),
  }
}

function commitDate(payload: unknown, sha: string): Date | undefined {
  const pushed: unknown = at(payload, 'commits')
  const commits = [
    at(payload, 'head_commit'),
    at(payload, 'merge_group', 'head_commit'),
    at(payload, 'workflow_run', 'head_commit'),
    ...(Array.isArray(pushed) ? (pushed as readonly unknown[]) : []), // isArray makes any of unknown
  ]
  const found = commits.find((commit) => at(commit, 'id') === sha)
  const date = new Date(text(at(found, 'timestamp')) ?? NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** A run that follows another one, or a comment, may check out what a fork proposes; a comment does not tell. */
function isForeign(payload: unknown): boolean {
  const follows = at(payload, 'workflow_run')
  if (follows !== undefined) {
    const head = at(follows, 'head_repository', 'full_name')
    return head === undefined || head !== at(payload, 'repository', 'full_name')
  }
  return at(payload, 'issue', 'pull_request') !== undefined
}
