import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { makeWorkspace, publishSite, removeWorkspaces } from './site.js'

const site = { 'index.html': '<h1>Orders</h1>', 'about.html': '<h1>About</h1>' }

describe('publish-static-site as visitors see it', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
  })
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  it('mode: doctor names what is wrong, why, and how to mend it; it needs no source', async () => {
    const { id } = await aws.cloudFront.createDistribution({ originBucket: 'orders-web', compress: false })
    const inputs = { mode: 'doctor', source: '', 'distribution-id': id }
    const result = await publishSite(aws, makeWorkspace({}), inputs)
    expect(result).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } })
    expect(result.stdout).toContain('default root object')
    expect(result.summary).toContain('default root object')
    expect(result.summary).toContain('s3:ListBucket')
    expect(aws.s3.keys('orders-web')).toEqual([])
  })

  it('verify finds an edge that still shows the old page, and passes once it shows the new one', async () => {
    const { id, url } = await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      defaultRootObject: 'index.html',
    })
    const check = { 'distribution-id': id, verify: 'true', 'verify-url': url, 'verify-timeout': '2s' }
    const first = await publishSite(aws, makeWorkspace(site), check)
    expect(first).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' } })
    const next = makeWorkspace({ ...site, 'about.html': '<h1>About us</h1>' })
    const stale = await publishSite(aws, next, { ...check, invalidate: 'none' })
    expect(stale).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', updated: '1' } })
    expect(stale.annotations[0]?.message).toContain('/about.html')
    const healed = await publishSite(aws, next, { ...check, invalidate: 'all', 'cache-control': 'no-cache' })
    expect(healed).toMatchObject({ exitCode: 0, outputs: { outcome: 'published' } })
  })
})
