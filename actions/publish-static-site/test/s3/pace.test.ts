import { Pace, type Step } from '../../src/s3/wire/pace.js'

/** Requests that are begun whenever one may be, and end when the test says so. */
class Line {
  now = 0
  readonly pace = new Pace(256, () => this.now)
  underWay: Step[] = []

  async ask(count: number): Promise<void> {
    for (let index = 0; index < count; index++)
      void this.pace.begin().then((step) => this.underWay.push(step))
    await settled()
  }

  /** The ones that are under way end, after so long. */
  async answer(how: Parameters<Step['end']>[0], ms: number): Promise<void> {
    this.now += ms
    for (const step of this.underWay.splice(0)) step.end(how)
    await settled()
  }
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

describe('the pace of requests', () => {
  it.each([
    [0, 128],
    [25, 128],
    [60, 210],
    [100, 256],
    [500, 256],
  ])('where an answer takes %d ms, up to %d are under way', async (ms, expected) => {
    const line = new Line()
    await line.ask(1)
    await line.answer('given', ms)
    await line.ask(1_000)
    expect(line.underWay).toHaveLength(expected)
  })

  it('goes by the shortest answer: what is longer has waited here', async () => {
    const line = new Line()
    for (const ms of [200, 3, 90]) {
      await line.ask(1)
      await line.answer('given', ms)
    }
    expect(line.pace.limit).toBe(128)
  })

  it('is halved once for all that were under way when there were too many', async () => {
    const line = new Line()
    await line.ask(128)
    await line.answer('too-many', 5)
    await line.ask(1_000)
    expect(line.underWay).toHaveLength(64)
    await line.answer('too-many', 5)
    expect(line.underWay).toHaveLength(32)
  })

  it('never ends, and comes back with what goes well', async () => {
    const line = new Line()
    for (let round = 0; round < 20; round++) {
      await line.ask(1)
      await line.answer('too-many', 5)
    }
    expect(line.pace.limit).toBe(4)
    await line.ask(100_000)
    let rounds = 0
    while (line.pace.limit < 128) {
      await line.answer('given', 5)
      if (++rounds > 500) throw new Error('It does not come back')
    }
    // One more with each round.
    expect(rounds).toBeGreaterThan(100)
  })

  it('what was refused for what it was changes nothing, and gives its turn back', async () => {
    const line = new Line()
    await line.ask(129)
    expect(line.underWay).toHaveLength(128)
    await line.answer('refused', 400)
    expect(line.underWay).toHaveLength(1)
    expect(line.pace.limit).toBe(128)
  })

  it('a clock that is set back does no harm', async () => {
    const line = new Line()
    await line.ask(1)
    await line.answer('given', -3_600_000)
    expect(line.pace.limit).toBe(128)
  })
})
