import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import {
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
      uploaded: '4',
      deleted: '0',
      unchanged: '0',
      'invalidation-id': '',
      outcome: 'published',
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
    expect(order.filter((key) => key !== '.slipway/manifest.json')).toEqual([
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
    expect(outputs).toMatchObject({ uploaded: '1', unchanged: '3' })
    expect(aws.s3.object('orders-web', 'robots.txt')?.body.toString()).toBe('User-agent: none')
  })

  it('uploads nothing twice where ETags are no MD5s', async () => {
    aws.s3.createBucket('kms-site', { kmsEtags: true })
    await publishSite(aws, makeWorkspace(small), { bucket: 'kms-site' })
    const { outputs } = await publishSite(aws, makeWorkspace(small), { bucket: 'kms-site' })
    expect(outputs).toMatchObject({ uploaded: '0', unchanged: '4', outcome: 'unchanged' })
  })

  it('uploads a file again whose headers alone changed', async () => {
    const workspace = makeWorkspace(small)
    await publishSite(aws, workspace)
    // As a version of this action with other rules left it: recorded and served with other headers.
    const manifest = aws.s3.object('orders-web', '.slipway/manifest.json')?.body.toString() ?? ''
    const { files } = JSON.parse(manifest) as { files: Record<string, [string, string, string]> }
    const [, headers = ''] = files['robots.txt'] ?? []
    const etag = await put(aws, 'robots.txt', small['robots.txt'], 'text/html')
    expect(etag).toBe(files['robots.txt']?.[2])
    await put(
      aws,
      '.slipway/manifest.json',
      manifest.replaceAll(headers, 'other headers'),
      'application/json',
    )
    const result = await publishSite(aws, workspace)
    expect(Number(result.outputs.uploaded)).toBeGreaterThan(0)
    expect(result.stdout).toContain('upload     robots.txt (headers, 13 B)')
    expect(aws.s3.object('orders-web', 'robots.txt')?.headers['content-type']).toBe(
      'text/plain; charset=utf-8',
    )
    expect((await publishSite(aws, workspace)).outputs).toMatchObject({ outcome: 'unchanged' })
  })

  it('repairs what somebody changed by hand', async () => {
    const workspace = makeWorkspace(small)
    await publishSite(aws, workspace)
    await put(aws, 'index.html', 'hacked', 'text/html')
    const result = await publishSite(aws, workspace)
    expect(result.stdout).toContain('upload     index.html (drifted, 15 B)')
    expect(result.outputs).toMatchObject({ uploaded: '1', unchanged: '3' })
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
    const result = await publishSite(aws, makeWorkspace({ [name]: 'one', '```\n# pwned.html': 'one' }))
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
