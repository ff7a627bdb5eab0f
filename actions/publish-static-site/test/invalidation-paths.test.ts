import { invalidationPaths, urlPathsOf } from '../src/cloudfront/invalidation-paths.js'

const atRoot = { prefix: '', originPaths: [''] }

describe('invalidationPaths', () => {
  it.each([
    ['index.html', ['/', '/index.html']],
    ['a/index.html', ['/a', '/a/', '/a/index.html']],
    ['a/b/index.htm', ['/a/b', '/a/b/', '/a/b/index.htm']],
    ['about.html', ['/about', '/about.html']],
    ['logo.svg', ['/logo.svg']],
    ['myindex.html', ['/myindex', '/myindex.html']],
  ])('knows by which paths %s is asked for', (path, paths) => {
    expect(invalidationPaths([path], atRoot)).toEqual(paths)
  })

  it.each([
    ['two words.png', ['/two%20words.png']],
    ['über.png', ['/%C3%BCber.png']],
    ['日本.png', ['/%E6%97%A5%E6%9C%AC.png']],
    ['a+b.png', ['/a%2Bb.png', '/a+b.png']],
    ['a&b.png', ['/a&b.png']],
    ['50%.png', ['/50%25.png']],
    ['a#b.png', ['/a%23b.png']],
    ['a?b.png', ['/a%3Fb.png']],
    ['a{b}^`"<>.png', ['/a%7Bb%7D%5E%60%22%3C%3E.png']],
    ["it's(1)!,;@=$.png", ["/it's(1)!,;@=$.png"]],
  ])('encodes %s as CloudFront wants it', (path, paths) => {
    expect(invalidationPaths([path], atRoot)).toEqual(paths)
  })

  it.each([
    ['~user/logo.svg', ['/*']],
    ['img/logo~2.svg', ['/img/logo*']],
    ['img/a*b.svg', ['/img/a*']],
    ['posts/[id].js', ['/posts/*']],
    ['a|b.png', ['/a*']],
    ['c++/a~.png', ['/c%2B%2B/a*', '/c++/a*']],
  ])('covers %s, which no encoding reaches, by a wildcard', (path, paths) => {
    expect(invalidationPaths([path], atRoot)).toEqual(paths)
  })

  it('leaves out what a wildcard covers anyway', () => {
    expect(invalidationPaths(['img/logo~2.svg', 'img/logo.svg', 'img/other.svg'], atRoot)).toEqual([
      '/img/logo*',
      '/img/other.svg',
    ])
  })

  it('names each path once', () => {
    expect(invalidationPaths(['a/index.html', 'a.html'], atRoot)).toEqual([
      '/a',
      '/a.html',
      '/a/',
      '/a/index.html',
    ])
  })

  it('invalidates nothing for nothing', () => {
    expect(invalidationPaths([], atRoot)).toEqual([])
  })

  it('collapses more than a hundred paths to one wildcard over the folder that holds them', () => {
    const stale = Array.from({ length: 101 }, (_, index) => `blog/img/${index}.png`)
    expect(invalidationPaths(stale, atRoot)).toEqual(['/blog/img/*'])
    expect(invalidationPaths(stale.slice(1), atRoot)).toHaveLength(100)
    expect(invalidationPaths([...stale, 'blog/a.png'], atRoot)).toEqual(['/blog/*'])
    expect(invalidationPaths([...stale, 'blogger/a.png'], atRoot)).toEqual(['/*'])
  })

  it('keeps the paths that the wildcard over a folder misses', () => {
    const stale = Array.from({ length: 101 }, (_, index) => `docs/${index}.png`)
    expect(invalidationPaths([...stale, 'docs/index.html'], atRoot)).toEqual(['/docs', '/docs/*'])
  })

  it('collapses many wildcards to one, also below a name that has no encoding itself', () => {
    const stale = Array.from({ length: 6 }, (_, index) => `img/${index}~.png`)
    expect(invalidationPaths(stale, atRoot)).toEqual(['/img/*'])
    expect(
      invalidationPaths(
        stale.map((path) => `a/~b/${path}`),
        atRoot,
      ),
    ).toEqual(['/a/*'])
  })

  it('follows a prefix and the paths of the origins at the bucket', () => {
    expect(invalidationPaths(['index.html'], { prefix: 'docs/', originPaths: [''] })).toEqual([
      '/docs',
      '/docs/',
      '/docs/index.html',
    ])
    expect(invalidationPaths(['index.html'], { prefix: 'docs/', originPaths: ['/docs'] })).toEqual([
      '/',
      '/index.html',
    ])
    expect(invalidationPaths(['a.png'], { prefix: 'docs/', originPaths: ['/docs', ''] })).toEqual([
      '/a.png',
      '/docs/a.png',
    ])
    expect(invalidationPaths(['a.png'], { prefix: 'docs/', originPaths: ['/doc'] })).toEqual([])
  })
})

describe('urlPathsOf', () => {
  it('begins at the root of the bucket when no origin is there', () => {
    expect(urlPathsOf('docs/a.png', [])).toEqual(['/docs/a.png'])
  })
})
