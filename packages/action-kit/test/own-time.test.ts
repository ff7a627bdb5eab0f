import { virtualTime } from '@slipway/local-aws'
import type { Context } from '../src/command.js'
import { withHeartbeat } from '../src/heartbeat.js'
import { watchOwnTime, type OwnTime } from '../src/own-time.js'

interface Watched extends OwnTime {
  readonly now: () => number
  /** Something that this code itself does, for so many milliseconds. */
  readonly work: (ms: number) => Promise<void>
}

/** Tells a story in a context whose programs take as many milliseconds as their names say. */
async function during<T>(story: (watched: Watched) => Promise<T>): Promise<T> {
  const time = virtualTime()
  const program = (name: string): Promise<unknown> => time.sleep(Number(name))
  const given = { clock: time, programs: { run: program, ask: program }, log: { info: () => undefined } }
  const watched = watchOwnTime(given as unknown as Context)
  const told = story({ ...watched, now: () => time.now(), work: (ms) => time.sleep(ms) })
  await time.advance(60_000)
  return told
}

describe('the own time of what runs in a context', () => {
  it('is what is left of it without programs and waiting', async () => {
    const measured = await during(async ({ context, ownMs, now, work }) => {
      const from = now()
      await work(100)
      await context.programs.run('2000', [])
      await work(20)
      await context.programs.ask('300', [])
      await context.clock.sleep(5_000)
      await work(3)
      return [
        now() - from,
        ownMs(from, now()),
        ownMs(from, from + 150),
        ownMs(from, now(), [[from, from + 60]]),
      ]
    })
    expect(measured).toEqual([7_423, 123, 100, 63])
  })

  it('does not count twice what goes on at the same time', async () => {
    const measured = await during(async ({ context, ownMs, now, work }) => {
      const from = now()
      const { programs, clock } = context
      await Promise.all([programs.run('2000', []), clock.sleep(500), clock.sleep(3_000)])
      await work(7)
      return ownMs(from, now())
    })
    expect(measured).toBe(7)
  })

  it('takes neither a heartbeat nor a limit for waiting', async () => {
    const measured = await during(async ({ context, ownMs, now, work }) => {
      const from = now()
      await withHeartbeat(
        context,
        10,
        () => 'working',
        () => work(105),
      )
      const limit = new AbortController()
      const limited = context.clock.sleep(1_000, limit.signal).catch(() => undefined)
      await work(40)
      limit.abort()
      await limited
      return ownMs(from, now())
    })
    expect(measured).toBe(145)
  })
})
