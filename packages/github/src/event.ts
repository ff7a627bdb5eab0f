import { loadHttpClient } from '@slipway/action-kit'
import { parsePayload, type Payload, type PullRequest } from './payload.js'

export type { PullRequest }

/** What started this workflow run, as far as the runner tells it. Texts the runner left out are empty. */
export interface GitHubEvent extends Payload {
  /** `owner/name`. */
  readonly repository: string
  /** `push`, `pull_request`, `workflow_dispatch`, … */
  readonly name: string
  /** What is checked out: of a pull request, the merge commit that GitHub made for it. */
  readonly sha: string
  /** `refs/heads/main`, `refs/tags/v1`, `refs/pull/7/merge`. */
  readonly ref: string
  readonly actor: string
  /** The page of this attempt of the run. */
  readonly runUrl: string
}

/**
 * Reads the event, by the toolkit's context. It comes with Octokit, so it is loaded here and not at the start.
 * @throws Error when the file at GITHUB_EVENT_PATH is not JSON
 */
export async function readEvent(): Promise<GitHubEvent> {
  await loadHttpClient()
  const { context } = await import('@actions/github')
  const { eventName, sha, ref, actor, serverUrl, runId, runAttempt, payload } = context
  const { owner, repo } = context.repo
  const repository = `${owner}/${repo}`
  return {
    repository,
    name: given(eventName),
    sha: given(sha),
    ref: given(ref),
    actor: given(actor),
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt || 1}`,
    ...parsePayload(payload),
  }
}

/** The toolkit types its variables as texts, and leaves them undefined when the runner does. */
function given(text: string | undefined): string {
  return text ?? ''
}
