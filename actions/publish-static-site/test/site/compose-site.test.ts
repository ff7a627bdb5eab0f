import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ComposedSite, ComposeOptions } from '../../src/site/compose-site.js'
import type { ObjectHeaders } from '../../src/site/object-headers.js'
import { readSite } from '../../src/site/read-site.js'
import { plainSite, type SiteWish } from '../../src/site/wish.js'
import { plainOptions } from '../memory-site.js'

const page = '<!doctype html><title>x</title>'

describe('a site made of files', () => {
  const made: string[] = []
  afterAll(() => made.forEach((path) => rmSync(path, { recursive: true })))

  const folderOf = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-compose-'))
    made.push(folder)
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return folder
  }

  const read = (
    files: Readonly<Record<string, string>>,
    site: Partial<SiteWish> = {},
    options: Partial<ComposeOptions> = {},
  ): Promise<ComposedSite> => {
    const wish = { ...plainOptions, site: { ...plainSite, ...site }, ...options }
    return readSite(folderOf({ 'index.html': page, ...files }), wish, new AbortController().signal)
  }

  const headersOf = ({ objects }: ComposedSite, path: string): ObjectHeaders | undefined =>
    objects.find((object) => object.path === path)?.headers

  const pathsOf = ({ objects }: ComposedSite): readonly string[] => objects.map(({ path }) => path)

  const textOf = ({ objects }: ComposedSite, path: string): string => {
    const content = objects.find((object) => object.path === path)?.content
    return content?.kind === 'bytes' ? content.bytes.toString('utf8') : ''
  }

  it.each([
    ['about', page, 'text/html; charset=utf-8'],
    ['about', '\uFEFF\n <!-- x --><HTML lang=en>', 'text/html; charset=utf-8'],
    ['about', 'html is a language', 'application/octet-stream'],
    ['about', '', 'application/octet-stream'],
    ['about.txt', page, 'text/plain; charset=utf-8'],
  ])('%s that begins with %j is %s', async (path, content, contentType) => {
    expect(headersOf(await read({ [path]: content }), path)).toMatchObject({ contentType })
  })

  it.each([
    ['icon.svgz', { contentType: 'image/svg+xml', contentEncoding: 'gzip' }],
    ['Build/game.wasm.br', { contentType: 'application/wasm', contentEncoding: 'br' }],
    ['data.tar.gz', { contentType: 'application/gzip' }],
    ['.well-known/x.br', { contentType: 'application/octet-stream' }],
  ])('%s is %j', async (path, expected) => {
    const { contentType, contentEncoding } = headersOf(await read({ [path]: 'x' }), path) ?? {}
    expect({ contentType, contentEncoding }).toEqual(expected)
  })

  it('applies the rules of the source, then those of the workflow; later ones win', async () => {
    const composed = await read(
      {
        _headers: '/*\n  Cache-Control: from-file\n  Content-Language: ko\n/a.txt\n  Cache-Control: a',
        'a.txt': '',
        'b.txt': '',
      },
      {
        metadata: { team: 'web' },
        headers: [
          { glob: '*.txt', settings: [{ kind: 'header', name: 'contentLanguage', value: 'en' }] },
          { glob: 'b.*', settings: [{ kind: 'metadata', name: 'team', value: 'docs' }] },
        ],
      },
    )
    const contentType = 'text/plain; charset=utf-8'
    expect(headersOf(composed, 'a.txt')).toEqual({
      contentType,
      cacheControl: 'a',
      contentLanguage: 'en',
      metadata: { team: 'web' },
    })
    expect(headersOf(composed, 'b.txt')).toEqual({
      contentType,
      cacheControl: 'from-file',
      contentLanguage: 'en',
      metadata: { team: 'docs' },
    })
    expect(pathsOf(composed)).toEqual(['a.txt', 'b.txt', 'index.html'])
  })

  it('says which headers nobody sends, but not when a function at the edge does', async () => {
    const files = { _headers: '/*\n  X-Frame-Options: DENY' }
    expect((await read(files)).warnings).toEqual([expect.stringContaining('X-Frame-Options')])
    const edge = await read(files, {}, { hasEdgeFunction: true })
    expect(edge).toMatchObject({ warnings: [], edgeHeaders: [{ set: [['X-Frame-Options', 'DENY']] }] })
  })

  it('makes objects of redirects, as page and for the website endpoint', async () => {
    const composed = await read({
      _redirects:
        '/old /new?a=1&b=2\n/x.pdf https://example.com/y.pdf 308\n/sale /autumn 302\n/home /index.html 200',
      'new.html': page,
    })
    expect(pathsOf(composed)).toEqual([
      'home',
      'home/',
      'home/index.html',
      'index.html',
      'new.html',
      'old',
      'old/',
      'old/index.html',
      'sale',
      'sale/',
      'sale/index.html',
      'x.pdf',
    ])
    expect(headersOf(composed, 'old')).toMatchObject({
      contentType: 'text/html; charset=utf-8',
      redirectTo: '/new?a=1&b=2',
    })
    expect(textOf(composed, 'old')).toContain('<link rel="canonical" href="/new?a=1&amp;b=2">')
    expect(textOf(composed, 'old/')).toContain('content="0; url=/new?a=1&amp;b=2"')
    expect(headersOf(composed, 'x.pdf')?.redirectTo).toBe('https://example.com/y.pdf')
    // The website endpoint would make it one for ever.
    expect(headersOf(composed, 'sale')?.redirectTo).toBeUndefined()
    expect(textOf(composed, 'sale')).toContain('url=/autumn')
    const [home, index] = ['home/', 'index.html'].map((path) =>
      composed.objects.find((object) => object.path === path),
    )
    expect({ ...home, path: '' }).toEqual({ ...index, path: '' })
    expect(composed.warnings).toEqual([])
  })

  it('lets files stand before redirects, unless these are forced, and names what it cannot do', async () => {
    const composed = await read({
      _redirects: [
        '/about /new',
        '/team /new 301!',
        '/news/* /blog/:splat',
        '/gone /nowhere 200',
        '/.slipway/manifest.json /x',
        '/a//b /x',
      ].join('\n'),
      'about.html': page,
      'team/index.html': page,
    })
    expect(pathsOf(composed)).toEqual([
      'a//b',
      'a//b/',
      'a//b/index.html',
      'about.html',
      'index.html',
      'team',
      'team/',
      'team/index.html',
    ])
    expect(headersOf(composed, 'team/index.html')?.redirectTo).toBe('/new')
    expect(composed.warnings).toEqual([
      expect.stringMatching(/take.*`edge-function`.*: line 3\.$/),
      expect.stringMatching(/the site has files for.*: line 1\.$/),
      expect.stringMatching(/the site does not have.*: line 4\.$/),
      expect.stringMatching(/no object can have.*: line 5\.$/),
    ])
  })

  it('makes pages known by their clean names, and folders lead to their pages', async () => {
    const composed = await read(
      {
        'about.html': page,
        'docs/index.html': page,
        'blog.html': page,
        'blog/index.html': page,
        'a b/index.html': page,
        '404.html': page,
        'contact.html': page,
        contact: 'a file',
      },
      { cleanUrls: true },
      { source: { ...plainOptions.source, errorDocument: '404.html' } },
    )
    expect(pathsOf(composed)).toEqual([
      '404.html',
      'a b',
      'a b/',
      'a b/index.html',
      'about',
      'about.html',
      'blog',
      'blog.html',
      'blog/',
      'blog/index.html',
      'contact',
      'contact.html',
      'docs',
      'docs/',
      'docs/index.html',
      'index.html',
    ])
    expect(headersOf(composed, 'about')).toEqual(headersOf(composed, 'about.html'))
    expect(headersOf(composed, 'docs/')?.contentType).toBe('text/html; charset=utf-8')
    expect(textOf(composed, 'docs')).toContain('url=./docs/"')
    expect(textOf(composed, 'a b')).toContain('url=./a%20b/"')
    expect(textOf(composed, 'blog')).toBe('')
    expect(composed.warnings).toEqual([expect.stringContaining('shown instead of the pages: contact.')])
  })

  it('makes none of these for a function at the edge, and hands it the rules', async () => {
    const files = { _redirects: '/old /new\n/a/* /b/:splat', 'about.html': page }
    const composed = await read(files, { cleanUrls: true }, { hasEdgeFunction: true })
    expect(pathsOf(composed)).toEqual(['about.html', 'index.html'])
    expect(composed.redirects.map(({ to }) => to)).toEqual(['/new', '/b/:splat'])
    expect(composed.warnings).toEqual([])
  })

  it.each([
    ['a.css', 'x'.repeat(2_000), 'gzip', 'gzip'],
    ['a.css', 'x'.repeat(2_000), 'brotli', 'br'],
    ['a.css', 'x'.repeat(2_000), 'none', undefined],
    ['a.css', 'x'.repeat(999), 'gzip', undefined],
    ['a.woff2', 'x'.repeat(2_000), 'gzip', undefined],
    ['a.wasm', 'x'.repeat(2_000), 'gzip', 'gzip'],
    ['a.webmanifest', 'x'.repeat(2_000), 'gzip', 'gzip'],
    ['a.svg', 'x'.repeat(2_000), 'gzip', 'gzip'],
    // Compressed already, by the build.
    ['a.css.br', 'x'.repeat(2_000), 'gzip', 'br'],
  ] as const)(
    'stores %s of some size under compress: %3$s as %4$s',
    async (path, content, compress, expected) => {
      const { objects } = await read({ [path]: content }, { compress })
      const object = objects.find((one) => one.path === path)
      expect(object?.headers.contentEncoding).toBe(expected)
      const isOurs = expected !== undefined && !path.endsWith('.br')
      expect(object?.encoding).toBe(isOurs ? expected : 'identity')
    },
  )

  it('warns of source maps, twins, and patterns meant as .gitignore has them, in one sentence each', async () => {
    const { warnings } = await read(
      { 'a/x.js.map': '', 'a/y.css.map': '', 'caf\u00e9.html': page, 'cafe\u0301.html': page },
      { headers: [{ glob: '*.map', settings: [] }] },
      { source: { ...plainOptions.source, exclude: ['*.map'] } },
    )
    expect(warnings).toEqual([
      expect.stringMatching(
        /^2 source maps were not published: a\/x.js.map, a\/y.css.map\..*`include: \*\*\/\*\.map`\.$/,
      ),
      expect.stringContaining('Names that look the same'),
      '`exclude` has *.map, which matches nothing in the root of the source: is **/*.map meant?',
    ])
  })

  it.each([
    ['without an index', { 'a.html': page }, '', {}, 'If a.html is the page that visitors begin with'],
    ['one folder too high', { 'browser/index.html': page }, '', {}, 'is `source` to end in /browser?'],
    ['of assets', { 'a.css': '' }, '', {}, 'To publish assets without any page, set a `prefix`.'],
    [
      'of pages below a prefix',
      { 'a/b.html': page },
      'docs/',
      {},
      'Check that the build wrote to this folder.',
    ],
    [
      'without its error page',
      { 'index.html': page },
      '',
      { errorDocument: '404.html' },
      'leave `error-document` away',
    ],
  ])('refuses a source %s', async (_, files, prefix, wish, hint) => {
    const source = { ...plainOptions.source, ...wish }
    const options = { ...plainOptions, source, prefix }
    const reading = readSite(folderOf(files), options, new AbortController().signal)
    await expect(reading).rejects.toMatchObject({ hint: expect.stringContaining(hint) as string })
  })

  it('publishes a folder of assets below a prefix', async () => {
    const options = { ...plainOptions, prefix: 'assets/' }
    const { objects } = await readSite(folderOf({ 'a.css': '' }), options, new AbortController().signal)
    expect(objects).toHaveLength(1)
  })
})
