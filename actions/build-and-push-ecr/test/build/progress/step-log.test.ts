import type { BuildEvent } from '../../../src/build/progress/build-event.js'
import { logSteps, type StepLog } from '../../../src/build/progress/step-log.js'
import { keepLog } from './printed-log.js'

describe('steps that run at the same time', () => {
  let now: number
  let kept: ReturnType<typeof keepLog>
  let shown: StepLog

  beforeEach(() => {
    now = 0
    kept = keepLog()
    const clock = { now: () => now, sleep: () => Promise.resolve() }
    shown = logSteps({ clock, log: kept.log }, 'Dockerfile')
  })

  const take = (...events: readonly BuildEvent[]): void => events.forEach((event) => shown.take(event))
  const started = (step: string, name = `[${step} 1/1] RUN ${step}`): BuildEvent => ({
    kind: 'started',
    step,
    name,
  })
  const printed = (step: string, line: string): BuildEvent => ({ kind: 'printed', step, line })
  const ended = (step: string, state: 'done' | 'failed' = 'done', tookMs = 1000): BuildEvent => ({
    kind: 'ended',
    step,
    state,
    tookMs,
    error: state === 'failed' ? 'exit code: 1' : undefined,
    mayGoOn: false,
  })

  it('have the log one after another: what the other prints is kept until then', () => {
    take(started('a'), started('b'), printed('a', 'a1'), printed('b', 'b1'), printed('a', 'a2'))
    expect(kept.lines()).toEqual(['[+] [a 1/1] RUN a', 'a1', 'a2'])
    take(ended('a'))
    expect(kept.lines().slice(3)).toEqual(['[-]', '   1.0s  [a 1/1] RUN a', '[+] [b 1/1] RUN b', 'b1'])
    take(printed('b', 'b2'), ended('b'))
    expect(kept.lines().slice(7)).toEqual(['b2', '[-]', '   1.0s  [b 1/1] RUN b'])
  })

  it('are not cut to pieces by one that ends, for ten seconds', () => {
    take(started('a'), started('b'), printed('a', 'a1'), printed('b', 'b1'), ended('b'))
    now = 9_000
    take(printed('a', 'a2'))
    expect(kept.lines()).toEqual(['[+] [a 1/1] RUN a', 'a1', 'a2'])
    now = 11_000
    take(printed('a', 'a3'), printed('a', 'a4'))
    expect(kept.lines().slice(3)).toEqual([
      'a3',
      '[-]',
      '[+] [b 1/1] RUN b',
      'b1',
      '[-]',
      '   1.0s  [b 1/1] RUN b',
      '[+] [a 1/1] RUN a (continued)',
      'a4',
    ])
  })

  it('give the log away when they have nothing to say for ten seconds', () => {
    take(started('a'), started('b'), printed('a', 'a1'))
    now = 8_000
    take(printed('b', 'b1'))
    now = 19_000
    take(printed('b', 'b2'))
    expect(kept.lines().slice(2)).toEqual(['[-]', '[+] [b 1/1] RUN b', 'b1', 'b2'])
  })

  it('are told at once when one fails', () => {
    take(started('a'), started('b'), printed('a', 'a1'), printed('b', 'b1'), ended('b', 'failed'))
    expect(kept.lines().slice(2)).toEqual([
      '[-]',
      '[+] [b 1/1] RUN b',
      'b1',
      '[-]',
      ' failed  [b 1/1] RUN b',
      '         exit code: 1',
    ])
  })

  it('keep no more than the last 5,000 to 10,000 lines, and say what is left out', () => {
    take(started('a'), started('b'), printed('a', 'a1'))
    for (let line = 1; line <= 10_001; line++) take(printed('b', `b${line}`))
    take(ended('a'))
    expect(kept.lines().slice(4, 7)).toEqual([
      '[+] [b 1/1] RUN b',
      '... 5000 lines are left out ...',
      'b5001',
    ])
    expect(kept.lines().at(-1)).toBe('b10001')
  })

  it('are quiet about housekeeping, unless it takes its time or fails', () => {
    take(started('i', '[internal] load .dockerignore'), ended('i', 'done', 100))
    take(started('c', '[internal] load build context'), ended('c', 'done', 5_000))
    take(started('m', '[internal] load metadata for x'), ended('m', 'failed'))
    shown.close()
    expect(kept.lines()).toEqual([
      '   5.0s  [internal] load build context',
      ' failed  [internal] load metadata for x',
      '         exit code: 1',
    ])
  })

  it('say every five seconds how far a transfer is', () => {
    const transferred = (bytes: number): BuildEvent => ({
      kind: 'transferred',
      step: 'p',
      bytes,
      total: 2 ** 21,
    })
    take(started('p', 'exporting to image'))
    for (now = 0; now <= 12_000; now += 100) take(transferred(now * 100))
    expect(kept.lines()).toEqual([
      '         exporting to image: 488.3 KiB of 2.0 MiB',
      '         exporting to image: 976.6 KiB of 2.0 MiB',
    ])
  })

  it('are described for the heartbeat by the one that has run longest', () => {
    take(started('i', '[internal] load build context'), started('a'), started('b'))
    now = 42_000
    expect(shown.describe()).toBe('[a 1/1] RUN a, for 42 s')
    expect(shown.silentMs()).toBe(42_000)
  })

  it('leave no group open when the build is over, and nothing unsaid', () => {
    take(started('a'), started('b'), printed('a', 'a1'), printed('b', 'b1'))
    shown.close()
    shown.close()
    expect(kept.lines()).toEqual(['[+] [a 1/1] RUN a', 'a1', '[-]', '[+] [b 1/1] RUN b', 'b1', '[-]'])
  })
})
