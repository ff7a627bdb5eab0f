import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CancelledError, realClock, type Context } from '@slipway/action-kit'
import type { Bucket } from '../src/s3/bucket.js'
import type { Distribution } from '../src/cloudfront/distribution.js'
import { listLocalFiles } from '../src/source/local-files.js'
import { emptyManifest, type Manifest } from '../src/manifest/manifest.js'
import type { Outcome } from '../src/publish/outcome.js'
import type { RemoteObject } from '../src/plan/plan.js'
import { publish } from '../src/publish/publish.js'

/** A bucket and a distribution in memory, which write down what is asked of them and fail where a test wants it. */
export class MemorySite {
  readonly objects = new Map<string, RemoteObject>()
  /** `upload a.html`, `manifest`, `invalidate /a`, `poll`, `delete a.html`, in order. */
  readonly events: string[] = []
  manifest: Manifest = emptyManifest
  /** Thrown at the event of that name; called first. */
  readonly trouble = new Map<string, () => Error>()
  /** How many polls an invalidation takes; negative: it never ends. */
  polls = 1
  refusedDeletions = new Set<string>()
  readonly #cancellation = new AbortController()
  readonly #source = mkdtempSync(join(tmpdir(), 'slipway-memory-'))
  #version = 0
  #now = 0

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

  /** Takes over what another site's bucket holds, as the next job finds it. */
  adopt(other: MemorySite): void {
    for (const [path, object] of other.objects) this.objects.set(path, object)
    this.manifest = other.manifest
    this.#version = other.#version
  }

  cancel(): Error {
    const reason = new CancelledError('SIGTERM')
    this.#cancellation.abort(reason)
    return reason
  }

  async publish(options: { deleteRemoved?: boolean; withCdn?: boolean } = {}): Promise<Outcome> {
    this.events.length = 0
    return publish(
      {
        prefix: '',
        deleteRemoved: options.deleteRemoved ?? false,
        listLocal: () => listLocalFiles(this.#source, ''),
        bucket: this.#bucket(),
        cdn:
          options.withCdn === false
            ? undefined
            : { describe: () => this.#describe(), invalidations: this.#invalidations() },
      },
      this.#context(),
    )
  }

  #happen(event: string): void {
    this.events.push(event)
    const thrown = this.trouble.get(event)?.()
    if (thrown !== undefined) throw thrown
  }

  #bucket(): Bucket {
    const current = (): string | undefined => (this.#version === 0 ? undefined : String(this.#version))
    return {
      list: () => Promise.resolve(new Map(this.objects)),
      upload: ({ path, sha256, size, headers }) =>
        Promise.resolve().then(() => {
          this.#happen(`upload ${path}`)
          const etag = createHash('md5').update(sha256).update(headers.contentType).digest('hex')
          this.objects.set(path, { etag, size })
          return etag
        }),
      remove: (paths) =>
        Promise.resolve().then(() => {
          const [refused, deleted] = [true, false].map((wanted) =>
            paths.filter((path) => this.refusedDeletions.has(path) === wanted),
          )
          for (const path of deleted ?? []) {
            this.#happen(`delete ${path}`)
            this.objects.delete(path)
          }
          return {
            deleted: deleted ?? [],
            failed: (refused ?? []).map((path) => ({ path, why: 'AccessDenied: no' })),
          }
        }),
      readManifest: () => Promise.resolve({ manifest: this.manifest, version: current() }),
      writeManifest: (manifest, expected) =>
        Promise.resolve().then(() => {
          this.#happen('manifest')
          if (expected !== current()) throw new Error('the manifest is not what was read last')
          this.manifest = { files: new Map(manifest.files), owed: [...manifest.owed] }
          this.#version++
          return current()
        }),
    }
  }

  #describe(): Promise<Distribution> {
    return Promise.resolve({ id: 'E1', host: 'www.example.com', originPaths: [''] })
  }

  #invalidations(): {
    create: (paths: readonly string[]) => Promise<{ id: string; isCompleted: boolean }>
    get: () => Promise<{ id: string; isCompleted: boolean }>
  } {
    let left = this.polls
    return {
      create: (paths) =>
        Promise.resolve().then(() => {
          this.#happen(`invalidate ${paths.join(' ')}`)
          return { id: 'I1', isCompleted: false }
        }),
      get: () =>
        Promise.resolve().then(() => {
          if (this.polls > 0) this.#happen('poll')
          return { id: 'I1', isCompleted: --left === 0 }
        }),
    }
  }

  #context(): Pick<Context, 'clock' | 'log' | 'signal'> {
    const nothing = (): void => undefined
    return {
      signal: this.#cancellation.signal,
      // Time passes by sleeping only. The heartbeat sleeps too: it must not run ahead of the work.
      clock: {
        now: () => this.#now,
        sleep: async (ms, signal) => {
          if (ms >= 10_000 && signal !== this.#cancellation.signal) return realClock.sleep(ms, signal)
          signal?.throwIfAborted()
          this.#now += ms
        },
      },
      log: {
        info: nothing,
        debug: nothing,
        notice: nothing,
        warning: nothing,
        group: (_title, work) => work(),
        openGroup: () => () => undefined,
        withoutCommands: (work) => work(nothing),
      },
    }
  }
}
