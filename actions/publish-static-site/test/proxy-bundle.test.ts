import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { startConnectProxy, startTlsFront, type ConnectProxy, type TlsFront } from '@slipway/testkit'
import { makeWorkspace, publishedKeys, publishSite, removeWorkspaces } from './site.js'

// Addresses for documentation (RFC 5737), which lead nowhere: what comes through, the proxy has let through.
const endpoint = '203.0.113.10'
const site = { 'index.html': '<h1>Orders</h1>', 'about.html': '<h1>About</h1>', 'main.3f2a9c1b.js': '1' }
const password = 'correct-horse'

describe('publish-static-site behind a proxy', () => {
  let aws: LocalAws
  let front: TlsFront
  let proxy: ConnectProxy
  let distribution: string

  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
    const { id, url } = await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      defaultRootObject: 'index.html',
    })
    distribution = id
    front = await startTlsFront(Number(new URL(aws.world.endpoint).port), [`IP:${endpoint}`])
    const ports: Readonly<Record<string, number>> = {
      [`${endpoint}:443`]: front.port,
      'www.example.test:80': Number(new URL(url).port),
    }
    proxy = await startConnectProxy((target) => ports[target], `runner:${password}`)
  })
  afterEach(async () => {
    for (const each of [proxy, front, aws]) await each.stop()
    removeWorkspaces()
  })

  const environment = (login: string): Readonly<Record<string, string>> => ({
    ...aws.environment,
    AWS_ENDPOINT_URL: `https://${endpoint}`,
    https_proxy: `http://${login}@127.0.0.1:${proxy.port}`,
    http_proxy: `http://${login}@127.0.0.1:${proxy.port}`,
    NODE_EXTRA_CA_CERTS: front.certificateFile,
  })

  it('reaches S3, CloudFront and the pages that it verifies through it alone', async () => {
    const inputs = {
      'distribution-id': distribution,
      verify: 'true',
      'verify-url': 'http://www.example.test',
    }
    const options = { env: environment(`runner:${password}`) }
    const result = await publishSite(aws, makeWorkspace(site), inputs, options)
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'published', uploaded: '3' } })
    expect(publishedKeys(aws)).toEqual(Object.keys(site).sort())
    expect(new Set(proxy.targets)).toEqual(new Set([`${endpoint}:443`, 'www.example.test:80']))
    // Connections are kept: there are far more calls than tunnels.
    expect(proxy.targets.length).toBeLessThan(aws.journal.entries.length + 5)
    expect(result.stdout + result.stderr + result.summary).not.toContain(password)
  })

  it('says what the proxy refuses, and does not try again', async () => {
    const options = { env: environment('runner:wrong-horse') }
    const result = await publishSite(aws, makeWorkspace(site), {}, options)
    expect(result.exitCode).toBe(1)
    const said = result.annotations[0]?.message ?? ''
    expect(said).toMatch(
      /did not get through the proxy\. .*127\.0\.0\.1:\d+.* 407 Proxy Authentication Required/,
    )
    expect(said).toContain('HTTPS_PROXY')
    expect(result.stdout + result.stderr + result.summary).not.toContain('wrong-horse')
    expect(aws.journal.entries).toEqual([])
  })
})
