import type { Context } from '@slipway/action-kit'
import type { Inputs } from '../inputs.js'
import { isGood, type Outcome } from '../outcome.js'
import { stepHeadline } from '../report/headline.js'
import { summarize } from '../report/summarize.js'
import { announce } from './announce.js'
import { commentOn } from './comment.js'

type AnnounceContext = Pick<Context, 'env' | 'log' | 'signal' | 'maskSecret'>

/** Tells GitHub what is being deployed where, and what became of it. Whatever GitHub answers, the deployment goes on. */
export async function announced(
  { github, work }: Pick<Inputs, 'github' | 'work'>,
  context: AnnounceContext,
  deploy: () => Promise<Outcome>,
): Promise<Outcome> {
  const isPlan = 'isPlan' in work && work.isPlan
  const announcement = isPlan ? undefined : await announce(github, context)
  try {
    const outcome = await deploy()
    await announcement?.conclude(stateOf(outcome), stepHeadline(outcome), urlOf(outcome))
    await commentOn(github, summarize(outcome).join('\n\n'), context)
    return outcome
  } catch (error) {
    await announcement?.conclude('error', 'The deployment could not begin')
    throw error
  }
}

function stateOf({ kind }: Outcome): 'success' | 'failure' | 'error' | 'queued' {
  if (kind === 'paused' || kind === 'started') return 'queued'
  if (kind === 'cancelled' || kind === 'superseded') return 'error'
  return isGood(kind) ? 'success' : 'failure'
}

function urlOf({ services }: Outcome): string | undefined {
  return services.find(({ url }) => url !== undefined)?.url
}
