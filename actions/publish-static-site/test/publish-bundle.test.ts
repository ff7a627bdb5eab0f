import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import type { StepOptions, StepResult } from '@slipway/testkit'
import {
  beginAndLock,
  callsOf,
  makeWorkspace,
  publishedKeys,
  publishSite,
  removeWorkspaces,
  writeSiteFile,
} from './site.js'

const small = {
  'index.html': '<h1>Orders</h1>',
  'about/index.html': '<h1>About</h1>',
  'assets/main.3f2a9c1b.js': 'console.log(1)',
  'robots.txt': 'User-agent: *',
}

describe('publish-static-site', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
  })
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  it('publishes every file with its headers, assets before pages, the root index last', async () => {
    const result = await publishSite(aws, makeWorkspace(small))
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(result.outputs).toEqual({
      outcome: 'published',
      uploaded: '4',
      updated: '0',
      unchanged: '0',
      deleted: '0',
      bytes: '56',
      url: '',
      'invalidation-ids': '',
      'changed-paths': JSON.stringify(Object.keys(small).sort()),
    })
    expect(publishedKeys(aws)).toEqual(Object.keys(small).sort())
    expect(aws.s3.object('orders-web', 'index.html')?.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, s-maxage=300, must-revalidate',
    })
    expect(aws.s3.object('orders-web', 'assets/main.3f2a9c1b.js')?.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    const order = callsOf(aws, 'PutObject').map(({ Key }) => Key)
    expect(order.filter((key) => !String(key).startsWith('.slipway/'))).toEqual([
      'assets/main.3f2a9c1b.js',
      'robots.txt',
      'about/index.html',
      'index.html',
    ])
    expect(result.summary).toContain('Published to')
    expect(result.left).toEqual([])
  })

  it('uploads nothing when nothing changed, whatever the times of the files say', async () => {
    await publishSite(aws, makeWorkspace(small))
    aws.journal.clear()
    const { outputs } = await publishSite(aws, makeWorkspace(small))
    expect(outputs).toMatchObject({ uploaded: '0', unchanged: '4', outcome: 'unchanged' })
    expect(callsOf(aws, 'PutObject')).toEqual([])
  })

  it('uploads only what changed', async () => {
    const workspace = makeWorkspace(small)
    await publishSite(aws, workspace)
    writeSiteFile(workspace, 'robots.txt', 'User-agent: none')
    const { outputs } = await publishSite(aws, workspace)
    expect(outputs).toMatchObject({ uploaded: '0', updated: '1', unchanged: '3' })
    expect(aws.s3.object('orders-web', 'robots.txt')?.body.toString()).toBe('User-agent: none')
  })

  it('uploads nothing twice where ETags are no MD5s', async () => {
    aws.s3.createBucket('kms-site', { kmsEtags: true })
    await publishSite(aws, makeWorkspace(small), { bucket: 'kms-site' })
    const { outputs } = await publishSite(aws, makeWorkspace(small), { bucket: 'kms-site' })
    expect(outputs).toMatchObject({ uploaded: '0', unchanged: '4', outcome: 'unchanged' })
  })

  it('gives a file whose headers alone changed its headers, and sends no bytes', async () => {
    const workspace = makeWorkspace(small)
    await publishSite(aws, workspace)
    aws.journal.clear()
    const result = await publishSite(aws, workspace, { 'storage-class': 'STANDARD_IA' })
    expect(result.outputs).toMatchObject({ uploaded: '0', updated: '4', bytes: '0', outcome: 'published' })
    expect(result.stdout).toContain('headers    robots.txt (headers)')
    expect(callsOf(aws, 'CopyObject')).toHaveLength(4)
    const stored = aws.s3.object('orders-web', 'robots.txt')
    expect(stored?.body.toString()).toBe(small['robots.txt'])
    expect(stored?.headers['content-type']).toBe('text/plain; charset=utf-8')
    const again = await publishSite(aws, workspace, { 'storage-class': 'STANDARD_IA' })
    expect(again.outputs).toMatchObject({ outcome: 'unchanged' })
  })

  it('adopts what another tool has uploaded: the same is not sent again, other headers are copied', async () => {
    await put(aws, 'index.html', small['index.html'], 'binary/octet-stream')
    await put(aws, 'robots.txt', 'old', 'text/plain')
    await put(aws, 'theirs.html', 'theirs', 'text/html')
    const result = await publishSite(aws, makeWorkspace(small))
    expect(result.outputs).toMatchObject({ uploaded: '2', updated: '2', deleted: '0', bytes: '41' })
    expect(result.stdout).toContain('headers    index.html (foreign)')
    expect(result.stdout).toContain('upload     robots.txt (foreign, 13 B)')
    expect(publishedKeys(aws)).toContain('theirs.html')
  })

  it('keeps old assets for a week, and refuses to delete a site', async () => {
    await publishSite(aws, makeWorkspace(small))
    const next = makeWorkspace({ 'index.html': '<h1>Orders</h1>', 'about/index.html': '<h1>About</h1>' })
    const refused = await publishSite(aws, next, { 'max-delete': '25%' })
    expect(refused.exitCode).toBe(1)
    expect(refused.annotations[0]?.message).toContain(
      'This publish would delete 1 of 3 files; max-delete is 25%, that is 0',
    )
    const kept = await publishSite(aws, next)
    expect(kept.outputs).toMatchObject({ deleted: '1' })
    expect(kept.stdout).toContain('retain     assets/main.3f2a9c1b.js until ')
    expect(publishedKeys(aws)).toContain('assets/main.3f2a9c1b.js')
    expect((await publishSite(aws, next, { 'keep-old-assets': '0' })).outputs).toMatchObject({ deleted: '1' })
    expect(publishedKeys(aws)).toEqual(['about/index.html', 'index.html'])
  })

  it('plans, and writes nothing', async () => {
    const result = await publishSite(aws, makeWorkspace(small), { mode: 'plan' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned', uploaded: '0' } })
    expect(result.stdout).toContain('4 to upload, 0 with other headers, 0 unchanged')
    expect(aws.s3.keys('orders-web')).toEqual([])
  })

  it.each([
    ['the older one', '7', '8'],
    ['the newer one', '8', '7'],
  ])(
    'has two publishes at once wait for each other, and the newest run win: %s first',
    async (_who, ...runs) => {
      const older = makeWorkspace({ ...small, 'index.html': 'older' })
      const newer = makeWorkspace({ ...small, 'index.html': 'newer' })
      const as = (run: string): Partial<StepOptions> => ({
        env: {
          ...aws.environment,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REPOSITORY: 'acme/site',
          GITHUB_RUN_ID: run,
        },
      })
      const begun: Promise<StepResult>[] = []
      for (const run of runs) {
        const { ended } = await beginAndLock(aws, () =>
          publishSite(aws, run === '7' ? older : newer, {}, as(run)),
        )
        begun.push(ended)
      }
      const both = await Promise.all(begun)
      expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0])
      expect(both[runs.indexOf('8')]?.outputs).toMatchObject({ outcome: 'published' })
      expect(aws.s3.object('orders-web', 'index.html')?.body.toString()).toBe('newer')
      const late = await publishSite(aws, older, {}, as('7'))
      expect(late).toMatchObject({ exitCode: 0, outputs: { outcome: 'superseded', uploaded: '0' } })
      expect(late.annotations[0]?.message).toContain('https://github.com/acme/site/actions/runs/8')
      expect(aws.s3.object('orders-web', 'index.html')?.body.toString()).toBe('newer')
    },
  )

  it('repairs what somebody changed by hand', async () => {
    const workspace = makeWorkspace(small)
    await publishSite(aws, workspace)
    await put(aws, 'index.html', 'hacked', 'text/html')
    const result = await publishSite(aws, workspace)
    expect(result.stdout).toContain('upload     index.html (drifted, 15 B)')
    expect(result.outputs).toMatchObject({ uploaded: '0', updated: '1', unchanged: '3' })
    expect(aws.s3.object('orders-web', 'index.html')?.body.toString()).toBe('<h1>Orders</h1>')
  })

  it('stays inside its prefix: foo never sees foobar', async () => {
    await publishSite(aws, makeWorkspace({ 'index.html': 'bar', 'old.html': 'bar' }), { prefix: 'foobar' })
    await publishSite(aws, makeWorkspace({ 'index.html': 'foo', 'old.html': 'foo' }), { prefix: 'foo' })
    const next = makeWorkspace({ 'index.html': 'foo' })
    const { outputs } = await publishSite(aws, next, { prefix: '/foo/', 'delete-removed': 'true' })
    expect(outputs).toMatchObject({ uploaded: '0', deleted: '1', unchanged: '1' })
    expect(publishedKeys(aws)).toEqual(['foo/index.html', 'foobar/index.html', 'foobar/old.html'])
  })

  it('publishes no hidden file and no private key, and names what it left out', async () => {
    const secret = { '.env': 'TOKEN=1', '.git/config': '', 'tls.pem': 'KEY', 'a/.npmrc': '' }
    const result = await publishSite(
      aws,
      makeWorkspace({ 'index.html': 'one', '.well-known/security.txt': 'one', ...secret }),
    )
    expect(publishedKeys(aws)).toEqual(['.well-known/security.txt', 'index.html'])
    expect(result.annotations).toEqual([
      {
        level: 'warning',
        title: 'Private keys in the source',
        message: 'These look like private keys and were not published: tls.pem',
      },
    ])
    for (const path of ['.env (hidden)', '.git (hidden)', 'tls.pem (private key)', 'a/.npmrc (hidden)']) {
      expect(result.summary).toContain(path)
    }
  })

  it('uploads a large file in parts', async () => {
    const film = Buffer.alloc(20 * 1024 * 1024 + 7, 'film')
    const workspace = makeWorkspace({ 'index.html': 'one', 'film.mp4': film })
    const first = await publishSite(aws, workspace)
    expect(first).toMatchObject({ annotations: [], outputs: { uploaded: '2' } })
    expect(callsOf(aws, 'UploadPart')).toHaveLength(3)
    const stored = aws.s3.object('orders-web', 'film.mp4')
    expect(stored?.body.equals(film)).toBe(true)
    expect(stored?.headers['content-type']).toBe('video/mp4')
    expect((await publishSite(aws, workspace)).outputs).toMatchObject({ outcome: 'unchanged' })
  })

  it('keeps text from outside inert in its log and summary', async () => {
    const name = '::error::pwned.html'
    const site = { 'index.html': 'one', [name]: 'one', '``` <b>`pwned`.html': 'one' }
    const result = await publishSite(aws, makeWorkspace(site))
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(result.summary).toContain('````diff')
    expect(publishedKeys(aws)).toContain(name)
  })
})

/** Writes an object past the action, and returns its ETag. */
async function put(
  aws: LocalAws,
  key: string,
  body: string,
  contentType: string,
): Promise<string | undefined> {
  const client = new S3Client({
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: { ...aws.identity.administrator },
    forcePathStyle: true,
  })
  try {
    const command = { Bucket: 'orders-web', Key: key, Body: body, ContentType: contentType }
    return (await client.send(new PutObjectCommand(command))).ETag
  } finally {
    client.destroy()
  }
}
