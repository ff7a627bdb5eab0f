import { asError, lateSignal } from '@slipway/action-kit'
import { openGitHub, readEvent, type GitHubEvent, type Section } from '@slipway/github'
import { lastWordsMs, type ReportContext } from './report-context.js'
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
  eventOf: () => Promise<GitHubEvent> = readEvent,
): Promise<void> {
  if (!wish.comment) return
  const { log } = context
  const late = lateSignal(context, lastWordsMs)
  try {
    const event = await eventOf()
    const github = openGitHub({ token: wish.token, event, context: { ...context, signal: late.signal } })
    const name = [subject.cluster, subject.service, wish.environment ?? ''].join('/')
    const answer = await github.putComment({ kind: 'deploy', name, sections: markdown.map(toSection) })
    if (answer.kind === 'done') log.info(`The comment: ${answer.value.url}`)
    else log.notice(`There is no comment: ${answer.why}.`)
  } catch (error) {
    log.notice(`There is no comment: ${asError(error).message}.`)
  } finally {
    late.end()
  }
}

/** What it is called when it is left out: the words of its first line. */
function toSection(text: string): Section {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? ''
  return { title: first.replace(/[#*`_|<>]/g, '').trim(), text }
}
