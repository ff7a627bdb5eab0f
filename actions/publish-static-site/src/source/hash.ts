import { createHash, hash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { LocalFile } from './local-files.js'

// Measured over 20,000 files of 10 KiB: read and hashed at once 20 µs each, by promises 55 µs, as streams 180 µs.
const atOnceLimit = 1024 * 1024

// How long nothing else gets its turn: answers of S3, a cancellation.
const turnMs = 10

/**
 * The SHA-256 of each file's content, Base64url, in their order.
 * @param signal ends it between two files
 */
export async function hashFiles(
  files: readonly Pick<LocalFile, 'realPath' | 'size'>[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const hashes: string[] = []
  let turn = performance.now()
  for (const { realPath, size } of files) {
    hashes.push(size <= atOnceLimit ? hashBytes(readFileSync(realPath)) : await hashLarge(realPath))
    if (performance.now() - turn < turnMs) continue
    await setImmediate()
    signal.throwIfAborted()
    turn = performance.now()
  }
  return hashes
}

async function hashLarge(path: string): Promise<string> {
  const whole = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) whole.update(chunk as Buffer)
  return whole.digest('base64url')
}

export function hashBytes(bytes: Buffer, digest: 'base64url' | 'hex' = 'base64url'): string {
  return hash('sha256', bytes, digest)
}
