import { readdirSync, type Dirent } from 'node:fs'
import { errorCode } from '@slipway/action-kit'

/** What is in a folder; nothing where it may not be read, or has gone: it is looked into in passing. */
export function readFolder(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    if (['EACCES', 'EPERM', 'ENOENT'].includes(errorCode(error) ?? '')) return []
    throw error
  }
}
