import { createHash } from 'node:crypto'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import type { StepResult } from '@slipway/testkit'
import { edgeFunctionCode } from '../../src/edge/function-code.js'
import { makeWorkspace, publishedKeys, publishSite, removeWorkspaces } from '../site.js'
import { crawlSite } from './crawl-site.js'
import { fastTime } from './fast-time.js'
import { Gateway } from './gateway.js'

/** A site of pages in folders, each with a script of its own. */
function site(name: string, extra: readonly string[] = []): Record<string, string> {
  const hash = createHash('md5').update(name).digest('hex').slice(0, 6)
  const pages = ['index.html', 'about.html', 'docs/a.html', 'docs/b.html', ...extra]
  const links = pages.map((path) => `<a href="/${path}">`).join('')
  return {
    [`app-a1${hash}.js`]: name,
    'style.css': name,
    ...Object.fromEntries(
      pages.map((path) => [
        path,
        `<h1>${name}</h1><link href="/app-a1${hash}.js"><link href="/style.css">${links}`,
      ]),
    ),
  }
}

describe('a publish over a network that loses things', () => {
  let aws: LocalAws
  let gateway: Gateway
  let distribution: { readonly id: string; readonly url: string }
  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
    gateway = await Gateway.open(aws)
    distribution = await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      defaultRootObject: 'index.html',
      invalidationMs: 20,
    })
  })
  afterEach(async () => {
    gateway.close()
    await aws.stop()
    removeWorkspaces()
  })

  const publish = (
    files: Readonly<Record<string, string | Buffer>>,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = gateway.environment,
  ): Promise<StepResult> =>
    publishSite(
      aws,
      makeWorkspace(files),
      { 'distribution-id': distribution.id, 'keep-old-assets': '0', ...inputs },
      // What is waited for between two attempts takes less.
      { env: { ...env, ...fastTime(10) } },
    )

  const writes = /^(PUT|POST) .*(lock|manifest|releases?\.json|invalidation|key-value-stores)/

  it('recognises its own writes though no answer to a first attempt ever comes: lock, manifest, invalidation', async () => {
    await publish(site('old', ['gone.html']))
    const lost = new Set<string>()
    gateway.meet = async ({ line, carryOut }) => {
      // Every other one: the first attempt of each write.
      if (!writes.test(line)) return 'answered'
      if (lost.delete(line)) return 'answered'
      lost.add(line)
      await carryOut()
      return 'cut'
    }
    aws.journal.clear()
    const { exitCode, outputs, annotations } = await publish(site('fresh'))
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] })
    expect(outputs).toMatchObject({ outcome: 'published', deleted: '2' })
    // A repeated request for an invalidation is no second one.
    const ids = (outputs['invalidation-ids'] ?? '').split('\n')
    const asked = aws.journal.entries.filter(({ operation }) => operation === 'CreateInvalidation')
    const references = asked.map(({ input }) => /slipway-[0-9a-f-]+/.exec(JSON.stringify(input))?.[0])
    expect(asked).toHaveLength(2 * ids.length)
    expect(new Set(references).size).toBe(ids.length)
    expect(aws.s3.object('orders-web', '.slipway/lock')?.body.toString()).toContain('"free"')
    gateway.meet = () => 'answered'
    expect((await publish(site('fresh'))).outputs).toMatchObject({ outcome: 'unchanged' })
  }, 60_000)

  it('recognises its own switch of a release', async () => {
    aws.cloudFront.createKeyValueStore('orders-web')
    aws.cloudFront.createFunction('orders-web-edge', edgeFunctionCode(), { store: 'orders-web' })
    distribution = await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      defaultRootObject: 'index.html',
      viewerRequest: 'orders-web-edge',
    })
    const inputs = { mode: 'release', 'edge-function': 'orders-web-edge', 'key-value-store': 'orders-web' }
    await publish(site('old'), { ...inputs, release: 'v1' })
    const lost = new Set<string>()
    gateway.meet = async ({ line, carryOut }) => {
      if (!writes.test(line) || lost.has(line)) return 'answered'
      lost.add(line)
      await carryOut()
      return 'cut'
    }
    const { exitCode, outputs } = await publish(site('fresh'), { ...inputs, release: 'v2' })
    expect({ exitCode, outputs }).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'released', release: 'v2' },
    })
    expect([...lost].some((line) => line.includes('key-value-stores'))).toBe(true)
    expect(await (await fetch(`${distribution.url}/docs/a.html`)).text()).toContain('<h1>fresh</h1>')
  }, 60_000)

  it.each([
    ['a network without a fault', 0, 1],
    ['one request in a hundred lost', 0.01, 1],
    ['three in ten lost', 0.3, 1],
    ['nine in ten lost', 0.9, 2],
  ])(
    'leaves the old site whole or the new one, asks a bounded number of times, and heals: %s',
    async (_what, share, seed) => {
      await publish(site('old', ['gone.html']), {}, aws.environment)
      const before = gateway.lines.length
      let state = seed
      const luck = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
      gateway.meet = async ({ line, carryOut }) => {
        if (line.includes('.slipway/') ? luck() >= share / 3 : luck() >= share) return 'answered'
        if (luck() < 0.5) await carryOut()
        return 'cut'
      }
      const { exitCode, outputs } = await publish(site('fresh'))
      const counts = new Map<string, number>()
      for (const line of gateway.lines.slice(before)) {
        const request = line.replace(/\?.*/, '')
        if (/ \/orders-web\/[^.]/.test(request)) counts.set(request, (counts.get(request) ?? 0) + 1)
      }
      expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(6)
      if (share < 0.5)
        expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' } })
      else expect(exitCode).toBe(1)
      expect(await crawlSite(distribution.url, ['index.html', 'about.html'])).toEqual([])

      gateway.meet = () => 'answered'
      expect(await publish(site('fresh'))).toMatchObject({ exitCode: 0 })
      expect(publishedKeys(aws)).toEqual(Object.keys(site('fresh')).sort())
      for (const [path, text] of Object.entries(site('fresh'))) {
        expect(await (await fetch(`${distribution.url}/${path}`)).text()).toBe(text)
      }
    },
    60_000,
  )
})
