import { createHash } from 'node:crypto'
import { planPlainServing } from '../../src/release/origin-switch.js'
import { folderOf, releasesFolder } from '../../src/release/release-folder.js'
import { readIndex } from '../../src/release/release-index.js'
import type { ReleaseParts } from '../../src/release/release-options.js'
import { release } from '../../src/release/release.js'
import { rollBack } from '../../src/release/rollback.js'
import { isFingerprinted } from '../../src/site/fingerprint.js'
import { plainStorage } from '../memory-site.js'
import { Chance } from './chance.js'
import { GeneratedSite } from './generated-site.js'
import { fair, Machine, type Weather } from './network.js'
import { ReleaseBucket } from './release-bucket.js'
import { longestSpreadMs, ReleaseEdges } from './release-edges.js'
import { Simulation } from './simulation.js'
import { renderServed, toObject, type Build } from './story.js'

interface Started {
  readonly machine: Machine
  /** How it ended: an outcome, `refused` before anything was changed, or `killed`. */
  readonly end: Promise<string>
}

/** How the story makes the parts of a release another, to see whether the visitors notice. */
type Spoil = (parts: ReleaseParts) => Partial<ReleaseParts>

const dayMs = 86_400_000

/** Releases that a seed makes of site after site, shows, and takes back, with all that may go wrong, and visitors. */
export class ReleaseStory {
  readonly simulation = new Simulation()
  readonly bucket: ReleaseBucket
  readonly edges: ReleaseEdges
  readonly #events: string[] = []
  /** What visitors found missing; the first is what counts. */
  #broken: Error | undefined
  readonly #chance: Chance
  readonly #site: GeneratedSite
  readonly #keepAssetsMs: number
  readonly #keepReleases: number
  readonly #builds: Build[] = []
  /** What a release is that visitors have seen. */
  readonly #seen = new Map<string, Build>()
  /** When somebody got a page of it last. */
  readonly #seenAt = new Map<string, number>()
  #run = 0

  constructor(
    seed: number,
    private readonly spoil: Spoil = () => ({}),
  ) {
    const chance = new Chance(seed)
    this.#chance = chance
    this.#site = new GeneratedSite(chance)
    this.#keepAssetsMs = chance.happens(0.8) ? 7 * dayMs : 0
    this.#keepReleases = chance.between(1, 4)
    const changed = (event: string): void => {
      this.#events.push(`${new Date(this.simulation.now).toISOString()} ${event}`)
      this.#visit()
    }
    const kind = chance.happens(0.5) ? 'key-value-store' : 'origin-path'
    this.edges = new ReleaseEdges(kind, this.simulation, chance, changed)
    this.bucket = new ReleaseBucket((path, event) => {
      const [folder, id = ''] = path.split('/')
      const isSeen = `${folder ?? ''}/` === releasesFolder && this.#seen.has(id)
      if (isSeen) changed(event)
      else this.#events.push(event)
    })
  }

  /** The first release is made in peace, and so is the last one, which visitors have to get exactly as its source is. */
  async tell(releases: number): Promise<void> {
    await this.#heal(this.#build())
    for (let count = 0; count < releases; count++) {
      this.#site.change()
      await this.#trouble()
      if (this.#chance.happens(0.4)) await this.#heal(this.#build())
      await this.simulation.pass(this.#chance.pick([10_000, 60_000, 3_600_000, 3 * dayMs, 8 * dayMs]) ?? 0)
    }
    await this.#heal(this.#build())
  }

  #build(): Build {
    const build = this.#site.build()
    this.#builds.push(build)
    return build
  }

  /** One or two at once, releases and rollbacks, to which something happens. */
  async #trouble(): Promise<void> {
    const chance = this.#chance
    const share = chance.pick([0, 0, 0.01, 0.05]) ?? 0
    const weather = { refused: share, lost: share, silent: share / 4 }
    const running: (Started & { readonly build: Build | undefined })[] = []
    for (let count = chance.happens(0.4) ? 2 : 1; count > 0; count--) {
      if (running.length > 0) {
        this.#site.change()
        await this.simulation.pass(chance.between(0, 30_000))
      }
      const build = chance.happens(0.25) ? undefined : this.#build()
      const started = this.#start(build, weather)
      running.push({ ...started, build })
      if (chance.happens(0.4)) started.machine.killAt = chance.between(1, 120)
      if (chance.happens(0.2)) {
        const ms = chance.pick([-600_000, 600_000]) ?? 0
        this.simulation.after(chance.between(0, 60_000), () => started.machine.jump(ms))
      }
    }
    const ends = await this.#wait(Promise.all(running.map(({ end }) => end)))
    // Until then, requests of who was killed may still arrive.
    await this.simulation.pass(100)
    const newest = running.at(-1)
    const isRelease = running.every(({ build }) => build !== undefined)
    if (isRelease && /released|unchanged/.test(ends.at(-1) ?? '') && newest?.build !== undefined) {
      for (const id of this.edges.told) this.#expectBuild(id, newest.build, 'An older run has won')
    }
  }

  /** Releases without trouble, and expects exactly the source, everywhere. */
  async #heal(build: Build): Promise<void> {
    const outcome = await this.#wait(this.#start(build, fair).end)
    if (outcome !== 'released' && outcome !== 'unchanged') throw this.#fail(`A re-run ended as ${outcome}`)
    if (this.edges.kind === 'key-value-store') await this.simulation.pass(longestSpreadMs)
    const { visible } = this.edges
    if (visible.size !== 1) throw this.#fail(`After a re-run visitors may get ${[...visible].join(', ')}`)
    for (const id of visible) this.#expectBuild(id, build, 'After a re-run visitors get something else')
    const reader = this.bucket.open('', new Machine('the end', this.simulation, this.#chance, fair))
    const { index } = await this.#wait(readIndex(reader))
    const known = new Set(index.releases.map(({ id }) => id))
    const left = [...this.bucket.objects.keys()].find((path) => !known.has(path.split('/')[1] ?? ''))
    if (left !== undefined) throw this.#fail(`Nothing knows of ${left} any more`)
    const { writes } = this.bucket
    const again = await this.#wait(this.#start(build, fair).end)
    if (again !== 'unchanged' || this.bucket.writes !== writes) {
      throw this.#fail(`A second re-run finds work to do: ${again}`)
    }
  }

  async #wait<T>(work: Promise<T>): Promise<T> {
    const result = await this.simulation.run(work)
    if (this.#broken !== undefined) throw this.#broken
    return result
  }

  #start(build: Build | undefined, weather: Weather): Started {
    const order = ++this.#run
    const name = `run ${order}`
    const machine = new Machine(name, this.simulation, this.#chance, weather)
    const store = this.bucket.open('', machine)
    const hash = createHash('sha1').update(JSON.stringify([...(build ?? [])]))
    // Without a commit a release is named by its time, and no re-run finds it again.
    const commit = weather === fair || this.#chance.happens(0.8) ? hash.digest('hex') : undefined
    const parts: ReleaseParts = {
      place: 's3://orders-web/',
      prefix: '',
      publisher: { id: `publisher ${order}`, run: name, order, isRerun: false, commit },
      lockTimeoutMs: 3_600_000,
      id: undefined,
      keepAssetsMs: this.#keepAssetsMs,
      store,
      tidying: store,
      open: (folder) => this.bucket.open(folder, machine),
      copies: this.bucket.copies(machine),
      switcher: this.edges.switchOf(machine),
    }
    const given = { ...parts, ...this.spoil(parts) }
    const options = { indexDocument: 'index.html', isClean: false, spaPage: undefined }
    const work =
      build === undefined
        ? rollBack(given, machine.context)
        : release(
            {
              ...given,
              keepReleases: this.#keepReleases,
              storage: plainStorage,
              compose: () => Promise.resolve({ objects: [...build.values()].map(toObject), leftOut: [] }),
              serve: () => planPlainServing([], options),
            },
            machine.context,
          )
    const ended = work.then(
      ({ kind }) => kind,
      (error: unknown) => {
        if (error instanceof Error && error.constructor.name === 'UserError') return 'refused'
        throw error
      },
    )
    const end = Promise.race([ended, machine.death])
    void end.then((kind) => this.#events.push(`${name} ended as ${kind}`)).catch(() => undefined)
    return { machine, end }
  }

  /** All that visitors may see now. */
  #visit(): void {
    if (this.#broken !== undefined) return
    const { shown, visible } = this.edges
    const now = this.simulation.now
    for (const id of shown) {
      const build = this.#seen.get(id) ?? this.#builds.find((each) => this.#isWhole(id, each))
      if (build === undefined || !this.#isWhole(id, build)) {
        this.#broken ??= this.#fail(`An edge shows ${id}, which is no whole release`)
        return
      }
      this.#seen.set(id, build)
    }
    for (const id of visible) this.#seenAt.set(id, now)
    if (this.#keepAssetsMs === 0) return
    // A page is open for long, and what it asks for then comes to an edge that shows another release.
    for (const [id, at] of this.#seenAt) {
      if (at <= now - (this.#keepAssetsMs - dayMs)) continue
      for (const path of this.#seen.get(id)?.keys() ?? []) {
        if (!isFingerprinted(path)) continue
        const without = [...shown].find((other) => !this.bucket.objects.has(folderOf(other) + path))
        if (without === undefined) continue
        this.#broken ??= this.#fail(`A page of ${id} is open, and ${path} is not in ${without}`)
        return
      }
    }
  }

  /** Every file of the build, and nothing else but what pages of other releases need. */
  #isWhole(id: string, build: Build): boolean {
    const folder = folderOf(id)
    for (const [path, object] of build) {
      if (renderServed(this.bucket.objects.get(folder + path)?.served) !== renderServed(object)) return false
    }
    for (const path of this.bucket.objects.keys()) {
      if (!path.startsWith(folder)) continue
      const below = path.slice(folder.length)
      if (!build.has(below) && !isFingerprinted(below)) return false
    }
    return true
  }

  #expectBuild(id: string, build: Build, otherwise: string): void {
    if (!this.#isWhole(id, build)) throw this.#fail(`${otherwise}: ${id}`)
  }

  #fail(what: string): Error {
    return new Error([what, ...this.#events.slice(-80)].join('\n'))
  }
}
