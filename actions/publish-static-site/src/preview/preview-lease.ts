import { acquireLease } from '../lock/lease.js'
import type { Lease } from '../lock/held.js'
import { lockPath } from '../lock/lock-file.js'
import type { PreviewContext, PreviewParts } from './options.js'

/** The lease on one preview. */
export interface PreviewLease extends Pick<Lease, 'lost'> {
  /** @param isGone there is no preview, so its lock goes too */
  release(isGone: boolean): Promise<void>
}

/**
 * Waits until a preview is nobody's, and takes it. A lock is deleted by whoever holds it alone: who waits for it finds
 * none then, and makes it anew.
 */
export async function leasePreview(
  name: string,
  { publisher, place, open, openTidying, showing, lockTimeoutMs }: PreviewParts,
  context: PreviewContext,
): Promise<PreviewLease> {
  const folder = `${showing.folder}${name}/`
  const tidying = openTidying(folder)
  let goes = false
  const lease = await acquireLease(
    open(folder),
    {
      publisher,
      place: `${place}${folder}`,
      timeoutMs: lockTimeoutMs,
      tidying: {
        async write(path, bytes, expected) {
          if (!goes) return tidying.write(path, bytes, expected)
          await tidying.remove([lockPath])
          return ''
        },
      },
    },
    context,
  )
  return {
    lost: lease.lost,
    async release(isGone) {
      goes = isGone
      await lease.release()
    },
  }
}
