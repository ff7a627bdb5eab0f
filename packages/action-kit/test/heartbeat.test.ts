import { withHeartbeat } from '@slipway/action-kit'
import { virtualTime } from '@slipway/local-aws'

describe('withHeartbeat', () => {
  it('prints a line with the elapsed time at every beat until the work ends', async () => {
    const clock = virtualTime()
    const lines: string[] = []
    const log = { info: (text: string) => lines.push(text) }
    const work = withHeartbeat(
      { clock, log: log },
      15_000,
      () => 'waiting',
      () => clock.sleep(40_000),
    )
    await clock.advance(60_000)
    await work
    expect(lines).toEqual(['waiting (15 s)', 'waiting (30 s)'])
  })
})
