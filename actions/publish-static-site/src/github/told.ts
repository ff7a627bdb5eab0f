import type { Context } from '@slipway/action-kit'
import {
  announceDeployment,
  commentOnPullRequest,
  footerOf,
  withdrawDeployments,
  type FinalState,
} from '@slipway/github'
import type { AnyOutcome } from '../execution.js'
import type { Inputs, Mode } from '../inputs.js'
import type { GitHubWish } from './wish.js'

/** What a step is about, as far as GitHub is told. */
export interface Subject {
  readonly github: GitHubWish
  readonly mode: Mode
  readonly place: Inputs['place']
  /** The name of the preview, with the modes that have one. */
  readonly preview: string | undefined
  /** Whether the run is of a pull request. */
  readonly hasPullRequest: boolean
  /** The last commit of its branch. */
  readonly headSha: string | undefined
}

/** What there is to be told. */
export interface News {
  readonly outcome: AnyOutcome
  /** Markdown, a section an entry. */
  readonly summary: readonly string[]
}

/** Tells GitHub what is being published where, and what became of it. Whatever GitHub answers, the step goes on. */
export async function told(
  subject: Subject,
  context: Context,
  work: () => Promise<News>,
): Promise<AnyOutcome> {
  const { github, mode } = subject
  const environment = environmentOf(subject)
  const { token } = github
  const announcement =
    environment === undefined || mode === 'remove-preview'
      ? undefined
      : announceDeployment(
          {
            token,
            environment,
            environmentUrl: undefined,
            task: taskOf(subject),
            description: descriptionOf(subject),
            beginning: 'Publishing',
            ...(mode === 'preview' ? { isTransient: true } : {}),
          },
          context,
        )
  try {
    const { outcome, summary } = await work()
    const tell: Promise<void>[] = []
    if (announcement !== undefined) {
      tell.push(announcement.conclude(stateOf(outcome), headlineOf(outcome), urlOf(outcome)))
    }
    if (isCommented(subject, outcome)) {
      const isEditOnly = mode === 'remove-preview'
      const [title = '', ...rest] = summary
      const footer = footerOf(context.env, subject.headSha, context.clock.now())
      const markdown = [title, ...footer, ...rest]
      const news = { token, kind: 'site', name: nameOf(subject), markdown, isEditOnly }
      tell.push(commentOnPullRequest(news, context))
    }
    if ('preview' in outcome) tell.push(withdraw(subject, outcome, context))
    await Promise.all(tell)
    return outcome
  } catch (error) {
    await announcement?.conclude('error', 'The publish could not begin')
    throw error
  }
}

/** Of a preview that is gone, by this step or since nobody came for it. */
async function withdraw(
  subject: Subject,
  outcome: Extract<AnyOutcome, { readonly preview: string }>,
  context: Context,
): Promise<void> {
  const isGone = subject.mode === 'remove-preview' && outcome.kind !== 'superseded'
  const gone = [...(isGone ? [outcome.preview] : []), ...outcome.expired]
  for (const preview of gone) {
    const one = { ...subject, preview }
    const environment = environmentOf(one)
    if (environment === undefined) continue
    const { token } = subject.github
    await withdrawDeployments(
      { token, environment, task: taskOf(one), why: 'The preview was removed' },
      context,
    )
  }
}

/** The environment that a Deployment is made in; undefined where none is. */
export function environmentOf({
  github,
  mode,
  preview,
}: Pick<Subject, 'github' | 'mode' | 'preview'>): string | undefined {
  switch (mode) {
    case 'preview':
    case 'remove-preview':
      return github.environment ?? `preview/${preview ?? ''}`
    case 'publish':
    case 'release':
    case 'rollback':
      return github.environment
    case 'plan':
    case 'doctor':
      return undefined
  }
}

/** Deployments of one task follow each other: of one preview, or of the site. */
function taskOf({ place: { bucket, prefix }, preview }: Subject): string {
  return preview === undefined ? `site:${bucket}/${prefix}` : `preview:${bucket}/${prefix}${preview}`
}

function descriptionOf({ place: { bucket, prefix }, preview }: Subject): string {
  const place = `s3://${bucket}/${prefix}`
  return preview === undefined ? place : `Preview ${preview} in ${place}`
}

/** There is one comment for each preview, one for the plans of a site, and one for what was done to it. */
function nameOf({ place: { bucket, prefix }, preview, mode }: Subject): string {
  const what = preview === undefined ? (mode === 'plan' ? 'plan' : 'site') : `preview ${preview}`
  return `${what} ${bucket}/${prefix}`
}

/** A run that came late must not write over what a newer one has said. */
export function isCommented(
  { github: { comment }, mode, hasPullRequest }: Pick<Subject, 'github' | 'mode' | 'hasPullRequest'>,
  { kind }: Pick<AnyOutcome, 'kind'>,
): boolean {
  if (kind === 'superseded' || comment === false) return false
  const isByItself = mode === 'preview' || mode === 'remove-preview' || mode === 'plan'
  return comment === true || (isByItself && hasPullRequest)
}

function stateOf({ kind }: Pick<AnyOutcome, 'kind'>): FinalState {
  switch (kind) {
    case 'published':
    case 'unchanged':
    case 'released':
    case 'rolled-back':
    case 'removed':
    case 'planned':
    case 'healthy':
      return 'success'
    case 'superseded':
      return 'inactive'
    case 'invalidation-timed-out':
    case 'failed':
    case 'unhealthy':
      return 'failure'
    case 'cancelled':
      return 'error'
  }
}

function headlineOf({ kind }: Pick<AnyOutcome, 'kind'>): string {
  switch (kind) {
    case 'published':
      return 'Published'
    case 'unchanged':
      return 'Published already'
    case 'released':
      return 'Released'
    case 'rolled-back':
      return 'Rolled back'
    case 'removed':
      return 'Removed'
    case 'planned':
      return 'Planned'
    case 'healthy':
      return 'Healthy'
    case 'unhealthy':
      return 'Something is wrong'
    case 'superseded':
      return 'A newer run has published'
    case 'invalidation-timed-out':
      return 'Published, but CloudFront may show old copies'
    case 'failed':
      return 'Publishing failed'
    case 'cancelled':
      return 'Cancelled'
  }
}

function urlOf(outcome: AnyOutcome): string | undefined {
  return 'url' in outcome ? outcome.url : undefined
}
