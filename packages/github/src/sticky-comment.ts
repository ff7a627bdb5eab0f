import { done, notPossible, type Answer } from './answer.js'
import type { Ask, Octokit, Purpose } from './connection.js'
import type { Repository } from './repository.js'
import { fitSections, type Section } from './sections.js'

/** A comment that a pull request has once: published again, it is edited in place. */
export interface StickyComment {
  /** What it is about: `tests`. */
  readonly kind: string
  /** Tells apart several of a kind, such as those of two jobs. */
  readonly name: string
  readonly sections: readonly Section[]
}

export interface PublishedComment {
  readonly url: string
  readonly isNew: boolean
  /** Titles of the sections that were too much for GitHub. */
  readonly leftOut: readonly string[]
}

/** "Body is too long (maximum is 65536 characters)". A character of two UTF-16 units is counted twice here. */
const maxLength = 65_536

const purpose: Purpose = { action: 'write a comment', permission: 'pull-requests: write' }

/** Writes it, or edits the one that is there. */
export async function putComment(
  ask: Ask,
  repository: Repository,
  issueNumber: number | undefined,
  comment: StickyComment,
): Promise<Answer<PublishedComment>> {
  const answer = await publish(ask, repository, issueNumber, comment, true)
  if (answer.kind !== 'done') return answer
  if (answer.value === undefined) throw new Error('The comment was not written')
  return done(answer.value)
}

/** Edits the one that is there; undefined when there is none. */
export function editComment(
  ask: Ask,
  repository: Repository,
  issueNumber: number | undefined,
  comment: StickyComment,
): Promise<Answer<PublishedComment | undefined>> {
  return publish(ask, repository, issueNumber, comment, false)
}

async function publish(
  ask: Ask,
  { owner, repo }: Repository,
  issueNumber: number | undefined,
  comment: StickyComment,
  mayBeNew: boolean,
): Promise<Answer<PublishedComment | undefined>> {
  if (issueNumber === undefined) return notPossible('this is no pull request')
  const marker = markerOf(comment)
  const head = `${marker}\n`
  const { text, leftOut } = fitSections(comment.sections, maxLength - head.length, (part) => part.length)
  const body = head + text
  // One attempt looks again for what the one before may have written without hearing of it.
  const answer = await ask(purpose, async (octokit) => {
    const own = await findOwn(octokit, { owner, repo, issue_number: issueNumber }, marker)
    if (own === undefined && !mayBeNew) return undefined
    if (own === undefined) {
      return octokit.rest.issues.createComment({ owner, repo, issue_number: issueNumber, body })
    }
    return octokit.rest.issues.updateComment({ owner, repo, comment_id: own, body })
  })
  if (answer.kind !== 'done') return answer
  if (answer.value === undefined) return done(undefined)
  const { status, data } = answer.value
  return done({ url: data.html_url, isNew: status === 201, leftOut })
}

/** Only the start of a body is compared with it, so nothing that is written further down can pass for it. */
export function markerOf({ kind, name }: Pick<StickyComment, 'kind' | 'name'>): string {
  return `<!-- slipway:${encode(kind)}:${encode(name)} -->`
}

/** Nothing is left that could end the HTML comment, or its part of the marker. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/-(?=-)/g, '%2D')
}

interface Conversation extends Repository {
  readonly issue_number: number
}

/** The oldest comment that begins with the marker and is by whoever the token is; anybody can write a marker. */
async function findOwn(
  octokit: Octokit,
  conversation: Conversation,
  marker: string,
): Promise<number | undefined> {
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    ...conversation,
    per_page: 100,
  })
  const marked = comments.filter(({ body }) => body?.startsWith(`${marker}\n`))
  if (marked.length === 0) return undefined
  // REST does not tell the token of a job who it is (/user is for people); GraphQL tells every token.
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
  return marked.find(({ user }) => user?.login === viewer.login || user?.login === `${viewer.login}[bot]`)?.id
}
