import type { Context } from '@slipway/action-kit'
import type { GitHubWish } from './wish.js'

/** The Deployment of this step on GitHub. Whatever GitHub answers, the step goes on: what failed is a notice. */
export interface Announcement {
  /** `state` as GitHub has it; `description` one line. Older deployments of the environment become inactive on success. */
  conclude(
    state: 'success' | 'failure' | 'error' | 'queued',
    description: string,
    url?: string,
  ): Promise<void>
}

export function announce(
  _wish: GitHubWish,
  _context: Pick<Context, 'env' | 'log' | 'signal'>,
): Promise<Announcement> {
  return Promise.resolve({ conclude: () => Promise.resolve() })
}
