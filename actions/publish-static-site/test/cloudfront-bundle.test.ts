import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import type { StepResult } from '@slipway/testkit'
import {
  callsOf,
  makeWorkspace,
  publishedKeys,
  publishSite,
  removeWorkspaces,
  writeSiteFile,
} from './site.js'

const invalidationMs = 60_000

describe('publish-static-site behind CloudFront', () => {
  let aws: LocalAws
  let time: VirtualTime
  let distribution: Awaited<ReturnType<LocalAws['cloudFront']['createDistribution']>>
  beforeEach(async () => {
    time = virtualTime()
    aws = await startLocalAws({ time })
    aws.s3.createBucket('orders-web')
    distribution = await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      defaultRootObject: 'index.html',
      invalidationMs,
    })
  })
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  const visit = async (path: string): Promise<string> => (await fetch(distribution.url + path)).text()

  /** Publishes, and calls `meanwhile` while CloudFront works on the invalidation, which then completes. */
  const publish = async (
    workspace: string,
    inputs: Readonly<Record<string, string>> = {},
    meanwhile: () => Promise<void> = () => Promise.resolve(),
  ): Promise<StepResult> => {
    let watched = Promise.resolve()
    const result = await publishSite(
      aws,
      workspace,
      { 'distribution-id': distribution.id, ...inputs },
      {
        onStdout: (text) => {
          if (/^Invalidation I/m.test(text)) watched = meanwhile().then(() => time.advance(invalidationMs))
        },
      },
    )
    await watched
    return result
  }

  it('shows a changed page after its invalidation and not before, and ends only then', async () => {
    const workspace = makeWorkspace({ 'index.html': 'one', 'a/index.html': 'one', 'same.html': 'one' })
    const first = await publish(workspace)
    expect(first.outputs).toMatchObject({ uploaded: '3', 'invalidation-ids': '' })
    expect(first.summary).toContain('**Site:** <a href')
    expect([await visit('/'), await visit('/a/index.html')]).toEqual(['one', 'one'])

    writeSiteFile(workspace, 'index.html', 'two')
    writeSiteFile(workspace, 'a/index.html', 'two')
    const seen: string[] = []
    const second = await publish(workspace, {}, async () => {
      seen.push(await visit('/'), await visit('/a/index.html'))
    })
    expect(second.exitCode).toBe(0)
    expect(seen).toEqual(['one', 'one'])
    expect([await visit('/'), await visit('/a/index.html')]).toEqual(['two', 'two'])
    expect(second.outputs).toMatchObject({
      uploaded: '0',
      updated: '2',
      unchanged: '1',
      outcome: 'published',
    })
    expect(second.outputs['invalidation-ids']).toMatch(/^I/)
    expect(callsOf(aws, 'CreateInvalidation')).toEqual([
      expect.objectContaining({
        InvalidationBatch: expect.objectContaining({
          Paths: { Quantity: 5, Items: ['/', '/a', '/a/', '/a/index.html', '/index.html'] },
        }) as unknown,
      }),
    ])
  })

  it('invalidates removed pages once they are deleted, unless they are to stay', async () => {
    const workspace = makeWorkspace({ 'index.html': 'one', 'old.html': 'one' })
    await publish(workspace)
    await visit('/old.html')
    const next = makeWorkspace({ 'index.html': 'one' })
    const kept = await publish(next, { 'delete-removed': 'false' })
    expect(kept.outputs).toMatchObject({ deleted: '0', outcome: 'unchanged' })
    const result = await publish(next, {}, () => {
      // Before, the edge would have fetched it again.
      expect(publishedKeys(aws)).toEqual(['index.html'])
      return Promise.resolve()
    })
    expect(result.outputs).toMatchObject({ deleted: '1', uploaded: '0', outcome: 'published' })
    expect(publishedKeys(aws)).toEqual(['index.html'])
    expect((await fetch(`${distribution.url}/old.html`)).status).toBe(403)
  })

  it('publishes names with odd characters, and invalidates them so that the change is seen', async () => {
    const names = [
      'two words.html',
      'ünïcode 日本.html',
      'a~b.html',
      'a+b.html',
      '50%.html',
      'a#b.html',
      'a&b.html',
      '[id].html',
      "it's(1).html",
    ]
    const site = (content: string): Record<string, string> => ({
      'index.html': 'same',
      ...Object.fromEntries(names.map((name) => [`odd/${name}`, content])),
    })
    const workspace = makeWorkspace(site('one'))
    expect((await publish(workspace)).outputs).toMatchObject({ uploaded: String(names.length + 1) })
    expect(publishedKeys(aws)).toEqual(expect.arrayContaining(Object.keys(site(''))))
    expect((await publish(workspace)).outputs).toMatchObject({ outcome: 'unchanged' })
    // As a browser puts a path into a request; S3 reads a raw plus as a space.
    const ask = (name: string): Promise<string> =>
      visit(`/odd/${name.replace(/%/g, '%25').replace(/#/g, '%23').replace(/\+/g, '%2B')}`)
    for (const name of names) expect(await ask(name)).toBe('one')

    const result = await publish(makeWorkspace(site('two')))
    expect(result.outputs).toMatchObject({ updated: String(names.length), outcome: 'published' })
    for (const name of names) expect([name, await ask(name)]).toEqual([name, 'two'])
  })

  it('finds a missing distribution before the first upload', async () => {
    const result = await publishSite(aws, makeWorkspace({ 'index.html': 'one' }), {
      'distribution-id': 'E000000000NONE',
    })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('There is no CloudFront distribution E000000000NONE')
    expect(aws.s3.keys('orders-web')).toEqual([])
  })

  it('warns when the distribution does not serve this bucket', async () => {
    aws.s3.createBucket('other-site')
    const result = await publish(makeWorkspace({ 'index.html': 'one' }), { bucket: 'other-site' })
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('is this bucket') as unknown,
      }),
    ])
  })

  it('asks again for an invalidation that was denied, and uploads nothing twice', async () => {
    const workspace = makeWorkspace({ 'index.html': 'one' })
    await publish(workspace)
    await visit('/')
    writeSiteFile(workspace, 'index.html', 'two')
    aws.faults.add({ calls: 'cloudfront:CreateInvalidation', kind: 'access-denied' })
    const denied = await publish(workspace)
    expect(denied.exitCode).toBe(1)
    expect(denied.outputs).toMatchObject({ updated: '1', outcome: 'failed' })
    expect(denied.annotations[0]?.message).toContain('"Action": "cloudfront:CreateInvalidation"')
    expect(denied.annotations[0]?.message).toContain('A re-run asks for the invalidation again.')
    expect(await visit('/')).toBe('one')

    aws.faults.clear()
    expect((await publish(workspace)).outputs).toMatchObject({ uploaded: '0', outcome: 'published' })
    expect(await visit('/')).toBe('two')
  })
})
