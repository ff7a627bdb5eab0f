import type { KeyValues } from '../../src/edge/key-values.js'
import { parseSites, siteKey } from '../../src/edge/route.js'
import { createEdgeSwitch, releaseOf } from '../../src/release/edge-switch.js'
import type { OriginPath } from '../../src/release/origin-path.js'
import { createOriginSwitch } from '../../src/release/origin-switch.js'
import { releasesFolder } from '../../src/release/release-folder.js'
import type { Switch } from '../../src/release/switch.js'
import type { Chance } from './chance.js'
import type { Machine } from './network.js'
import type { Simulation } from './simulation.js'

/** A KeyValueStore is at every edge within some tens of seconds: who switches twice in them shows three releases. */
export const longestSpreadMs = 30_000
/** No page of the generated sites may be kept for longer. */
const longestCachedMs = 900_000

interface Origin {
  path: string
  version: number
  deployedAt: number
}

type Kind = 'key-value-store' | 'origin-path'

/**
 * All edges that there could be. What they are told reaches them one after the other: until then each shows the new
 * release, or the one before. Where the origin's path is switched, URLs stay, so that they may have anything in their
 * caches that was shown since these were emptied.
 */
export class ReleaseEdges {
  readonly #values = new Map<string, string>()
  #version = 0
  readonly #origins: readonly Origin[]
  /** Releases that edges may still show though they are told of others, by what has to happen before they do not. */
  readonly #late = new Map<object, string>()
  readonly #cached = new Set<string>()

  constructor(
    readonly kind: Kind,
    private readonly simulation: Simulation,
    private readonly chance: Chance,
    /** Called when visitors may get something else, with what happened. */
    private readonly changed: (event: string) => void,
  ) {
    const count = kind === 'origin-path' ? chance.between(1, 2) : 0
    this.#origins = Array.from({ length: count }, () => ({ path: '', version: 0, deployedAt: 0 }))
  }

  /** What edges are told to show. */
  get told(): ReadonlySet<string> {
    const ids =
      this.kind === 'key-value-store'
        ? [releaseOf(parseSites(this.#values.get(siteKey('E1')))['/'])]
        : this.#origins.map(({ path }) => (path === '' ? undefined : path.slice(releasesFolder.length + 1)))
    return new Set(ids.filter((id) => id !== undefined))
  }

  /** The releases from which some edge may fetch. */
  get shown(): ReadonlySet<string> {
    return new Set([...this.told, ...this.#late.values()])
  }

  /** The releases of which a visitor may get a page. */
  get visible(): ReadonlySet<string> {
    return new Set([...this.shown, ...this.#cached])
  }

  switchOf(machine: Machine): Switch {
    const { context } = machine
    if (this.kind === 'origin-path') {
      const origins = this.#origins.map((origin, at) => ({
        host: 'www.example.com',
        path: this.#originPath(origin, at, machine),
      }))
      return createOriginSwitch(
        { origins, prefix: '', invalidateAll: () => this.#invalidateAll(machine) },
        context,
      )
    }
    const nothing = (): Promise<void> => machine.ask(() => undefined)
    return createEdgeSwitch(
      {
        store: this.#keyValues(machine),
        places: [{ distributionId: 'E1', host: 'www.example.com', base: '/' }],
        check: nothing,
        ensureFunction: nothing,
      },
      context,
    )
  }

  #originPath(origin: Origin, at: number, machine: Machine): OriginPath {
    return {
      distributionId: `E${at}`,
      read: () => machine.ask(() => ({ path: origin.path, version: String(origin.version) })),
      write: (path, version) =>
        machine.ask(() => {
          if (version !== String(origin.version)) return false
          const ms = this.chance.between(30_000, 300_000)
          origin.version++
          origin.deployedAt = Math.max(origin.deployedAt, this.simulation.now + ms)
          this.#tell(() => (origin.path = path), origin.deployedAt - this.simulation.now, machine)
          return true
        }),
      isDeployed: () => machine.ask(() => this.simulation.now >= origin.deployedAt),
    }
  }

  #keyValues(machine: Machine): KeyValues {
    return {
      version: () => machine.ask(() => String(this.#version)),
      read: (key) => machine.ask(() => this.#values.get(key)),
      keys: (prefix) => machine.ask(() => [...this.#values.keys()].filter((key) => key.startsWith(prefix))),
      write: ({ puts = new Map<string, string>(), deletes = [] }, version) =>
        machine.ask(() => {
          if (version !== String(this.#version)) return undefined
          const write = (): void => {
            for (const [key, value] of puts) this.#values.set(key, value)
            for (const key of deletes) this.#values.delete(key)
          }
          this.#tell(write, this.chance.between(100, longestSpreadMs), machine)
          return String(++this.#version)
        }),
    }
  }

  /** @param ms until every edge goes by it */
  #tell(write: () => void, ms: number, machine: Machine): void {
    const before = this.told
    write()
    for (const id of before) {
      const late = {}
      this.#late.set(late, id)
      this.simulation.after(ms, () => {
        this.#late.delete(late)
        this.changed(`edges have forgotten ${id}`)
        this.simulation.after(longestCachedMs, () => {
          if (!this.shown.has(id)) this.#cached.delete(id)
        })
      })
    }
    if (this.kind === 'origin-path') for (const id of this.told) this.#cached.add(id)
    this.changed(`${machine.name} shows ${[...this.told].join(' and ')}`)
  }

  async #invalidateAll(machine: Machine): Promise<void> {
    const { clock, signal } = machine.context
    const state = { isComplete: false }
    await machine.ask(() => {
      this.simulation.after(this.chance.between(2_000, 60_000), () => {
        state.isComplete = true
        this.#cached.clear()
        for (const id of this.shown) this.#cached.add(id)
        this.changed('invalidated /*')
      })
    })
    while (!(await machine.ask(() => state.isComplete))) await clock.sleep(5_000, signal)
  }
}
