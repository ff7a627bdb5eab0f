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
})
