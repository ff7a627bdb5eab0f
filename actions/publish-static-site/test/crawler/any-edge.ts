import { keptFor, referencesOf, type Served } from './pages.js'

/** What once stood at the origin, and may be kept by some edge until then. */
interface Version {
  readonly object: Served
  readonly references: readonly string[]
  until: number
  /** Whether anything led to it while it was there: what a failed publish has left behind, nobody asks for. */
  isReached: boolean
}

/**
 * A bucket behind all edges that there could be. Each edge may have fetched an object at any moment and may have dropped
 * it at any other: so a visitor may get everything that the origin had since its copies were purged and that has not run
 * out, and gets a 404 for whatever the origin does not have now.
 */
export class AnyEdge {
  readonly #origin = new Map<string, Version>()
  readonly #old = new Map<string, readonly Version[]>()
  /** Every version there ever was: visitors may have a page open for long. */
  readonly #opened: Version[] = []

  constructor(private readonly now: () => number) {}

  get paths(): readonly string[] {
    return [...this.#origin.keys()]
  }

  at(path: string): Served | undefined {
    return this.#origin.get(path)?.object
  }

  put(object: Served): void {
    this.remove(object.path)
    const version = { object, references: referencesOf(object), until: Infinity, isReached: false }
    this.#origin.set(object.path, version)
    this.#opened.push(version)
  }

  remove(path: string): void {
    const before = this.#origin.get(path)
    if (before === undefined) return
    this.#origin.delete(path)
    before.until = this.now()
    if (!before.isReached) return
    before.until += keptFor(before.object)
    this.#old.set(path, [...(this.#old.get(path) ?? []), before])
  }

  /** All edges forget what an invalidation covers. */
  purge(covers: (url: string) => boolean): void {
    for (const [path, versions] of this.#old) {
      // The root is kept under both its names, and is gone only when both are purged.
      const urls = path === 'index.html' ? ['/', '/index.html'] : [`/${path}`]
      if (!urls.every(covers)) continue
      for (const version of versions) version.until = Math.min(version.until, this.now())
      this.#old.delete(path)
    }
  }

  /** What a visitor may get at a path. */
  visible(path: string): readonly Version[] {
    const there = this.#origin.get(path)
    const old = (this.#old.get(path) ?? []).filter(({ until }) => until > this.now())
    return there === undefined ? old : [there, ...old]
  }

  /** Every path at which a visitor may get something. */
  get visiblePaths(): readonly string[] {
    return [...new Set([...this.#origin.keys(), ...this.#old.keys()])]
  }

  /** What somebody may still have open who got it in the last so many milliseconds. */
  openedWithin(ms: number): readonly Version[] {
    return this.#opened.filter(({ until }) => until > this.now() - ms)
  }
}
