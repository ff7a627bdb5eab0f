import { notPossible, type Answer } from './answer.js'
import {
  findChangedLines,
  type Change,
  type ChangedLines,
  type ChangedLinesContext,
} from './changed-lines.js'
import type { ChangedSince } from './changed-since.js'
import type { CheckRun, PublishedCheckRun } from './check-run.js'
import { connect, type ConnectionContext } from './connection.js'
import type { DeploymentStatus, NewDeployment } from './deployments.js'
import type { GitHubEvent } from './event.js'
import type { LastDeployment } from './last-deployment.js'
import { parseRepository } from './repository.js'
import type { PublishedComment, StickyComment } from './sticky-comment.js'

/** GitHub for one command, about one event. Nothing is loaded or sent before the first call. */
export interface GitHub {
  /** Adds a check run to what was pushed: of a pull request, to the last commit of its branch. */
  createCheckRun(check: CheckRun): Promise<Answer<PublishedCheckRun>>
  /** Writes the one comment of its kind and name on the pull request, or edits it. */
  putComment(comment: StickyComment): Promise<Answer<PublishedComment>>
  /** Edits the one comment of its kind and name; undefined when there is none. */
  editComment(comment: StickyComment): Promise<Answer<PublishedComment | undefined>>
  /** Begins a deployment of what was pushed, or of the last commit of the pull request's branch; gives its id. */
  createDeployment(deployment: NewDeployment): Promise<Answer<number>>
  setDeploymentStatus(id: number, status: DeploymentStatus): Promise<Answer<void>>
  /** Makes those inactive that the deployment with this id has replaced, and says why; gives how many. */
  retireDeployments(
    id: number,
    deployment: Pick<NewDeployment, 'environment' | 'task'>,
    why?: string,
  ): Promise<Answer<number>>
  /** The newest deployment of a task to an environment; undefined when there has been none. */
  lastDeployment(
    deployment: Pick<NewDeployment, 'environment' | 'task'>,
  ): Promise<Answer<LastDeployment | undefined>>
  /** What differs between a commit and what is checked out; a commit that is not checked out is fetched. */
  changedSince(sha: string): Promise<Answer<ChangedSince>>
  /**
   * What the pull request or push changes; needs no token where the commits are checked out.
   * @param directory a folder of the checkout, where that is not the workspace itself
   */
  changedLines(directory?: string): Promise<Answer<ChangedLines>>
}

export interface GitHubOptions {
  /** Without one, only what needs none is possible. */
  readonly token: string | undefined
  readonly event: Change & Pick<GitHubEvent, 'repository'>
  readonly context: ConnectionContext & ChangedLinesContext
}

export function openGitHub({ token, event, context }: GitHubOptions): GitHub {
  const ask = connect(token, context)
  const repository = parseRepository(event.repository)
  const { pullRequest } = event
  return {
    async createCheckRun(check) {
      const headSha = pullRequest?.headSha || event.sha
      if (headSha === '') return notPossible('the event names no commit')
      const { createCheckRun } = await import('./check-run.js')
      return createCheckRun(ask, repository, headSha, check, context.log)
    },
    async putComment(comment) {
      const { putComment } = await import('./sticky-comment.js')
      return putComment(ask, repository, pullRequest?.number, comment)
    },
    async editComment(comment) {
      const { editComment } = await import('./sticky-comment.js')
      return editComment(ask, repository, pullRequest?.number, comment)
    },
    async createDeployment(deployment) {
      const sha = pullRequest?.headSha || event.sha
      if (sha === '') return notPossible('the event names no commit')
      const { createDeployment } = await import('./deployments.js')
      return createDeployment(ask, repository, sha, deployment)
    },
    async setDeploymentStatus(id, status) {
      const { setDeploymentStatus } = await import('./deployments.js')
      return setDeploymentStatus(ask, repository, id, status)
    },
    async retireDeployments(id, deployment, why) {
      const { retireDeployments } = await import('./deployments.js')
      return retireDeployments(ask, repository, id, deployment, why)
    },
    async lastDeployment(deployment) {
      const { findLastDeployment } = await import('./last-deployment.js')
      return findLastDeployment(ask, repository, deployment)
    },
    async changedSince(sha) {
      const { findChangedSince } = await import('./changed-since.js')
      return findChangedSince(sha, event.sha, context, ask, repository)
    },
    changedLines: (directory = context.workspace) =>
      findChangedLines(event, directory, context, async (mergedBase) => {
        const { compareByApi } = await import('./compared-files.js')
        return compareByApi(ask, repository, event, mergedBase)
      }),
  }
}
