import { UserError } from '@slipway/action-kit'
import { processorMs } from '@slipway/testkit/processor-time'
import { urlPathsOfFile } from '../../src/site/file-urls.js'
import { applyRules } from '../../src/site/header-rules.js'
import { headersOf } from '../../src/site/headers.js'
import { parseHeadersFile, warnOfEdgeHeaders } from '../../src/site/headers-file.js'
import type { ObjectHeaders } from '../../src/site/object-headers.js'

function headersWith(text: string, path: string): ObjectHeaders {
  const urls = urlPathsOfFile(path, 'index.html')
  return applyRules({ path, urls }, headersOf(path), parseHeadersFile(text).rules)
}

function faultsOf(text: string): readonly string[] {
  try {
    parseHeadersFile(text)
    return []
  } catch (error) {
    return error instanceof UserError && error.cause instanceof Error ? error.cause.message.split('\n') : []
  }
}

describe('a _headers file', () => {
  it.each([
    ['/about.html\n  Cache-Control: no-store', 'about.html', { cacheControl: 'no-store' }],
    // Rules are for what visitors ask for: clean URLs are.
    ['/about\n  Cache-Control: no-store', 'about.html', { cacheControl: 'no-store' }],
    ['/docs/\n  cache-control: no-store', 'docs/index.html', { cacheControl: 'no-store' }],
    ['/docs\n  cache-control: no-store', 'docs/index.html', { cacheControl: 'no-store' }],
    ['/\n  CACHE-CONTROL:no-store', 'index.html', { cacheControl: 'no-store' }],
    ['/*\n  Cache-Control: no-store', 'a/b/c.txt', { cacheControl: 'no-store' }],
    ['/a/*/c.txt\n  Cache-Control: no-store', 'a/x/y/c.txt', { cacheControl: 'no-store' }],
    ['/*.pdf\n  Content-Disposition: attachment', 'a/b.pdf', { contentDisposition: 'attachment' }],
    ['/:year/x.txt\n  Content-Language: ko', '2026/x.txt', { contentLanguage: 'ko' }],
    [
      '/:year/x.txt\n  Content-Language: ko',
      '2026/11/x.txt',
      { cacheControl: 'public, max-age=0, s-maxage=300, must-revalidate' },
    ],
    ['/caf%C3%A9\n  Cache-Control: no-store', 'café.html', { cacheControl: 'no-store' }],
    ['/a+b (1).txt\n  Cache-Control: no-store', 'a+b (1).txt', { cacheControl: 'no-store' }],
    // Several values are one; a later rule wins.
    [
      '/*\n  Cache-Control: max-age=1\n  Cache-Control: no-cache',
      'a.txt',
      { cacheControl: 'max-age=1, no-cache' },
    ],
    ['/*\n  Cache-Control: a\n/a.txt\n  Cache-Control: b', 'a.txt', { cacheControl: 'b' }],
    ['/a.txt\n  Cache-Control: a\n/*\n  Cache-Control: b', 'a.txt', { cacheControl: 'b' }],
    // What a rule before gave is taken back.
    [
      '/*\n  Cache-Control: a\n/a.txt\n  ! Cache-Control',
      'a.txt',
      { cacheControl: 'public, max-age=0, s-maxage=300, must-revalidate' },
    ],
    ['/*\n  x-amz-meta-a: 1\n  X-Amz-Meta-B: 2\n/a.txt\n  ! X-AMZ-META-A', 'a.txt', { metadata: { b: '2' } }],
    ['/*\n  x-amz-meta-__proto__: 1', 'a.txt', { metadata: Object.fromEntries([['__proto__', '1']]) }],
    [
      '/movies/:title\n  x-amz-meta-title: ":title"',
      'movies/한.txt',
      { metadata: { title: '"%ED%95%9C.txt"' } },
    ],
    ['/m/*\n  x-amz-meta-rest: :splat', 'm/a/b.txt', { metadata: { rest: 'a/b.txt' } }],
    [
      '\uFEFF# comment\r\n\r\n/a.txt\r\n\t# another\r\n\tExpires: Wed, 21 Oct 2026 07:28:00 GMT\r\n',
      'a.txt',
      {
        expires: 'Wed, 21 Oct 2026 07:28:00 GMT',
      },
    ],
    ['/a.txt\nContent-Type: text/html; charset=utf-8', 'a.txt', { contentType: 'text/html; charset=utf-8' }],
  ])('%j gives %s %j', (text, path, expected) => {
    expect(headersWith(text, path)).toMatchObject(expected)
  })

  it('keeps for the edge what S3 does not, and names it where there is none', () => {
    const { rules, edge } = parseHeadersFile(
      '/*\n  X-Frame-Options: DENY\n  Cache-Control: no-store\n/embed/*\n  ! X-Frame-Options\n  X-Part: :splat',
    )
    expect(rules).toHaveLength(1)
    expect(edge).toMatchObject([
      { line: 1, path: { text: '/*' }, set: [['X-Frame-Options', 'DENY']], detach: [] },
      { line: 4, path: { text: '/embed/*' }, set: [['X-Part', ':splat']], detach: ['x-frame-options'] },
    ])
    expect(warnOfEdgeHeaders(edge)).toEqual([
      expect.stringContaining('X-Frame-Options, X-Part. Set `edge-function`'),
    ])
    expect(warnOfEdgeHeaders([])).toEqual([])
  })

  it('leaves out rules for one host, and says so', () => {
    const { rules, edge, warnings } = parseHeadersFile(
      'https://a.pages.dev/*\n  X-Robots-Tag: noindex\n  Expires: x',
    )
    expect([rules, edge]).toEqual([[], []])
    expect(warnings).toEqual([expect.stringContaining('for one host alone, which are left out: line 1')])
  })

  it('names everything that is wrong with it at once', () => {
    const text = [
      'X-Early: 1',
      '/a/*/b/*',
      '  X: 1',
      '/:x/:x',
      '/:a:b',
      '/%zz',
      '/empty',
      '/bad',
      '  no header',
      '  X-Name:',
      '  X-Bell: \u0007',
      '  Bad Name: 1',
      '  Expires: 0',
      '  Content-Type: html',
      '  Content-Disposition: attachment; filename=é.pdf',
      '  Basic-Auth: user:pass',
      '  X-Rest: :splat',
      '  ! ',
      '/twice',
      '  Content-Type: text/html',
      '  Content-Type: text/plain',
    ].join('\n')
    expect([...faultsOf(text)].sort()).toEqual(
      [
        '_headers:1: X-Early: 1 stands below no path',
        '_headers:2: the path /a/*/b/* has two stars',
        '_headers:4: the path /:x/:x has two placeholders of the same name',
        '_headers:5: the path /:a:b has two placeholders between two slashes',
        '_headers:6: the path /%zz has a percent sign that begins no UTF-8 character',
        '_headers:7: /empty has no headers below it',
        '_headers:9: "no header" is neither a path nor a header with its value',
        '_headers:10: X-Name has no value',
        '_headers:11: X-Bell has a control character in its value',
        '_headers:12: "Bad Name: 1" is neither a path nor a header with its value',
        '_headers:13: Expires is no date such as Wed, 21 Oct 2026 07:28:00 GMT; ages belong into Cache-Control',
        '_headers:14: Content-Type is no media type such as text/html; charset=utf-8',
        "_headers:15: Content-Disposition has a value with other characters than ASCII; encode them, as in filename*=UTF-8''%C3%A9.pdf",
        '_headers:16: Basic-Auth protects nothing here: what is published is public. Take it out',
        '_headers:17: X-Rest has :splat, and /bad has no star',
        '_headers:18: "" is no name of a header',
        '_headers:20: Content-Type is given twice for /twice',
      ].sort(),
    )
  })

  it('refuses a hundred thousand rules at once', () => {
    const refuse = (): void =>
      expect(faultsOf('/a\n  X: 1\n'.repeat(100_000))).toEqual([
        '_headers:4001: there are more than 2000 rules',
      ])
    expect(processorMs(refuse)).toBeLessThan(2_000)
  })

  it('takes no time to match a path made to be hard', () => {
    const rules = `/${Array.from({ length: 30 }, (_, at) => `:p${at}`).join('/')}/*x\n  Cache-Control: no-store`
    const match = (): void => {
      headersWith(rules, `${'a/'.repeat(500)}y`)
      headersWith('/*a:b/c\n  Cache-Control: no-store', 'a'.repeat(1_000))
    }
    expect(processorMs(match)).toBeLessThan(1_000)
  })
})
