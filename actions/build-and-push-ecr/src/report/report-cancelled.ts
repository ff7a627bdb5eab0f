import { escapeMarkdown, type Report } from '@slipway/action-kit'
import type { Cancelled } from '../outcome.js'
import { whatWasPushed } from './what-was-pushed.js'

export function reportCancelled({ repository, during, pushed, notPushed }: Cancelled): Report {
  const left = notPushed.length === 0 ? '' : ` Not known to be pushed: ${notPushed.join(', ')}.`
  const state = `${whatWasPushed(pushed)}${left} The login is removed.`
  return {
    outputs: { outcome: 'cancelled', repository },
    summary: [`### ⏹️ Cancelled during ${escapeMarkdown(during)}`, escapeMarkdown(state)],
    annotations: [],
    failure: {
      message: `Cancelled during ${during}. ${state}`,
      hint: 'A re-run starts over; layers that got through are not sent again.',
    },
  }
}
