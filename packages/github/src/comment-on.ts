import { asError, lateSignal } from '@slipway/action-kit'
import { readEvent, type GitHubEvent } from './event.js'
import { openGitHub } from './github.js'
import { lastWordsMs, type ReportContext } from './report-context.js'
import type { Section } from './sections.js'
import type { StickyComment } from './sticky-comment.js'

export interface CommentNews extends Pick<StickyComment, 'kind' | 'name'> {
  readonly token: string | undefined
  /** A section an entry, the most important first: what is too much for GitHub is left out from the end. */
  readonly markdown: readonly string[]
  /** Writes none where there is none yet. */
  readonly isEditOnly?: boolean
}

/** Writes the pull request's comment of this kind and name, or edits it. What GitHub refuses is a notice. */
export async function commentOnPullRequest(
  { token, kind, name, markdown, isEditOnly = false }: CommentNews,
  context: ReportContext,
  eventOf: () => Promise<GitHubEvent> = readEvent,
): Promise<void> {
  const { log } = context
  const late = lateSignal(context, lastWordsMs)
  try {
    const event = await eventOf()
    const github = openGitHub({ token, event, context: { ...context, signal: late.signal } })
    const comment = { kind, name, sections: markdown.map(toSection) }
    const answer = await (isEditOnly ? github.editComment(comment) : github.putComment(comment))
    if (answer.kind !== 'done') log.notice(`There is no comment: ${answer.why}.`)
    else if (answer.value !== undefined) log.info(`The comment: ${answer.value.url}`)
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
