import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { startConnectProxy, startTlsFront, type StepResult } from '@slipway/testkit'
import { edgeFunctionCode } from '../src/edge/function-code.js'
import { makeWorkspace, publishSite, removeWorkspaces } from './site.js'

// Each is several runs of the bundle, on machines that do other things too.
jest.setTimeout(60_000)

const site = (name: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'index.html': `<h1>${name}</h1>`,
  'about.html': `<h1>About ${name}</h1>`,
  'moved.html': `<h1>Nobody sees this of ${name}</h1>`,
  'logo.svg': '<svg/>',
  'robots.txt': `# ${name}`,
  ...more,
})
/** What of it leads visitors away from a page that is there. */
const redirects = { _redirects: '/moved.html /about.html 301!' }
const host = 'pr-7.preview.example.com'

describe('verify', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
    aws.cloudFront.createKeyValueStore('orders-web')
    aws.cloudFront.createFunction('orders-web-edge', edgeFunctionCode(), { store: 'orders-web' })
  })
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  const distribute = async (viewerRequest?: string): Promise<{ id: string; url: string }> =>
    aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      aliases: ['www.example.com', '*.preview.example.com'],
      defaultRootObject: 'index.html',
      invalidationMs: 10,
      ...(viewerRequest === undefined ? {} : { viewerRequest }),
    })

  const edge = { 'edge-function': 'orders-web-edge', 'key-value-store': 'orders-web' }

  /** Runs steps that verify at a distribution. */
  const stepsAt =
    ({ id, url }: { readonly id: string; readonly url: string }, common: Record<string, string>) =>
    (mode: string, files: Record<string, string>, more = {}, env = {}): Promise<StepResult> =>
      publishSite(
        aws,
        makeWorkspace(files),
        {
          mode,
          'distribution-id': id,
          verify: 'true',
          'verify-url': url,
          'verify-timeout': '30s',
          comment: 'false',
          ...(mode === 'rollback' ? { source: '' } : {}),
          ...common,
          ...more,
        },
        { env: { ...aws.environment, ...env } },
      )

  it('waits until the edge shows a release, and a rollback', async () => {
    const distribution = await distribute('orders-web-edge')
    const run = stepsAt(distribution, edge)
    const page = async (): Promise<string> => (await fetch(`${distribution.url}/`)).text()
    const one = await run('release', site('one', { ...redirects, 'gone.html': 'gone' }), { release: 'v1' })
    expect(one).toMatchObject({ exitCode: 0, outputs: { outcome: 'released' } })
    // index.html, about.html, gone.html, the logo and robots.txt; moved.html leads away.
    expect(one.stdout).toContain('5 of 5 addresses answer the release v1')
    aws.cloudFront.pace.propagationMs = 700
    const two = await run('release', site('two', redirects), { release: 'v2' })
    expect(two).toMatchObject({ exitCode: 0, outputs: { outcome: 'released' } })
    expect(await page()).toBe('<h1>two</h1>')
    // The logo is as it was; gone.html is gone.
    expect(two.stdout).toContain('4 of 4 addresses answer the release v2')
    expect(two.summary).toMatch(/Verified.*4 addresses answer it/)
    const back = await run('rollback', {})
    expect(back).toMatchObject({ exitCode: 0, outputs: { outcome: 'rolled-back', release: 'v1' } })
    expect(await page()).toBe('<h1>one</h1>')
    expect(back.stdout).toContain('4 of 4 addresses answer the release v1')
  })

  it('says what an edge shows instead of a release, or after a rollback, and that the switch is written', async () => {
    const run = stepsAt(await distribute('orders-web-edge'), edge)
    await run('release', site('one'), { release: 'v1' })
    aws.cloudFront.pace.propagationMs = 60_000
    const brief = { 'verify-timeout': '1s' }
    const two = await run('release', site('two'), { release: 'v2', ...brief })
    expect(two).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', release: 'v2' } })
    const said = errorOf(two)
    expect(said).toContain('4 of 4 addresses do not answer the release v2')
    expect(said).toMatch(/\/about\.html is answered as in the release v1 \(x-cache/)
    expect(said).toContain('The switch to v2 is written and stays. A re-run looks again.')
    expect(said).toContain('An edge learns of a switch some seconds later')
    expect(two.summary).toContain('Released, but visitors do not get it')

    aws.cloudFront.pace.propagationMs = 0
    const again = await run('release', site('two'), { release: 'v2', ...brief })
    expect(again).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', release: 'v2', uploaded: '0' } })
    await run('release', site('three'), { release: 'v3' })
    aws.cloudFront.pace.propagationMs = 60_000
    const back = await run('rollback', {}, brief)
    expect(back).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', release: 'v2' } })
    const told = errorOf(back)
    expect(told).toMatch(/is answered as in the release v3 \(x-cache/)
    expect(told).toContain('The switch to v2 is written and stays.')
    expect(back.summary).toContain('Rolled back, but visitors do not get it')
  })

  it('looks at releases that are switched by the path of the origin', async () => {
    aws.cloudFront.pace.deploymentMs = 30
    const distribution = await distribute()
    const run = stepsAt(distribution, {})
    await run('release', site('one'), { release: 'v1' })
    const two = await run('release', site('two'), { release: 'v2' })
    expect(two).toMatchObject({ exitCode: 0, outputs: { outcome: 'released' } })
    expect(two.stdout).toContain('4 of 4 addresses answer the release v2')
    const back = await run('rollback', {})
    expect(back).toMatchObject({ exitCode: 0, outputs: { outcome: 'rolled-back' } })
    expect(back.stdout).toContain('4 of 4 addresses answer the release v1')
  })

  it('looks at a preview below the site, and says what is seen there instead', async () => {
    const run = stepsAt(await distribute('orders-web-edge'), { ...edge, preview: 'pr-7' })
    aws.cloudFront.pace.propagationMs = 60_000
    const unseen = await run('preview', site('one'), { 'verify-timeout': '1s' })
    expect(unseen).toMatchObject({
      exitCode: 1,
      outputs: { outcome: 'failed', url: expect.stringMatching(/_preview\/pr-7\/$/) as string },
    })
    const said = errorOf(unseen)
    expect(said).toMatch(/_preview\/pr-7\/about\.html answered 40\d instead of 200/)
    expect(said).toContain('The preview is published and stays as it is. A re-run looks again.')
    expect(unseen.summary).toContain('Published, but visitors do not get it: the preview')
    aws.cloudFront.pace.propagationMs = 0
    const other = await run('preview', site('two'), { preview: 'pr-8' })
    expect(other).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' } })
    expect(other.stdout).toContain('5 of 5 addresses answer the preview pr-8')
    expect(other.summary).toContain('5 addresses answer it')
    const stale = await run('preview', site('three'), {
      preview: 'pr-8',
      invalidate: 'none',
      'verify-timeout': '1s',
    })
    expect(stale.exitCode).toBe(1)
    expect(errorOf(stale)).toContain('is answered as in this preview before (x-cache')
  })

  it('looks at a preview under its own host', async () => {
    const distribution = await distribute('orders-web-edge')
    const run = stepsAt(distribution, { ...edge, 'preview-url': 'https://{preview}.preview.example.com' })
    const front = await startTlsFront(Number(new URL(distribution.url).port), [`DNS:${host}`])
    const proxy = await startConnectProxy((target) => (target === `${host}:443` ? front.port : undefined))
    try {
      const step = await run(
        'preview',
        site('one', redirects),
        { preview: 'pr-7' },
        {
          https_proxy: `http://127.0.0.1:${proxy.port}`,
          no_proxy: '127.0.0.1,localhost',
          NODE_EXTRA_CA_CERTS: front.certificateFile,
        },
      )
      expect(step).toMatchObject({ exitCode: 0, outputs: { outcome: 'published', url: `https://${host}/` } })
      // The index page, about.html and the logo: the function answers robots.txt by itself.
      expect(step.stdout).toContain('3 of 3 addresses answer the preview pr-7')
      expect(new Set(proxy.targets)).toEqual(new Set([`${host}:443`]))
    } finally {
      await Promise.all([proxy.stop(), front.stop()])
    }
  })
})

function errorOf({ annotations }: StepResult): string {
  return annotations.find(({ level }) => level === 'error')?.message ?? ''
}
