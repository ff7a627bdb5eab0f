import { edgeFunctionCode } from '../src/edge/function-code.js'
import { previewKey, siteKey, type Route } from '../src/edge/route.js'
import { planServing } from '../src/edge/rules.js'
import { redirectRule, visitEdge, type Visit } from './memory-edge.js'

const plain: Route = { r: '/_releases/a1', i: 'index.html', e: 'slash', n: 0 }

interface Given {
  readonly site?: Partial<Route>
  readonly base?: string
  readonly paths?: readonly string[]
  readonly rules?: readonly string[]
  readonly isClean?: boolean
  readonly spaPage?: string
  readonly previews?: Readonly<Record<string, Partial<Route>>>
}

/** What the store holds for a site, as a publish writes it. */
function store(given: Given): ReadonlyMap<string, string> {
  const { paths = [], rules = [], isClean = false, spaPage, base = '/', previews = {} } = given
  const { route, entries } = planServing(
    paths,
    rules.map((rule) => redirectRule(rule)),
    {
      indexDocument: 'index.html',
      isClean,
      spaPage,
    },
  )
  const site = { ...route, r: '/_releases/a1', ...given.site }
  const others = Object.entries(previews).map(
    ([name, preview]) => [previewKey('E1', base, name), JSON.stringify({ ...plain, ...preview })] as const,
  )
  return new Map([...entries, ...others, [siteKey('E1'), JSON.stringify({ [base]: site })]])
}

function seen(visit: Visit | undefined): string {
  const { uri, status, location } = visit ?? {}
  return location === undefined ? (uri ?? String(status)) : `${String(status)} ${location}`
}

type Cases = readonly (readonly [address: string, answer: string])[]

async function check(given: Given, cases: Cases, host?: string): Promise<void> {
  const keys = store(given)
  const options = host === undefined ? {} : { host }
  const answers = await Promise.all(cases.map(([address]) => visitEdge(keys, address, options)))
  expect(cases.map(([address], at) => [address, seen(answers[at])])).toEqual(cases)
}

describe('the edge function', () => {
  it('serves the current release with one read', async () => {
    await check({}, [
      ['/', '/_releases/a1/index.html'],
      ['/a/', '/_releases/a1/a/index.html'],
      ['/a.html', '/_releases/a1/a.html'],
      ['/a.html?v=1', '/_releases/a1/a.html'],
      ['/a', '302 /a/'],
      ['/a?x=1&y', '302 /a/?x=1&y'],
      ['/v1.2', '302 /v1.2/'],
      ['/app.js', '/_releases/a1/app.js'],
    ])
    expect((await visitEdge(store({}), '/a.html')).reads).toBe(1)
  })

  it('leaves alone what belongs to no site', async () => {
    await check({ base: '/docs/', site: { r: '/docs/_releases/a1' } }, [
      ['/other/x.html', '/other/x.html'],
      ['/docsy/x.html', '/docsy/x.html'],
      ['/docs', '302 /docs/'],
      ['/docs/', '/docs/_releases/a1/index.html'],
      ['/docs/a/b.html', '/docs/_releases/a1/a/b.html'],
      ['/docs/a', '302 /docs/a/'],
    ])
    expect((await visitEdge(new Map(), '/x.html')).uri).toBe('/x.html')
  })

  it('keeps its own folders and other releases out of reach, in whatever spelling', async () => {
    await check({}, [
      ['/_releases/a0/index.html', '404'],
      ['/%5Freleases/a0/index.html', '404'],
      ['/_releases%2Fa0%2Findex.html', '404'],
      ['/_releases', '404'],
      ['/.slipway/manifest.json', '404'],
      ['/a/.slipway/lock', '404'],
      ['/_previews/pr-1/index.html', '404'],
      ['/../a0/index.html', '400'],
      ['/%2e%2e/a0/index.html', '400'],
      ['/a/%2E%2E%2F%2e%2e/a0/x.html', '400'],
      ['/a/./b.html', '400'],
      ['/a\\..\\b.html', '400'],
      ['/a%5C..%5Cb', '400'],
      ['/a%00.html', '400'],
      ['/%zz', '400'],
      ['/%ff', '400'],
    ])
  })

  it('asks the origin for one spelling of each path', async () => {
    await check({}, [
      ['/a~b.html', '/_releases/a1/a~b.html'],
      ['/a%7Eb.html', '/_releases/a1/a~b.html'],
      ['/%61.html', '/_releases/a1/a.html'],
      ['/two%20words.html', '/_releases/a1/two%20words.html'],
      ['/a+b.html', '/_releases/a1/a%2Bb.html'],
      ['/%E6%97%A5.html', '/_releases/a1/%E6%97%A5.html'],
      ['/a%2Fb.html', '/_releases/a1/a/b.html'],
    ])
  })

  it.each<[string, Given, Cases]>([
    [
      'pages of their own names',
      {
        isClean: true,
        paths: ['index.html', 'about.html', 'blog/first.html', 'team/index.html', 'LICENSE', 'v1.2.html'],
      },
      [
        ['/about', '/_releases/a1/about.html'],
        ['/about/', '/_releases/a1/about/index.html'],
        ['/about.html', '/_releases/a1/about.html'],
        ['/blog/first', '/_releases/a1/blog/first.html'],
        ['/team', '302 /team/'],
        ['/team?x=1', '302 /team/?x=1'],
        ['/team/', '/_releases/a1/team/index.html'],
        ['/LICENSE', '/_releases/a1/LICENSE'],
        ['/v1.2', '/_releases/a1/v1.2.html'],
        ['/missing', '/_releases/a1/missing.html'],
      ],
    ],
    [
      'pages in folders',
      {
        isClean: true,
        paths: ['index.html', 'a/index.html', 'b/index.html', 'one.html', 'john.doe/index.html'],
      },
      [
        ['/', '/_releases/a1/index.html'],
        ['/a', '302 /a/'],
        ['/a/', '/_releases/a1/a/index.html'],
        ['/one', '/_releases/a1/one.html'],
        ['/one/', '/_releases/a1/one.html'],
        ['/john.doe', '302 /john.doe/'],
        ['/john.doe/', '/_releases/a1/john.doe/index.html'],
      ],
    ],
    [
      'a single page application',
      { spaPage: 'index.html', paths: ['index.html', 'about/index.html', 'app-1a2b3c4d.js', 'LICENSE'] },
      [
        ['/', '/_releases/a1/index.html'],
        ['/users/7', '/_releases/a1/index.html'],
        ['/users/', '/_releases/a1/index.html'],
        ['/about', '302 /about/'],
        ['/about/', '/_releases/a1/about/index.html'],
        ['/LICENSE', '/_releases/a1/LICENSE'],
        ['/app-1a2b3c4d.js', '/_releases/a1/app-1a2b3c4d.js'],
        ['/missing.js', '/_releases/a1/missing.js'],
      ],
    ],
    [
      'the rule that others have for one',
      { rules: ['/* /index.html 200'], paths: ['index.html'] },
      [['/users/7', '/_releases/a1/index.html']],
    ],
  ])('completes names: %s', async (_title, given, cases) => {
    await check(given, cases)
  })

  it('redirects and rewrites by path, by pattern and by query', async () => {
    await check(
      {
        paths: ['index.html', 'here.html', 'blog/kept.html'],
        rules: [
          '/old /new 301',
          '/tmp/ /new?x=1 302',
          '/away https://example.com/there 308',
          '/here.html /new 301',
          '/forced /new 301!',
          '/same /here.html 200',
          '/shop id=:id /item/:id 301',
          '/blog/:year/* /news/:year/:splat 301',
          '/blog/* /news/:splat 302',
          '/docs/* https://docs.example.com/:splat 301',
          '/go/* /:splat 301',
        ],
      },
      [
        ['/old', '301 /new'],
        ['/old/', '301 /new'],
        ['/old?a=1&a=2', '301 /new?a=1&a=2'],
        ['/tmp', '302 /new?x=1'],
        ['/tmp?a=1', '302 /new?x=1'],
        ['/away', '308 https://example.com/there'],
        ['/here.html', '/_releases/a1/here.html'],
        ['/same', '/_releases/a1/here.html'],
        ['/forced', '301 /new'],
        ['/shop?id=7', '301 /item/7?id=7'],
        ['/shop', '302 /shop/'],
        ['/blog/2024/a/b', '301 /news/2024/a/b'],
        ['/blog/x', '302 /news/x'],
        ['/blog/kept.html', '/_releases/a1/blog/kept.html'],
        ['/docs/a%20b', '301 https://docs.example.com/a%20b'],
      ],
    )
  })

  it('sends visitors to the folder, beside whose page its pictures are, and never in a circle', async () => {
    const rules = ['/* /elsewhere 302', '/slash /slash/ 301!', '/same/* /same/:splat 301!']
    const paths = ['index.html', 'a#b 1/index.html', 'docs/index.html', 'slash/index.html', 'about.html']
    for (const isClean of [true, false]) {
      await check({ rules, paths, isClean }, [
        ['/', '/_releases/a1/index.html'],
        ['/docs', '302 /docs/'],
        ['/docs/', '/_releases/a1/docs/index.html'],
        ['/a%23b%201', '302 /a%23b%201/'],
        ['/a%23b%201/', '/_releases/a1/a%23b%201/index.html'],
        ['/missing', '302 /elsewhere'],
      ])
    }
    await check({ rules: rules.slice(1), paths }, [
      ['/slash', '301 /slash/'],
      ['/slash/', '/_releases/a1/slash/index.html'],
      ['/same/x.html', '/_releases/a1/same/x.html'],
    ])
  })

  it('never sends a visitor to a host that the visitor names', async () => {
    await check({ rules: ['/go/* /:splat 301', '/x/:a /:a 301'] }, [
      ['//evil', '302 /evil/'],
      ['/go//evil.example', '301 /evil.example'],
      ['/go/%2Fevil.example', '301 /evil.example'],
      ['/go/%5C%5Cevil.example', '400'],
      ['/go/https://evil.example/', '301 /https%3A//evil.example/'],
      ['/go/a%0D%0ASet-Cookie:x', '400'],
      ['//evil.example/%2e%2e', '400'],
    ])
  })

  it('does not leave the release by a rewrite', async () => {
    await check(
      { rules: ['/a/* /:splat/x.html 200', '/b /_releases/a0/x.html 200', '/c /../a0/x.html 200'] },
      [
        ['/a/_releases/a0', '404'],
        ['/b', '404'],
        ['/c', '404'],
        ['/a/fine', '/_releases/a1/fine/x.html'],
      ],
    )
  })

  it('reads two keys for a page of a site with redirects', async () => {
    const rules = Array.from({ length: 500 }, (_, at) => `/old/page-${at} /new/page-${at} 301`)
    const keys = store({ rules })
    expect((await visitEdge(keys, '/app.js')).reads).toBe(2)
    const last = await visitEdge(keys, '/old/page-499')
    expect([seen(last), last.reads]).toEqual(['301 /new/page-499', 2])
    expect(Math.max(...[...keys.values()].map((value) => Buffer.byteLength(value)))).toBeLessThanOrEqual(1024)
  })

  it('shows previews by host', async () => {
    const given: Given = {
      site: { h: ['', '.preview.example.com'] },
      previews: {
        'pr-7': { r: '/_previews/pr-7', v: 'host' },
        'pr-9': { r: '/_previews/pr-9' },
      },
    }
    await check(given, [['/a.html', '/_releases/a1/a.html']], 'preview.example.com')
    await check(given, [['/a.html', '/_releases/a1/a.html']], 'a.b.preview.example.com')
    await check(given, [['/a.html', '404']], 'pr-8.preview.example.com')
    await check(
      given,
      [
        ['/a.html', '/_previews/pr-7/a.html'],
        ['/a', '302 /a/'],
        ['/', '/_previews/pr-7/index.html'],
        ['/robots.txt', '200'],
      ],
      'PR-7.preview.example.com',
    )
    // Each in its one place: neither below the site's own host, nor below that of another preview.
    await check(given, [
      ['/_preview/pr-7/a.html', '404'],
      ['/robots.txt', '/_releases/a1/robots.txt'],
    ])
    await check(given, [['/a.html', '404']], 'pr-9.preview.example.com')
    await check(given, [['/_preview/pr-7/a.html', '404']], 'pr-9.preview.example.com')
  })

  it('leaves a site alone that is published in place, and shows its previews', async () => {
    const given: Given = {
      site: { r: '', e: 'plain', h: ['', '.preview.example.com'] },
      previews: { 'pr-7': { r: '/_previews/pr-7', v: 'host' }, 'pr-8': { r: '/_previews/pr-8' } },
    }
    await check(given, [
      ['/', '/'],
      ['/a+b/', '/a+b/'],
      ['/_preview/pr-8/a.html', '/_previews/pr-8/a.html'],
      ['/_previews/pr-8/a.html', '404'],
    ])
    await check(given, [['/', '/_previews/pr-7/index.html']], 'pr-7.preview.example.com')
    await check({ ...given, base: '/docs/' }, [['/docs', '/docs']])
  })

  it('shows previews by path', async () => {
    await check({ previews: { 'pr-7': { r: '/_previews/pr-7', e: 'html' } } }, [
      ['/_preview/pr-7/', '/_previews/pr-7/index.html'],
      ['/_preview/pr-7', '302 /_preview/pr-7/'],
      ['/_preview/pr-7/about', '/_previews/pr-7/about.html'],
      ['/_preview/pr-8/', '404'],
      ['/_preview/..%2fpr-7/', '400'],
      ['/_preview/', '404'],
      ['/_preview/PR_7/', '404'],
    ])
  })

  it('fits into CloudFront, and is written in its language', () => {
    const code = edgeFunctionCode()
    expect(Buffer.byteLength(code)).toBeLessThan(10 * 1024)
    const statements = code.replace(/\/\/.*|\/\*\*.*\*\//g, '')
    expect(statements).not.toMatch(/\bof\b|\.\.\.|=>|\?\?|\?\.|\bclass\b|`/)
  })
})
