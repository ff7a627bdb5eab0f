import { statSync, type Dirent, type Stats } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { asError, UserError } from '@slipway/action-kit'
import { FoundFile } from './found-file.js'
import { whyNoObjectName } from './object-name.js'
import { selectionOf, type Selection } from './selection.js'
import { hasHiddenName, isKeyName, type Unpublished } from './unpublished.js'
import { plainSource, type FollowSymlinks, type SourceWish } from './wish.js'

export interface LocalFile {
  /** So that a file is the content of an object as it is. */
  readonly kind: 'file'
  /** Relative to the source, with slashes: the key below the prefix. */
  readonly path: string
  /** Absolute, with links resolved. */
  readonly realPath: string
  /** In bytes. */
  readonly size: number
}

export interface LocalFiles {
  /** The source, absolute, with links resolved. */
  readonly root: string
  /** Sorted by path. */
  readonly files: readonly LocalFile[]
  readonly leftOut: readonly { readonly path: string; readonly why: Unpublished }[]
}

type Wish = Pick<SourceWish, 'exclude' | 'include' | 'followSymlinks'>

/**
 * Every file below a folder that is to be published.
 * @throws UserError naming every file that cannot be: links that lead out, dangle or run in circles, names that S3 or
 * URLs do not take; and when nothing is left to publish
 */
export async function listLocalFiles(
  source: string,
  prefix: string,
  wish: Wish = plainSource,
): Promise<LocalFiles> {
  const walk = new Walk(await realpath(source), prefix, selectionOf(wish), wish.followSymlinks)
  await walk.enter('', walk.root, [])
  if (walk.faults.length > 0) {
    throw new UserError(`${walk.faults.length} files of the source cannot be published`, {
      cause: new Error(walk.faults.sort().join('\n')),
      hint: 'Leave them out by `exclude`, rename them, or replace a link by a copy of what it leads to.',
    })
  }
  if (walk.files.length === 0) {
    const held = walk.leftOut.map(({ path, why }) => `${path} (${why})`)
    throw new UserError(`There is nothing to publish in ${source}`, {
      cause: new Error(`It holds only ${held.join(', ') || 'empty folders'}`),
      hint:
        'Check that the build wrote to this folder. Hidden files, private keys and source maps are published when ' +
        '`include` names them.',
    })
  }
  walk.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  walk.leftOut.sort((a, b) => (a.path < b.path ? -1 : 1))
  return walk
}

class Walk {
  readonly files: LocalFile[] = []
  readonly leftOut: { path: string; why: Unpublished }[] = []
  readonly faults: string[] = []

  /** @param root absolute, with links resolved */
  constructor(
    readonly root: string,
    readonly prefix: string,
    readonly selection: Selection,
    readonly followSymlinks: FollowSymlinks,
  ) {}

  /**
   * @param here where the folder is, links resolved
   * @param above real paths of the folders that lead here: a link to one of them would never end
   */
  async enter(folder: string, here: string, above: readonly string[]): Promise<void> {
    const chain = [...above, here]
    for (const entry of await readdir(here, { withFileTypes: true })) {
      const slow = this.#add(entry, folder === '' ? entry.name : `${folder}/${entry.name}`, chain)
      if (slow !== undefined) await slow
    }
  }

  /** A promise of folders and links alone: of a hundred thousand files, one each takes longer than the calls. */
  #add(entry: Dirent, path: string, above: readonly string[]): Promise<void> | undefined {
    const here = above.at(-1) ?? ''
    const why = this.selection.isExcluded(path) ? 'excluded' : this.selection.whyHeldBack(path)
    if (why !== undefined) {
      // A hidden folder is a line in the list, and looked into where something in it is asked for.
      if (why !== 'hidden' || !hasHiddenName(parentOf(path))) this.leftOut.push({ path, why })
      const isLookedInto = entry.isDirectory() && this.selection.mayHoldIncluded(path)
      return isLookedInto ? this.enter(path, join(here, entry.name), above) : undefined
    }
    const problem = whyNoObjectName(path, this.prefix)
    if (problem !== undefined) {
      this.faults.push(`${printable(path)}: ${problem}`)
      return undefined
    }
    if (entry.isSymbolicLink()) return this.#addLink(path, above)
    if (entry.isDirectory()) return this.enter(path, join(here, entry.name), above)
    const found = this.#look(path, here + sep + entry.name)
    if (found?.isFile() === true) this.files.push(new FoundFile(path, found.size, here))
    else if (found !== undefined) this.leftOut.push({ path, why: 'not a file' })
    return undefined
  }

  async #addLink(path: string, above: readonly string[]): Promise<void> {
    const realPath = await this.#follow(path, above)
    if (realPath === undefined) return
    const found = this.#look(path, realPath)
    if (found === undefined) return
    if (found.isFile()) this.files.push({ kind: 'file', path, realPath, size: found.size })
    else if (!found.isDirectory()) this.leftOut.push({ path, why: 'not a file' })
    else if (above.includes(realPath)) this.faults.push(`${path}: a link to a folder that holds it`)
    else await this.enter(path, realPath, above)
  }

  #look(path: string, realPath: string): Stats | undefined {
    const found = statSync(realPath, { throwIfNoEntry: false })
    if (found === undefined) this.faults.push(`${path}: gone while the source was read`)
    return found
  }

  /** Where a link leads; undefined when it must not be followed. What is not published is not by another name either. */
  async #follow(path: string, above: readonly string[]): Promise<string | undefined> {
    if (this.followSymlinks === 'none') {
      this.faults.push(`${path}: a link, and follow-symlinks is none`)
      return undefined
    }
    let target: string
    try {
      target = await realpath(join(above.at(-1) ?? '', path.slice(path.lastIndexOf('/') + 1)))
    } catch (error) {
      this.faults.push(`${path}: a link that leads nowhere (${asError(error).message})`)
      return undefined
    }
    const inside = relative(this.root, target)
    const isOut = inside === '..' || inside.startsWith(`..${sep}`)
    if (isOut && this.followSymlinks === 'inside') {
      this.faults.push(`${path}: a link out of the source, to ${target}`)
      return undefined
    }
    const why = isOut ? whyOutside(target) : this.selection.whyHeldBack(inside.split(sep).join('/'))
    if (why !== undefined) this.leftOut.push({ path, why })
    return why === undefined ? target : undefined
  }
}

/** Outside, folders may be hidden, a build's cache is; the file itself may not. */
function whyOutside(target: string): Unpublished | undefined {
  const name = target.slice(target.lastIndexOf(sep) + 1)
  if (hasHiddenName(name)) return 'hidden'
  return isKeyName(name) ? 'private key' : undefined
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}

/** A name for a line of text: control characters as JSON spells them. */
function printable(path: string): string {
  return /\p{Cc}/u.test(path) ? JSON.stringify(path).slice(1, -1) : path
}
