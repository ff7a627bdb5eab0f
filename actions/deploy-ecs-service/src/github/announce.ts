import { asError, lateSignal } from '@slipway/action-kit'
import {
  openGitHub,
  readEvent,
  type DeploymentStatus,
  type GitHub,
  type GitHubEvent,
  type NewDeployment,
} from '@slipway/github'
import { lastWordsMs, type ReportContext } from './report-context.js'
import type { GitHubWish } from './wish.js'

/** The Deployment of this step on GitHub. Whatever GitHub answers, the step goes on: what failed is a notice. */
export interface Announcement {
  /**
   * `state` as GitHub has it; `description` one line; `url` where the environment is to be seen, when the input does not
   * say. On success older deployments of the same service and environment become inactive. Call it at the end, once.
   */
  conclude(state: FinalState, description: string, url?: string): Promise<void>
}

export type FinalState = 'success' | 'failure' | 'error' | 'queued' | 'inactive'

/** What is announced: the service, or what else the step calls its work. */
export interface Announced {
  /** `orders`; several services are one text: `orders, payments` */
  readonly service: string
  readonly cluster: string
}

/**
 * Begins a Deployment, in progress, with a link to this run; without the input `environment`, nothing. The deploy does
 * not wait for GitHub: it is told meanwhile.
 */
export function announce(
  wish: GitHubWish,
  announced: Announced,
  context: ReportContext,
  eventOf: () => Promise<GitHubEvent> = readEvent,
): Announcement {
  const { environment } = wish
  if (environment === undefined) return { conclude: () => Promise.resolve() }
  const late = lateSignal(context, lastWordsMs)
  const begun = begin({ ...wish, environment }, announced, { ...context, signal: late.signal }, eventOf)
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
  wish: GitHubWish & { readonly environment: string },
  { service, cluster }: Announced,
  context: ReportContext,
  eventOf: () => Promise<GitHubEvent>,
): Promise<Announcement | undefined> {
  const event = await eventOf()
  const github = openGitHub({ token: wish.token, event, context })
  const deployment: NewDeployment = {
    environment: wish.environment,
    task: `deploy:${service}`,
    description: `${service} in cluster ${cluster}`,
    // What a pull request has deployed goes when it is merged or closed.
    isTransient: event.pullRequest !== undefined,
    isProduction: event.pullRequest === undefined ? undefined : false,
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
    // Older ones are seen to here: GitHub would retire those of other services too, and none in production.
    const status = { state, description, environmentUrl: url, logUrl: event.runUrl, autoInactive: false }
    return tell(github, id, status, context)
  }
  await set('in_progress', 'Deploying', wish.environmentUrl)
  return {
    async conclude(state, description, url) {
      const isTold = await set(state, description, wish.environmentUrl ?? url)
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
