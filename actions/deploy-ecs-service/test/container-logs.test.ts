import { virtualTime, type VirtualTime } from '@slipway/local-aws'
import type { ContainerLog } from '../src/failure/container-log.js'
import { ContainerLogs } from '../src/failure/container-logs.js'
import { explainStoppedTask, type TaskFailure } from '../src/failure/task-failure.js'
import { crashed, definition } from './fixtures.js'

let time: VirtualTime
let asked: string[]
let lines: readonly string[] | undefined

beforeEach(() => {
  time = virtualTime()
  asked = []
  lines = ['last words']
})

const failuresOf = (...ids: readonly string[]): readonly TaskFailure[] =>
  ids.flatMap((id) => explainStoppedTask(crashed(id, 1), new Set(['app'])) ?? [])

function open(): ContainerLogs {
  const lastLines = ({ stream }: { readonly stream: string }): Promise<readonly string[] | undefined> => {
    asked.push(stream)
    return Promise.resolve(lines)
  }
  const { signal } = new AbortController()
  return new ContainerLogs({ logs: { lastLines }, clock: time, signal }, definition)
}

/** @param seenMs how long ago each of them was seen first */
async function lastWords(
  logs: ContainerLogs,
  failures: readonly TaskFailure[],
  seenMs: readonly number[],
): Promise<{ readonly log: ContainerLog | undefined; readonly waitedMs: number }> {
  const start = time.now()
  failures.forEach((failure, index) => logs.note(failure, start - (seenMs[index] ?? 0)))
  let waitedMs = -1
  const reading = logs.lastWords(failures).finally(() => (waitedMs = time.now() - start))
  for (let step = 0; step < 20; step++) await time.advance(500)
  return { log: await reading, waitedMs }
}

describe('the last words of a container that fails again and again', () => {
  it.each<[string, readonly number[], string, number]>([
    ['the last task is old enough', [60_000, 6_000], 'ecs/app/t2', 0],
    ['only an older one is', [60_000, 1_000], 'ecs/app/t1', 0],
    ['none is: the last one has its time', [2_000, 1_000], 'ecs/app/t2', 5_000],
  ])('are read once, from a log that is complete: %s', async (_name, seenMs, stream, expected) => {
    const { log, waitedMs } = await lastWords(open(), failuresOf('t1', 't2'), seenMs)
    expect(asked).toEqual([stream])
    expect(waitedMs).toBe(expected)
    expect(log).toMatchObject({ lines: ['last words'], source: `/ecs/orders: ${stream}` })
  })

  it('are not read again after they were seen early', async () => {
    const logs = open()
    const failures = failuresOf('t1', 't2')
    for (const failure of failures) expect(await logs.linesSoFar(failure)).toEqual(['last words'])
    const { log, waitedMs } = await lastWords(logs, failures, [0, 0])
    expect(log?.lines).toEqual(['last words'])
    expect(waitedMs).toBe(0)
    expect(asked).toEqual(['ecs/app/t1'])
  })

  it('are read a second time when there was nothing yet', async () => {
    const logs = open()
    const failures = failuresOf('t1')
    lines = undefined
    for (const failure of failures) expect(await logs.linesSoFar(failure)).toEqual([])
    lines = ['late']
    expect((await lastWords(logs, failures, [0])).log?.lines).toEqual(['late'])
    expect(asked).toHaveLength(2)
  })

  it('are missing when it wrote nothing, after one read', async () => {
    lines = []
    const { log } = await lastWords(open(), failuresOf('t1', 't2'), [9_000, 8_000])
    expect(log).toMatchObject({ lines: [], note: 'It wrote nothing to /ecs/orders: ecs/app/t2.' })
    expect(asked).toHaveLength(1)
  })
})
