/** What a job's runtime token lets it do with the cache. Source: docs.github.com, "Restrictions for accessing a cache". */
export interface CacheAccess {
  /** `refs/heads/topic`, then what else may be read: the base branch, the default branch. New entries go to the first. */
  readonly scopes: readonly string[]
  /** A run that an outsider started has a token that only reads. */
  readonly isWritable: boolean
}

export interface CacheEntry {
  readonly id: number
  readonly key: string
  readonly version: string
  readonly scope: string
  /** The name of its blob. */
  readonly blob: string
  /** Finished: until then it is reserved, and nobody finds it. */
  isComplete: boolean
}

/** The entries of a repository's cache: never changed once they are there, found by key, version and scope. */
export class CacheEntries {
  readonly all: CacheEntry[] = []

  /** Undefined when somebody has or makes an entry of this key, version and scope. */
  reserve(key: string, version: string, scope: string): CacheEntry | undefined {
    if (this.#find((entry) => entry.key === key, version, scope, true) !== undefined) return undefined
    const id = this.all.length + 1
    const entry = { id, key, version, scope, blob: `entry-${id}`, isComplete: false }
    this.all.push(entry)
    return entry
  }

  reserved(key: string, version: string, scope: string): CacheEntry | undefined {
    const found = this.#find((entry) => entry.key === key, version, scope, true)
    return found?.isComplete === false ? found : undefined
  }

  /**
   * In each scope: the key itself, the newest that begins with it, then the newest of each further prefix.
   * Source: docs.github.com, "Cache key matching".
   */
  match(
    key: string,
    prefixes: readonly string[],
    version: string,
    access: CacheAccess,
  ): CacheEntry | undefined {
    for (const scope of access.scopes) {
      const exact = this.#find((entry) => entry.key === key, version, scope)
      if (exact !== undefined) return exact
      for (const prefix of [key, ...prefixes]) {
        const found = this.#find((entry) => entry.key.startsWith(prefix), version, scope)
        if (found !== undefined) return found
      }
    }
    return undefined
  }

  #find(
    isWanted: (entry: CacheEntry) => boolean,
    version: string,
    scope: string,
    mayBeReserved = false,
  ): CacheEntry | undefined {
    return this.all.findLast(
      (entry) =>
        entry.scope === scope &&
        entry.version === version &&
        (entry.isComplete || mayBeReserved) &&
        isWanted(entry),
    )
  }
}
