import { virtualTime } from '@slipway/local-aws'
import { createQuota } from '../src/rolling/quota.js'

/** When each of so many calls that were wanted at once was let through, in milliseconds. */
async function passed(count: number): Promise<readonly number[]> {
  const time = virtualTime()
  const start = time.now()
  const within = createQuota(time, { burst: 3, perSecond: 2 }, new AbortController().signal)
  const seen: number[] = []
  const calls = Array.from({ length: count }, async () => {
    await within()
    seen.push(time.now() - start)
  })
  for (let step = 0; step < 100; step++) await time.advance(100)
  await Promise.all(calls)
  return seen
}

it('lets a burst through at once, and the others at the pace of the quota', async () => {
  expect(await passed(3)).toEqual([0, 0, 0])
  expect(await passed(6)).toEqual([0, 0, 0, 500, 1_000, 1_500])
})

it('ends with the step', async () => {
  const time = virtualTime()
  const cancel = new AbortController()
  const within = createQuota(time, { burst: 1, perSecond: 1 }, cancel.signal)
  await within()
  const waiting = within()
  cancel.abort(new Error('cancelled'))
  await expect(waiting).rejects.toThrow('cancelled')
})
