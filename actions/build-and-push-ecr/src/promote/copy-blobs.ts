import { concurrently, formatBytes, withHeartbeat, type Context } from '@slipway/action-kit'
import type { Descriptor, RegistryRepository } from '../registry/registry-repository.js'

/** What was brought into the repository that was not there. */
export interface Copied {
  /** Configurations and layers that went through the runner, and their bytes. */
  readonly blobs: number
  readonly bytes: number
  /** Those that the registry took over from another of its repositories by itself. */
  readonly mounted: number
}

// Each holds one connection on either side and what is between them, some 100 KiB: memory is not what limits.
const blobsAtATime = 4
const heartbeatMs = 10_000

/**
 * Brings blobs from one repository into another: mounted where a registry can, else through the runner's memory.
 * @param onArrived called with the number of blobs that are there by now
 */
export async function copyBlobs(
  blobs: readonly Descriptor[],
  source: Pick<RegistryRepository, 'host' | 'name' | 'readBlob'>,
  destination: Pick<RegistryRepository, 'host' | 'hasBlob' | 'mountBlob' | 'writeBlob'>,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
  onArrived: (there: number) => void,
): Promise<Copied> {
  const { log, signal } = context
  const copied = { blobs: 0, bytes: 0, mounted: 0 }
  const moving = new Map<string, number>()
  let there = 0
  let mayMount = source.host === destination.host
  const stop = new AbortController()
  const bring = async ({ digest, size }: Descriptor): Promise<string> => {
    if (await destination.hasBlob(digest)) {
      there++
      return 'is there'
    }
    if (mayMount && (await destination.mountBlob(digest, source.name))) {
      copied.mounted++
      return 'mounted'
    }
    if (mayMount) log.info('The registry mounts no layers (BLOB_MOUNTING): they go through this runner')
    mayMount = false
    const halt = AbortSignal.any([signal, stop.signal])
    const bytes = watched(source.readBlob(digest), halt, (count) => moving.set(digest, count))
    await destination.writeBlob(digest, size, bytes)
    moving.delete(digest)
    copied.blobs++
    copied.bytes += size
    return 'copied'
  }
  const done = (): number => there + copied.blobs + copied.mounted
  const total = formatBytes(blobs.reduce((sum, { size }) => sum + size, 0))
  const describe = (): string => {
    const sent = [...moving.values()].reduce((sum, count) => sum + count, copied.bytes)
    return `${done()} of ${blobs.length} blobs are there, ${formatBytes(sent)} copied of at most ${total}`
  }
  await withHeartbeat(context, heartbeatMs, describe, () =>
    concurrently(blobs, blobsAtATime, async (blob) => {
      signal.throwIfAborted()
      try {
        const how = await bring(blob)
        onArrived(done())
        log.info(`${blob.digest} ${how} (${formatBytes(blob.size)}; ${done()} of ${blobs.length})`)
      } catch (error) {
        stop.abort(error)
        throw error
      }
    }),
  )
  return copied
}

/** The bytes as they pass, counted, until a halt. Like what it watches, it can be iterated again. */
function watched(
  bytes: AsyncIterable<Uint8Array>,
  halt: AbortSignal,
  count: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  return {
    async *[Symbol.asyncIterator]() {
      let passed = 0
      for await (const chunk of bytes) {
        halt.throwIfAborted()
        count((passed += chunk.byteLength))
        yield chunk
      }
    },
  }
}
