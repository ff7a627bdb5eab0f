import { createCdn } from '../src/cloudfront/cdn.js'
import { lockPath, renderHeld } from '../src/lock/lock-file.js'
import { manifestPath } from '../src/manifest/manifest.js'
import { publish } from '../src/publish/publish.js'
import { planPlainServing } from '../src/release/origin-switch.js'
import { release } from '../src/release/release.js'
import type { ObjectStore } from '../src/s3/object-store.js'
import { connections } from '../src/s3/s3-store.js'
import type { SiteObject } from '../src/site/site-object.js'
import { Bucket } from './crawler/bucket.js'
import { Chance } from './crawler/chance.js'
import { fair, Machine } from './crawler/network.js'
import { ReleaseBucket } from './crawler/release-bucket.js'
import { ReleaseEdges } from './crawler/release-edges.js'
import { Simulation } from './crawler/simulation.js'
import { toObject } from './crawler/story.js'
import { plainStorage, someone } from './memory-site.js'

const cacheControl = 'no-store'
const parts = Array.from({ length: 2 * connections }, (_, index) =>
  toObject({ path: `part${index}.css`, text: `${index}`, contentType: 'text/css', cacheControl }),
)
const page = toObject({ path: 'index.html', text: 'page', contentType: 'text/html', cacheControl })
const objects = [...parts, page]
const rival = { bytes: renderHeld({ ...someone, id: 'rival', run: 'run of the rival' }, 1), etag: '"rival"' }

describe('who has lost the lock', () => {
  let simulation: Simulation
  let machine: Machine
  let chance: Chance
  beforeEach(() => {
    simulation = new Simulation()
    chance = new Chance(1)
    machine = new Machine('loser', simulation, chance, fair)
  })

  /** Uploads that take so long that the rival comes in between. */
  const slow = (store: ObjectStore, begun: string[]): ObjectStore => ({
    ...store,
    atATime: () => connections,
    put: async (object: SiteObject) => {
      begun.push(object.path)
      await new Promise<void>((over) => simulation.after(12_000, over))
      return store.put(object)
    },
  })
  const common = {
    place: 's3://orders-web/',
    prefix: '',
    publisher: someone,
    lockTimeoutMs: 60_000,
    keepAssetsMs: 0,
    storage: plainStorage,
    compose: () => Promise.resolve({ objects, leftOut: [] }),
  }

  it('begins no upload more, writes no manifest, and says so', async () => {
    const bucket = new Bucket({ simulation, chance, hasRandomEtags: false, changed: () => undefined })
    const begun: string[] = []
    const store = slow(bucket.store(machine), begun)
    const wish = { what: 'changed', maxPaths: 100, isAwaited: true } as const
    const published = publish(
      {
        ...common,
        isPlan: false,
        deleteRemoved: true,
        isExcluded: () => false,
        maxDelete: { kind: 'share', percent: 100 },
        store,
        tidying: store,
        cdn: createCdn([bucket.distribution(machine)], { prefix: '', wish }, machine.context),
        isAwaited: true,
      },
      machine.context,
    )
    let manifest: unknown
    simulation.after(4_000, () => {
      bucket.own.set(lockPath, rival)
      manifest = bucket.own.get(manifestPath)
    })
    expect(await simulation.run(published)).toMatchObject({
      kind: 'failed',
      stage: 'uploading',
      error: { message: 'This publish has lost its lock: another publish has taken over' },
    })
    // What was under way arrives.
    expect(begun).toHaveLength(connections)
    expect(bucket.own.get(manifestPath)).toBe(manifest)
    expect(bucket.own.get(lockPath)).toBe(rival)
  })

  it('shows no release', async () => {
    const bucket = new ReleaseBucket(() => undefined)
    const edges = new ReleaseEdges('key-value-store', simulation, chance, () => undefined)
    const released = release(
      {
        ...common,
        compose: () => Promise.resolve({ objects: [page], leftOut: [] }),
        id: 'v1',
        keepReleases: 2,
        store: bucket.open('', machine),
        tidying: bucket.open('', machine),
        open: (folder) => slow(bucket.open(folder, machine), []),
        copies: bucket.copies(machine),
        switcher: edges.switchOf(machine),
        serve: () =>
          planPlainServing([], { indexDocument: 'index.html', isClean: false, spaPage: undefined }),
      },
      machine.context,
    )
    simulation.after(4_000, () => bucket.own.set(lockPath, rival))
    await expect(simulation.run(released)).rejects.toThrow('This publish has lost its lock')
    expect([...edges.told]).toEqual([])
    expect(bucket.own.get(lockPath)).toBe(rival)
  })
})
