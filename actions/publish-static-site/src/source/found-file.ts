import { sep } from 'node:path'
import type { LocalFile } from './local-files.js'

/** A file as a folder lists it. Of a hundred thousand, the folder's name is in memory once for all in it. */
export class FoundFile implements LocalFile {
  readonly kind = 'file'

  /** @param folder absolute, with links resolved */
  constructor(
    readonly path: string,
    readonly size: number,
    private readonly folder: string,
  ) {}

  get realPath(): string {
    return this.folder + sep + this.path.slice(this.path.lastIndexOf('/') + 1)
  }
}
