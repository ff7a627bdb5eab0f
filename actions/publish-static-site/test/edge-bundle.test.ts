import { jobTrust, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { documentedPolicy, documentedStatements, type StepResult } from '@slipway/testkit'
import { edgeFunctionCode, headersFunctionCode } from '../src/edge/function-code.js'
import { callsOf, makeWorkspace, publishedKeys, publishSite, removeWorkspaces } from './site.js'

const site = (name: string, more: Record<string, string> = {}): Record<string, string> => ({
  'index.html': `<h1>${name}</h1>`,
  'about.html': `<h1>About ${name}</h1>`,
  'docs/index.html': `<h1>Docs ${name}</h1>`,
  '404.html': `<h1>Nothing in ${name}</h1>`,
  'a$b.html': `<h1>Money ${name}</h1>`,
  _redirects: [
    '/old /about.html 302',
    '/news/* /blog/:splat 301',
    '/shop id=:id /item/:id 301',
    '/team/:who /about?who=:who 303',
    '/home /about.html 200',
  ].join('\n'),
  _headers: '/*\n  X-Frame-Options: DENY\n  Cache-Control: no-cache\n/about\n  X-Robots-Tag: noindex',
  ...more,
})
const names = { account: '123456789012', bucket: 'orders-web', 'distribution-id': 'EDFDVBD6EXAMPLE' }

describe('publish-static-site with a function at the edge', () => {
  let aws: LocalAws
  let url: string
  beforeEach(async () => {
    aws = await startLocalAws()
    aws.s3.createBucket('orders-web')
    aws.cloudFront.createKeyValueStore('orders-web')
  })
  afterEach(async () => {
    await aws.stop()
    removeWorkspaces()
  })

  /** A distribution as the README has it; of functions that are not there yet it cannot be told. */
  const distribute = async (
    functions: Record<string, string> = {},
    id = 'EDFDVBD6EXAMPLE',
  ): Promise<void> => {
    const made = await aws.cloudFront.createDistribution({
      id,
      originBucket: 'orders-web',
      defaultRootObject: 'index.html',
      invalidationMs: 20,
      customErrorResponses: [{ errorCode: 403, responsePagePath: '/404.html', responseCode: 404 }],
      ...functions,
    })
    url = made.url
  }
  /** As they are after the steps that the README has for the first time. */
  const makeFunctions = async (): Promise<void> => {
    aws.cloudFront.createFunction('orders-web-edge', edgeFunctionCode(), { store: 'orders-web' })
    aws.cloudFront.createFunction('orders-web-edge-headers', headersFunctionCode(), { store: 'orders-web' })
    await distribute({ viewerRequest: 'orders-web-edge', viewerResponse: 'orders-web-edge-headers' })
  }

  const run = (
    mode: string,
    files: Record<string, string>,
    more: Record<string, string> = {},
    options = {},
  ): Promise<StepResult> =>
    publishSite(
      aws,
      makeWorkspace(files),
      {
        mode,
        'distribution-id': 'EDFDVBD6EXAMPLE',
        'edge-function': 'orders-web-edge',
        'key-value-store': 'orders-web',
        'clean-urls': 'true',
        'error-document': '404.html',
        'delete-removed': 'true',
        ...more,
      },
      options,
    )

  const visit = async (path: string): Promise<string> => {
    const answer = await fetch(url + path, { redirect: 'manual' })
    const to = answer.headers.get('location')
    const text = await answer.text()
    return to === null ? `${answer.status} ${text}` : `${answer.status} ${to}`
  }
  const headersAt = async (path: string): Promise<(string | null)[]> => {
    const { headers } = await fetch(url + path)
    return ['x-frame-options', 'x-robots-tag', 'cache-control'].map((name) => headers.get(name))
  }
  const edgeWrites = (): readonly string[] =>
    aws.journal.calls.filter((call) =>
      /UpdateKeys|(Create|Update|Publish)Function|s3:Put|s3:Copy|s3:Delete/.test(call),
    )

  it('serves a site in place: redirects, placeholders, rewrites, clean names, headers, the page for errors', async () => {
    await makeFunctions()
    const one = await run('publish', site('one'))
    expect(one).toMatchObject({ exitCode: 0, annotations: [], outputs: { outcome: 'published' } })
    // One object a page: what stands under other names is told to the edge.
    expect(publishedKeys(aws)).toEqual([
      '404.html',
      'a$b.html',
      'about.html',
      'docs/index.html',
      'index.html',
    ])
    expect(
      await Promise.all(
        [
          '/',
          '/about',
          '/docs/',
          '/old',
          '/news/a/b',
          '/shop?id=7',
          '/team/ann',
          '/home',
          '/missing',
          '/a$b',
        ].map(visit),
      ),
    ).toEqual([
      '200 <h1>one</h1>',
      '200 <h1>About one</h1>',
      '200 <h1>Docs one</h1>',
      '302 /about.html',
      '301 /blog/a/b',
      '301 /item/7?id=7',
      '303 /about?who=ann',
      '200 <h1>About one</h1>',
      '404 <h1>Nothing in one</h1>',
      '200 <h1>Money one</h1>',
    ])
    expect(await headersAt('/about')).toEqual(['DENY', 'noindex', 'no-cache'])
    expect(await headersAt('/docs/')).toEqual(['DENY', null, 'no-cache'])
    // CloudFront runs no function for errors.
    expect((await headersAt('/missing'))[0]).toBeNull()

    aws.journal.clear()
    const again = await run('publish', site('one'))
    expect(again.outputs).toMatchObject({ outcome: 'unchanged' })
    expect(edgeWrites()).toEqual([])
  })

  it('tells the edge after the uploads, before what it shows is invalidated, and forgets old rules last', async () => {
    await makeFunctions()
    await run('publish', site('one'))
    const before = Object.keys(aws.cloudFront.keys('orders-web'))
    aws.journal.clear()
    const two = await run('publish', site('two', { _redirects: '/old /docs/ 302' }))
    expect(two.outputs).toMatchObject({ outcome: 'published', updated: '5' })
    const calls = aws.journal.calls.map((call) => call.split(':')[1] ?? '')
    const puts = callsOf(aws, 'UpdateKeys').map((input) => [keysOf(input.Puts), keysOf(input.Deletes)])
    expect(puts).toEqual([
      [[expect.stringMatching(/^rules\//), expect.stringMatching(/^rules\/.*\/h0$/)], []],
      [['site/EDFDVBD6EXAMPLE'], []],
      [[], before.filter((key) => key.startsWith('rules/')).sort()],
    ])
    const [first, , last] = calls.flatMap((call, at) => (call === 'UpdateKeys' ? [at] : []))
    const pages = callsOf(aws, 'PutObject').filter(({ Key }) => String(Key).endsWith('.html'))
    expect(pages).toHaveLength(5)
    const lastPage = aws.journal.entries.findLastIndex(
      ({ operation, input }) => operation === 'PutObject' && String(input.Key).endsWith('.html'),
    )
    expect(lastPage).toBeLessThan(first ?? 0)
    expect(calls.indexOf('CreateInvalidation')).toBeGreaterThan(first ?? 0)
    expect(calls.lastIndexOf('GetInvalidation')).toBeLessThan(last ?? 0)
    expect([await visit('/old'), await visit('/news/a'), await visit('/a$b')]).toEqual([
      '302 /docs/',
      '404 <h1>Nothing in two</h1>',
      '200 <h1>Money two</h1>',
    ])
  })

  it('plans what would change at the edge, and writes nothing', async () => {
    await distribute()
    const bare = await run('plan', site('one'))
    expect(bare).toMatchObject({ exitCode: 0, outputs: { outcome: 'planned' } })
    for (const line of [
      'make the function orders-web-edge\n',
      'make the function orders-web-edge-headers\n',
      'write 3 of 3 values of rules\n',
    ]) {
      expect(bare.summary).toContain(line)
      expect(bare.stdout).toContain(`at the edge: ${line}`)
    }
    expect(bare.summary).toContain('in place: names without .html, rules')
    expect(bare.annotations.map(({ message }) => message).join('\n')).toContain(
      'FunctionARN: arn:aws:cloudfront::123456789012:function/orders-web-edge-headers',
    )
    expect([aws.s3.keys('orders-web'), aws.cloudFront.keys('orders-web'), edgeWrites()]).toEqual([[], {}, []])
  })

  it('says what the distribution has to run before anything of the site is changed', async () => {
    await distribute()
    const { exitCode, annotations } = await run('publish', site('one'))
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain('function/orders-web-edge')
    expect(aws.s3.keys('orders-web')).toEqual([])
  })

  it('makes the function for headers when a site needs it, and warns with its name until it runs', async () => {
    await distribute()
    await run('publish', site('one'))
    await distribute({ viewerRequest: 'orders-web-edge' }, 'EOTHER')
    const plain = await run('publish', site('one', { _headers: '/*\n  Cache-Control: no-cache' }), {
      'distribution-id': 'EOTHER',
    })
    expect(plain).toMatchObject({ exitCode: 0, annotations: [] })
    expect(callsOf(aws, 'CreateFunction')).toHaveLength(1)
    const warned = await run('publish', site('one'), { 'distribution-id': 'EOTHER' })
    expect(warned.outputs).toMatchObject({ outcome: 'published' })
    expect(warned.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('EventType: viewer-response') as string,
      }),
    ])
    expect(warned.annotations[0]?.message).toContain(
      'FunctionARN: arn:aws:cloudfront::123456789012:function/orders-web-edge-headers',
    )
    const again = await run('publish', site('one'), { 'distribution-id': 'EOTHER' })
    expect(again).toMatchObject({ outputs: { outcome: 'unchanged' } })
    expect(again.annotations).toHaveLength(1)
  })

  it('takes a site out of releases and back by one write each, and refuses where nobody would see it', async () => {
    await makeFunctions()
    await run('release', site('one'), { release: 'v1' })
    expect(await visit('/missing')).toBe('404 <h1>Nothing in one</h1>')
    aws.journal.clear()
    const blind = await run('publish', site('two'), { 'edge-function': '', 'key-value-store': '' })
    expect(blind.exitCode).toBe(1)
    expect(blind.annotations.map(({ message }) => message).join()).toContain(
      'shown in releases by the function',
    )
    expect(edgeWrites()).toEqual([])

    const placed = await run('publish', site('two'))
    expect(placed.outputs).toMatchObject({ outcome: 'published' })
    expect(placed.stdout).toContain('in place instead of the release v1')
    expect([await visit('/'), await visit('/missing')]).toEqual([
      '200 <h1>two</h1>',
      '404 <h1>Nothing in two</h1>',
    ])
    const back = await run('rollback', {}, { source: '' })
    expect(back.outputs).toMatchObject({ outcome: 'rolled-back', release: 'v1' })
    expect([await visit('/'), await visit('/about'), (await headersAt('/'))[0]]).toEqual([
      '200 <h1>one</h1>',
      '200 <h1>About one</h1>',
      'DENY',
    ])
  })

  it('does all of that with the rights that the README names', async () => {
    // Of an older version, and the other not there yet: both are made what they have to be.
    aws.cloudFront.createFunction('orders-web-edge', `${edgeFunctionCode()}// older`, { store: 'orders-web' })
    await distribute({ viewerRequest: 'orders-web-edge' })
    const { Version, Statement } = documentedPolicy('publish-static-site', names)
    const edge = documentedStatements('publish-static-site', 'Of the edge function', names)
    const role = aws.identity.createRole({
      name: 'publish-site',
      trustPolicy: jobTrust(aws.world.account),
      policies: [{ Version, Statement: [...Statement, ...edge] }],
    })
    const env = aws.jobEnvironment()
    const inRole = (mode: string, files: Record<string, string>): Promise<StepResult> =>
      run(mode, files, { 'role-to-assume': role }, { env })
    aws.journal.clear()
    const outcomes: unknown[] = []
    for (const [mode, files] of [
      ['publish', site('one')],
      ['plan', site('two', { _redirects: '/x /y' })],
      ['publish', site('two', { _redirects: '/x /y' })],
    ] as const) {
      outcomes.push((await inRole(mode, files)).outputs.outcome)
    }
    expect(outcomes).toEqual(['published', 'planned', 'published'])
    const asked = new Set(aws.journal.permissions().map(({ action }) => action))
    const beside = new Set(Statement.flatMap(({ Action }) => Action))
    const ofEdge = edge.flatMap(({ Action }) => Action)
    expect([...asked].filter((action) => !beside.has(action)).sort()).toEqual(ofEdge.sort())
  })
})

function keysOf(items: unknown): readonly string[] {
  return Array.isArray(items) ? items.map((item: { readonly Key: string }) => item.Key) : []
}
