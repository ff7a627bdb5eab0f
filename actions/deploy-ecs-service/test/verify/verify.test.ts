import type { RequestListener } from 'node:http'
import { CancelledError, realClock, type Context } from '@slipway/action-kit'
import { scaledTime } from '@slipway/local-aws'
import { explainTrouble } from '../../src/verify/explain-trouble.js'
import { verify, verifyOnce } from '../../src/verify/verify.js'
import type { VerifyWish } from '../../src/verify/wish.js'
import { openSite, type Site } from './site.js'

const sites: Site[] = []
afterEach(() => Promise.all(sites.splice(0).map((site) => site.close())))

async function site(answer: RequestListener): Promise<Site> {
  const opened = await openSite(answer)
  sites.push(opened)
  return opened
}

const ok: RequestListener = (_, response) => response.end('{"status":"ok"}')

function wishFor(url: string, overrides: Partial<VerifyWish> = {}): VerifyWish {
  return {
    url,
    statuses: [{ first: 200, last: 299 }],
    body: undefined,
    headers: [],
    expectHeaders: [],
    timeoutMs: 20_000,
    ...overrides,
  }
}

interface Watched extends Pick<Context, 'clock' | 'signal'> {
  readonly lines: readonly string[]
  readonly log: { info(text: string): void }
}

/** Ten seconds of it take half a second: enough for an answer on loopback, on a busy machine too. */
function context(signal = new AbortController().signal): Watched {
  const lines: string[] = []
  return { lines, signal, clock: scaledTime(20), log: { info: (text) => void lines.push(text) } }
}

/** For what has nothing to do with time. */
function atLeisure(): Watched {
  return { ...context(), clock: realClock }
}

const fail =
  (status: number, body = ''): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(body)

describe('an answer', () => {
  it.each<[string, RequestListener, Partial<VerifyWish>, string | undefined]>([
    ['that is good', ok, {}, undefined],
    ['with the text in its body', ok, { body: '"ok"' }, undefined],
    ['whose body matches', ok, { body: /STATUS/i }, undefined],
    [
      'of another status',
      fail(503, 'down\n  for <b>now</b>'),
      {},
      'answered 503 instead of 200-299: down for <b>now</b>',
    ],
    ['of a status that is wished for', fail(404), { statuses: [{ first: 404, last: 404 }] }, undefined],
    [
      'without the text',
      ok,
      { body: 'healthy' },
      'answered 200 without "healthy" in the body: {"status":"ok"}',
    ],
    ['that does not match', ok, { body: /^ok$/ }, 'answered 200 without /^ok$/ in the body: {"status":"ok"}'],
    ['without a body', fail(200), { body: 'x' }, 'answered 200 without "x" in the body; its body is empty'],
    [
      'without a header',
      ok,
      { expectHeaders: [{ name: 'X-Version', value: '7' }] },
      'answered 200 without the header X-Version: {"status":"ok"}',
    ],
    [
      'with another header',
      (_, response) => response.writeHead(200, { 'x-version': '6' }).end(),
      { expectHeaders: [{ name: 'X-Version', value: '7' }] },
      'answered 200 with X-Version: 6 instead of 7; its body is empty',
    ],
    ['with any header', ok, { expectHeaders: [{ name: 'Date', value: '' }] }, undefined],
    [
      'of a long body, cut',
      fail(500, 'x'.repeat(300)),
      {},
      `answered 500 instead of 200-299: ${'x'.repeat(200)}…`,
    ],
  ])('%s', async (_, answer, overrides, expected) => {
    const { url } = await site(answer)
    const why = await verifyOnce(wishFor(`${url}/?token=t`, overrides), atLeisure())
    expect(why).toBe(expected === undefined ? undefined : `${url}/?… ${expected}`)
  })

  it('does not give away what was sent', async () => {
    const { url, requests } = await site((request, response) =>
      response.writeHead(401).end(`no: ${request.headers.authorization ?? ''}`),
    )
    const headers = [{ name: 'Authorization', value: 'Bearer abc' }]
    expect(await verifyOnce(wishFor(url, { headers }), atLeisure())).toMatch(
      /instead of 200-299: no: \*\*\*$/,
    )
    expect(requests[0]?.headers).toMatchObject({
      authorization: 'Bearer abc',
      'user-agent': 'slipway-verify',
    })
  })
})

describe('a redirect', () => {
  const to =
    (location: string): RequestListener =>
    (_, response) =>
      response.writeHead(302, { location }).end()

  it('is followed, and credentials stay at home', async () => {
    const there = await site(ok)
    const here = await site(to(`${there.url}/there`))
    const headers = [
      { name: 'Authorization', value: 'Bearer abc' },
      { name: 'X-Tenant', value: 'a' },
    ]
    expect(await verifyOnce(wishFor(here.url, { headers }), atLeisure())).toBeUndefined()
    expect(there.requests[0]?.url).toBe('/there')
    expect(there.requests[0]?.headers.authorization).toBeUndefined()
    expect(there.requests[0]?.headers['x-tenant']).toBe('a')
  })

  it('is the answer where its status is wished for', async () => {
    const here = await site(to('https://login.invalid/'))
    expect(
      await verifyOnce(wishFor(here.url, { statuses: [{ first: 302, last: 302 }] }), atLeisure()),
    ).toBeUndefined()
  })

  it('is not followed for ever', async () => {
    const here = await site(to('/again'))
    expect(await verifyOnce(wishFor(here.url), atLeisure())).toMatch(/redirects more than 5 times$/)
    expect(here.requests).toHaveLength(6)
  })

  it('leads to http and https alone', async () => {
    const here = await site(to('file:///etc/passwd'))
    expect(await verifyOnce(wishFor(here.url), atLeisure())).toMatch(
      /something else than an http or https address$/,
    )
  })
})

describe('verifying', () => {
  it('goes on until an answer is good, and says a reason once', async () => {
    let asked = 0
    const { url } = await site((request, response) => {
      asked++
      if (asked < 4) fail(asked < 3 ? 503 : 502)(request, response)
      else ok(request, response)
    })
    const watched = context()
    expect(await verify(wishFor(url), watched)).toBeUndefined()
    expect(watched.lines.map((line) => line.replace(/\S*127\.\S*/, 'it'))).toEqual([
      'Not verified yet: it answered 503 instead of 200-299; its body is empty',
      'Not verified yet: it answered 502 instead of 200-299; its body is empty',
      'Verified: the answer is as it should be',
    ])
  })

  it('ends with the last reason when the time is over', async () => {
    const { url, requests } = await site(fail(503))
    const watched = context()
    const started = watched.clock.now()
    expect(await verify(wishFor(url), watched)).toMatch(/answered 503/)
    expect(watched.clock.now() - started).toBeGreaterThanOrEqual(20_000)
    expect(requests.length).toBeGreaterThan(4)
  })

  it('waits ten seconds for one answer, and no longer', async () => {
    const { url } = await site(() => undefined)
    expect(await verifyOnce(wishFor(url), context())).toBe(`${url}/ was not reached: no answer within 10 s`)
  })

  it('ends when the step is cancelled', async () => {
    const { url } = await site(() => undefined)
    const controller = new AbortController()
    setTimeout(() => controller.abort(new CancelledError('SIGTERM')), 20)
    await expect(verify(wishFor(url, { timeoutMs: 3_600_000 }), context(controller.signal))).rejects.toThrow(
      'Cancelled',
    )
  })

  it('explains what answers plain HTTP where TLS is asked for', async () => {
    const { url } = await site(ok)
    const why = await verifyOnce(wishFor(url.replace('http:', 'https:')), atLeisure())
    expect(why).toMatch(/TLS could not be agreed on: behind that port is probably plain HTTP/)
  })

  it('explains a port at which nothing listens', async () => {
    const closed = await openSite(ok)
    await closed.close()
    expect(await verifyOnce(wishFor(closed.url), atLeisure())).toMatch(
      /nothing listens at that port \(ECONNREFUSED\)$/,
    )
  })
})

describe('why TLS failed', () => {
  it.each([
    ['CERT_HAS_EXPIRED', /has expired/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /for another name/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /self-signed.*NODE_EXTRA_CA_CERTS/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /without the intermediate certificates/],
    ['ENOTFOUND', /DNS record is missing/],
    ['UND_ERR_CONNECT_TIMEOUT', /security group/],
  ])('%s', (code, expected) => {
    const cause = Object.assign(new Error('x'), { code })
    expect(explainTrouble(new TypeError('fetch failed', { cause }))).toMatch(expected)
  })

  it('is found behind the attempts of several addresses', () => {
    const cause = new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })])
    expect(explainTrouble(new TypeError('fetch failed', { cause }))).toMatch(/^nothing listens/)
  })
})
