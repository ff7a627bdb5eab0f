import { createHash } from 'node:crypto'
import type { Context } from '@slipway/action-kit'
import { commentOnPullRequest, footerOf, readEvent } from '@slipway/github'
import type { Planned } from './planned.js'
import { planSections } from './report-plan.js'

/**
 * Writes the plan to the pull request, or over what an earlier run has written there. On another event there is nobody to
 * tell, and what GitHub refuses is a notice.
 * @param subject what is planned, to tell its comment from those of other steps
 */
export async function tellPlan(
  plan: Planned,
  { token, subject }: { readonly token: string; readonly subject: string },
  context: Context,
): Promise<void> {
  const event = await readEvent()
  if (event.pullRequest === undefined) return
  // GitHub masks the job's secrets in summaries, and in no comment: what tests print stays out of it.
  const [title = '', ...rest] = planSections(plan, (stage) => stage !== 'test')
  const footer = footerOf(context.env, event.pullRequest.headSha, context.clock.now())
  const markdown = [title, ...footer, ...rest]
  // It may be of any length, and hold a command.
  const name = createHash('sha256').update(subject).digest('hex').slice(0, 16)
  await commentOnPullRequest({ token: token || undefined, kind: 'plan', name, markdown }, context, () =>
    Promise.resolve(event),
  )
}
