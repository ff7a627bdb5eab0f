import { errorCode, UserError } from '@slipway/action-kit'
import { createHash } from 'node:crypto'
import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import type { IgnoreRules } from '../ignore/ignore-rules.js'
import { createFileDigester, type FileDigest } from './digest-file.js'
import { walkContext, type ContextEntry } from './walk-context.js'

export interface ContextDigest {
  /** 64 hexadecimal digits. */
  readonly sha256: string
  readonly files: number
  readonly bytes: number
  /** Whether the Git repository at its top is part of it. */
  readonly holdsGit: boolean
}

/** How long other work waits for its turn, at most: base images are asked for meanwhile. */
const turnMs = 10

/**
 * What the owner may is what Git keeps; in the image that is root. What others may decides whether a program that runs as
 * another user can read a file or look into a folder. The usual umasks, 022 and 002, leave both alike and differ in who may
 * write. The bits for set-user-id, set-group-id and sticky are set by nobody but on purpose; a folder has the second from
 * the one that it was made in.
 */
const modeThatCounts = { file: 0o7105, folder: 0o1005 } as const

/**
 * What a build context is, whoever has checked it out, where and when: path, kind and content of everything that the
 * builder gets, of files and folders also who may read and execute, of symbolic links their target. Extended attributes
 * do not count: neither Git nor the classic builder keep them.
 * @throws UserError for what cannot be read
 */
export async function digestContext(
  folder: string,
  rules: IgnoreRules,
  signal: AbortSignal,
): Promise<ContextDigest> {
  signal.throwIfAborted()
  const root = rootOf(folder)
  const digestFile = createFileDigester()
  const whole = createHash('sha256')
  let files = 0
  let bytes = 0
  let holdsGit = false
  let turnEnds = performance.now() + turnMs
  for (const entry of walkContext(root, rules)) {
    const described = describe(root, entry, digestFile)
    if (described === undefined) continue
    whole.update(`${JSON.stringify([entry.path, entry.kind, ...described.facts])}\n`)
    if (entry.kind !== 'folder') files++
    if (entry.path === '.git') holdsGit = true
    bytes += described.bytes
    if (performance.now() < turnEnds) continue
    await setImmediate()
    signal.throwIfAborted()
    turnEnds = performance.now() + turnMs
  }
  return { sha256: whole.digest('hex'), files, bytes, holdsGit }
}

function rootOf(folder: string): string {
  try {
    const root = realpathSync(folder)
    if (statSync(root).isDirectory()) return root
  } catch (error) {
    throw new UserError(`The build context ${folder} cannot be read.`, { cause: error })
  }
  throw new UserError(`The build context ${folder} is not a folder.`)
}

/** What of an entry counts beside path and kind; undefined when it is gone since its folder was read. */
function describe(
  root: string,
  { path, kind }: ContextEntry,
  digestFile: (path: string) => FileDigest,
): { facts: readonly (string | number)[]; bytes: number } | undefined {
  const whole = join(root, path)
  try {
    switch (kind) {
      case 'file': {
        const { sha256, mode, bytes } = digestFile(whole)
        return { facts: [mode & modeThatCounts.file, bytes, sha256], bytes }
      }
      case 'symlink':
        return { facts: [readlinkSync(whole)], bytes: 0 }
      case 'device':
        return { facts: [lstatSync(whole).rdev], bytes: 0 }
      case 'folder':
        return { facts: [lstatSync(whole).mode & modeThatCounts.folder], bytes: 0 }
      case 'fifo':
      case 'socket':
        return { facts: [], bytes: 0 }
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new UserError(`${whole} of the build context cannot be read.`, {
      cause: error,
      hint: 'Make it readable for the user that runs the step, or name it in .dockerignore.',
    })
  }
}
