import { InputError, InputReader } from '@slipway/action-kit'
import { secretsOf } from '../../src/verify/headers.js'
import { describeStatuses, isAmong, parseStatuses } from '../../src/verify/statuses.js'
import { readVerify, verifyAt, type VerifyWish } from '../../src/verify/wish.js'

function read(
  given: Record<string, string>,
  knowsAddress = false,
): VerifyWish | undefined | readonly string[] {
  const reader = new InputReader(new Map(Object.entries(given)), '/nowhere')
  const wish = readVerify(reader, knowsAddress)
  try {
    reader.check()
    return wish
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.faults.map(({ input, problem }) => `${input} ${problem}`)
  }
}

const url = 'https://orders.example/healthz'

describe('the inputs verify-...', () => {
  it('ask for nothing without an address', () => {
    expect(read({})).toBeUndefined()
  })

  it('have good defaults', () => {
    expect(read({ 'verify-url': url })).toEqual({
      url,
      statuses: [{ first: 200, last: 299 }],
      body: undefined,
      headers: [],
      expectHeaders: [],
      timeoutMs: 60_000,
    })
  })

  it('are all read', () => {
    expect(
      read({
        'verify-url': url,
        'verify-status': '200, 204,300-399',
        'verify-body': '/"status": ?"ok"/gi',
        'verify-headers': 'Authorization: Bearer abc:def\nAccept: application/json',
        'verify-expect-headers': 'X-Version: 7\nEtag:',
        'verify-timeout-seconds': '5',
      }),
    ).toEqual({
      url,
      statuses: [
        { first: 200, last: 200 },
        { first: 204, last: 204 },
        { first: 300, last: 399 },
      ],
      body: /"status": ?"ok"/i,
      headers: [
        { name: 'Authorization', value: 'Bearer abc:def' },
        { name: 'Accept', value: 'application/json' },
      ],
      expectHeaders: [
        { name: 'X-Version', value: '7' },
        { name: 'Etag', value: '' },
      ],
      timeoutMs: 5_000,
    })
  })

  it.each<[string, Record<string, string>, readonly string[]]>([
    ['an address of another kind', { 'verify-url': 'ftp://x/y' }, ['verify-url is no such address']],
    ['a path where nobody knows the rest', { 'verify-url': '/x' }, ['verify-url is no such address']],
    ['a password in it', { 'verify-url': 'https://a:b@c/' }, ['verify-url is no such address']],
    ['an impossible status', { 'verify-url': url, 'verify-status': '99' }, ['verify-status is "99"']],
    [
      'a range that ends before it begins',
      { 'verify-url': url, 'verify-status': '300-200' },
      ['verify-status is "300-200"'],
    ],
    [
      'a regular expression that is none',
      { 'verify-url': url, 'verify-body': '/(/' },
      ['verify-body is "/(/", which is no regular expression'],
    ],
    [
      'a header that is none, whose text is not repeated',
      { 'verify-url': url, 'verify-headers': 'Accept: */*\nsecret' },
      ['verify-headers has no header in line 2'],
    ],
    [
      'what belongs to an address, alone',
      { 'verify-body': 'ok' },
      ['verify-body is given without verify-url'],
    ],
  ])('refuse %s', (_, given, faults) => {
    expect(read(given)).toEqual(faults)
  })

  it('take a path of a service that tells its address', () => {
    const wish = read({ 'verify-url': '/healthz?deep=1' }, true) as VerifyWish
    expect(verifyAt(wish, 'https://orders.ecs.eu-west-1.on.aws').url).toBe(
      'https://orders.ecs.eu-west-1.on.aws/healthz?deep=1',
    )
    expect(read({ 'verify-url': '//elsewhere/' }, true)).toEqual(['verify-url is no such address'])
  })
})

describe('statuses', () => {
  it.each([
    ['200-299', 204, true, '200-299'],
    ['200,404', 404, true, '200 or 404'],
    ['200,204,300-399', 302, true, '200, 204 or 300-399'],
    ['200', 201, false, '200'],
  ])('%s hold %i: %s', (text, status, expected, words) => {
    const ranges = parseStatuses(text) ?? []
    expect(isAmong(ranges, status)).toBe(expected)
    expect(describeStatuses(ranges)).toBe(words)
  })
})

describe('what is masked', () => {
  it('are the values of headers that look like credentials, with and without the scheme', () => {
    const headers = [
      { name: 'Authorization', value: 'Bearer abc' },
      { name: 'X-Api-Key', value: 'k1' },
      { name: 'Accept', value: 'text/plain' },
      { name: 'Cookie', value: 'a=b; c=d' },
    ]
    expect(secretsOf(headers)).toEqual(['Bearer abc', 'abc', 'k1', 'a=b; c=d'])
  })
})
