import { formatDuration } from './clock.js'
import type { Context } from './command.js'
import type { Log } from './log.js'

/**
 * Runs `work` and prints a line every `everyMs` until it ends.
 * @param describe what is going on now; the elapsed time is added
 */
export async function withHeartbeat<T>(
  context: Pick<Context, 'clock'> & { readonly log: Pick<Log, 'info'> },
  everyMs: number,
  describe: () => string,
  work: () => Promise<T>,
): Promise<T> {
  const started = context.clock.now()
  const stop = new AbortController()
  const beat = async (): Promise<void> => {
    for (;;) {
      await (context.clock.beside ?? context.clock).sleep(everyMs, stop.signal)
      context.log.info(`${describe()} (${formatDuration(context.clock.now() - started)})`)
    }
  }
  const beating = beat().catch((error: unknown) => {
    if (!stop.signal.aborted) throw error
  })
  try {
    return await work()
  } finally {
    stop.abort()
    await beating
  }
}
