import { asError, lateSignal } from '@slipway/action-kit'
import type { DeploymentStatus, NewDeployment } from './deployments.js'
import { readEvent, type GitHubEvent } from './event.js'
import { openGitHub, type GitHub } from './github.js'
import { lastWordsMs, type ReportContext } from './report-context.js'

/** The Deployment of this step on GitHub. Whatever GitHub answers, the step goes on: what failed is a notice. */
export interface Announcement {
  /**
   * `state` as GitHub has it; `description` one line; `url` where the environment is to be seen, when it was not known
   * at the beginning. On success older deployments of the same task and environment become inactive. Call it at the
   * end, once.
   */
  conclude(state: FinalState, description: string, url?: string): Promise<void>
}

export type FinalState = 'success' | 'failure' | 'error' | 'queued' | 'inactive'

/** What is announced. */
export interface DeploymentNews extends Pick<NewDeployment, 'environment' | 'task' | 'description'> {
  readonly token: string | undefined
  /** Where the environment is to be seen, when that is known from the beginning. */
  readonly environmentUrl: string | undefined
  /** What is being done: `Deploying`. */
  readonly beginning: string
  /** Whether the environment goes away some time; those of pull requests do, unless given. */
  readonly isTransient?: boolean
}

/**
 * Begins a Deployment, in progress, with a link to this run. What is deployed does not wait for GitHub: it is told
 * meanwhile.
 */
export function announceDeployment(
  news: DeploymentNews,
  context: ReportContext,
  eventOf: () => Promise<GitHubEvent> = readEvent,
): Announcement {
  const late = lateSignal(context, lastWordsMs)
  const begun = begin(news, { ...context, signal: late.signal }, eventOf)
  // It is looked at in the end; whoever never gets there has an error of its own.
  const told = begun.catch((error: unknown) => {
    context.log.notice(`There is no GitHub deployment: ${asError(error).message}.`)
    return undefined
  })
  return {
    async conclude(state, description, url) {
      try {
        await (await told)?.conclude(state, description, url)
      } catch (error) {
        context.log.notice(`The GitHub deployment keeps its state: ${asError(error).message}.`)
      } finally {
        late.end()
      }
    },
  }
}

async function begin(
  news: DeploymentNews,
  context: ReportContext,
  eventOf: () => Promise<GitHubEvent>,
): Promise<Announcement | undefined> {
  const event = await eventOf()
  const github = openGitHub({ token: news.token, event, context })
  // What a pull request has deployed goes when it is merged or closed.
  const isTransient = news.isTransient ?? event.pullRequest !== undefined
  const deployment: NewDeployment = {
    environment: news.environment,
    task: news.task,
    description: news.description,
    isTransient,
    isProduction: isTransient ? false : undefined,
  }
  const created = await github.createDeployment(deployment)
  if (created.kind !== 'done') {
    context.log.notice(`There is no GitHub deployment: ${created.why}.`)
    return undefined
  }
  const id = created.value
  const set = (
    state: DeploymentStatus['state'],
    description: string,
    url: string | undefined,
  ): Promise<boolean> => {
    // Older ones are seen to here: GitHub would retire those of other tasks too, and none in production.
    const status = { state, description, environmentUrl: url, logUrl: event.runUrl, autoInactive: false }
    return tell(github, id, status, context)
  }
  await set('in_progress', news.beginning, news.environmentUrl)
  return {
    async conclude(state, description, url) {
      const isTold = await set(state, description, news.environmentUrl ?? url)
      if (!isTold || state !== 'success') return
      const retired = await github.retireDeployments(id, deployment)
      if (retired.kind !== 'done') context.log.notice(`Older GitHub deployments stay active: ${retired.why}.`)
    },
  }
}

async function tell(
  github: GitHub,
  id: number,
  status: DeploymentStatus,
  { log }: Pick<ReportContext, 'log'>,
): Promise<boolean> {
  const answer = await github.setDeploymentStatus(id, status)
  if (answer.kind === 'done') return true
  log.notice(`The GitHub deployment is not shown as ${status.state}: ${answer.why}.`)
  return false
}

/** Makes all deployments of an environment and task inactive: what they have deployed is gone. A failure is a notice. */
export async function withdrawDeployments(
  { token, environment, task, why }: Withdrawal,
  context: ReportContext,
  eventOf: () => Promise<GitHubEvent> = readEvent,
): Promise<void> {
  const late = lateSignal(context, lastWordsMs)
  try {
    const event = await eventOf()
    const github = openGitHub({ token, event, context: { ...context, signal: late.signal } })
    const retired = await github.retireDeployments(Infinity, { environment, task }, why)
    if (retired.kind !== 'done') context.log.notice(`GitHub deployments stay active: ${retired.why}.`)
  } catch (error) {
    context.log.notice(`GitHub deployments stay active: ${asError(error).message}.`)
  } finally {
    late.end()
  }
}

export interface Withdrawal extends Pick<NewDeployment, 'environment' | 'task'> {
  readonly token: string | undefined
  /** One line: `Removed`. */
  readonly why: string
}
