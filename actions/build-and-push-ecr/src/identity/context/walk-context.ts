import { errorCode, UserError } from '@slipway/action-kit'
import { readdirSync, type Dirent } from 'node:fs'
import { join } from 'node:path'

import { UnknowableError } from '../dockerfile/unknowable.js'
import type { IgnoreRules, Verdict } from '../ignore/ignore-rules.js'

export type EntryKind = 'file' | 'folder' | 'symlink' | 'fifo' | 'socket' | 'device'

/** Something in a context that the builder gets. */
export interface ContextEntry {
  /** From the context, with `/`. */
  readonly path: string
  readonly kind: EntryKind
}

interface Folder {
  readonly path: string
  readonly verdict: Verdict | undefined
  readonly parent: Folder | undefined
  /** Whether it was told of. An ignored folder is, as soon as something in it is taken back. */
  told: boolean
}

/**
 * What a builder gets of a context, in an order that is the same everywhere: folders before what is in them, names by
 * their UTF-16 units. Symbolic links are not followed; empty folders count.
 * Source: Walk in https://github.com/tonistiigi/fsutil/blob/a2aa163d723f/filter.go
 * @throws UserError for a folder that cannot be read; UnknowableError for a name that is not UTF-8
 */
export function* walkContext(root: string, rules: IgnoreRules): Generator<ContextEntry, void, undefined> {
  yield* walkFolder(root, rules, { path: '', verdict: undefined, parent: undefined, told: true })
}

function* walkFolder(
  root: string,
  rules: IgnoreRules,
  folder: Folder,
): Generator<ContextEntry, void, undefined> {
  for (const entry of readFolder(root, folder)) {
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`
    const verdict = rules.judge(path, folder.verdict)
    if (!verdict.isIgnored) {
      // BuildKit cannot send it either, and Node finds no file of the name that it reads.
      if (path.includes('\ufffd')) throw new UnknowableError(`a name in the context is not UTF-8: ${path}`)
      yield* tellOf(folder)
      yield { path, kind: kindOf(entry) }
    }
    if (entry.isDirectory() && (!verdict.isIgnored || rules.canTakeBackBelow(path))) {
      yield* walkFolder(root, rules, { path, verdict, parent: folder, told: !verdict.isIgnored })
    }
  }
}

/** A folder that is ignored itself is in the image when something in it is. */
function* tellOf(folder: Folder): Generator<ContextEntry, void, undefined> {
  if (folder.told) return
  if (folder.parent !== undefined) yield* tellOf(folder.parent)
  folder.told = true
  yield { path: folder.path, kind: 'folder' }
}

function readFolder(root: string, folder: Folder): readonly Dirent[] {
  const path = join(root, folder.path)
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const code = errorCode(error)
    // Gone since its parent was read, or of no concern: Docker passes over both.
    if (folder.path !== '' && code === 'ENOENT') return []
    if (folder.verdict?.isIgnored === true && (code === 'EACCES' || code === 'EPERM')) return []
    throw new UserError(`The folder ${path} of the build context cannot be read.`, {
      cause: error,
      hint: 'Make it readable for the user that runs the step, or name it in .dockerignore.',
    })
  }
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (entry.isSymbolicLink()) return 'symlink'
  if (entry.isFIFO()) return 'fifo'
  return entry.isSocket() ? 'socket' : 'device'
}
