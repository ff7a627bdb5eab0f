import { commentOnPullRequest, type GitHubEvent, type ReportContext } from '@slipway/github'
import type { GitHubWish } from './wish.js'

/** What the comment is about: there is one for each service and environment. */
export interface CommentSubject {
  /** `orders`; several services are one text: `orders, payments` */
  readonly service: string
  readonly cluster: string
}

/**
 * Writes the pull request's comment about this service and environment, or edits it; without the input `comment`,
 * nothing. What GitHub refuses is a notice.
 * @param markdown a section an entry, the most important first: what is too much for GitHub is left out from the end
 */
export async function commentOn(
  wish: GitHubWish,
  subject: CommentSubject,
  markdown: readonly string[],
  context: ReportContext,
  eventOf?: () => Promise<GitHubEvent>,
): Promise<void> {
  if (!wish.comment) return
  const name = [subject.cluster, subject.service, wish.environment ?? ''].join('/')
  await commentOnPullRequest({ token: wish.token, kind: 'deploy', name, markdown }, context, eventOf)
}
