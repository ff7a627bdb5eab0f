import { waitUntilServicesStable } from '@aws-sdk/client-ecs'
import { virtualTime } from '@slipway/local-aws'

/**
 * The SDK's own waiter, as aws-actions/amazon-ecs-deploy-task-definition waits, on a virtual clock: its timers, its
 * clock and its jitter are the only ones in the process while it runs.
 * @param stableMs how long after its first look the service is what it waits for
 * @returns how long it waits, in milliseconds
 */
export async function waitByWaiter({ stableMs, maxDelay, random }) {
  const time = virtualTime()
  const start = time.now()
  const real = { setTimeout: globalThis.setTimeout, now: Date.now, random: Math.random }
  globalThis.setTimeout = (callback, ms) => time.after(ms, callback)
  Date.now = () => time.now()
  Math.random = random
  const service = (isStable) => ({
    status: 'ACTIVE',
    desiredCount: 1,
    runningCount: isStable ? 1 : 2,
    deployments: isStable ? [{}] : [{}, {}],
  })
  const client = {
    send: async () => ({ failures: [], services: [service(time.now() - start >= stableMs)] }),
  }
  const state = { isOver: false }
  try {
    // Source: https://github.com/aws-actions/amazon-ecs-deploy-task-definition/blob/master/index.js (minDelay: 15)
    const settings = { client, minDelay: 15, maxDelay, maxWaitTime: 6 * 3600 }
    const waiting = waitUntilServicesStable(settings, { cluster: 'shop', services: ['orders'] })
    const done = waiting.finally(() => (state.isOver = true))
    while (!state.isOver) await time.advance(250)
    await done
  } finally {
    Object.assign(globalThis, { setTimeout: real.setTimeout })
    Date.now = real.now
    Math.random = real.random
  }
  return time.now() - start
}
