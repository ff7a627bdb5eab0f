import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CopyObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { concurrently } from '@slipway/action-kit'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import type { StepResult } from '@slipway/testkit'
import { edgeFunctionCode } from '../../src/edge/function-code.js'
import { lingerMs } from '../../src/release/lingering.js'
import { makeWorkspace, publishedKeys, publishSite, removeWorkspaces } from '../site.js'
import { crawlSite } from './crawl-site.js'
import { fastTime } from './fast-time.js'
import { Gateway } from './gateway.js'

const page = (text: string, ...paths: readonly string[]): string =>
  `<h1>${text}</h1>${paths.map((path) => `<a href="/${path}">`).join('')}`

/** Something of everything changes from the one to the other: new, replaced and removed pages and parts. */
const old = {
  'index.html': page('old', 'app-a1111111.js', 'style.css', 'about.html', 'docs/old.html'),
  'about.html': page('old', 'style.css', 'index.html'),
  'docs/old.html': page('old', 'old.svg', 'about.html'),
  'app-a1111111.js': '1',
  'style.css': 'old',
  'old.svg': '<svg/>',
  'sw.js': 'old',
}
const fresh = {
  'index.html': page('fresh', 'app-a2222222.js', 'style.css', 'about.html', 'docs/fresh.html', 'top.html'),
  'about.html': page('fresh', 'style.css', 'fresh.svg', 'top.html'),
  'docs/fresh.html': page('fresh', 'fresh.svg', 'top.html'),
  'top.html': page('fresh', 'docs/fresh.html'),
  'app-a2222222.js': '2',
  'style.css': 'fresh',
  'fresh.svg': '<svg></svg>',
  'sw.js': 'fresh',
}

/** A kind of request, and at which of them the step is killed; before AWS has got it, or when it is done. */
type Kill = readonly [when: string, kind: RegExp, nth: number, moment: 'before' | 'after']

const kills: readonly Kill[] = [
  ['while it lists', /list-type=2/, 1, 'before'],
  ['as it records what it is about to touch', /PUT .*manifest/, 1, 'before'],
  ['when it has recorded what it is about to touch', /PUT .*manifest/, 1, 'after'],
  ['with its first asset', /PUT .*app-a2222222/, 1, 'after'],
  ['with its new pages', /PUT .*top\.html/, 1, 'after'],
  ['with its changed pages', /PUT .*about\.html/, 1, 'after'],
  ['before the root index', /PUT .*index\.html/, 1, 'before'],
  ['with the service worker', /PUT .*sw\.js/, 1, 'after'],
  ['when it has invalidated', /POST .*invalidation/, 1, 'after'],
  ['as it deletes pages', /POST .*\?delete/, 1, 'after'],
  ['before it invalidates those', /POST .*invalidation/, 2, 'before'],
  ['as it deletes the rest', /POST .*\?delete/, 2, 'after'],
  ['when it has recorded what is there now', /PUT .*manifest/, 3, 'after'],
]

describe('a publish that is killed', () => {
  let aws: LocalAws
  // What one step has compiled, the others need not.
  const compiled = mkdtempSync(join(tmpdir(), 'slipway-compiled-'))
  const timeOf = (ahead = 0): Readonly<Record<string, string>> => ({
    ...fastTime(15, ahead),
    NODE_COMPILE_CACHE: compiled,
  })
  beforeAll(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('first')
    const env = { ...aws.environment, ...timeOf() }
    await publishSite(aws, makeWorkspace(old), { bucket: 'first' }, { env })
  })
  afterAll(async () => {
    await aws.stop()
    removeWorkspaces()
    rmSync(compiled, { recursive: true, force: true })
  })

  const inputs = { 'keep-old-assets': '0' }

  it('leaves a site that is whole, and is finished by the next one, whenever that was', async () => {
    const wrong: string[] = []
    await concurrently(
      kills.map((kill, index) => ({ kill, bucket: `site-${index}` })),
      4,
      async ({ kill, bucket }) => {
        await tell(bucket, kill).catch((error: unknown) => wrong.push(`${kill[0]}: ${String(error)}`))
      },
    )
    expect(wrong).toEqual([])
  }, 120_000)

  const tell = async (bucket: string, kill: Kill): Promise<void> => {
    await copyBucket(aws, 'first', bucket)
    const { id, url } = await aws.cloudFront.createDistribution({
      originBucket: bucket,
      defaultRootObject: 'index.html',
      invalidationMs: 20,
    })
    // The edge has all of the old site.
    expect(await crawlSite(url, Object.keys(old))).toEqual([])
    const given = { ...inputs, bucket, 'distribution-id': id }
    const killed = await publishAndKill(fresh, given, kill)
    expect(killed.exitCode).toBeNull()
    const staying = Object.keys(old).filter((path) => path in fresh)
    expect(await crawlSite(url, staying)).toEqual([])

    const healed = await publishSite(aws, makeWorkspace(fresh), given, {
      env: { ...aws.environment, ...timeOf() },
      hasPost: false,
    })
    expect(healed).toMatchObject({ exitCode: 0 })
    expect(publishedKeys(aws, bucket)).toEqual(Object.keys(fresh).sort())
    for (const [path, text] of Object.entries(fresh)) {
      expect(aws.s3.object(bucket, path)?.body.toString()).toBe(text)
      expect(await (await fetch(`${url}/${path}`)).text()).toBe(text)
    }
    for (const path of ['docs/old.html', 'old.svg', 'app-a1111111.js']) {
      expect((await fetch(`${url}/${path}`)).status).not.toBe(200)
    }
    expect(await crawlSite(url, Object.keys(fresh))).toEqual([])
  }

  const releaseKills: readonly Kill[] = [
    ['when it has announced its release', /PUT .*releases\.json/, 1, 'after'],
    ['as it uploads', /PUT .*_releases.*about\.html/, 1, 'after'],
    ['before it says how the release is served', /PUT .*release\.json/, 1, 'before'],
    ['before it switches', /POST .*key-value-stores/, 1, 'before'],
    ['when it has switched', /POST .*key-value-stores/, 1, 'after'],
    ['before it writes down that it has', /PUT .*releases\.json/, 2, 'before'],
    ['as it deletes old releases', /POST .*\?delete/, 1, 'after'],
  ]

  it('shows one release whole, and is finished by the next one, whenever that was', async () => {
    aws.cloudFront.createKeyValueStore('orders-web')
    aws.cloudFront.createFunction('orders-web-edge', edgeFunctionCode(), { store: 'orders-web' })
    aws.s3.createBucket('releases')
    const { id, url } = await aws.cloudFront.createDistribution({
      originBucket: 'releases',
      defaultRootObject: 'index.html',
      viewerRequest: 'orders-web-edge',
    })
    const inputs = {
      bucket: 'releases',
      mode: 'release',
      'distribution-id': id,
      'edge-function': 'orders-web-edge',
      'key-value-store': 'orders-web',
      'keep-releases': '1',
    }
    const env = { ...aws.environment, ...timeOf() }
    const first = await publishSite(aws, makeWorkspace(old), { ...inputs, release: 'r0' }, { env })
    expect(first).toMatchObject({ exitCode: 0 })
    for (const [index, kill] of releaseKills.entries()) {
      const [before, after] = index % 2 === 0 ? [old, fresh] : [fresh, old]
      const given = { ...inputs, release: `r${index + 1}` }
      // Releases that follow each other at once keep what edges may show still.
      const ahead = index === releaseKills.length - 1 ? lingerMs : 0
      const killed = await publishAndKill(after, given, kill, ahead)
      expect({ kill, exitCode: killed.exitCode }).toEqual({ kill, exitCode: null })
      const root = await (await fetch(`${url}/`)).text()
      const shown = root === after['index.html'] ? after : before
      for (const [path, text] of Object.entries(shown)) {
        expect(`${path} ${await (await fetch(`${url}/${path}`)).text()}`).toBe(`${path} ${text}`)
      }
      const later = { ...aws.environment, ...timeOf(ahead) }
      const healed = await publishSite(aws, makeWorkspace(after), given, { env: later, hasPost: false })
      expect({ kill, exitCode: healed.exitCode }).toEqual({ kill, exitCode: 0 })
      for (const [path, text] of Object.entries(after)) {
        expect(`${path} ${await (await fetch(`${url}/${path}`)).text()}`).toBe(`${path} ${text}`)
      }
    }
  }, 120_000)

  const publishAndKill = async (
    files: Readonly<Record<string, string>>,
    given: Readonly<Record<string, string>>,
    [, kind, nth, moment]: Kill,
    ahead = 0,
  ): Promise<StepResult> => {
    const gateway = await Gateway.open(aws)
    let kill: ((signal: NodeJS.Signals) => void) | undefined
    let seen = 0
    gateway.meet = async ({ line, carryOut }) => {
      if (!kind.test(line) || ++seen !== nth) return 'answered'
      if (moment === 'after') await carryOut()
      kill?.('SIGKILL')
      return 'cut'
    }
    try {
      return await publishSite(aws, makeWorkspace(files), given, {
        env: { ...gateway.environment, ...timeOf(ahead) },
        hasPost: false,
        onStdout: (_text, killStep) => (kill = killStep),
      })
    } finally {
      gateway.close()
    }
  }
})

/** Makes a bucket that holds what another one does. */
async function copyBucket(aws: LocalAws, from: string, to: string): Promise<void> {
  aws.s3.createBucket(to)
  const { endpoint, region } = aws.world
  const client = new S3Client({
    endpoint,
    region,
    credentials: { ...aws.identity.administrator },
    forcePathStyle: true,
  })
  for (const Key of aws.s3.keys(from)) {
    await client.send(new CopyObjectCommand({ Bucket: to, Key, CopySource: `${from}/${Key}` }))
  }
  client.destroy()
}
