import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { asError, UserError } from '@slipway/action-kit'
import { whyUnpublished, type Unpublished } from './unpublished.js'

export interface LocalFile {
  /** Relative to the source, with slashes: the key below the prefix. */
  readonly path: string
  /** Absolute, with links resolved. */
  readonly realPath: string
  /** In bytes. */
  readonly size: number
}

export interface LocalFiles {
  /** Sorted by path. */
  readonly files: readonly LocalFile[]
  readonly leftOut: readonly { readonly path: string; readonly why: Unpublished }[]
}

// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
const maxKeyBytes = 1024

/**
 * Every file below a folder. Links are followed as long as they stay inside of it.
 * @throws UserError naming every file that cannot be published: links that lead out, dangle or run in circles, names
 * that S3 does not take; and when nothing is left to publish
 */
export async function listLocalFiles(source: string, prefix: string): Promise<LocalFiles> {
  const walk = new Walk(await realpath(source), prefix)
  await walk.enter('', [])
  if (walk.faults.length > 0) {
    throw new UserError(`${walk.faults.length} files of the source cannot be published`, {
      cause: new Error(walk.faults.join('\n')),
      hint: 'Leave them out of the folder, or replace a link by a copy of what it leads to.',
    })
  }
  if (walk.files.length === 0) {
    throw new UserError(`There is nothing to publish in ${source}`, {
      cause: new Error(`It holds only ${walk.leftOut.map(({ path }) => path).join(', ') || 'empty folders'}`),
      hint: 'Check that the build wrote to this folder. Hidden files and private keys are never published.',
    })
  }
  walk.files.sort((a, b) => (a.path < b.path ? -1 : 1))
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
  ) {}

  /** @param above real paths of the folders that lead here: a link to one of them would never end */
  async enter(folder: string, above: readonly string[]): Promise<void> {
    const here = await realpath(join(this.root, folder))
    for (const entry of await readdir(here, { withFileTypes: true })) {
      await this.#add(entry, folder === '' ? entry.name : `${folder}/${entry.name}`, [...above, here])
    }
  }

  async #add(entry: Dirent, path: string, above: readonly string[]): Promise<void> {
    if (entry.name.includes('\uFFFD')) {
      this.faults.push(`${path}: its name is not UTF-8`)
      return
    }
    const why = whyUnpublished(path)
    if (why !== undefined) {
      this.leftOut.push({ path, why })
      return
    }
    const realPath = entry.isSymbolicLink() ? await this.#follow(path) : join(above.at(-1) ?? '', entry.name)
    if (realPath === undefined) return
    const found = await stat(realPath)
    if (found.isDirectory()) {
      if (above.includes(realPath)) this.faults.push(`${path}: a link to a folder that holds it`)
      else await this.enter(path, above)
    } else if (!found.isFile()) {
      this.leftOut.push({ path, why: 'not a file' })
    } else if (Buffer.byteLength(this.prefix + path) > maxKeyBytes) {
      this.faults.push(`${path}: S3 takes names of at most ${maxKeyBytes} bytes`)
    } else {
      this.files.push({ path, realPath, size: found.size })
    }
  }

  /** Where a link leads; undefined when it must not be followed. What is not published is not by another name either. */
  async #follow(path: string): Promise<string | undefined> {
    let target: string
    try {
      target = await realpath(join(this.root, path))
    } catch (error) {
      this.faults.push(`${path}: a link that leads nowhere (${asError(error).message})`)
      return undefined
    }
    const inside = relative(this.root, target)
    if (inside === '..' || inside.startsWith(`..${sep}`)) {
      this.faults.push(`${path}: a link out of the source, to ${target}`)
      return undefined
    }
    const why = whyUnpublished(inside.split(sep).join('/'))
    if (why !== undefined) this.leftOut.push({ path, why })
    return why === undefined ? target : undefined
  }
}
