import { createHash } from 'node:crypto'
import type { Copies } from '../../src/release/copies.js'
import type { ObjectStore, StoredObject } from '../../src/s3/object-store.js'
import type { SiteObject } from '../../src/site/site-object.js'
import type { Machine } from './network.js'
import type { Served } from './pages.js'

interface Kept {
  readonly stored: StoredObject
  /** Its path is below its release. */
  readonly served: Served
}

/** A bucket of releases, which several machines write at once. */
export class ReleaseBucket {
  readonly objects = new Map<string, Kept>()
  /** What the action keeps for itself, by its path in the bucket. */
  readonly own = new Map<string, { readonly bytes: Buffer; readonly etag: string }>()
  /** How many objects were written or deleted, but for the lock. */
  writes = 0
  #etags = 0

  constructor(
    /** Called with a path when what stands there may have changed, and with what it was that happened. */
    private readonly changed: (path: string, event: string) => void,
  ) {}

  /** A folder of the bucket as a publish on that machine sees it. */
  open(folder: string, machine: Machine): ObjectStore {
    return {
      list: () =>
        machine.ask(() => {
          const below = [...this.objects].filter(([path]) => path.startsWith(folder))
          return new Map(below.map(([path, { stored }]) => [path.slice(folder.length), stored]))
        }),
      head: (path) => machine.ask(() => this.objects.get(folder + path)?.stored),
      put: (object) => machine.ask(() => this.#put(folder + object.path, object)),
      copy: (object, etag) =>
        machine.ask(() =>
          this.objects.get(folder + object.path)?.stored.etag === etag
            ? this.#put(folder + object.path, object)
            : undefined,
        ),
      remove: async (paths) => {
        for (const path of paths) await machine.ask(() => this.#remove(folder + path))
        return { deleted: paths, failed: [] }
      },
      read: (path) => machine.ask(() => this.own.get(folder + path)),
      write: (path, bytes, expected) =>
        machine.ask(() => {
          const there = this.own.get(folder + path)
          if (there?.etag !== expected) return there?.bytes.equals(bytes) === true ? there.etag : undefined
          const etag = `"${this.#etags++}"`
          this.own.set(folder + path, { bytes: Buffer.from(bytes), etag })
          if (path.endsWith('lock')) return etag
          this.writes++
          this.changed(folder + path, `${machine.name} writes ${folder}${path}`)
          return etag
        }),
    }
  }

  copies(machine: Machine): Copies {
    return {
      as: (source, etag, object) =>
        machine.ask(() =>
          this.objects.get(source)?.stored.etag === etag ? this.#put(object.path, object) : undefined,
        ),
      asIs: (source, etag, path) =>
        machine.ask(() => {
          const found = this.objects.get(source)
          return found?.stored.etag === etag ? this.#keep(path, found.stored.size, found.served) : undefined
        }),
    }
  }

  #put(path: string, { content, size, headers }: SiteObject): string {
    if (content.kind !== 'bytes') throw new Error('The sites of this test are in memory')
    return this.#keep(path, size, { path: '', text: content.bytes.toString(), ...headers })
  }

  #keep(path: string, size: number, { text, contentType, cacheControl }: Served): string {
    const [, , ...below] = path.split('/')
    const served = { path: below.join('/'), text, contentType, cacheControl }
    // As under KMS: it says nothing of the content.
    const etag = `"${createHash('md5').update(`${this.#etags++}`).digest('hex')}"`
    const headers = { contentType, cacheControl }
    const kept = { storageClass: 'STANDARD', encryption: 'AES256' }
    this.objects.set(path, {
      stored: { etag, size, headers, ...kept },
      served,
    })
    this.writes++
    this.changed(path, `put ${path}`)
    return etag
  }

  #remove(path: string): void {
    this.objects.delete(path)
    this.own.delete(path)
    this.writes++
    this.changed(path, `delete ${path}`)
  }
}
