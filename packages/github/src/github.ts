import { notPossible, type Answer } from './answer.js'
import {
  findChangedLines,
  type Change,
  type ChangedLines,
  type ChangedLinesContext,
} from './changed-lines.js'
import type { CheckRun, PublishedCheckRun } from './check-run.js'
import { connect, type ConnectionContext } from './connection.js'
import type { GitHubEvent } from './event.js'
import { parseRepository } from './repository.js'
import type { PublishedComment, StickyComment } from './sticky-comment.js'

/** GitHub for one command, about one event. Nothing is loaded or sent before the first call. */
export interface GitHub {
  /** Adds a check run to what was pushed: of a pull request, to the last commit of its branch. */
  createCheckRun(check: CheckRun): Promise<Answer<PublishedCheckRun>>
  /** Writes the one comment of its kind and name on the pull request, or edits it. */
  putComment(comment: StickyComment): Promise<Answer<PublishedComment>>
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
    changedLines: (directory = context.workspace) =>
      findChangedLines(event, directory, context, async (mergedBase) => {
        const { compareByApi } = await import('./compared-files.js')
        return compareByApi(ask, repository, event, mergedBase)
      }),
  }
}
