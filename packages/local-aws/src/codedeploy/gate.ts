import type { Time } from '../time.js'
import type { Deployment, WaitType } from './deployment.js'

/** Waits until ContinueDeployment opens the gate, or the time is over; rejects as the deployment is stopped. */
export function waitAtGate(
  deployment: Deployment,
  time: Time,
  type: WaitType,
  ms: number,
): Promise<'continued' | 'elapsed'> {
  if (ms <= 0) return Promise.resolve('elapsed')
  const { signal } = deployment
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      cancel()
      signal.removeEventListener('abort', onAbort)
      deployment.gate = undefined
    }
    const onAbort = (): void => {
      leave()
      // Nothing but an Interruption aborts it.
      reject(signal.reason as Error)
    }
    const cancel = time.after(ms, () => {
      leave()
      resolve('elapsed')
    })
    deployment.gate = {
      type,
      open: () => {
        leave()
        resolve('continued')
      },
    }
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
  })
}
