import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CancelledError, realClock, type Context } from '@slipway/action-kit'
import { plainLog } from '@slipway/testkit/plain-log'
import { createCdn, type CdnSource } from '../src/cloudfront/cdn.js'
import type { Distribution } from '../src/cloudfront/distribution.js'
import { lockPath, renderFree, renderHeld } from '../src/lock/lock-file.js'
import type { Publisher } from '../src/lock/publisher.js'
import {
  emptyManifest,
  manifestPath,
  parseManifest,
  renderManifest,
  type Manifest,
} from '../src/manifest/manifest.js'
import type { Outcome } from '../src/publish/outcome.js'
import { publish, type PublishOptions } from '../src/publish/publish.js'
import type { ObjectStore, RemoteObject } from '../src/s3/object-store.js'
import { composeSite, type ComposeOptions } from '../src/site/compose-site.js'
import type { ObjectHeaders } from '../src/site/object-headers.js'
import type { SiteObject } from '../src/site/site-object.js'
import { plainSite } from '../src/site/wish.js'
import { listLocalFiles } from '../src/source/local-files.js'
import { plainSource } from '../src/source/wish.js'

export const plainStorage = { storageClass: undefined, encryption: undefined, tags: {} }

/** A site as its files are, without a wish. */
/** A distribution with one origin, the bucket, and one behavior. */
export const plainDistribution: Distribution = {
  id: 'E1',
  host: 'www.example.com',
  names: ['d111.cloudfront.net', 'www.example.com'],
  showsFolders: false,
  originPaths: [''],
  behaviors: [{ pattern: '*', originPaths: [''], hasQueryInKey: false }],
  defaultRootObject: 'index.html',
  isEnabled: true,
  isStaging: false,
  hasStaging: false,
  unseenPolicies: [],
}

/** A site as its files are, without a wish. */
export const plainOptions: ComposeOptions = {
  site: plainSite,
  source: plainSource,
  storage: plainStorage,
  prefix: '',
  hasEdgeFunction: false,
}

export const someone: Publisher = { id: 'me', run: 'run 7', order: 7, isRerun: false, commit: undefined }

interface Rival {
  take(): Promise<void>
  release(): Promise<void>
  publishes(files: Readonly<Record<string, string>>): void
}

interface Kept extends RemoteObject {
  readonly headers: ObjectHeaders
}

/** A bucket and a distribution in memory, which write down what is asked of them and fail where a test wants it. */
export class MemorySite {
  readonly objects = new Map<string, Kept>()
  /** What this action keeps for itself: path -> bytes. */
  readonly own = new Map<string, Buffer>()
  /** `upload a.html`, `copy a.html`, `manifest`, `invalidate /a`, `poll`, `delete a.html`, in order. */
  readonly events: string[] = []
  /** Thrown at the event of that name; called first. */
  readonly trouble = new Map<string, () => Error>()
  /** How many polls an invalidation takes; negative: it never ends. */
  polls = 1
  refusedDeletions = new Set<string>()
  readonly #cancellation = new AbortController()
  readonly #source = mkdtempSync(join(tmpdir(), 'slipway-memory-'))
  #now = 1_000_000

  constructor(files: Readonly<Record<string, string>>) {
    this.write(files)
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, content] of Object.entries(files)) writeFileSync(join(this.#source, path), content)
  }

  remove(path: string): void {
    rmSync(join(this.#source, path))
  }

  dispose(): void {
    rmSync(this.#source, { recursive: true })
  }

  get manifest(): Manifest {
    const bytes = this.own.get(manifestPath)
    return bytes === undefined ? emptyManifest : parseManifest(bytes)
  }

  get lock(): string {
    return this.own.get(lockPath)?.toString('utf8') ?? ''
  }

  /** Lets time pass, in milliseconds. */
  pass(ms: number): void {
    this.#now += ms
  }

  /** Takes over what another site's bucket holds, as the next job finds it. */
  adopt(other: MemorySite): void {
    for (const [path, object] of other.objects) this.objects.set(path, object)
    for (const [path, bytes] of other.own) this.own.set(path, bytes)
  }

  cancel(): Error {
    const reason = new CancelledError('SIGTERM')
    this.#cancellation.abort(reason)
    return reason
  }

  async publish(options: Partial<PublishOptions> & { readonly withCdn?: boolean } = {}): Promise<Outcome> {
    this.events.length = 0
    const context = this.#context()
    const isAwaited = options.isAwaited ?? true
    const wish = { what: 'changed', maxPaths: 100, isAwaited } as const
    const cdn = createCdn([this.#distribution()], { prefix: '', wish }, context)
    return publish(
      {
        place: 's3://orders-web/',
        prefix: '',
        isPlan: false,
        deleteRemoved: false,
        keepAssetsMs: 0,
        isExcluded: () => false,
        maxDelete: { kind: 'share', percent: 100 },
        storage: plainStorage,
        publisher: someone,
        lockTimeoutMs: 60_000,
        compose: () => this.compose(),
        store: this.#store(),
        tidying: this.#store(),
        isAwaited,
        ...options,
        cdn: options.withCdn === false ? undefined : cdn,
      },
      context,
    )
  }

  /** The site as the source has it now. */
  async compose(): Promise<Awaited<ReturnType<PublishOptions['compose']>>> {
    const local = await listLocalFiles(this.#source, '')
    const { objects } = await composeSite(local, plainOptions, this.#cancellation.signal)
    return { objects, leftOut: local.leftOut }
  }

  #happen(event: string): void {
    this.events.push(event)
    const thrown = this.trouble.get(event)?.()
    if (thrown !== undefined) throw thrown
  }

  /** Somebody uploads an object with another tool. */
  put(object: SiteObject): void {
    this.#keep(object)
  }

  /** Another publish, which takes the lock as this one does. */
  rival(id: string, order = someone.order): Rival {
    const publisher = { ...someone, id, run: `run of ${id}`, order }
    const write = (bytes: Buffer): Promise<void> => {
      this.own.set(lockPath, bytes)
      return Promise.resolve()
    }
    return {
      take: () => write(renderHeld(publisher, 0)),
      release: () => write(renderFree(publisher)),
      publishes: (files) => {
        for (const [path, content] of Object.entries(files)) {
          const etag = `"${createHash('md5').update(content).digest('hex')}"`
          const headers = { contentType: 'text/html', cacheControl: 'no-store' }
          this.objects.set(path, { etag, size: content.length, headers })
        }
        const published = { run: publisher.run, order: publisher.order, commit: undefined, at: this.#now }
        this.own.set(manifestPath, renderManifest({ ...this.manifest, published }))
      },
    }
  }

  #keep({ path, content, size, headers }: SiteObject): string {
    const bytes = content.kind === 'bytes' ? content.bytes : readFileSync(content.realPath)
    const etag = `"${createHash('md5').update(bytes).digest('hex')}"`
    this.objects.set(path, { etag, size, headers })
    return etag
  }

  #store(): ObjectStore {
    const etagOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
    // Whatever is thrown, is thrown as an answer is: later.
    const later = <T>(work: () => T): Promise<T> => Promise.resolve().then(work)
    return {
      list: () => Promise.resolve(new Map(this.objects)),
      head: (path) => {
        const object = this.objects.get(path)
        const stored = { storageClass: 'STANDARD', encryption: 'AES256' }
        return Promise.resolve(object === undefined ? undefined : { ...object, ...stored })
      },
      put: (object) =>
        later(() => {
          this.#happen(`upload ${object.path}`)
          return this.#keep(object)
        }),
      copy: (object, etag) =>
        later(() => {
          this.#happen(`copy ${object.path}`)
          return this.objects.get(object.path)?.etag === etag ? this.#keep(object) : undefined
        }),
      remove: (paths) =>
        later(() => {
          const deleted = paths.filter((path) => !this.refusedDeletions.has(path))
          for (const path of deleted) {
            this.#happen(`delete ${path}`)
            this.objects.delete(path)
          }
          const refused = paths.filter((path) => this.refusedDeletions.has(path))
          return { deleted, failed: refused.map((path) => ({ path, why: 'AccessDenied: no' })) }
        }),
      read: (path) =>
        later(() => {
          const bytes = this.own.get(path)
          return bytes === undefined ? undefined : { bytes, etag: etagOf(bytes) }
        }),
      write: (path, bytes, expected) =>
        later(() => {
          if (path === manifestPath) this.#happen('manifest')
          const there = this.own.get(path)
          if (expected !== (there === undefined ? undefined : etagOf(there))) return undefined
          this.own.set(path, Buffer.from(bytes))
          return etagOf(bytes)
        }),
    }
  }

  #distribution(): CdnSource {
    let left = this.polls
    return {
      describe: () => Promise.resolve(plainDistribution),
      invalidations: {
        create: (paths) =>
          Promise.resolve().then(() => {
            this.#happen(`invalidate ${paths.join(' ')}`)
            left = this.polls
            return { id: 'I1', isCompleted: false }
          }),
        get: () =>
          Promise.resolve().then(() => {
            if (this.polls > 0) this.#happen('poll')
            return { id: 'I1', isCompleted: this.polls > 0 && --left <= 0 }
          }),
      },
    }
  }

  #context(): Pick<Context, 'clock' | 'log' | 'signal'> {
    return {
      signal: this.#cancellation.signal,
      // Time passes by sleeping only. Heartbeat and lock sleep too, by signals of their own: they must not run ahead.
      clock: {
        now: () => this.#now,
        sleep: async (ms, signal) => {
          if (signal !== this.#cancellation.signal) return realClock.sleep(ms, signal)
          signal.throwIfAborted()
          this.#now += ms
        },
      },
      log: plainLog(),
    }
  }
}
