import { gunzipSync } from 'node:zlib'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { makeWorkspace, publishedKeys, publishSite, removeWorkspaces, writeSiteFile } from './site.js'

const page = `<!doctype html><title>Orders</title>${'<p>Hello</p>'.repeat(200)}`

describe('a site with rules of its own', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
  })
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  const headersOf = (key: string): Readonly<Record<string, string>> =>
    aws.s3.object('orders-web', key)?.headers ?? {}

  it('is stored with the headers, redirects, clean names and encodings that it asks for', async () => {
    const workspace = makeWorkspace({
      'index.html': page,
      'about.html': page,
      'docs/index.html': page,
      terms: page,
      'report é.pdf': 'pdf',
      'logo.png': 'png',
      'main.3f2a9c1b.js': 'console.log(1)',
      'main.3f2a9c1b.js.map': '{}',
      'drafts/a.html': page,
      '404.html': page,
      _headers:
        '/*\n  X-Frame-Options: DENY\n/docs/\n  Cache-Control: no-store\n/terms\n  Content-Language: ko',
      _redirects: '/old /about 301\n/sale https://example.com/ 302\n/news/* /blog/:splat\n',
    })
    const inputs = {
      exclude: 'drafts/**',
      'error-document': '404.html',
      'clean-urls': 'true',
      compress: 'gzip',
      metadata: 'Team=web',
      'cache-control': 'no-cache',
      'cache-control-fingerprinted': 'public, max-age=60',
      headers:
        "'*.pdf':\n  Content-Disposition: attachment; filename*=UTF-8''report%20%C3%A9.pdf\n  x-amz-meta-kind: report",
    }
    const result = await publishSite(aws, workspace, inputs)
    expect(result).toMatchObject({ exitCode: 0 })
    expect(publishedKeys(aws).filter((key) => !key.startsWith('.slipway/'))).toEqual(
      [
        '404.html',
        'about',
        'about.html',
        'docs',
        'docs/',
        'docs/index.html',
        'index.html',
        'logo.png',
        'main.3f2a9c1b.js',
        'old',
        'old/',
        'old/index.html',
        'report é.pdf',
        'sale',
        'sale/',
        'sale/index.html',
        'terms',
      ].sort(),
    )
    // One may be written in the next second.
    const uploaded = { 'last-modified': expect.stringMatching(/GMT$/) as string }
    expect(headersOf('about')).toEqual({ ...headersOf('about.html'), ...uploaded })
    expect(headersOf('about')).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-encoding': 'gzip',
      'x-amz-meta-team': 'web',
    })
    expect(gunzipSync(aws.s3.object('orders-web', 'about')?.body ?? '').toString()).toBe(page)
    expect(headersOf('docs/')['cache-control']).toBe('no-store')
    expect(headersOf('terms')).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'ko',
    })
    expect(headersOf('main.3f2a9c1b.js')['cache-control']).toBe('public, max-age=60')
    expect(headersOf('logo.png')['content-encoding']).toBeUndefined()
    expect(headersOf('report é.pdf')).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''report%20%C3%A9.pdf",
      'x-amz-meta-kind': 'report',
      'x-amz-meta-team': 'web',
    })
    expect(headersOf('old')['x-amz-website-redirect-location']).toBe('/about')
    expect(headersOf('sale')['x-amz-website-redirect-location']).toBeUndefined()
    expect(aws.s3.object('orders-web', 'sale')?.body.toString()).toContain('url=https://example.com/')
    expect(result.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('A source map was not published: main.3f2a9c1b.js.map'),
      expect.stringContaining('visitors do not get them: X-Frame-Options'),
      expect.stringContaining('without it they do nothing: line 3.'),
    ])

    expect((await publishSite(aws, workspace, inputs)).outputs).toMatchObject({ outcome: 'unchanged' })

    // A rule that changed changes the headers of what it is for, and nothing else.
    writeSiteFile(workspace, '_headers', '/docs/\n  Cache-Control: no-store\n/terms\n  Content-Language: en')
    const next = await publishSite(aws, workspace, inputs)
    expect(next.outputs).toMatchObject({ outcome: 'published', updated: '1', uploaded: '0' })
    expect(headersOf('terms')['content-language']).toBe('en')
  })

  it('is refused with all that is wrong with its rules, before anything is changed', async () => {
    const workspace = makeWorkspace({ 'index.html': page, _redirects: '/a\n/b javascript:x\n' })
    const result = await publishSite(aws, workspace)
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('_redirects:1: /a has no destination')
    expect(result.stdout).toContain('_redirects:2: the destination javascript:x is neither')
    expect(publishedKeys(aws)).toEqual([])
  })

  it('is refused without its index, with a hint at where it is', async () => {
    const result = await publishSite(aws, makeWorkspace({ 'browser/index.html': page }))
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('is `source` to end in /browser?')
    expect(publishedKeys(aws)).toEqual([])
  })
})
