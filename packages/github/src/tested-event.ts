import { loadHttpClient } from '@slipway/action-kit'
import { connect, type ConnectionContext } from './connection.js'
import { readEvent, type GitHubEvent } from './event.js'
import { isOfPullRequest, parseFollowedRun, type FollowedRun } from './followed-run.js'
import { parseRepository } from './repository.js'

/** The event whose commit the results are of. */
export interface TestedEvent extends GitHubEvent {
  /** Why the pull request of the run that this one follows is not told; a clause of one line. */
  readonly whyNoPullRequest: string | undefined
}

/**
 * The event as `readEvent` tells it; of `workflow_run`, what the other run was for: its commit and its pull request. By
 * itself that event is of the default branch. GitHub is asked for the pull request each time, for it may have moved on.
 * @throws Error when the file at GITHUB_EVENT_PATH is not JSON
 */
export async function readTestedEvent(
  token: string | undefined,
  context: ConnectionContext,
): Promise<TestedEvent> {
  const event = await readEvent()
  await loadHttpClient()
  const { context: toolkit } = await import('@actions/github')
  const run = event.name === 'workflow_run' ? parseFollowedRun(toolkit.payload) : undefined
  return run === undefined ? { ...event, whyNoPullRequest: undefined } : follow(event, run, token, context)
}

async function follow(
  event: GitHubEvent,
  run: FollowedRun,
  token: string | undefined,
  context: ConnectionContext,
): Promise<TestedEvent> {
  const tested = { ...event, sha: run.headSha, commitHeadline: undefined, previousSha: undefined }
  if (!isOfPullRequest(run)) {
    const isBranch = !run.isFromFork && run.headBranch !== undefined
    return { ...tested, ref: isBranch ? `refs/heads/${run.headBranch}` : '', whyNoPullRequest: undefined }
  }
  const { findPullRequest } = await import('./find-pull-request.js')
  const answer = await findPullRequest(connect(token, context), parseRepository(event.repository), run)
  // A fork's branch may have the name of one here, so that none is named.
  if (answer.kind !== 'done') return { ...tested, ref: '', whyNoPullRequest: answer.why }
  return 'why' in answer.value
    ? { ...tested, ref: '', whyNoPullRequest: answer.value.why }
    : { ...tested, ref: '', pullRequest: answer.value, whyNoPullRequest: undefined }
}
