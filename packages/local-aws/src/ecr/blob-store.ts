import { createHash, randomUUID, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A layer on its way in: hashed as it is written, so nothing is read twice. */
export interface Upload {
  readonly id: string
  /** Of the repository, below /v2/. */
  readonly repositoryPath: string
  readonly path: string
  readonly hash: Hash
  /** Bytes received. */
  size: number
}

/** A registry's layers as files of a temporary directory, named by their digest and shared by its repositories. */
export class BlobStore {
  readonly #uploads = new Map<string, Upload>()
  #directory: Promise<string> | undefined

  async begin(repositoryPath: string): Promise<Upload> {
    const id = randomUUID()
    const path = join(await this.#open(), id)
    const upload = { id, repositoryPath, path, hash: createHash('sha256'), size: 0 }
    await writeFile(path, '')
    this.#uploads.set(id, upload)
    return upload
  }

  upload(id: string, repositoryPath: string): Upload | undefined {
    const upload = this.#uploads.get(id)
    return upload?.repositoryPath === repositoryPath ? upload : undefined
  }

  /** Adds a part. One that breaks off leaves file, hash and size at what came, so that it can be resumed. */
  async append(upload: Upload, part: AsyncIterable<unknown>): Promise<void> {
    const file = await open(upload.path, 'a')
    try {
      for await (const chunk of part) {
        // An IncomingMessage without an encoding yields buffers.
        const bytes = chunk as Buffer
        await file.writeFile(bytes)
        upload.hash.update(bytes)
        upload.size += bytes.length
      }
    } finally {
      await file.close()
    }
  }

  /** Keeps the upload as a layer when it is what the digest says. */
  async complete(upload: Upload, digest: string): Promise<boolean> {
    this.#uploads.delete(upload.id)
    if (`sha256:${upload.hash.digest('hex')}` !== digest) {
      await rm(upload.path, { force: true })
      return false
    }
    await rename(upload.path, await this.#pathOf(digest))
    return true
  }

  async abandon(upload: Upload): Promise<void> {
    this.#uploads.delete(upload.id)
    await rm(upload.path, { force: true })
  }

  /** @param range first and last byte, both included */
  async read(
    digest: string,
    range?: { readonly start: number; readonly end: number },
  ): Promise<NodeJS.ReadableStream> {
    return createReadStream(await this.#pathOf(digest), range)
  }

  /** Removes the directory. */
  async close(): Promise<void> {
    this.#uploads.clear()
    if (this.#directory !== undefined) await rm(await this.#directory, { recursive: true, force: true })
  }

  async #pathOf(digest: string): Promise<string> {
    return join(await this.#open(), digest.replace(':', '-'))
  }

  #open(): Promise<string> {
    return (this.#directory ??= mkdtemp(join(tmpdir(), 'slipway-ecr-')))
  }
}
