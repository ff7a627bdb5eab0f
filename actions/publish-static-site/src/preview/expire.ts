import { asError, formatDuration } from '@slipway/action-kit'
import { leaseMs } from '../lock/held.js'
import type { PreviewContext, PreviewParts } from './options.js'
import { readPreviews, type PreviewEntry, type PreviewIndex } from './preview-index.js'
import { leasePreview } from './preview-lease.js'
import { takeAway } from './take-away.js'

/** The previews that nobody has published or removed for so long; never that of this run. */
export function planExpiry(
  index: PreviewIndex,
  { name, expiryMs, now }: Pick<PreviewParts, 'name' | 'expiryMs'> & { readonly now: number },
): readonly PreviewEntry[] {
  if (expiryMs === 0) return []
  return [...index.values()].filter(
    (entry) => entry.name !== name && entry.state !== 'removed' && entry.at + expiryMs <= now,
  )
}

/** Removes forgotten previews. A failure is a warning: the next run tries again. */
export async function expirePreviews(
  parts: PreviewParts,
  context: PreviewContext,
): Promise<readonly string[]> {
  const { store, expiryMs } = parts
  const { clock, log, signal } = context
  const gone: string[] = []
  try {
    const forgotten = planExpiry(await readPreviews(store), { ...parts, now: clock.now() })
    for (const entry of forgotten) {
      if (await expire(entry, parts, context)) {
        gone.push(entry.name)
        log.info(`Removed the preview ${entry.name}: published last ${new Date(entry.at).toISOString()}`)
      }
    }
  } catch (error) {
    if (signal.aborted) return gone
    log.warning(
      `Previews older than ${formatDuration(expiryMs)} stay until the next run of this action: ${asError(error).message}`,
    )
  }
  return gone
}

async function expire(entry: PreviewEntry, parts: PreviewParts, context: PreviewContext): Promise<boolean> {
  const { name } = entry
  // Just long enough to find out that a holder is dead.
  const lease = await leasePreview(name, { ...parts, lockTimeoutMs: leaseMs + 5_000 }, context)
  let isGone = false
  try {
    const known = (await readPreviews(parts.store)).get(name)
    if (known?.at !== entry.at) return false
    // An older run may publish it again: it is not removed because it is old news, but because nobody came.
    const publisher = { ...parts.publisher, order: known.order }
    const signal = AbortSignal.any([context.signal, lease.lost])
    await takeAway(name, known, { ...parts, publisher }, { ...context, signal })
    isGone = true
    return true
  } finally {
    await lease.release(isGone)
  }
}
