import { compress, type Encoding } from './compression.js'
import { coversPath } from './invalidation-paths.js'
import type { OriginAnswer } from './origin.js'

export interface CachedAnswer {
  readonly answer: OriginAnswer
  /** When the origin last said so, in milliseconds since the epoch. */
  readonly at: number
  /** From when on the origin is asked again. */
  readonly until: number
}

/** What an edge keeps, by the path as viewers or functions write it: percent-encoded, without the query. */
export class EdgeCache {
  readonly #answers = new Map<string, CachedAnswer>()
  readonly #compressed = new WeakMap<Buffer, Map<Encoding, Buffer>>()

  get(path: string): CachedAnswer | undefined {
    return this.#answers.get(path)
  }

  put(path: string, cached: CachedAnswer): void {
    this.#answers.set(path, cached)
  }

  delete(path: string): void {
    this.#answers.delete(path)
  }

  /** A body in an encoding, made once. */
  compressed(body: Buffer, encoding: Encoding): Buffer {
    const known = this.#compressed.get(body) ?? new Map<Encoding, Buffer>()
    this.#compressed.set(body, known)
    const made = known.get(encoding) ?? compress(body, encoding)
    known.set(encoding, made)
    return made
  }

  /** Forgets what the paths of an invalidation cover. */
  purge(paths: readonly string[]): void {
    const covers = coversPath(paths)
    for (const path of this.#answers.keys()) {
      if (covers(path)) this.#answers.delete(path)
    }
  }
}
