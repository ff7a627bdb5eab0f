import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { InputReader, type Log } from '@slipway/action-kit'
import { plainLog } from '@slipway/testkit/plain-log'
import type { SiteObject } from '../src/site/site-object.js'
import { explainDifferences } from '../src/verify/explain-differences.js'
import { judge } from '../src/verify/judge.js'
import { pageAddress } from '../src/verify/page-address.js'
import { chooseSample, type Shown } from '../src/verify/sample.js'
import { verifySite } from '../src/verify/verify.js'
import { readVerifyWish } from '../src/verify/wish.js'

const html = 'text/html; charset=utf-8'
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

function page(path: string, content = path, more: Partial<SiteObject> = {}): SiteObject {
  return {
    path,
    content: { kind: 'bytes', bytes: Buffer.from(content) },
    size: content.length,
    sha256: hashOf(content),
    encoding: 'identity',
    headers: { contentType: path.endsWith('.html') ? html : 'text/plain', cacheControl: 'no-cache' },
    headersHash: 'h',
    ...more,
  }
}

function shown(more: Partial<Shown>): Shown {
  return {
    subject: { kind: 'site' },
    changed: [],
    site: [],
    removed: new Map(),
    urlOf: (path) => `https://x/${path}`,
    ...more,
  }
}

describe('what is looked at after a publish', () => {
  const pathsOf = (more: Partial<Shown>): readonly string[] =>
    chooseSample(shown(more)).checks.map(({ path }) => path)

  it('is pages before other files, and the shallowest of them first', () => {
    const changed = ['a.js', 'docs/deep/x.html', 'zoo.html', 'docs/index.html', 'index.html'].map((path) =>
      page(path),
    )
    expect(pathsOf({ changed })).toEqual([
      'index.html',
      'zoo.html',
      'docs/index.html',
      'docs/deep/x.html',
      'a.js',
    ])
  })

  it('is fifty addresses at most, some of them of what was removed', () => {
    const changed = Array.from({ length: 80 }, (_, at) => page(`${at}.html`))
    const removed = new Map(Array.from({ length: 20 }, (_, at) => [`old-${at}.html`, hashOf(`old ${at}`)]))
    const { checks, left } = chooseSample(shown({ changed, removed }))
    expect([checks.length, checks.filter(({ wanted }) => wanted.kind === 'gone').length, left]).toEqual([
      50, 10, 50,
    ])
  })

  it('leaves out what is too large, sent on elsewhere, or seen nowhere', () => {
    const large = page('film.mp4', '', { size: 21 * 1024 * 1024 })
    const moved = page('moved.html', '', {
      headers: { contentType: html, cacheControl: '', redirectTo: '/' },
    })
    const sample = chooseSample(
      shown({
        changed: [large, moved, page('hidden.html')],
        urlOf: (path) => (path === 'hidden.html' ? undefined : path),
      }),
    )
    expect(sample).toEqual({ checks: [], tooLarge: ['film.mp4'], left: 0 })
  })

  it('leaves out a removed page whose content is still shown elsewhere, or is unknown', () => {
    const removed = new Map([
      ['copy.html', hashOf('same')],
      ['unfinished.html', undefined],
      ['gone.html', hashOf('old')],
    ])
    expect(pathsOf({ site: [page('index.html', 'same')], removed })).toEqual(['gone.html'])
  })

  it('is a few pages when nothing changed: an earlier publish may not have been seen', () => {
    const site = [
      page('index.html'),
      page('a.js'),
      ...Array.from({ length: 30 }, (_, at) => page(`a/${at}.html`)),
    ]
    expect(pathsOf({ site })).toHaveLength(10)
    expect(pathsOf({ site })).toContain('index.html')
  })
})

describe('the address of a page', () => {
  it.each([
    ['docs/index.html', 'docs/index.html'],
    ['two words.html', 'two%20words.html'],
    ['ü/日.html', '%C3%BC/%E6%97%A5.html'],
    ['a+b#c?d%.html', 'a%2Bb%23c%3Fd%25.html'],
    ["~it's(1),$@=&;:!*.html", "~it's(1),$@=&;:!*.html"],
  ])('of %s is %s', (path, encoded) => {
    expect(pageAddress('https://x/', path)).toBe(`https://x/${encoded}`)
  })
})

describe('an answer', () => {
  const url = 'https://x/a.html'
  const wanted = { kind: 'page', sha256: hashOf('new'), contentType: html } as const
  const answer = {
    kind: 'answer',
    url,
    status: 200,
    contentType: html,
    hashes: [hashOf('new')],
    xCache: 'Hit from cloudfront',
    age: '120',
  } as const
  const cache = '(x-cache: Hit from cloudfront, age: 120 s)'
  it.each([
    ['the same', {}, undefined],
    ['compressed on its way', { hashes: [hashOf('sent'), hashOf('new')] }, undefined],
    ['another spelling of the type', { contentType: 'Text/HTML;charset="UTF-8"' }, undefined],
    [
      'old content',
      { hashes: [hashOf('old')] },
      `${url} has SHA-256 ${hex('old')} instead of ${hex('new')} ${cache}`,
    ],
    ['another type', { contentType: '' }, `${url} has Content-Type "" instead of "${html}" ${cache}`],
    ['not found', { status: 404 }, `${url} answered 404 instead of 200 ${cache}`],
    [
      'redirected',
      { url: 'https://x/login', hashes: [hashOf('log in')], xCache: undefined, age: undefined },
      `${url} has SHA-256 ${hex('log in')} instead of ${hex('new')} (redirected to https://x/login)`,
    ],
  ])('that is %s', (_what, more, text) => {
    expect(judge({ path: 'a.html', url, wanted }, { ...answer, ...more })?.text).toBe(text)
  })

  it('that is of another site is said to be of that', () => {
    const others = [{ name: 'the release v1', sha256: hashOf('old') }]
    const of = (content: string): string | undefined =>
      judge({ path: 'a.html', url, wanted, others }, { ...answer, hashes: [hashOf(content)] })?.text
    expect(of('old')).toBe(`${url} is answered as in the release v1 ${cache}`)
    expect(of('else')).toContain(`has SHA-256 ${hex('else')}`)
    expect(of('new')).toBeUndefined()
  })

  it('is not held against a type that nobody knows', () => {
    const untyped = { ...wanted, contentType: undefined }
    expect(judge({ path: 'a.html', url, wanted: untyped }, { ...answer, contentType: 'x/y' })).toBeUndefined()
  })

  it.each([
    ['not there', { status: 404 }, undefined],
    ['another page in its place', { hashes: [hashOf('app')] }, undefined],
    ['still there', { hashes: [hashOf('old')] }, 'removed'],
  ])('of a removed page that is %s', (_what, more, kind) => {
    const gone = { kind: 'gone', sha256: hashOf('old') } as const
    expect(judge({ path: 'a.html', url, wanted: gone }, { ...answer, ...more })?.kind).toBe(kind)
  })

  function hex(text: string): string {
    return `${createHash('sha256').update(text).digest('hex').slice(0, 16)}…`
  }
})

describe('what is said of differences', () => {
  const of = (
    kind: 'refused' | 'unreachable' | 'content' | 'other',
    code?: string,
  ): Parameters<typeof explainDifferences>[0][0] => ({
    kind,
    url: 'u',
    text: 'u is wrong',
    code,
  })
  it.each([
    [[of('refused'), of('refused')], 2, 'No page may be seen', 'set verify: false'],
    [[of('refused')], 2, '1 of 2 addresses', 'mode: doctor'],
    [[of('unreachable', 'ENOTFOUND')], 1, 'could not be reached', 'Give verify-url'],
    [[of('unreachable', 'ECONNREFUSED')], 1, 'could not be reached', 'verify-url is the address'],
    [[of('other')], 3, '1 of 3 addresses', 'Visitors get old copies'],
    [[of('content'), of('refused')], 2, '2 of 2 addresses', 'Visitors get old copies'],
  ])('%j of %d', (differences, checked, message, hint) => {
    const error = explainDifferences(differences, checked, { kind: 'site' })
    expect(error.message).toContain(message)
    expect(error.hint).toContain(hint)
  })
})

describe('what is said of a switch that is not seen', () => {
  const other = { kind: 'other', url: 'u', text: 'u is answered as in the release v1' } as const
  it.each([
    [{ kind: 'release', id: 'v2' } as const, 'do not answer the release v2', 'learns of a switch'],
    [{ kind: 'preview', name: 'pr-7' } as const, 'do not answer the preview pr-7', 'learns of a preview'],
    [{ kind: 'site' } as const, 'do not answer what was published', 'Visitors get old copies'],
  ])('%j', (subject, message, hint) => {
    const error = explainDifferences([other], 1, subject)
    expect(error.message).toContain(message)
    expect(error.hint).toContain(hint)
  })
})

describe('the check after a publish', () => {
  let server: Server
  let answers: Map<string, (request: IncomingMessage, response: ServerResponse) => void>
  let asked: string[]
  let base: string
  beforeEach(async () => {
    answers = new Map()
    asked = []
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const answer = answers.get(request.url ?? '')
      if (answer === undefined) response.writeHead(404).end()
      else answer(request, response)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  const answer = (body: string | Buffer, headers: Record<string, string> = {}) => {
    return (_request: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(200, { 'content-type': html, ...headers }).end(body)
    }
  }

  const verify = async (more: Partial<Shown>, timeoutMs = 60_000): Promise<string | undefined> => {
    let now = 0
    const notices: string[] = []
    const log: Log = { ...plainLog(), notice: (text) => void notices.push(text) }
    const { signal } = new AbortController()
    const clock = {
      now: () => now,
      // Heartbeats and limits sleep by signals of their own; they are never over here.
      sleep: (ms: number, by?: AbortSignal): Promise<void> => {
        if (by === signal) now += ms
        return by === signal
          ? Promise.resolve()
          : new Promise((_, over) => by?.addEventListener('abort', over))
      },
    }
    const { error } = await verifySite(
      shown({ urlOf: (path) => pageAddress(base, path), ...more }),
      { timeoutMs },
      { clock, env: {}, log, signal },
    )
    return error === undefined ? undefined : `${error.message}\n${(error.cause as Error).message}`
  }

  it.each([
    ['as it is', 'new', {}],
    ['gzip', gzipSync('new'), { 'content-encoding': 'gzip' }],
    ['Brotli', brotliCompressSync('new'), { 'content-encoding': 'br' }],
  ])('takes a body that comes %s', async (_how, body, headers) => {
    answers.set('/a.html', answer(body, headers))
    expect(await verify({ changed: [page('a.html', 'new')] })).toBeUndefined()
  })

  it('takes what the build has compressed itself, whose hash is of the compressed bytes', async () => {
    const body = gzipSync('new')
    const sha256 = createHash('sha256').update(body).digest('base64url')
    answers.set('/a.html', answer(body, { 'content-encoding': 'gzip' }))
    expect(await verify({ changed: [page('a.html', '', { sha256 })] })).toBeUndefined()
  })

  it('asks again where an edge still has the old copy, and only there', async () => {
    let times = 0
    answers.set('/a.html', (request, response) => answer(++times < 4 ? 'old' : 'new')(request, response))
    answers.set('/b.html', answer('new'))
    expect(await verify({ changed: [page('a.html', 'new'), page('b.html', 'new')] })).toBeUndefined()
    expect(asked.sort()).toEqual(['/a.html', '/a.html', '/a.html', '/a.html', '/b.html'])
  })

  it('says what differs when the time is over', async () => {
    answers.set('/a.html', answer('old', { 'x-cache': 'Hit from cloudfront', age: '7' }))
    const said = await verify({ changed: [page('a.html', 'new'), page('c.html', 'new')] })
    expect(said).toContain('2 of 2 addresses do not answer what was published')
    expect(said).toMatch(
      /a\.html has SHA-256 \w{16}… instead of \w{16}… \(x-cache: Hit from cloudfront, age: 7 s\)/,
    )
    expect(said).toContain('c.html answered 404 instead of 200')
  })

  it('follows redirects within the host, and no others', async () => {
    answers.set('/a.html', (_request, response) => void response.writeHead(301, { location: '/a' }).end())
    answers.set('/a', answer('new'))
    expect(await verify({ changed: [page('a.html', 'new')] })).toBeUndefined()
    answers.set('/a.html', (_request, response) => {
      response.writeHead(302, { location: 'http://elsewhere.invalid/' }).end()
    })
    expect(await verify({ changed: [page('a.html', 'new')] })).toContain(
      'redirects to another host, elsewhere.invalid',
    )
    answers.set(
      '/a.html',
      (_request, response) => void response.writeHead(302, { location: '/a.html' }).end(),
    )
    expect(await verify({ changed: [page('a.html', 'new')] }, 0)).toContain('redirects more than 5 times')
  })

  it('sees a page that was removed and is still answered', async () => {
    answers.set('/old.html', answer('old'))
    const removed = new Map([['old.html', hashOf('old')]])
    expect(await verify({ removed }, 0)).toContain('is still answered with the page that was removed')
    answers.delete('/old.html')
    expect(await verify({ removed })).toBeUndefined()
  })

  it('does not read a body that is longer than what is published, nor one that is broken', async () => {
    answers.set('/a.html', answer(Buffer.alloc(21 * 1024 * 1024)))
    expect(await verify({ changed: [page('a.html')] }, 0)).toContain('longer than')
    answers.set('/a.html', answer('no gzip', { 'content-encoding': 'gzip' }))
    expect(await verify({ changed: [page('a.html')] }, 0)).toContain('could not be compared')
  })

  it('asks eight at a time', async () => {
    let underWay = 0
    let most = 0
    const changed = Array.from({ length: 30 }, (_, at) => page(`${at}.html`, 'new'))
    for (const { path } of changed) {
      answers.set(`/${path}`, (request, response) => {
        most = Math.max(most, ++underWay)
        setImmediate(() => {
          underWay--
          answer('new')(request, response)
        })
      })
    }
    expect(await verify({ changed })).toBeUndefined()
    expect(most).toBeLessThanOrEqual(8)
  })
})

describe('the inputs of the check', () => {
  const read = (given: Record<string, string>): { wish: unknown; faults: string } => {
    const reader = new InputReader(new Map(Object.entries(given)), '/')
    const wish = readVerifyWish(reader)
    reader.know('distribution-id')
    try {
      reader.check()
      return { wish, faults: '' }
    } catch (error) {
      return { wish, faults: (error as Error).message }
    }
  }

  it.each([
    [{}, undefined],
    [
      { verify: 'true', 'distribution-id': 'E1' },
      { base: undefined, timeoutMs: 60_000 },
    ],
    [
      { verify: 'true', 'verify-url': 'https://x.example/docs//', 'verify-timeout': '5s' },
      { base: 'https://x.example/docs/', timeoutMs: 5_000 },
    ],
  ])('%j', (given, wish) => {
    expect(read(given)).toEqual({ wish, faults: '' })
  })

  it.each([
    [{ verify: 'true' }, 'nothing says where visitors see the site'],
    [{ 'verify-url': 'https://x.example' }, 'is given without verify: true'],
    [{ verify: 'true', 'verify-url': 'https://a:b@x.example' }, 'Input "verify-url" is no such address'],
    [{ verify: 'true', 'verify-url': 'x.example' }, 'Input "verify-url" is no such address'],
    [
      { verify: 'true', 'verify-url': 'https://x.example', 'verify-timeout': 'soon' },
      'Input "verify-timeout" is "soon"',
    ],
  ])('refuses %j', (given, fault) => {
    expect(read(given).faults).toContain(fault)
  })
})
