import { InputReader } from '@slipway/action-kit'
import { processorMs } from '@slipway/testkit/processor-time'
import { readSiteWish, type SiteWish } from '../../src/site/wish.js'
import { readSourceWish, type SourceWish } from '../../src/source/wish.js'

function read(given: Readonly<Record<string, string>>): SiteWish & SourceWish {
  const reader = new InputReader(new Map(Object.entries(given)), '/')
  const wish = { ...readSiteWish(reader), ...readSourceWish(reader) }
  reader.check()
  return wish
}

describe('the inputs of what a source is made into', () => {
  it('reads headers by glob, names in any case, values as they are written', () => {
    const { headers } = read({
      headers: [
        "'**/*.pdf':",
        '  content-disposition: attachment',
        '  x-amz-meta-Build: 0x10',
        '__proto__:',
        '  X-Amz-Meta-__proto__: yes',
        'a.html: {Cache-Control: no-store}',
      ].join('\n'),
    })
    expect(headers).toEqual([
      {
        glob: '**/*.pdf',
        settings: [
          { kind: 'header', name: 'contentDisposition', value: 'attachment' },
          { kind: 'metadata', name: 'build', value: '0x10' },
        ],
      },
      { glob: '__proto__', settings: [{ kind: 'metadata', name: '__proto__', value: 'yes' }] },
      { glob: 'a.html', settings: [{ kind: 'header', name: 'cacheControl', value: 'no-store' }] },
    ])
  })

  it('has values of its own', () => {
    expect(read({})).toMatchObject({
      cleanUrls: false,
      headers: [],
      compress: 'none',
      metadata: {},
      indexDocument: 'index.html',
      errorDocument: undefined,
      followSymlinks: 'inside',
    })
    expect(read({ metadata: 'Team=web\nbuild=7', 'error-document': '/404.html' })).toMatchObject({
      metadata: { team: 'web', build: '7' },
      errorDocument: '404.html',
    })
  })

  it.each([
    [{ headers: '- a' }, 'line 1: is no mapping of globs to headers'],
    [{ headers: 'a.html: no-store' }, 'line 1: "a.html" has no mapping of headers to values'],
    [{ headers: 'a:\n  X-Frame-Options: DENY' }, 'line 2: X-Frame-Options is no header that S3 keeps'],
    [
      { headers: 'a:\n  X-Frame-Options: DENY' },
      'It belongs into a CloudFront response headers policy, or into a _headers file',
    ],
    [
      { headers: 'a:\n  Cache-Contol: x' },
      'line 2: Cache-Contol is unknown: probably cache-control is meant',
    ],
    [{ headers: 'a:\n  Cache-Control: [a, b]' }, 'line 2: Cache-Control has no text for its value'],
    [{ headers: 'a:\n  Cache-Control:' }, 'line 2: Cache-Control has no text for its value'],
    [
      { headers: 'a:\n  Cache-Control: "a\\nb"' },
      'line 2: Cache-Control has a control character in its value',
    ],
    [{ headers: 'a:\n  Expires: tomorrow' }, 'line 2: Expires is no date such as'],
    [
      { headers: 'a:\n  Content-Disposition: é' },
      'line 2: Content-Disposition has a value with other characters',
    ],
    [{ headers: 'a: {}\nb: {}\na: {}' }, 'line 3: Map keys must be unique'],
    [{ headers: "'*a*b*c*d*': {}" }, 'line 1: the glob "*a*b*c*d*" has more than 3 stars'],
    [{ headers: 'a: &x\n  Cache-Control: b\nb: *x' }, 'line 3: "b" has no mapping of headers to values'],
    [{ headers: 'a:\n  <<: {Cache-Control: b}' }, 'line 2: has a name that is no text'],
    [{ headers: 'a: [' }, 'line 1:'],
    [{ headers: '['.repeat(50_000) }, 'is nested deeper than globs with their headers are'],
    [{ headers: `a: ${'{b: '.repeat(20_000)}` }, 'is nested deeper'],
    [{ headers: '- '.repeat(50_000) }, 'is nested deeper'],
    [{ headers: '? '.repeat(50_000) }, 'is nested deeper'],
    [{ headers: 'a:\n  X-Amz-Meta-: x' }, 'line 2: X-Amz-Meta- is no header that S3 keeps'],
    [{ exclude: 'a\n!b' }, 'Input "exclude" has "!b", which begins with an exclamation mark'],
    [{ include: '**' }, 'Input "include" has "**", which names private keys and all else'],
    [{ 'follow-symlinks': 'yes' }, 'Input "follow-symlinks" is "yes". It accepts inside | all | none'],
    [{ 'index-document': 'a/index.html' }, 'Input "index-document" is "a/index.html"'],
    [{ 'error-document': 'errors/' }, 'Input "error-document" is "errors/"'],
    [{ compress: 'zstd' }, 'Input "compress" is "zstd"'],
    [{ 'cache-control': 'a\u0007' }, 'Input "cache-control" has a control character in its value'],
    [{ metadata: 'a b=1' }, 'Input "metadata" "a b" is no name that a header can have'],
    [{ metadata: `a=${'x'.repeat(1_999)}\nb=${'x'.repeat(99)}` }, 'Input "metadata" is 2100 bytes'],
  ])('refuses %j', (given, message) => {
    expect(() => read(given)).toThrow(message)
  })

  it('reads no bomb of aliases', () => {
    const layers = Array.from({ length: 30 }, (_, at) => `l${at + 1}: &l${at + 1} {a: *l${at}, b: *l${at}}`)
    const headers = ['l0: &l0 {Cache-Control: a}', ...layers].join('\n')
    expect(processorMs(() => expect(() => read({ headers })).toThrow('headers'))).toBeLessThan(1_000)
  })

  it('names all faults at once, with their lines', () => {
    const headers = 'a:\n  Expires: x\nb:\n  ETag: y\n  Content-Type: z'
    expect(() => read({ headers })).toThrow(/line 2[\s\S]*line 4: ETag[\s\S]*line 5/)
  })
})
