import { UserError } from '@slipway/action-kit'
import { processorMs } from '@slipway/testkit/processor-time'
import { parseRedirects, type Redirects } from '../../src/site/redirects.js'

function rulesOf(text: string): readonly unknown[] {
  return parseRedirects(text).rules.map(({ from, query, to, status, isForced }) => [
    from.text,
    query,
    to,
    status,
    isForced,
  ])
}

function faultsOf(text: string): readonly string[] {
  try {
    parseRedirects(text)
    return []
  } catch (error) {
    return error instanceof UserError && error.cause instanceof Error ? error.cause.message.split('\n') : []
  }
}

describe('a _redirects file', () => {
  it.each([
    ['/home /', ['/home', [], '/', 301, false]],
    ['/home\t\t/   302', ['/home', [], '/', 302, false]],
    ['/a /b 303', ['/a', [], '/b', 303, false]],
    ['/a /b 307!', ['/a', [], '/b', 307, true]],
    ['/a /b 308 # moved in 2026', ['/a', [], '/b', 308, false]],
    ['/app/* /app/index.html 200', ['/app/*', [], '/app/index.html', 200, false]],
    ['/news/* /blog/:splat', ['/news/*', [], '/blog/:splat', 301, false]],
    [
      '/news/:month/:year /blog/:year-:month.html',
      ['/news/:month/:year', [], '/blog/:year-:month.html', 301, false],
    ],
    [
      '/store id=:id page=2 /blog/:id 301',
      [
        '/store',
        [
          ['id', ':id'],
          ['page', '2'],
        ],
        '/blog/:id',
        301,
        false,
      ],
    ],
    ['/x https://www.example.com:8443/:splat', undefined],
    [
      '/x/* https://www.example.com:8443/:splat?a=1#b',
      ['/x/*', [], 'https://www.example.com:8443/:splat?a=1#b', 301, false],
    ],
    ['/caf%C3%A9 /coffee', ['/café', [], '/coffee', 301, false]],
    ['/a /über uns', undefined],
    ['/a /über', ['/a', [], '/%C3%BCber', 301, false]],
    ['/a#top /b#c', ['/a', [], '/b#c', 301, false]],
    ["/it's /b'c(1)", ["/it's", [], "/b'c(1)", 301, false]],
  ])('%s', (line, expected) => {
    if (expected === undefined) expect(faultsOf(line)).toHaveLength(1)
    else expect(rulesOf(`# comment\n\n${line}\n`)).toEqual([expected])
  })

  it.each([
    ['/a /b 302 Country=de', 'depend on a country'],
    ['/a /b 302 Language=ko,en Country=kr', 'depend on a country'],
    ['/admin/* /admin/:splat 200! Role=admin', 'depend on a country'],
    ['https://blog.example.com/* https://www.example.com/blog/:splat 301!', 'are for one host alone'],
    ['/api/* https://api.example.com/:splat 200', 'rewrite to another host'],
    ['/a /a', 'lead to the path they are for'],
    ['/a/* /a/:splat 301', 'lead to the path they are for'],
  ])('leaves out with a warning: %s', (line, text) => {
    const { rules, warnings }: Redirects = parseRedirects(`/x /y\n${line}`)
    expect(rules).toHaveLength(1)
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`${text}.*: line 2\\.$`))])
  })

  it('takes the first of two rules for a path', () => {
    const { rules, warnings } = parseRedirects('/a /b\n/a /c\n/a id=1 /d')
    expect(rules.map(({ line }) => line)).toEqual([1, 3])
    expect(warnings).toEqual([
      'Rules of _redirects never apply: a rule above them is for the same path: line 2.',
    ])
  })

  it('names everything that is wrong with it at once', () => {
    const text = [
      '/alone',
      'no/slash /b',
      '/a /b 404',
      '/a /b 999',
      '/a /b 301 maybe',
      '/a what /b',
      '/a javascript:alert(1)',
      '/a //evil.example',
      '/a /\\evil.example',
      '/a https://user:secret@example.com/',
      '/a /b/:splat',
      '/a?b=1 /c',
      '/a/../b /c',
      '/a%0Ab /c',
      '/a /%zz',
      '/* /:splat/:nme',
    ].join('\n')
    expect(faultsOf(text).map((fault) => fault.replace(/^_redirects:/, ''))).toEqual([
      '1: /alone has no destination',
      '2: the path no/slash does not begin with a slash',
      '3: the status 404 is none of a redirect; set `error-document`',
      '4: the status 999 is none of 200, 301, 302, 303, 307, 308',
      '5: "maybe" is neither a status such as 301! nor a condition',
      '6: "what" is neither a destination nor a query such as id=:id',
      '7: the destination javascript:alert(1) is neither a path from the root nor an http or https address',
      '8: the destination //evil.example leads to another host without saying how; write https://',
      '9: the destination /\\evil.example leads to another host without saying how; write https://',
      '10: the destination https://user:secret@example.com/ has credentials, which everybody would see',
      '11: the destination /b/:splat has :splat, which /a does not capture',
      '12: the path /a?b=1 has a query; write it behind the path, as in /store id=:id /blog/:id',
      '13: the path /a/../b is one that browsers never ask for',
      '14: the path /a%0Ab has a control character',
      '15: the destination /%zz has a percent sign that encodes nothing',
      '16: the destination /:splat/:nme has :nme, which /* does not capture',
    ])
  })

  it.each([
    [2_000, (at: number) => `/a${at} /b`, 0],
    [2_001, (at: number) => `/a${at} /b`, 1],
    [100, (at: number) => `/a${at}/* /b`, 0],
    [101, (at: number) => `/a${at}/* /b`, 1],
    [100_000, (at: number) => `/a${at} /b`, 1],
  ])('knows its limits: %i rules', (count, line, faults) => {
    const text = Array.from({ length: count }, (_, at) => line(at)).join('\n')
    expect(processorMs(() => expect(faultsOf(text)).toHaveLength(faults))).toBeLessThan(2_000)
  })
})
