import { ReleaseWorld, type Given } from './release-world.js'

const site = (name: string, page = `nothing in ${name}`): Given => ({
  files: { 'index.html': name, '404.html': page },
  errorPage: '404.html',
})

describe('the page of errors of a release', () => {
  let world: ReleaseWorld
  beforeEach(async () => {
    world = await ReleaseWorld.open()
  })
  afterEach(() => world.close())

  const page = async (): Promise<string> => world.read('404.html')
  const written = (): readonly string[] =>
    world.aws.journal.calls.filter((call) => /:(PutObject|CopyObject|DeleteObjects?)$/.test(call))

  it('stands at the root of the site before the switch, and goes back with a rollback', async () => {
    await world.release(site('one'), { id: 'v1' })
    expect(await page()).toBe('nothing in one')
    let before = ''
    await world.release(site('two'), {
      id: 'v2',
      order: 2,
      wrapSwitch: (inner) => ({
        ...inner,
        show: async (...given) => {
          before = await page()
          await inner.show(...given)
        },
      }),
    })
    expect([before, await page()]).toEqual(['nothing in two', 'nothing in two'])
    await world.rollBack({ order: 3 })
    expect(await page()).toBe('nothing in one')
  })

  it('is written once: neither with the same release again nor for a page that stayed', async () => {
    await world.release(site('one', 'nothing here'), { id: 'v1' })
    world.aws.journal.clear()
    expect(await world.release(site('one', 'nothing here'), { id: 'v1', order: 2 })).toMatchObject({
      kind: 'unchanged',
    })
    const own = written().filter((call) => !call.endsWith(':DeleteObjects'))
    // The lock, taken and given back.
    expect(own).toEqual(['s3:PutObject', 's3:PutObject'])
    const copies = async (given: Given, id: string, order: number): Promise<readonly string[]> => {
      world.aws.journal.clear()
      await world.release(given, { id, order })
      return world.aws.journal.entries
        .filter(({ operation }) => operation === 'CopyObject')
        .map(({ input }) => String(input.Key))
    }
    expect(await copies(site('two', 'nothing here'), 'v2', 3)).not.toContain('404.html')
    expect(await copies(site('three', 'nothing at all'), 'v3', 4)).toContain('404.html')
  })

  it('adopts the same page, and keeps one that is of somebody else with a warning', async () => {
    await world.put('404.html', 'nothing in one')
    await world.release(site('one'), { id: 'v1' })
    await world.release(site('two'), { id: 'v2', order: 2 })
    expect(await page()).toBe('nothing in two')
    await world.remove('404.html')
    await world.put('404.html', 'by hand')
    await world.release(site('three'), { id: 'v3', order: 3 })
    expect(await page()).toBe('by hand')
    expect(world.messages.join('\n')).toContain('404.html is not of this action, so it stays')
    await world.remove('404.html')
    await world.rollBack({ order: 4 })
    expect(await page()).toBe('nothing in two')
  })

  it('heals when it was killed between its record and the page', async () => {
    await world.release(site('one'), { id: 'v1' })
    world.aws.faults.add({ calls: 's3:CopyObject', kind: 'access-denied' })
    await world.release(site('two'), { id: 'v2', order: 2 })
    expect([await page(), world.messages.join('\n')]).toEqual([
      'nothing in one',
      expect.stringContaining('could not copy the error page'),
    ])
    world.aws.faults.clear()
    await world.release(site('three'), { id: 'v3', order: 3 })
    expect(await page()).toBe('nothing in three')
  })
})
