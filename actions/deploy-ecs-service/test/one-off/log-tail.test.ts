import { AwsCallError } from '@slipway/aws'
import { virtualTime, type VirtualTime } from '@slipway/local-aws'
import { LogTail, type ReadLog } from '../../src/one-off/log-tail.js'

const stream = { group: '/ecs/orders', stream: 'ecs/app/1', region: undefined }

type Page = readonly string[] | AwsCallError | undefined

let time: VirtualTime
let printed: string[]
/** When the stream was asked, in seconds from the start, and with which token. */
let asked: (readonly [seconds: number, token: string | undefined])[]

beforeEach(() => {
  time = virtualTime()
  printed = []
  asked = []
})

/** A stream that answers with these pages, one after another, each with a token of its own; then it is at its end. */
function tailOf(pages: readonly Page[], prefix = ''): LogTail {
  const start = time.now()
  const rest = [...pages]
  let number = 0
  const read: ReadLog = (_stream, token) => {
    asked.push([(time.now() - start) / 1_000, token])
    const isEnd = rest.length === 0
    const page = rest.shift()
    if (page instanceof AwsCallError) return Promise.reject(page)
    if (isEnd) return Promise.resolve({ lines: [], token: `f/${number}` })
    return Promise.resolve(page && { lines: page, token: `f/${++number}` })
  }
  const write = (line: string): void => void printed.push(line)
  const { signal } = new AbortController()
  return new LogTail(
    { clock: time, signal, log: { info: write, warning: write } },
    read,
    'app',
    stream,
    prefix,
  )
}

async function drain(tail: LogTail): Promise<void> {
  const draining = tail.drain()
  await time.advance(120_000)
  await draining
}

function failure(code: string): AwsCallError {
  return new AwsCallError(`logs GetLogEvents failed: ${code}`, { code, cause: undefined })
}

describe("the tail of a container's log", () => {
  it('reads on by token until nothing comes any more, a second apart', async () => {
    await drain(tailOf([['a'], ['b', 'c']]))
    expect(printed).toEqual(['a', 'b', 'c'])
    expect(asked.map(([, token]) => token)).toEqual([undefined, 'f/1', 'f/2', 'f/2'])
    expect(asked.map(([seconds]) => seconds)).toEqual([0, 1, 2, 3])
  })

  it('reads on over empty pages that are not the end', async () => {
    await drain(tailOf([['a'], [], [], [], ['b']]))
    expect(printed).toEqual(['a', 'b'])
  })

  it('waits a little for a stream that is not there yet', async () => {
    await drain(tailOf([undefined, undefined, ['late']]))
    expect(printed).toEqual(['late'])
  })

  it('gives up on one that never comes', async () => {
    await drain(tailOf([undefined, undefined, undefined, undefined, ['too late']]))
    expect(printed).toEqual([])
    expect(asked).toHaveLength(4)
  })

  it('puts each line of a message behind the name of its container', async () => {
    await drain(tailOf([['Error: no\r\n    at main\n', '']], '[app] '))
    expect(printed).toEqual(['[app] Error: no', '[app]     at main', '[app] '])
  })

  it('keeps the last lines', async () => {
    const lines = Array.from({ length: 80 }, (_, index) => `line ${index}`)
    const tail = tailOf([lines])
    await drain(tail)
    expect(tail.last).toEqual(lines.slice(-50))
  })

  it('asks later when AWS throttles, and goes on where it was', async () => {
    const tail = tailOf([['a'], failure('ThrottlingException'), ['b']])
    for (let second = 0; second < 15; second++) {
      await tail.readWhenDue()
      await time.advance(1_000)
    }
    expect(printed).toEqual(['a', 'b'])
    expect(asked.slice(0, 3)).toEqual([
      [0, undefined],
      [1, 'f/1'],
      [11, 'f/1'],
    ])
  })

  it('says once that it may not be read, and leaves it', async () => {
    const tail = tailOf([failure('AccessDeniedException'), ['a']])
    await tail.readWhenDue()
    await drain(tail)
    expect(tail.isLost).toBe(true)
    expect(asked).toHaveLength(1)
    expect(printed).toEqual([
      'The log /ecs/orders: ecs/app/1 cannot be followed: logs GetLogEvents failed: AccessDeniedException',
    ])
  })

  it('is asked less often while nothing is written', async () => {
    const tail = tailOf([])
    for (let second = 0; second < 20; second++) {
      await tail.readWhenDue()
      await time.advance(1_000)
    }
    expect(asked.map(([seconds]) => seconds)).toEqual([0, 2, 6, 11, 16])
  })
})
