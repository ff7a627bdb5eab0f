import { realClock, type Context } from '@slipway/action-kit'
import { plainLog } from '@slipway/testkit/plain-log'
import type { ClientContext } from '../../src/registry/registry-client.js'

/** What the registry's code needs of a context; no wait takes any time. */
export function contextOf(signal: AbortSignal = new AbortController().signal): ClientContext & {
  readonly log: Context['log']
  readonly lines: string[]
  readonly masked: string[]
  readonly waits: number[]
} {
  const [lines, masked, waits]: [string[], string[], number[]] = [[], [], []]
  const print = (text: string): void => void lines.push(text)
  return {
    lines,
    masked,
    waits,
    signal,
    clock: { now: () => realClock.now(), sleep: (ms) => Promise.resolve(void waits.push(ms)) },
    log: plainLog(print),
    maskSecret: (value) => void masked.push(value),
  }
}
