import { withHeartbeat } from '@slipway/action-kit'
import { isPassing } from '@slipway/aws'
import type { ImageScan, ScanContext, ScanWatch } from './scan-watch.js'

const firstPauseMs = 2_000
const longestPauseMs = 20_000
/** Between looks while ECR throttles or is not reached. */
const longestTroubleMs = 60_000
const heartbeatMs = 30_000

export interface Awaited {
  readonly finished: readonly ImageScan[]
  /** What time was not enough for. */
  readonly unfinished: readonly ScanWatch[]
}

/**
 * Looks at the scans again and again, until all have ended or time is up.
 * @param isLost whether what one scan ended with makes the others idle
 */
export async function waitForScans(
  watches: readonly ScanWatch[],
  timeoutMs: number,
  isLost: (scan: ImageScan) => boolean,
  context: ScanContext,
): Promise<Awaited> {
  const { clock, log, signal } = context
  const deadline = clock.now() + timeoutMs
  const finished = new Map<ScanWatch, ImageScan>()
  const open = (): readonly ScanWatch[] => watches.filter((watch) => !finished.has(watch))
  let trouble = 0

  const lookAtAll = async (): Promise<void> => {
    for (const watch of open()) {
      const scan = await watch.look()
      if (scan !== undefined) finished.set(watch, scan)
    }
  }
  const wait = async (): Promise<void> => {
    for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.5, longestPauseMs)) {
      try {
        await lookAtAll()
        trouble = 0
      } catch (error) {
        signal.throwIfAborted()
        if (!isPassing(error)) throw error
        trouble++
        log.info(`${error.message}; looking again later`)
      }
      const left = deadline - clock.now()
      if (open().length === 0 || [...finished.values()].some(isLost) || left <= 0) return
      const slowed = trouble === 0 ? pause : Math.min(longestTroubleMs, longestPauseMs * 2 ** (trouble - 1))
      await clock.sleep(Math.min(slowed, left), signal)
    }
  }
  const describe = (): string =>
    `Waiting for the image scan: ${open()
      .map(({ name, said }) => `${name} ${said}`)
      .join('; ')}`
  await withHeartbeat(context, heartbeatMs, describe, wait)
  return { finished: [...finished.values()], unfinished: open() }
}
