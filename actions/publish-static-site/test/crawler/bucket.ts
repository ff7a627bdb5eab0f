import { createHash } from 'node:crypto'
import type { CdnSource } from '../../src/cloudfront/cdn.js'
import type { ObjectStore, StoredObject } from '../../src/s3/object-store.js'
import type { SiteObject } from '../../src/site/site-object.js'
import { plainDistribution } from '../memory-site.js'
import { AnyEdge } from './any-edge.js'
import type { Chance } from './chance.js'
import type { Machine } from './network.js'
import type { Simulation } from './simulation.js'

interface Options {
  readonly simulation: Simulation
  readonly chance: Chance
  /** Whether ETags say nothing of the content, as under KMS. */
  readonly hasRandomEtags: boolean
  /** Called whenever what visitors get may have changed. */
  readonly changed: () => void
}

export const longestInvalidationMs = 30_000

/** A bucket with a distribution in front of it, which several machines write at once. */
export class Bucket {
  readonly edge: AnyEdge
  /** What the action keeps for itself. */
  readonly own = new Map<string, { readonly bytes: Buffer; readonly etag: string }>()
  /** What happened last, for whoever looks for the cause of a failure. */
  readonly events: string[] = []
  /** How many objects were written or deleted, the action's own among them. */
  writes = 0
  readonly #objects = new Map<string, StoredObject>()
  #etags = 0
  /** By their IDs, whether they are completed. */
  readonly #invalidations = new Map<string, boolean>()

  constructor(private readonly options: Options) {
    this.edge = new AnyEdge(() => options.simulation.now)
  }

  get objects(): ReadonlyMap<string, StoredObject> {
    return this.#objects
  }

  /** The bucket as a publish on that machine sees it. */
  store(machine: Machine): ObjectStore {
    return {
      list: () => machine.ask(() => new Map(this.#objects)),
      head: (path) => machine.ask(() => this.#objects.get(path)),
      put: (object) => machine.ask(() => this.#put(object, machine)),
      copy: (object, etag) =>
        machine.ask(() =>
          this.#objects.get(object.path)?.etag === etag ? this.#put(object, machine) : undefined,
        ),
      remove: async (paths) => {
        // A thousand at a time in truth; visitors see every state in between.
        for (const path of this.options.chance.some(paths, paths.length))
          await machine.ask(() => this.#remove(path, machine))
        return { deleted: paths, failed: [] }
      },
      read: (path) => machine.ask(() => this.own.get(path)),
      write: (path, bytes, expected) =>
        machine.ask(() => {
          const there = this.own.get(path)
          if (there?.etag !== expected) return there?.bytes.equals(bytes) === true ? there.etag : undefined
          const etag = this.#etagOf(bytes)
          this.own.set(path, { bytes: Buffer.from(bytes), etag })
          this.#note(machine, `write ${path} ${path.endsWith('lock') ? bytes.toString().trim() : ''}`)
          this.writes++
          return etag
        }),
    }
  }

  /** Invalidations take some seconds; what they cover may be seen until they are complete. */
  distribution(machine: Machine): CdnSource {
    const complete = this.#invalidations
    return {
      describe: () => machine.ask(() => plainDistribution),
      invalidations: {
        create: (paths) =>
          machine.ask(() => {
            const id = `I${complete.size}`
            complete.set(id, false)
            this.options.simulation.after(this.options.chance.between(2_000, longestInvalidationMs), () => {
              complete.set(id, true)
              this.#note(machine, `invalidated ${paths.join(' ')}`)
              const exact = new Set(paths)
              const starts = paths.filter((path) => path.endsWith('*')).map((path) => path.slice(0, -1))
              this.edge.purge((url) => exact.has(url) || starts.some((start) => url.startsWith(start)))
              this.options.changed()
            })
            return { id, isCompleted: false }
          }),
        get: (id) => machine.ask(() => ({ id, isCompleted: complete.get(id) === true })),
      },
    }
  }

  #put({ path, content, size, headers }: SiteObject, machine: Machine): string {
    if (content.kind !== 'bytes') throw new Error('The sites of this test are in memory')
    this.#note(machine, `put ${path}`)
    const etag = this.#etagOf(content.bytes)
    const stored = { storageClass: 'STANDARD', encryption: 'AES256' }
    this.#objects.set(path, { etag, size, headers, ...stored })
    this.edge.put({ path, text: content.bytes.toString(), ...headers })
    this.writes++
    this.options.changed()
    return etag
  }

  #remove(path: string, machine: Machine): void {
    this.#note(machine, `delete ${path}`)
    this.#objects.delete(path)
    this.edge.remove(path)
    this.writes++
    this.options.changed()
  }

  #note(machine: Machine, event: string): void {
    this.events.push(`${new Date(this.options.simulation.now).toISOString()} ${machine.name}: ${event}`)
  }

  #etagOf(bytes: Buffer): string {
    const text = this.options.hasRandomEtags ? `etag ${this.#etags++}` : bytes
    return `"${createHash('md5').update(text).digest('hex')}"`
  }
}
