import { everyPath, invalidationPaths } from '../src/cloudfront/invalidation-paths.js'
import type { Behavior } from '../src/cloudfront/behaviors.js'
import { urlPathsOf, type Visibility } from '../src/cloudfront/urls.js'

const plain: Behavior = { pattern: '*', originPaths: [''], hasQueryInKey: false }
const atRoot: Visibility = {
  prefix: '',
  behaviors: [plain],
  defaultRootObject: 'index.html',
  indexDocument: 'index.html',
}
const budget = { paths: 100, wildcards: 10 }

/** What is invalidated for stale paths of a site that holds these others as well. */
function pathsFor(
  stale: readonly string[],
  {
    fresh = [],
    paths = budget.paths,
    ...view
  }: Partial<Visibility> & { readonly fresh?: readonly string[]; readonly paths?: number } = {},
): readonly string[] {
  return invalidationPaths({ stale, all: [...stale, ...fresh] }, { ...atRoot, ...view }, { ...budget, paths })
}

const numbered = (count: number, name: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => name(index))

describe('the paths that visitors use', () => {
  it.each([
    ['index.html', ['/', '/index.html']],
    ['a/index.html', ['/a', '/a/', '/a/index.html']],
    ['a/b/index.htm', ['/a/b', '/a/b/', '/a/b/index.htm']],
    ['about.html', ['/about', '/about.html']],
    ['logo.svg', ['/logo.svg']],
    ['myindex.html', ['/myindex', '/myindex.html']],
  ])('of %s are all invalidated', (path, paths) => {
    expect(pathsFor([path])).toEqual(paths)
  })

  it('of the default root object and of another index document are known as well', () => {
    expect(pathsFor(['home.html'], { defaultRootObject: 'home.html' })).toEqual(['/', '/home', '/home.html'])
    expect(pathsFor(['a/home.html'], { indexDocument: 'home.html' })).toEqual(['/a', '/a/', '/a/home.html'])
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
  ])('to %s are encoded as CloudFront wants them', (path, paths) => {
    expect(pathsFor([path])).toEqual(paths)
  })

  it.each([
    ['~user/logo.svg', ['/*']],
    ['img/logo~2.svg', ['/img/logo*']],
    ['img/a*b.svg', ['/img/a*']],
    ['posts/[id].js', ['/posts/*']],
    ['a|b.png', ['/a*']],
    ['c++/a~.png', ['/c%2B%2B/a*', '/c++/a*']],
    ['half\ud800.png', ['/half*']],
  ])('to %s, which no encoding reaches, are covered by a wildcard', (path, paths) => {
    expect(pathsFor([path])).toEqual(paths)
  })

  it('are each named once, and not where a wildcard covers them', () => {
    expect(pathsFor(['a/index.html', 'a.html'])).toEqual(['/a', '/a.html', '/a/', '/a/index.html'])
    expect(pathsFor(['img/logo~2.svg', 'img/logo.svg', 'img/other.svg'])).toEqual([
      '/img/logo*',
      '/img/other.svg',
    ])
  })

  it('are none for nothing', () => {
    expect(pathsFor([], { fresh: ['a.html'] })).toEqual([])
  })
})

describe('query strings in the cache key', () => {
  const behaviors = [{ ...plain, hasQueryInKey: true }]

  it('are covered by a wildcard behind the name where that purges nothing else', () => {
    expect(pathsFor(['logo.svg'], { behaviors, fresh: ['other.svg'] })).toEqual(['/logo.svg*'])
  })

  it('are covered by a wildcard behind the question mark where another name begins alike', () => {
    expect(pathsFor(['a/index.html'], { behaviors, fresh: ['about.html', 'a/b.html'] })).toEqual([
      '/a',
      '/a/',
      '/a/?*',
      '/a/index.html*',
      '/a?*',
    ])
  })

  it('are covered by few wildcards when many pages changed', () => {
    const stale = numbered(20, (index) => `blog/${String.fromCharCode(97 + index)}.html`)
    expect(pathsFor(stale, { behaviors, fresh: ['img/a.png', 'img/b.png'] })).toEqual(['/blog/*'])
  })

  it('concern the paths of their behavior alone', () => {
    const mixed = [{ ...plain, pattern: '/search/*', hasQueryInKey: true }, plain]
    expect(pathsFor(['search/a.js', 'a.js'], { behaviors: mixed })).toEqual(['/a.js', '/search/a.js*'])
  })
})

describe('more paths than the budget', () => {
  it('become one wildcard over what they have in common when nothing else is there', () => {
    const stale = numbered(101, (index) => `blog/img/${index}.png`)
    expect(pathsFor(stale)).toEqual(['/blog/img/*'])
    expect(pathsFor(stale.slice(1))).toHaveLength(100)
    expect(pathsFor([...stale, 'blog/a.png'])).toEqual(['/blog/*'])
    expect(pathsFor([...stale, 'blogger/a.png'])).toEqual(['/blog*'])
  })

  it('keep those that the wildcard over a folder misses', () => {
    const stale = numbered(101, (index) => `docs/${index}.png`)
    expect(pathsFor([...stale, 'docs/index.html'], { fresh: ['docs.png'] })).toEqual(['/docs', '/docs/*'])
  })

  it('are collapsed where most of them are, so that little else is purged', () => {
    const stale = [...numbered(200, (index) => `blog/${index}.png`), 'a.png', 'img/b.png']
    const fresh = [
      ...numbered(5, (index) => `blog/x${index}.png`),
      ...numbered(50, (index) => `img/${index}.png`),
    ]
    const paths = pathsFor(stale, { fresh: [...fresh, 'about.png'] })
    expect(paths).toEqual(expect.arrayContaining(['/a.png', '/img/b.png']))
    for (const path of paths.slice(1, -1)) expect(path).toMatch(/^\/blog\/\d/)
  })

  it('leave the folder of fingerprinted files alone although it is between the others', () => {
    const stale = numbered(300, (index) => `page-${index}/index.html`)
    const fresh = numbered(500, (index) => `assets/main.${index}a3f2a9c1b.js`)
    const paths = pathsFor([...stale, 'index.html'], { fresh })
    expect(paths).toEqual(['/', '/index.html', '/page-*'])
  })

  it('are collapsed in some of many folders that are alike, as many as it takes', () => {
    const folders = numbered(20, (index) => String.fromCharCode(97 + index))
    const stale = folders.flatMap((folder) => numbered(6, (index) => `${folder}/${index}.png`))
    const fresh = folders.flatMap((folder) => [`${folder}/x.png`, `${folder}/0x.png`])
    const paths = pathsFor(stale, { fresh })
    expect(paths.length).toBeLessThanOrEqual(100)
    expect(paths).not.toContain('/*')
    expect(paths.filter((path) => path.endsWith('*')).length).toBeLessThanOrEqual(10)
  })

  it('may be one wildcard, and beside it what is no part of the folder', () => {
    const docs = { prefix: 'docs/', paths: 1 }
    expect(pathsFor(['a.png', 'b.png'], docs)).toEqual(['/docs/*'])
    expect(pathsFor(['index.html'], docs)).toEqual(['/docs', '/docs/*'])
  })

  it('count wildcards as well: many become few, also below a name that has no encoding itself', () => {
    const stale = numbered(11, (index) => `img/${index}~.png`)
    const fresh = ['a.png']
    expect(pathsFor(stale.slice(0, 10), { fresh })).toHaveLength(10)
    expect(
      pathsFor(
        numbered(11, (index) => `img/${String.fromCharCode(97 + index)}~.png`),
        { fresh },
      ),
    ).toEqual(['/img/*'])
    expect(
      pathsFor(
        stale.map((path) => `a/~b/${path}`),
        { fresh },
      ),
    ).toEqual(['/a/*'])
  })

  it('never end in half of an encoded character', () => {
    const stale = ['本', '札', '未'].flatMap((name) => numbered(50, (index) => `${name}${index}.png`))
    const paths = pathsFor(stale, { fresh: ['a.png'], paths: 5 })
    for (const path of paths) expect(path).toMatch(/^\/(%[0-9A-F]{2}|[^%])*$/)
  })
})

describe('prefix, origin paths and behaviors', () => {
  const at = (...originPaths: readonly string[]): Pick<Visibility, 'behaviors'> => ({
    behaviors: [{ ...plain, originPaths }],
  })

  it('decide at which paths an object is seen', () => {
    const prefix = 'docs/'
    expect(pathsFor(['index.html'], { prefix })).toEqual(['/docs', '/docs/', '/docs/index.html'])
    expect(pathsFor(['index.html'], { prefix, ...at('/docs') })).toEqual(['/', '/index.html'])
    expect(pathsFor(['a.png'], { prefix, ...at('/docs', '') })).toEqual(['/a.png', '/docs/a.png'])
    expect(pathsFor(['a.png'], { prefix, ...at('/doc') })).toEqual([])
  })

  it('are followed where a behavior leads to another folder of the bucket, or elsewhere', () => {
    const behaviors: readonly Behavior[] = [
      { ...plain, pattern: '/api/*', originPaths: [] },
      { ...plain, pattern: 'docs/*', originPaths: ['/v2'] },
      { ...plain, originPaths: ['/main'] },
    ]
    expect(
      pathsFor(['v2/docs/a.png', 'v2/b.png', 'main/docs/c.png', 'main/d.png', 'main/api/e'], { behaviors }),
    ).toEqual(['/d.png', '/docs/a.png'])
    // `/docs` is the other origin's.
    expect(pathsFor(['v2/docs/index.html'], { behaviors })).toEqual(['/docs/', '/docs/index.html'])
  })

  it.each([
    ['*.png', 'a/b.png', true],
    ['images/*.png', 'images/a/b.png', true],
    ['/images/?.png', 'images/a.png', true],
    ['/images/?.png', 'images/ab.png', false],
    ['/Images/*', 'images/a.png', false],
    ['/a.b/*', 'aXb/c.png', false],
    ['/%C3%BC/*', 'ü/a.png', true],
    ['/ü/*', 'ü/a.png', true],
  ])('match by the pattern %s the path %s: %s', (pattern, path, isSeen) => {
    const behaviors = [
      { ...plain, pattern },
      { ...plain, originPaths: [] },
    ]
    expect(pathsFor([path], { behaviors })).toHaveLength(isSeen ? 1 : 0)
  })
})

describe('everything', () => {
  it.each([
    ['', [''], ['/*']],
    ['docs/', [''], ['/docs', '/docs/*']],
    ['docs/', ['/docs'], ['/*']],
    ['docs/', ['/docs', ''], ['/*']],
    ['docs/', ['/docs/v1'], ['/*']],
    ['docs/', ['/other'], []],
  ])('below the prefix %j of the origins %j is %j', (prefix, originPaths, paths) => {
    expect(everyPath({ ...atRoot, prefix, behaviors: [{ ...plain, originPaths }] })).toEqual(paths)
  })

  it('is the folder with its query strings where they are in the cache key', () => {
    const behaviors = [{ ...plain, hasQueryInKey: true }]
    expect(everyPath({ ...atRoot, prefix: 'docs/', behaviors })).toEqual(['/docs', '/docs/*', '/docs?*'])
  })
})

describe('urlPathsOf', () => {
  it('begins at the root of the bucket when no origin is there', () => {
    expect(urlPathsOf('docs/a.png', [])).toEqual(['/docs/a.png'])
  })
})
