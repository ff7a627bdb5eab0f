import { concurrently } from '@slipway/action-kit'
import type { LocalFile } from '../source/local-files.js'
import { hashFile } from '../source/hash.js'
import { headersHash, headersOf } from './headers.js'
import type { SourceFile } from '../plan/plan.js'

// Reading and hashing runs in libuv's four threads.
const filesAtATime = 8

/** Adds to every file what decides about it: the hash of its content, and its headers. */
export async function describeFiles(
  files: readonly LocalFile[],
  signal: AbortSignal,
): Promise<readonly SourceFile[]> {
  const described: SourceFile[] = []
  await concurrently([...files.entries()], filesAtATime, async ([index, file]) => {
    signal.throwIfAborted()
    const headers = headersOf(file.path)
    const sha256 = await hashFile(file.realPath)
    described[index] = { ...file, sha256, headers, headersHash: headersHash(headers) }
  })
  return described
}
