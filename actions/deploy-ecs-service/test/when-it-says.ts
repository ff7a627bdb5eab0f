import type { StepOptions } from '@slipway/testkit'

/** Sends SIGTERM, once, when the step has printed that. */
export function whenItSays(moment: string): NonNullable<StepOptions['onStdout']> {
  let printed = ''
  let isSent = false
  return (text, kill) => {
    printed += text
    if (isSent || !printed.includes(moment)) return
    isSent = true
    kill('SIGTERM')
  }
}
