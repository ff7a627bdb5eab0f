import { concurrently, formatBytes, withHeartbeat, type Context } from '@slipway/action-kit'
import { describeRank, inPhases, rankOf } from '../plan/phases.js'
import type { Upload } from '../plan/plan.js'
import { wholeLimit } from '../s3/upload-file.js'

// The SDK's connection pool has 50 sockets; beyond 16 a runner's two cores are what limits. Together with the size up
// to which a file is held whole, this bounds memory to 80 MiB.
const filesAtATime = 16

/** Uploads phase by phase; the next one begins when every file of the one before is there. */
export async function uploadInPhases(
  uploads: readonly Upload[],
  upload: (upload: Upload) => Promise<void>,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  let files = 0
  let bytes = 0
  const counted = async (item: Upload): Promise<void> => {
    context.signal.throwIfAborted()
    await upload(item)
    files++
    bytes += item.file.size
  }
  const describe = (): string => `Uploaded ${files} of ${uploads.length} files, ${formatBytes(bytes)}`
  await withHeartbeat(context, 10_000, describe, async () => {
    for (const phase of inPhases(uploads)) {
      const isLarge = ({ file }: Upload): boolean => file.size > wholeLimit
      await concurrently(
        phase.filter((item) => !isLarge(item)),
        filesAtATime,
        counted,
      )
      // A large file has several parts in memory: one such file at a time.
      await concurrently(phase.filter(isLarge), 1, counted)
      const [first] = phase
      if (first !== undefined) {
        context.log.info(`Uploaded ${describeRank(rankOf(first.path))}: ${phase.length}`)
      }
    }
  })
}
