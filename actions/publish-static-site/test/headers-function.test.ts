import { runInNewContext } from 'node:vm'
import { headersFunctionCode } from '../src/edge/function-code.js'
import { siteKey } from '../src/edge/route.js'
import { planServing } from '../src/edge/rules.js'
import { parseHeadersFile } from '../src/site/headers-file.js'
import { withoutRefused } from '../src/site/settable.js'
import { redirectRule, requestAtEdge } from './memory-edge.js'

interface Given {
  readonly headers: string
  readonly paths?: readonly string[]
  readonly rules?: readonly string[]
  readonly isClean?: boolean
  readonly spaPage?: string
  readonly base?: string
}

/** What the store holds for a site with these headers. */
function store(given: Given): Map<string, string> {
  const { paths = ['index.html'], rules = [], isClean = false, spaPage, base = '/', headers } = given
  const { route, entries } = planServing(
    paths,
    rules.map((rule) => redirectRule(rule)),
    { indexDocument: 'index.html', isClean, spaPage, headers: parseHeadersFile(headers).edge },
  )
  const site = { ...route, r: `${base.slice(0, -1)}/_releases/a1` }
  return new Map([...entries, [siteKey('E1'), JSON.stringify({ [base]: site })]])
}

interface Event {
  readonly uri: string
  readonly headers: Readonly<Record<string, { readonly value: string }>>
}

/** Runs the function on an answer of 200 that S3 gave to a request. */
async function answer(keys: ReadonlyMap<string, string>, request: Event): Promise<Record<string, string>> {
  const get = (key: string): Promise<string> =>
    keys.has(key) ? Promise.resolve(keys.get(key) ?? '') : Promise.reject(new Error('KeyNotFound'))
  const code = headersFunctionCode().replace("import cf from 'cloudfront'", '')
  const scope = { cf: { kvs: () => ({ get }) }, handler: undefined as unknown }
  runInNewContext(`${code}\nthis.handler = handler`, scope)
  const handler = scope.handler as (event: unknown) => Promise<{ headers: Event['headers'] }>
  const { headers } = await handler({
    version: '1.0',
    context: { distributionId: 'E1', eventType: 'viewer-response' },
    request: { method: 'GET', querystring: {}, cookies: {}, ...request },
    response: { statusCode: 200, headers: { 'content-type': { value: 'text/html' } }, cookies: {} },
  })
  return Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]))
}

/** The headers that a visitor of an address gets, but for those of S3: through both functions. */
async function seen(given: Given, address: string, keys = store(given)): Promise<string> {
  const request = await requestAtEdge(keys, address)
  if (request === undefined) return 'no answer of S3'
  const { 'content-type': type, ...headers } = await answer(keys, request)
  expect(type).toBe('text/html')
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .sort()
    .join('; ')
}

const csp = "default-src 'self'; connect-src https://api.example.com:8443"

describe('the function that sends headers', () => {
  it('sends what the rules for a path give, later ones before earlier ones', async () => {
    const given: Given = {
      headers: `/*\n  X-Frame-Options: DENY\n  Content-Security-Policy: ${csp}\n/blog/:year/*\n  X-Frame-Options: SAMEORIGIN\n  Link: </:year/:splat.css>; rel=preload\n/open\n  ! X-Frame-Options\n  Access-Control-Allow-Origin: *`,
      paths: ['index.html', 'open'],
    }
    expect(await seen(given, '/a.html')).toBe(`content-security-policy: ${csp}; x-frame-options: DENY`)
    expect(await seen(given, '/blog/2024/a%20b/c.html')).toBe(
      `content-security-policy: ${csp}; link: </2024/a%20b/c.html.css>; rel=preload; x-frame-options: SAMEORIGIN`,
    )
    expect(await seen(given, '/open')).toBe(`access-control-allow-origin: *; content-security-policy: ${csp}`)
  })

  it.each<[string, Given, readonly (readonly [address: string, isSent: boolean])[]]>([
    [
      'a page by all its names',
      {
        headers: '/about\n  X-Robots-Tag: noindex',
        isClean: true,
        paths: ['index.html', 'about.html', 'b.html'],
      },
      [
        ['/about', true],
        ['/about.html', true],
        ['/b', false],
      ],
    ],
    [
      'a page by its file',
      { headers: '/about.html\n  X-Robots-Tag: noindex', isClean: true, paths: ['index.html', 'about.html'] },
      [
        ['/about', true],
        ['/about.html', true],
      ],
    ],
    [
      'a folder by all its names',
      {
        headers: '/docs/\n  X-Robots-Tag: noindex',
        isClean: true,
        paths: ['index.html', 'docs/index.html', 'a.html', 'b.html'],
      },
      [
        ['/docs/', true],
        ['/docs/index.html', true],
        ['/docs/a', false],
      ],
    ],
    [
      'the root, which CloudFront calls by its default object',
      { headers: '/\n  X-Robots-Tag: noindex' },
      [
        ['/', true],
        ['/index.html', true],
        ['/a.html', false],
      ],
    ],
    [
      'the address that visitors see, where one page answers all',
      { headers: '/users/*\n  X-Robots-Tag: noindex', spaPage: 'index.html' },
      [
        ['/users/7', true],
        ['/', false],
        ['/groups', false],
      ],
    ],
    [
      'no page that only answers for others',
      { headers: '/\n  X-Robots-Tag: noindex', spaPage: 'index.html' },
      [
        ['/', true],
        ['/users/7', false],
      ],
    ],
    [
      'the address that visitors see, where it is rewritten',
      {
        headers: '/home\n  X-Robots-Tag: noindex',
        rules: ['/home /a.html 200'],
        paths: ['index.html', 'a.html'],
      },
      [
        ['/home', true],
        ['/a.html', false],
      ],
    ],
    [
      'a site below a folder, by its own paths',
      { headers: '/a.html\n  X-Robots-Tag: noindex', base: '/docs/' },
      [
        ['/docs/a.html', true],
        ['/a.html', false],
      ],
    ],
  ])('knows %s', async (_title, given, cases) => {
    for (const [address, isSent] of cases) {
      expect([address, await seen(given, address)]).toEqual([address, isSent ? 'x-robots-tag: noindex' : ''])
    }
  })

  it('takes rules that are larger than a value, and says when they are too many', async () => {
    const long = `default-src ${Array.from({ length: 60 }, (_, at) => `https://host-${at}.example.com`).join(' ')}`
    const given = {
      headers: `/é/*\n  X-Marked: é`.replace('X-Marked: é', 'X-Marked: yes') + `\n/*\n  CSP: ${long}`,
    }
    const keys = store(given)
    expect(Math.max(...[...keys.values()].map((value) => Buffer.byteLength(value)))).toBeLessThanOrEqual(1024)
    expect(await seen(given, '/%C3%A9/a.html', keys)).toBe(`csp: ${long}; x-marked: yes`)
    const many = Array.from({ length: 200 }, (_, at) => `/folder-${at}/*\n  X-Robots-Tag: noindex, nofollow`)
    expect(() => store({ headers: many.join('\n') })).toThrow('_headers has more for the edge function')
  })

  it('believes no visitor who says what the other function would', async () => {
    const given: Given = { headers: '/*\n  X-Frame-Options: DENY' }
    const keys = store(given)
    const forged = { 'x-slipway-edge': { value: 'other 1 index.html /x /x' } }
    const request = await requestAtEdge(keys, '/a.html', { headers: forged })
    expect(await answer(keys, request ?? { uri: '', headers: {} })).toMatchObject({
      'x-frame-options': 'DENY',
    })
  })

  it('sends them too should CloudFront show it the request as the visitor sent it, or a publish take the rules away', async () => {
    const keys = store({ headers: '/\n  X-Frame-Options: DENY\n/a.html\n  X-Frame-Options: SAMEORIGIN' })
    const frame = async (request: Event): Promise<string | undefined> =>
      (await answer(keys, request))['x-frame-options']
    expect(await frame({ uri: '/', headers: {} })).toBe('DENY')
    expect(await frame({ uri: '/a.html', headers: {} })).toBe('SAMEORIGIN')
    const gone = { 'x-slipway-edge': { value: 'gone 1 index.html /a.html /a.html' } }
    expect(await frame({ uri: '/a.html', headers: gone })).toBe('SAMEORIGIN')
  })

  it('leaves alone what belongs to no site, or to one without such headers', async () => {
    const request = { uri: '/a.html', headers: {} }
    expect(await answer(new Map(), request)).toEqual({ 'content-type': 'text/html' })
    expect(await answer(store({ headers: '' }), request)).toEqual({ 'content-type': 'text/html' })
    expect((await requestAtEdge(store({ headers: '' }), '/a.html'))?.headers).not.toHaveProperty(
      'x-slipway-edge',
    )
  })

  it('is never given a header that CloudFront lets no function set', () => {
    const { edge } = parseHeadersFile(
      '/*\n  Via: me\n  Set-Cookie: a=b\n  X-Edge-Location: x\n  X-Frame-Options: DENY',
    )
    const { rules, warnings } = withoutRefused(edge)
    expect(rules.flatMap(({ set }) => set)).toEqual([['X-Frame-Options', 'DENY']])
    expect(warnings).toEqual([expect.stringContaining('Via, Set-Cookie, X-Edge-Location')])
  })

  it('fits into CloudFront, and is written in its language', () => {
    const code = headersFunctionCode()
    expect(Buffer.byteLength(code)).toBeLessThan(10 * 1024)
    const statements = code.replace(/\/\/.*|\/\*\*[^]*?\*\//g, '')
    expect(statements).not.toMatch(/\bof\b|\.\.\.|=>|\?\?|\?\.|\bclass\b|`/)
  })
})
