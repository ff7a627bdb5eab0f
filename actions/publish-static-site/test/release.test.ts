import { lingerMs } from '../src/release/lingering.js'
import { ReleaseWorld, type Given } from './release-world.js'

/** A site of which each build has a page that names its build, and a part that the page refers to. */
function build(name: string, more: Partial<Given> = {}): Given {
  const hash = name.repeat(4)
  return {
    ...more,
    files: {
      'index.html': `build ${name} <script src="/app-${hash}.js">`,
      [`app-${hash}.js`]: `part of ${name}`,
      'same.txt': 'the same',
      ...more.files,
    },
  }
}

const script = /src="([^"]+)"/

describe('a release at the edge', () => {
  let world: ReleaseWorld
  beforeEach(async () => {
    world = await ReleaseWorld.open()
  })
  afterEach(() => world.close())

  const seen = async (): Promise<string> => (await world.visit('/')).text.replace(/ <.*/, '')

  it('is published beside the current one and shown by one write of one key, with nothing to invalidate', async () => {
    const first = await world.release(build('a1'), { id: 'one' })
    expect(first).toMatchObject({
      kind: 'released',
      release: 'one',
      previous: undefined,
      upload: { uploaded: 3 },
    })
    expect(await seen()).toBe('build a1')
    world.aws.journal.clear()
    let isReady = 0
    const second = await world.release(build('b2'), {
      id: 'two',
      order: 2,
      wrapSwitch: (inner) => ({
        ...inner,
        show: async (...given) => {
          isReady = (await world.visit('/app-b2b2b2b2.js')).status
          await inner.show(...given)
        },
      }),
    })
    expect(second).toMatchObject({
      kind: 'released',
      previous: 'one',
      upload: { uploaded: 1, updated: 1, plan: { unchanged: 1 } },
    })
    expect(await seen()).toBe('build b2')
    expect((await world.visit('/same.txt')).text).toBe('the same')
    // The parts of either page, whichever an edge shows.
    expect([isReady, (await world.visit('/app-a1a1a1a1.js')).text]).toEqual([200, 'part of a1'])
    const called = (name: string): number =>
      world.aws.journal.entries.filter(({ operation }) => operation === name).length
    expect([called('UpdateKeys'), called('CreateInvalidation'), called('PublishFunction')]).toEqual([1, 0, 0])
    // same.txt from the old one; the part of each into the other.
    expect(called('CopyObject')).toBe(3)
  })

  it('lets a visitor never see a page whose parts are missing, before, while and after it is switched', async () => {
    await world.release(build('a1'))
    world.aws.cloudFront.pace.propagationMs = 40
    const done = new AbortController()
    const pages = new Set<string>()
    const missing: string[] = []
    const crawl = (async () => {
      while (!done.signal.aborted) {
        const page = await world.visit('/')
        pages.add(page.text.replace(/ <.*/, ''))
        // A while later, when another release may be shown.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 60))
        const part = script.exec(page.text)?.[1] ?? '/none'
        const { status } = await world.visit(part)
        if (status !== 200) missing.push(part)
      }
    })()
    await world.release(build('b2'), { id: 'two', order: 2 })
    await world.release(build('c3'), { id: 'three', order: 3 })
    await world.rollBack()
    await new Promise((resolve) => setTimeout(resolve, 150))
    done.abort()
    await crawl
    expect(missing).toEqual([])
    expect([...pages].sort()).toEqual(['build a1', 'build b2', 'build c3'])
    expect(await seen()).toBe('build b2')
  })

  it('has its parts at an edge that hears of no switch for long, after two of them and after a rollback', async () => {
    const apart = { keepAssetsMs: 0 }
    await world.release(build('a1'), { id: 'a1', ...apart })
    await world.release(build('b2'), { id: 'b2', order: 2, ...apart })
    world.passed += lingerMs
    world.aws.cloudFront.pace.propagationMs = 3_600_000
    await world.release(build('c3'), { id: 'c3', order: 3 })
    await world.release(build('d4'), { id: 'd4', order: 4 })
    expect(await seen()).toBe('build b2')
    const statusOf = async (path: string): Promise<number> => (await world.visit(path)).status
    expect(await statusOf('/app-d4d4d4d4.js')).toBe(200)
    expect(world.keys).not.toContain('_releases/b2/app-a1a1a1a1.js')
    await world.rollBack({ id: 'a1' })
    expect(await seen()).toBe('build b2')
    expect(await statusOf('/app-a1a1a1a1.js')).toBe(200)
  })

  it('tells of files what is another than in the release before: new, replaced, removed', async () => {
    const more = { 'about.html': 'about', 'gone.txt': 'gone' }
    await world.release(build('a1', { files: more }), { id: 'a1' })
    world.messages.length = 0
    const { upload } = await world.release(
      build('b2', { files: { 'about.html': 'about', 'new.txt': 'n' } }),
      {
        id: 'b2',
        order: 2,
      },
    )
    expect(upload).toMatchObject({ uploaded: 2, updated: 1, deleted: 1, plan: { unchanged: 2 } })
    expect(upload?.plan.changes.map(({ object, reason }) => `${object.path} ${reason}`)).toEqual([
      'index.html content',
      'app-b2b2b2b2.js new',
      'new.txt new',
    ])
    expect(upload?.plan.deletions).toEqual(['gone.txt'])
    expect(world.messages.filter((line) => /^(upload|headers|delete|retain) /.test(line))).toEqual([
      expect.stringMatching(/^upload {5}index\.html \(content, /),
      expect.stringMatching(/^upload {5}app-b2b2b2b2\.js \(new, /),
      'upload     new.txt (new, 1 B)',
      'delete     gone.txt',
      expect.stringMatching(/^retain {5}app-a1a1a1a1\.js until /),
    ])
  })

  it('is rolled back further each time, by one write; then to a named one, and on from there', async () => {
    for (const [order, name] of ['a1', 'b2', 'c3'].entries()) {
      await world.release(build(name), { id: name, order: order + 1 })
    }
    world.aws.journal.clear()
    expect(await world.rollBack()).toMatchObject({ kind: 'rolled-back', release: 'b2', previous: 'c3' })
    const writes = world.aws.journal.entries.filter(({ operation }) => /^(Put|Copy|Update)/.test(operation))
    // The lock is taken and given back, the history written.
    expect(writes.map(({ operation }) => operation)).toEqual([
      'PutObject',
      'UpdateKeys',
      'PutObject',
      'PutObject',
    ])
    expect(await seen()).toBe('build b2')
    expect(await world.rollBack()).toMatchObject({ release: 'a1', previous: 'b2' })
    await expect(world.rollBack()).rejects.toThrow('There is no release before a1')
    expect(await world.rollBack({ id: 'c3' })).toMatchObject({ release: 'c3', previous: 'a1' })
    expect(await seen()).toBe('build c3')
    expect(await world.rollBack()).toMatchObject({ release: 'a1' })
    await expect(world.rollBack({ id: 'nope' })).rejects.toMatchObject({
      message: 'There is no release nope',
      hint: 'The bucket has a1, b2, c3.',
    })
    await world.release(build('d4'), { id: 'd4', order: 9 })
    expect(await seen()).toBe('build d4')
    expect(await world.rollBack()).toMatchObject({ release: 'a1' })
  })

  it('takes its redirects and clean names with it, there and back', async () => {
    await world.release(build('a1', { rules: ['/old /index.html 301'] }), { id: 'one' })
    await world.release(build('b2', { isClean: true, files: { 'about.html': 'about' } }), {
      id: 'two',
      order: 2,
    })
    expect([(await world.visit('/old')).status, (await world.visit('/about')).text]).toEqual([403, 'about'])
    await world.rollBack()
    expect(await world.visit('/old')).toMatchObject({ status: 301, location: '/index.html' })
    expect((await world.visit('/about')).status).toBe(302)
  })

  it('keeps so many, and deletes of older ones what it made', async () => {
    const rules = (name: string): Partial<Given> => ({ rules: [`/${name} /index.html 301`] })
    for (const [order, name] of ['a1', 'b2', 'c3', 'd4'].entries()) {
      await world.release(build(name, rules(name)), { id: name, order: order + 1, keepReleases: 2 })
      world.passed += lingerMs
      if (order === 0) await world.put('_releases/a1/of-others.txt', 'stays')
    }
    const old = world.keys.filter((key) => /^_releases\/(a1|b2)\//.test(key))
    expect(old).toEqual(['_releases/a1/of-others.txt'])
    expect(world.keys.filter((key) => key.endsWith('index.html'))).toEqual([
      '_releases/c3/index.html',
      '_releases/d4/index.html',
    ])
    const entries = Object.keys(world.aws.cloudFront.keys('slipway')).filter((key) =>
      key.startsWith('rules/'),
    )
    expect(new Set(entries.map((key) => key.split('/')[1])).size).toBe(2)
  })

  it('keeps what edges may still show, a moment after two switches', async () => {
    for (const [order, name] of ['a1', 'b2', 'c3'].entries()) {
      await world.release(build(name), { id: name, order: order + 1, keepReleases: 1 })
    }
    const isThere = (name: string): boolean => world.keys.includes(`_releases/${name}/index.html`)
    expect(['a1', 'b2', 'c3'].filter(isThere)).toEqual(['a1', 'b2', 'c3'])
    world.passed += lingerMs
    await world.release(build('d4'), { id: 'd4', order: 4, keepReleases: 1 })
    expect(['a1', 'b2', 'c3', 'd4'].filter(isThere)).toEqual(['c3', 'd4'])
  })

  it('leaves the old one whole when it ends between upload and switch, and is gone on with', async () => {
    await world.release(build('a1'), { id: 'one' })
    const killed = await world
      .release(build('b2'), {
        id: 'two',
        order: 2,
        wrapSwitch: (inner) => ({ ...inner, show: () => Promise.reject(new Error('killed')) }),
      })
      .catch((error: unknown) => (error as Error).message)
    expect(killed).toBe('killed')
    expect(await seen()).toBe('build a1')
    const again = await world.release(build('b2'), { id: 'two', order: 3 })
    expect(again).toMatchObject({ kind: 'released', release: 'two', upload: { uploaded: 0 } })
    expect(await seen()).toBe('build b2')
  })

  it('never changes what is shown, though who switched to it was killed before writing that down', async () => {
    await world.release(build('a1'), { id: 'one' })
    await world
      .release(build('b2'), {
        id: 'two',
        order: 2,
        wrapSwitch: (inner) => ({
          ...inner,
          show: async (...given) => {
            await inner.show(...given)
            throw new Error('killed')
          },
        }),
      })
      .catch(() => undefined)
    expect(await seen()).toBe('build b2')
    await expect(world.release(build('c3'), { id: 'two', order: 3 })).rejects.toThrow('with another content')
    expect(await world.rollBack()).toMatchObject({ release: 'one', previous: 'two' })
    expect(await world.rollBack({ id: 'two' })).toMatchObject({ release: 'two', previous: 'one' })
  })

  it('uses a name again for the same site, and never for another one', async () => {
    await world.release(build('a1'), { id: 'one' })
    expect(await world.release(build('a1'), { id: 'one', order: 2 })).toMatchObject({
      kind: 'unchanged',
      release: 'one',
    })
    await expect(world.release(build('b2'), { id: 'one', order: 3 })).rejects.toThrow(
      'There is a release one already, with another content',
    )
    const publisher = { id: 'p', run: 'run 4', order: 4, isRerun: false, commit: 'c'.repeat(40) }
    expect(await world.release(build('b2'), { publisher })).toMatchObject({ release: 'cccccccccccc' })
    expect(await world.release(build('c3'), { publisher })).toMatchObject({ release: 'cccccccccccc-2' })
    expect(await seen()).toBe('build c3')
  })

  it('stays away from what a newer run has released', async () => {
    await world.release(build('b2'), { id: 'two', order: 2 })
    expect(await world.release(build('a1'), { id: 'one', order: 1 })).toMatchObject({
      kind: 'superseded',
      by: 'run 2',
    })
    expect(await seen()).toBe('build b2')
  })

  it('does not go back to a release of which something is missing', async () => {
    await world.release(build('a1'), { id: 'one' })
    await world.release(build('b2'), { id: 'two', order: 2 })
    await world.remove('_releases/one/same.txt')
    await expect(world.rollBack()).rejects.toThrow('The release one is not whole in the bucket any more')
    expect(await seen()).toBe('build b2')
  })
})

describe('a release without its edge', () => {
  it.each([
    ['a function that the distribution does not run', { runsFunction: false }],
    ['no function at all, which is made', { runsFunction: false, hasFunction: false }],
  ])('is refused before anything is uploaded: %s', async (_title, given) => {
    const world = await ReleaseWorld.open(given)
    try {
      await expect(world.release(build('a1'))).rejects.toMatchObject({
        message: expect.stringContaining('does not run the function slipway-edge') as string,
        hint: expect.stringMatching(
          /FunctionARN: arn:aws:cloudfront::\d{12}:function\/slipway-edge/,
        ) as string,
      })
      expect(world.keys).toEqual([])
    } finally {
      await world.close()
    }
  })

  it('brings the function of an older version up to date before it switches, and never one of others', async () => {
    const handler = 'function handler(event) { return event.request }'
    const world = await ReleaseWorld.open({ functionCode: `// slipway-edge 0\n${handler}` })
    const others = await ReleaseWorld.open({ functionCode: handler })
    try {
      await expect(others.release(build('a1'))).rejects.toThrow('slipway-edge is not one of this action')
      expect(others.keys).toEqual([])
    } finally {
      await others.close()
    }
    Object.assign(process.env, world.aws.environment)
    try {
      await world.release(build('a1'))
      expect((await world.visit('/')).text).toContain('build a1')
    } finally {
      await world.close()
    }
  })

  it('is below a prefix, and leaves alone what is beside it', async () => {
    const world = await ReleaseWorld.open({ prefix: 'docs/' })
    try {
      await world.release(build('a1'), { id: 'one' })
      expect(world.keys.every((key) => key.startsWith('docs/'))).toBe(true)
      expect((await world.visit('/docs/')).text).toContain('build a1')
      expect((await world.visit('/docs/_releases/one/index.html')).status).toBe(404)
      expect((await world.visit('/docs/.slipway/releases.json')).status).toBe(404)
      expect((await world.visit('/')).status).toBe(403)
    } finally {
      await world.close()
    }
  })

  it('is switched by the path of the origin, and rolled back', async () => {
    const world = await ReleaseWorld.open({ hasEdge: false })
    try {
      const page = async (): Promise<string> => (await world.visit('/')).text.replace(/ <.*/, '')
      await world.release(build('a1'), { id: 'one' })
      expect(await page()).toBe('build a1')
      expect(await world.release(build('b2'), { id: 'two', order: 2 })).toMatchObject({ kind: 'released' })
      expect(await page()).toBe('build b2')
      expect(await world.rollBack()).toMatchObject({ kind: 'rolled-back', release: 'one' })
      expect(await page()).toBe('build a1')
      await expect(world.release(build('c3', { isClean: true }), { order: 3 })).rejects.toThrow(
        'needs edge-function',
      )
    } finally {
      await world.close()
    }
  }, 60_000)
})
