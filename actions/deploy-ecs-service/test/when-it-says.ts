import type { StepOptions } from '@slipway/testkit'

/** Sends a signal, once, when the step has printed that; the runner's first one is SIGINT. */
export function whenItSays(
  moment: string,
  signal: NodeJS.Signals = 'SIGTERM',
): NonNullable<StepOptions['onStdout']> {
  let printed = ''
  let isSent = false
  return (text, kill) => {
    printed += text
    if (isSent || !printed.includes(moment)) return
    isSent = true
    kill(signal)
  }
}
