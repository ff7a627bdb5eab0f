import { CloudFrontClient, CreateInvalidationCommand } from '@aws-sdk/client-cloudfront'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import type { StepResult } from '@slipway/testkit'
import { callsOf, makeWorkspace, publishSite, removeWorkspaces, writeSiteFile } from './site.js'

const invalidationMs = 60_000

describe('invalidation through the bundle', () => {
  let aws: LocalAws
  let time: VirtualTime
  beforeEach(async () => {
    time = virtualTime()
    aws = await startLocalAws({ time })
    aws.s3.createBucket('orders-web')
  })
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  const distribute = (
    options: Partial<Parameters<LocalAws['cloudFront']['createDistribution']>[0]> = {},
  ): ReturnType<LocalAws['cloudFront']['createDistribution']> =>
    aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      defaultRootObject: 'index.html',
      invalidationMs,
      ...options,
    })

  /** Publishes; whatever CloudFront is busy with, ends when the step begins to wait for it. */
  const publish = async (
    workspace: string,
    inputs: Readonly<Record<string, string>>,
    waitsWhen = /^Invalidation I/m,
  ): Promise<StepResult> => {
    let advanced = Promise.resolve()
    const onStdout = (text: string): void => {
      if (waitsWhen.test(text)) advanced = advanced.then(() => time.advance(invalidationMs))
    }
    const result = await publishSite(aws, workspace, inputs, { onStdout })
    await advanced
    return result
  }

  const client = (): {
    endpoint: string
    credentials: LocalAws['identity']['administrator']
    region: string
  } => ({
    endpoint: aws.world.endpoint,
    credentials: aws.identity.administrator,
    region: aws.world.region,
  })

  /** Objects that another tool keeps at the short names of pages, so that edges have something to keep there. */
  const putBeside = async (keys: readonly string[], Body: string): Promise<void> => {
    const s3 = new S3Client({ ...client(), forcePathStyle: true })
    for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket: 'orders-web', Key, Body }))
    s3.destroy()
  }

  const askedPaths = (): readonly unknown[] =>
    callsOf(aws, 'CreateInvalidation').map(
      ({ InvalidationBatch }) => (InvalidationBatch as { Paths: { Items: readonly string[] } }).Paths.Items,
    )

  it('takes the old page from the edge under every name that visitors use, and nothing else', async () => {
    const { id, url } = await distribute()
    const visit = async (path: string): Promise<string> => (await fetch(url + path)).text()
    const pages = { 'index.html': 'one', 'a/index.html': 'one', 'b.html': 'one', 'same.html': 'one' }
    const workspace = makeWorkspace(pages)
    await publish(workspace, { 'distribution-id': id })
    await putBeside(['a', 'a/', 'b', 'same'], 'one')
    const names = ['/', '/index.html', '/a/index.html', '/a/', '/a', '/b.html', '/b']
    for (const name of [...names, '/same']) expect([name, await visit(name)]).toEqual([name, 'one'])

    for (const path of ['index.html', 'a/index.html', 'b.html']) writeSiteFile(workspace, path, 'two')
    await putBeside(['a', 'a/', 'b', 'same'], 'two')
    const result = await publish(workspace, { 'distribution-id': id })
    expect(result.exitCode).toBe(0)
    for (const name of names) expect([name, await visit(name)]).toEqual([name, 'two'])
    expect(await visit('/same')).toBe('one')
    expect(result.summary).toContain('7 paths (free up to 1,000 a month; $0.035 beyond)')
  })

  it('asks for nothing when only new fingerprinted files came, and for all when told so', async () => {
    const { id } = await distribute()
    const workspace = makeWorkspace({ 'index.html': 'one' })
    await publish(workspace, { 'distribution-id': id })
    writeSiteFile(workspace, 'assets/main.3f2a9c1b.js', 'one')
    await publish(workspace, { 'distribution-id': id })
    expect(askedPaths()).toEqual([])
    writeSiteFile(workspace, 'assets/main.4f2a9c1b.js', 'one')
    await publish(workspace, { 'distribution-id': id, invalidate: 'all' })
    expect(askedPaths()).toEqual([['/*']])
    writeSiteFile(workspace, 'index.html', 'two')
    const none = await publish(workspace, { 'distribution-id': id, invalidate: 'none' })
    expect(none.outputs).toMatchObject({ outcome: 'published', updated: '1', 'invalidation-ids': '' })
    expect(askedPaths()).toHaveLength(1)
  })

  it('invalidates in two distributions what each shows where', async () => {
    const whole = await distribute()
    const docs = await distribute({
      originPath: '/other',
      behaviors: [{ pathPattern: '/v2/*', originPath: '/docs' }],
    })
    const inputs = { prefix: 'docs', 'distribution-id': `${whole.id}\n${docs.id}` }
    const workspace = makeWorkspace({ 'index.html': 'one', 'v2/a.txt': 'one', 'b.txt': 'one' })
    await publish(workspace, inputs)
    const visit = async (url: string): Promise<string> => (await fetch(url)).text()
    expect(await visit(`${whole.url}/docs/v2/a.txt`)).toBe('one')
    expect(await visit(`${docs.url}/v2/a.txt`)).toBe('one')
    for (const path of ['v2/a.txt', 'b.txt']) writeSiteFile(workspace, path, 'two')
    const result = await publish(workspace, inputs)
    expect(result.outputs['invalidation-ids']?.split('\n')).toHaveLength(2)
    expect(askedPaths()).toEqual(expect.arrayContaining([['/docs/b.txt', '/docs/v2/a.txt'], ['/v2/a.txt']]))
    expect(await visit(`${whole.url}/docs/v2/a.txt`)).toBe('two')
    expect(await visit(`${docs.url}/v2/a.txt`)).toBe('two')
  })

  it('waits while others have too many wildcards in progress, and collapses to few of its own', async () => {
    const { id, url } = await distribute()
    const pages = (content: string): Record<string, string> =>
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`blog/${index}.html`, content]))
    await publish(makeWorkspace({ ...pages('one'), 'index.html': 'one' }), { 'distribution-id': id })
    expect(await (await fetch(`${url}/blog/7.html`)).text()).toBe('one')
    const cloudFront = new CloudFrontClient(client())
    const Items = Array.from({ length: 15 }, (_, index) => `/others/${index}/*`)
    const InvalidationBatch = { CallerReference: 'theirs', Paths: { Quantity: 15, Items } }
    await cloudFront.send(new CreateInvalidationCommand({ DistributionId: id, InvalidationBatch }))
    cloudFront.destroy()

    const result = await publish(
      makeWorkspace({ ...pages('two'), 'index.html': 'one' }),
      { 'distribution-id': id, 'max-invalidation-paths': '20' },
      /^CloudFront is busy with earlier|^Invalidation I/m,
    )
    expect(result.outputs).toMatchObject({ outcome: 'published', updated: '60' })
    expect(result.stdout).toContain(`CloudFront is busy with earlier invalidations of ${id}`)
    expect(askedPaths().at(-1)).toEqual(['/blog/*'])
    expect(await (await fetch(`${url}/blog/7.html`)).text()).toBe('two')
  })

  it('says in a plan what it would ask for, and asks for nothing', async () => {
    const { id } = await distribute()
    const workspace = makeWorkspace({ 'index.html': 'one' })
    await publish(workspace, { 'distribution-id': id })
    writeSiteFile(workspace, 'index.html', 'two')
    const { summary, outputs } = await publish(workspace, { 'distribution-id': id, mode: 'plan' })
    expect(outputs).toMatchObject({ outcome: 'planned' })
    expect(summary).toContain('2 paths (free up to 1,000 a month; $0.01 beyond)')
    expect(summary).toContain('To be invalidated in CloudFront (2)')
    expect(askedPaths()).toEqual([])
  })
})
