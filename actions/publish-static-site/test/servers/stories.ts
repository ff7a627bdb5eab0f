import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { pythonTool, type StepResult } from '@slipway/testkit'
import { makeWorkspace, publishSite, removeWorkspaces, writeSiteFile } from '../site.js'
import { makeBucket, type Bucket, type Server } from './bucket.js'

const run = promisify(execFile)

const small = {
  'index.html': '<h1>Orders</h1>',
  'about/index.html': '<h1>About</h1>',
  'assets/main.3f2a9c1b.js': 'console.log(1)',
  'robots.txt': 'User-agent: *',
}

/** All that keys have to be told apart by: in paths, queries, signatures, listings and XML. */
const odd = [
  'with space.html',
  'a+b.html',
  'a~b.html',
  '100%.html',
  '%41.html',
  'a#b.html',
  'a&b.html',
  "it's.html",
  'so "quoted".html',
  '주문/näh.html',
  '\u{1f600}.html',
]

/** What somebody does with a site, on whatever server: each with a bucket of its own, by the action's bundle. */
export function tellStories(server: () => Server): void {
  let bucket: Bucket
  let count = 0
  beforeEach(async () => {
    bucket = await makeBucket(server(), `orders-web-${++count}`)
  })
  afterEach(removeWorkspaces)
  const publish = (
    workspace: string,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> =>
    publishSite(
      bucket,
      workspace,
      { bucket: bucket.name, ...inputs },
      { env: { ...bucket.environment, ...env } },
    )

  it('is published, then left alone, then gets what changed', async () => {
    const first = await publish(makeWorkspace(small))
    expect(first).toMatchObject({ exitCode: 0, annotations: [] })
    expect(first.outputs).toMatchObject({ outcome: 'published', uploaded: '4', bytes: '56' })
    expect(await bucket.keys()).toEqual(Object.keys(small).sort())
    const { bytes, ContentType, CacheControl } = (await bucket.object('assets/main.3f2a9c1b.js')) ?? {}
    expect({ text: bytes?.toString(), ContentType, CacheControl }).toEqual({
      text: small['assets/main.3f2a9c1b.js'],
      ContentType: 'text/javascript; charset=utf-8',
      CacheControl: 'public, max-age=31536000, immutable',
    })
    const workspace = makeWorkspace(small)
    const second = await publish(workspace)
    expect(second.outputs).toMatchObject({ outcome: 'unchanged', uploaded: '0', unchanged: '4' })
    writeSiteFile(workspace, 'robots.txt', 'User-agent: none')
    const third = await publish(workspace)
    expect(third.outputs).toMatchObject({ uploaded: '0', updated: '1', unchanged: '3', bytes: '16' })
    expect(await bucket.text('robots.txt')).toBe('User-agent: none')
  })

  it('gets other headers without its bytes being sent', async () => {
    const workspace = makeWorkspace(small)
    await publish(workspace)
    const other = { 'cache-control': 'no-store', metadata: 'commit=abc123' }
    const { outputs } = await publish(workspace, other)
    expect(outputs).toMatchObject({ outcome: 'published', updated: '4', bytes: '0' })
    const found = await bucket.object('robots.txt')
    expect(found).toMatchObject({
      CacheControl: 'no-store',
      ContentType: 'text/plain; charset=utf-8',
      Metadata: { commit: 'abc123' },
    })
    expect(found?.bytes.toString()).toBe(small['robots.txt'])
    expect((await publish(workspace, other)).outputs).toMatchObject({ outcome: 'unchanged' })
  })

  it('loses what is gone from the source, but for old assets, and nothing of others', async () => {
    await publish(makeWorkspace({ ...small, 'gone.html': 'gone' }))
    await bucket.put('theirs.html', 'theirs', 'text/html')
    const next = makeWorkspace({ 'index.html': small['index.html'] })
    const kept = await publish(next)
    expect(kept.outputs).toMatchObject({ deleted: '3' })
    expect(await bucket.keys()).toEqual(['assets/main.3f2a9c1b.js', 'index.html', 'theirs.html'])
    expect((await publish(next, { 'keep-old-assets': '0' })).outputs).toMatchObject({ deleted: '1' })
    expect(await bucket.keys()).toEqual(['index.html', 'theirs.html'])
  })

  it.each([
    ['aws s3 sync', 'aws', (to: string) => ['s3', 'sync', '--only-show-errors', 'site', to]],
    ['s5cmd', 's5cmd', (to: string) => ['--log', 'error', 'sync', 'site/', `${to}/`]],
  ])('is adopted from %s: what is the same is not sent again', async (_name, tool, argumentsFor) => {
    const film = Buffer.alloc(9 * 1024 * 1024 + 5, 'film')
    const workspace = makeWorkspace({ ...small, 'films/one.mp4': film })
    await run(pythonTool(tool), argumentsFor(`s3://${bucket.name}`), {
      cwd: workspace,
      timeout: 20_000,
      env: {
        PATH: process.env.PATH,
        ...bucket.environment,
        S3_ENDPOINT_URL: bucket.environment.AWS_ENDPOINT_URL,
      },
    })
    await bucket.put('robots.txt', 'not as it is', 'text/plain')
    const { outputs } = await publish(workspace)
    expect(outputs).toMatchObject({ outcome: 'published', uploaded: '0', updated: '5', bytes: '13' })
    const { ContentType, CacheControl, bytes } = (await bucket.object('films/one.mp4')) ?? {}
    expect({ ContentType, isWhole: bytes?.equals(film) }).toEqual({ ContentType: 'video/mp4', isWhole: true })
    expect(CacheControl).toContain('must-revalidate')
    expect((await publish(workspace)).outputs).toMatchObject({ outcome: 'unchanged', unchanged: '5' })
  })

  it('is mended when somebody changed it by hand', async () => {
    const workspace = makeWorkspace(small)
    await publish(workspace)
    await bucket.put('index.html', 'hacked', 'text/html')
    await bucket.remove('about/index.html')
    const { outputs, stdout } = await publish(workspace)
    expect(outputs).toMatchObject({ uploaded: '1', updated: '1', unchanged: '2' })
    expect(stdout).toContain('upload     index.html (drifted, 15 B)')
    expect(await bucket.text('index.html')).toBe(small['index.html'])
    expect(await bucket.text('about/index.html')).toBe(small['about/index.html'])
  })

  it('is one publisher’s at a time', async () => {
    const run = 'https://github.com/acme/site/actions/runs/7'
    const held = JSON.stringify({ state: 'held', holder: 'x', run })
    await bucket.put('held/.slipway/lock', held, 'application/json')
    const site = (content: string): string => makeWorkspace({ ...small, 'index.html': content })
    const [refused, older, newer] = await Promise.all([
      publish(site('1'), { prefix: 'held', 'lock-timeout': '1s' }),
      publish(site('7'), {}, { GITHUB_RUN_ID: '7' }),
      publish(site('8'), {}, { GITHUB_RUN_ID: '8' }),
    ])
    expect(refused.annotations[0]?.message).toContain('is still under way')
    expect(refused.annotations[0]?.message).toContain(run)
    expect((await bucket.keys()).filter((key) => key.startsWith('held/'))).toEqual(['held/.slipway/lock'])
    expect([refused.exitCode, older.exitCode, newer.exitCode]).toEqual([1, 0, 0])
    expect(newer.outputs.outcome).toBe('published')
    expect(await bucket.text('index.html')).toBe('8')
    const late = await publish(site('7'), {}, { GITHUB_RUN_ID: '7' })
    expect(late.outputs).toMatchObject({ outcome: 'superseded' })
  })

  it('has names of every kind', async () => {
    const files = Object.fromEntries(odd.map((name) => [name, `content of ${name}`]))
    const workspace = makeWorkspace({ ...files, 'index.html': 'one' })
    expect((await publish(workspace)).outputs).toMatchObject({ uploaded: String(odd.length + 1) })
    expect([...(await bucket.keys())].sort()).toEqual([...odd, 'index.html'].sort())
    for (const name of odd) expect(await bucket.text(name)).toBe(files[name])
    const other = { 'cache-control': 'no-store' }
    expect((await publish(workspace, other)).outputs).toMatchObject({
      updated: String(odd.length + 1),
      bytes: '0',
    })
    const { outputs } = await publish(makeWorkspace({ 'index.html': 'one' }), other)
    expect(outputs).toMatchObject({ deleted: String(odd.length), unchanged: '1' })
    expect(await bucket.keys()).toEqual(['index.html'])
  })

  it('has a large file, in parts', async () => {
    const film = Buffer.alloc(20 * 1024 * 1024 + 7, 'film')
    const workspace = makeWorkspace({ 'index.html': 'one', 'film.mp4': film })
    const { annotations, outputs } = await publish(workspace)
    expect({ annotations, uploaded: outputs.uploaded }).toEqual({ annotations: [], uploaded: '2' })
    const found = await bucket.object('film.mp4')
    expect({ isWhole: found?.bytes.equals(film), etag: found?.ETag }).toEqual({
      isWhole: true,
      etag: expect.stringMatching(/-3"$/) as string,
    })
    const other = { 'cache-control': 'no-store' }
    expect((await publish(workspace, other)).outputs).toMatchObject({ updated: '2', bytes: '0' })
    expect((await publish(workspace, other)).outputs).toMatchObject({ outcome: 'unchanged' })
    expect((await bucket.object('film.mp4'))?.bytes.equals(film)).toBe(true)
  })
}
