import { asError } from '@slipway/action-kit'
import { findNewer } from '../publish/newer.js'
import { expirePreviews } from './expire.js'
import type { PreviewContext, PreviewParts } from './options.js'
import type { PreviewOutcome } from './outcome.js'
import { readPreviews } from './preview-index.js'
import { leasePreview } from './preview-lease.js'
import { takeAway } from './take-away.js'

/**
 * Removes a preview. One that is not there is as good.
 * @throws UserError when not all of it could be removed
 */
export async function removePreview(parts: PreviewParts, context: PreviewContext): Promise<PreviewOutcome> {
  const { name, store, publisher } = parts
  const started = context.clock.now()
  const nothing = {
    stage: 'changing' as const,
    preview: name,
    upload: undefined,
    url: undefined,
    deleted: 0,
    foreign: [],
    expired: [],
  }
  const first = (await readPreviews(store)).get(name)
  const early = findNewer(publisher, first, { isSeenMeanwhile: false })
  if (early !== undefined) return { ...nothing, kind: 'superseded', by: early, durationMs: 0 }
  const lease = await leasePreview(name, parts, context)
  let isGone = false
  try {
    const signal = AbortSignal.any([context.signal, lease.lost])
    const known = (await readPreviews(store)).get(name)
    const by = findNewer(publisher, known, { isSeenMeanwhile: known?.at !== first?.at })
    isGone = known === undefined || known.state === 'removed'
    if (by !== undefined) return { ...nothing, kind: 'superseded', by, durationMs: 0 }
    const { isFound, deleted, foreign } = await takeAway(name, known, parts, { ...context, signal })
    isGone = true
    const expired = await expirePreviews(parts, { ...context, signal })
    const durationMs = context.clock.now() - started
    return { ...nothing, kind: isFound ? 'removed' : 'unchanged', deleted, foreign, expired, durationMs }
  } catch (error) {
    if (lease.lost.aborted && !context.signal.aborted) throw asError(lease.lost.reason)
    throw error
  } finally {
    await lease.release(isGone)
  }
}
