import { lookInterval } from '../../src/native/look-interval.js'

const minute = 60_000

it.each<[string, Partial<Parameters<typeof lookInterval>[0]>, number]>([
  ['at the start', { elapsedMs: 5_000 }, 2_000],
  ['just after something changed', { stage: 'BAKE_TIME', unchangedMs: 3_000 }, 2_000],
  ['while tasks start', { stage: 'SCALE_UP' }, 5_000],
  ['while a function works', { stage: 'POST_SCALE_UP' }, 5_000],
  ['between steps of traffic', { stage: 'PRODUCTION_TRAFFIC_SHIFT' }, 15_000],
  ['in the bake time', { stage: 'BAKE_TIME' }, 15_000],
  ['in a long bake time', { stage: 'BAKE_TIME', unchangedMs: 20 * minute }, 30_000],
  ['near the end of the bake time', { stage: 'BAKE_TIME', stageMs: 45 * minute }, 2_000],
  ['near the end', { stage: 'CLEAN_UP' }, 2_000],
  ['at an end that drains for long', { stage: 'CLEAN_UP', unchangedMs: 10 * minute }, 5_000],
  ['when AWS could not be asked once', { stage: 'CLEAN_UP', trouble: 1 }, 5_000],
  ['when AWS could not be asked for long', { trouble: 9 }, 60_000],
])('%s', (_name, pace, expected) => {
  expect(
    lookInterval({
      stage: 'SCALE_UP',
      stageMs: 0,
      bakeMs: 45 * minute,
      elapsedMs: 2 * minute,
      unchangedMs: minute,
      trouble: 0,
      ...pace,
    }),
  ).toBe(expected)
})
