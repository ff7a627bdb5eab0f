import { ownFolder } from '../manifest/manifest.js'
import type { Publisher } from './publisher.js'

export const lockPath = `${ownFolder}lock`

/** What stands in the lock. It is never deleted: every change of it is a conditional write of the version before. */
export type LockFile =
  { readonly state: 'free' } | { readonly state: 'held'; readonly holder: string; readonly run: string }

/** @param beat another one each time, so that a renewal is another version */
export function renderHeld({ id, run }: Publisher, beat: number): Buffer {
  return Buffer.from(`${JSON.stringify({ state: 'held', holder: id, run, beat })}\n`)
}

export function renderFree({ id }: Publisher): Buffer {
  return Buffer.from(`${JSON.stringify({ state: 'free', by: id })}\n`)
}

/** What cannot be read is held by somebody unknown, and runs out as any other. */
export function parseLock(bytes: Buffer): LockFile {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    if (typeof value === 'object' && value !== null && 'state' in value) {
      if (value.state === 'free') return { state: 'free' }
      const run = 'run' in value && typeof value.run === 'string' ? value.run : 'unknown'
      const holder = 'holder' in value && typeof value.holder === 'string' ? value.holder : ''
      return { state: 'held', holder, run }
    }
  } catch {
    // Whatever it is, it is not ours to throw away at once.
  }
  return { state: 'held', holder: '', run: 'unknown' }
}
