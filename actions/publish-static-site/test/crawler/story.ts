import { createHash } from 'node:crypto'
import { createCdn, type Cdn } from '../../src/cloudfront/cdn.js'
import { manifestPath, parseManifest } from '../../src/manifest/manifest.js'
import type { Outcome } from '../../src/publish/outcome.js'
import { publish, type PublishOptions } from '../../src/publish/publish.js'
import { hashHeaders } from '../../src/site/headers.js'
import { isFingerprinted } from '../../src/site/fingerprint.js'
import type { SiteObject } from '../../src/site/site-object.js'
import { plainStorage } from '../memory-site.js'
import { Bucket, longestInvalidationMs } from './bucket.js'
import { Chance } from './chance.js'
import { crawl, crawlOpened, reachable, type Broken } from './crawl.js'
import { GeneratedSite } from './generated-site.js'
import { fair, Machine, type Weather } from './network.js'
import { isPage, type Served } from './pages.js'
import { Simulation } from './simulation.js'

export type Build = ReadonlyMap<string, Served>
type Publish = (options: PublishOptions, context: Machine['context']) => Promise<Outcome>

interface Started {
  readonly machine: Machine
  /** How it ended: an outcome, `refused` before anything was changed, or `killed`. */
  readonly end: Promise<string>
}

const dayMs = 86_400_000

/** Sites that a seed publishes one after the other into one bucket, with all that may go wrong, and a crawler. */
export class Story {
  /** What the crawler found; the first is what counts. */
  broken: (Broken & { readonly events: readonly string[] }) | undefined
  readonly simulation = new Simulation()
  readonly bucket: Bucket
  readonly #chance: Chance
  readonly #site: GeneratedSite
  readonly #keepAssetsMs: number
  #run = 0
  /** Pages that visitors may know of: what a failed publish left unfinished, and nothing leads to, is not among them. */
  #known = new Set<string>()
  #staying: readonly string[] = []

  /**
   * @param publishBy how a site is published: as this action does, or in another way that the crawler has to see through
   * @param isAwaited whether a publish waits for invalidations
   */
  constructor(
    seed: number,
    private readonly publishBy: Publish = publish,
    private readonly isAwaited = true,
  ) {
    const chance = new Chance(seed)
    this.#chance = chance
    this.#site = new GeneratedSite(chance)
    this.#keepAssetsMs = chance.happens(0.5) ? 7 * dayMs : 0
    this.bucket = new Bucket({
      simulation: this.simulation,
      chance,
      hasRandomEtags: chance.happens(0.3),
      changed: () => this.#crawl(),
    })
  }

  /** The first publish is made in peace, and so is the last one, which has to bring about exactly the source. */
  async tell(publishes: number): Promise<void> {
    await this.#heal(this.#site.build())
    for (let count = 0; count < publishes && this.broken === undefined; count++) {
      const before = this.#visitors()
      this.#site.change()
      const build = this.#site.build()
      await this.#trouble(build, before)
      if (this.#chance.happens(0.4)) await this.#heal(build)
      const pause = this.#chance.pick([1_000, 60_000, 3_600_000, 3 * dayMs, 8 * dayMs]) ?? 0
      await this.simulation.pass(pause)
    }
    await this.#heal(this.#site.build())
  }

  /** A publish, or two at once, to which something happens. */
  async #trouble(build: Build, before: ReadonlySet<string>): Promise<void> {
    const chance = this.#chance
    const share = chance.pick([0, 0, 0.01, 0.05]) ?? 0
    const weather = { refused: share, lost: share, silent: share / 4 }
    const builds = [build]
    if (chance.happens(0.3)) {
      // Of a newer commit, a few seconds later.
      this.#site.change()
      builds.push(this.#site.build())
    }
    this.#expectVisitors(builds)
    const running: Started[] = []
    for (const each of builds) {
      if (running.length > 0) await this.simulation.pass(chance.between(0, 30_000))
      const started = this.#start(each, weather)
      running.push(started)
      const { machine } = started
      if (chance.happens(0.4)) machine.killAt = chance.between(1, 60)
      if (chance.happens(0.2)) {
        const ms = chance.pick([-600_000, 600_000]) ?? 0
        this.simulation.after(chance.between(0, 60_000), () => machine.jump(ms))
      }
    }
    await this.simulation.run(Promise.all(running.map(({ end }) => end)))
    // Until then, requests of who was killed may still arrive.
    await this.simulation.pass(100)
    this.#expectOldOrNew(builds, before)
    // What was to be deleted is on its way out, however far that came: who comes to it, comes by a link.
    this.#known = new Set([...this.#known].filter((path) => builds.every((each) => each.has(path))))
  }

  /** Publishes without trouble, and expects exactly the source, everywhere. */
  async #heal(build: Build): Promise<void> {
    this.#expectVisitors([build])
    const outcome = await this.simulation.run(this.#start(build, fair).end)
    if (outcome !== 'published' && outcome !== 'unchanged') throw this.#fail(`A re-run ended as ${outcome}`)
    if (!this.isAwaited) await this.#wait(build)
    const { edge, objects, own } = this.bucket
    for (const path of edge.visiblePaths) {
      const wanted = build.get(path)
      const isLeft = wanted === undefined && this.#keepAssetsMs > 0 && isFingerprinted(path)
      const isOther = edge.visible(path).some(({ object }) => renderServed(object) !== renderServed(wanted))
      if (isOther && !isLeft)
        throw this.#fail(`After a re-run visitors may get another ${path} than the source has`)
    }
    this.#known = new Set(build.keys())
    const missing = [...build.keys()].find((path) => !objects.has(path))
    if (missing !== undefined) throw this.#fail(`After a re-run ${missing} is not there`)
    const { files, owed } = parseManifest(own.get(manifestPath)?.bytes ?? Buffer.alloc(0))
    const isTrue = [...files].every(
      ([path, entry]) => entry !== 'unfinished' && objects.get(path)?.etag === entry.etag,
    )
    if (!isTrue || owed.length > 0 || files.size !== objects.size) {
      throw this.#fail('After a re-run the manifest is not what is there')
    }
    const writes = this.bucket.writes
    const again = await this.simulation.run(this.#start(build, fair).end)
    if (again !== 'unchanged' || this.bucket.writes !== writes)
      throw this.#fail('A second re-run finds work to do')
  }

  /** Where nobody waits, pages that are gone go with the next publish, and their parts with the one after that. */
  async #wait(build: Build): Promise<void> {
    for (let publishes = 3; publishes > 0; publishes--) {
      await this.simulation.pass(longestInvalidationMs)
      await this.simulation.run(this.#start(build, fair).end)
    }
    await this.simulation.pass(longestInvalidationMs)
  }

  /** Every page that stays is one of what was there and what is published, and with the root all of it is new. */
  #expectOldOrNew(builds: readonly Build[], before: ReadonlySet<string>): void {
    const known = new Set([...before, ...builds.flatMap((build) => [...build.values()].map(renderServed))])
    for (const path of this.bucket.edge.paths) {
      const object = this.bucket.edge.at(path)
      if (!known.has(renderServed(object)))
        throw this.#fail(`${path} is neither of the old site nor of the new one`)
    }
    for (const build of builds) {
      const isRootNew =
        renderServed(this.bucket.edge.at('index.html')) === renderServed(build.get('index.html'))
      const isOnly = isRootNew && !before.has(renderServed(build.get('index.html'))) && builds.length === 1
      const older = [...build].find(
        ([path, object]) =>
          isPage(object) && renderServed(this.bucket.edge.at(path)) !== renderServed(object),
      )
      if (isOnly && older !== undefined)
        throw this.#fail(`The root is of the new site, and ${older[0]} is not`)
    }
  }

  #start(build: Build, weather: Weather): Started {
    const machine = new Machine(`run ${this.#run + 1}`, this.simulation, this.#chance, weather)
    const order = ++this.#run
    const store = this.bucket.store(machine)
    const { context } = machine
    const cdn: Cdn = createCdn(
      [this.bucket.distribution(machine)],
      { prefix: '', wish: { what: 'changed', maxPaths: 100, isAwaited: this.isAwaited } },
      context,
    )
    const options: PublishOptions = {
      place: 's3://orders-web/',
      prefix: '',
      isPlan: false,
      deleteRemoved: true,
      keepAssetsMs: this.#keepAssetsMs,
      isExcluded: () => false,
      maxDelete: { kind: 'share', percent: 100 },
      storage: plainStorage,
      publisher: { id: `publisher ${order}`, run: `run ${order}`, order, isRerun: false, commit: undefined },
      lockTimeoutMs: 600_000,
      compose: () => Promise.resolve({ objects: [...build.values()].map(toObject), leftOut: [] }),
      store,
      tidying: store,
      cdn,
      isAwaited: this.isAwaited,
    }
    const ended = this.publishBy(options, context).then(
      ({ kind }) => kind,
      (error: unknown) => {
        if (error instanceof Error && error.constructor.name === 'UserError') return 'refused'
        throw error
      },
    )
    return { machine, end: Promise.race([ended, machine.death]) }
  }

  /** Visitors come to pages that are there before and after, by links or by an address that they know. */
  #expectVisitors(builds: readonly Build[]): void {
    const { edge } = this.bucket
    this.#known = reachable(edge, [
      'index.html',
      ...[...this.#known].filter((path) => edge.at(path) !== undefined),
    ])
    this.#staying = [...this.#known].filter((path) =>
      builds.every((build) => {
        const object = build.get(path)
        return object !== undefined && isPage(object)
      }),
    )
  }

  #crawl(): void {
    if (this.broken !== undefined) return
    const { edge } = this.bucket
    // A publish decides at its beginning how long something stays, and takes some minutes until nobody gets it any more.
    const open = this.#keepAssetsMs === 0 ? undefined : crawlOpened(edge, this.#keepAssetsMs - dayMs)
    const broken = crawl(edge, this.#staying) ?? open
    if (broken !== undefined) this.broken = { ...broken, events: this.bucket.events.slice(-60) }
  }

  #visitors(): ReadonlySet<string> {
    return new Set(this.bucket.edge.paths.map((path) => renderServed(this.bucket.edge.at(path))))
  }

  #fail(what: string): Error {
    return new Error([what, ...this.bucket.events.slice(-60)].join('\n'))
  }
}

export function renderServed(object: Served | undefined): string {
  if (object === undefined) return ''
  const { path, text, contentType, cacheControl } = object
  return JSON.stringify([path, text, contentType, cacheControl])
}

export function toObject({ path, text, contentType, cacheControl }: Served): SiteObject {
  const bytes = Buffer.from(text)
  const headers = { contentType, cacheControl }
  return {
    path,
    content: { kind: 'bytes', bytes },
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('base64url'),
    encoding: 'identity',
    headers,
    headersHash: hashHeaders(headers, 'identity', plainStorage),
  }
}
