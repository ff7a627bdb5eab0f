import {
  announceDeployment,
  type Announcement,
  type FinalState,
  type GitHubEvent,
  type ReportContext,
} from '@slipway/github'
import type { GitHubWish } from './wish.js'

export type { Announcement, FinalState }

/** What is announced: the service, or what else the step calls its work. */
export interface Announced {
  /** `orders`; several services are one text: `orders, payments` */
  readonly service: string
  readonly cluster: string
}

/** Begins a Deployment on GitHub; without the input `environment`, nothing. */
export function announce(
  wish: GitHubWish,
  { service, cluster }: Announced,
  context: ReportContext,
  eventOf?: () => Promise<GitHubEvent>,
): Announcement {
  const { environment } = wish
  if (environment === undefined) return { conclude: () => Promise.resolve() }
  const news = {
    ...wish,
    environment,
    task: `deploy:${service}`,
    description: `${service} in cluster ${cluster}`,
    beginning: 'Deploying',
  }
  return announceDeployment(news, context, eventOf)
}
