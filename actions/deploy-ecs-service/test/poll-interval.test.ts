import { pollInterval } from '../src/rolling/poll-interval.js'
import type { Rollout } from '../src/rolling/rollout.js'
import { deployment } from './fixtures.js'

const waiting: Rollout = { kind: 'in-progress', mine: deployment({ pending: 1 }) }
const settling: Rollout = { kind: 'in-progress', mine: deployment({ pending: 0 }) }

it.each<[string, Rollout | undefined, number, number, number]>([
  ['at the start', undefined, 0, 0, 2_000],
  ['within 20 seconds', waiting, 19_999, 0, 2_000],
  ['while tasks are pending', waiting, 20_000, 0, 5_000],
  ['when nothing is pending any more', settling, 20_000, 0, 2_000],
  ['during a rollback', { kind: 'rolling-back', to: deployment(), reason: '' }, 60_000, 0, 5_000],
  ['after a look that failed', settling, 60_000, 1, 5_000],
  ['after three', settling, 60_000, 3, 20_000],
  ['after many', settling, 60_000, 40, 60_000],
])('%s', (_name, rollout, elapsed, trouble, expected) => {
  expect(pollInterval(rollout, elapsed, trouble)).toBe(expected)
})
