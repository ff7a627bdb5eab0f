import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  DescribeFunctionCommand,
  GetDistributionConfigCommand,
  GetFunctionCommand,
  ListFunctionsCommand,
  PublishFunctionCommand,
  TestFunctionCommand,
  UpdateDistributionCommand,
  UpdateFunctionCommand,
  type FunctionConfig,
} from '@aws-sdk/client-cloudfront'
import { openCloudFrontWorld, view, type CloudFrontWorld, type Seen } from './cloudfront-world.js'

let world: CloudFrontWorld
beforeEach(async () => {
  world = await openCloudFrontWorld()
})
afterEach(() => world.stop())

const FunctionConfig: FunctionConfig = { Comment: 'routes', Runtime: 'cloudfront-js-2.0' }
const same = Buffer.from('function handler(event) { return event.request }')

async function create(
  Name: string,
  FunctionCode: Uint8Array<ArrayBuffer> = same,
  config = FunctionConfig,
): Promise<string> {
  const made = await world.cloudFront.send(
    new CreateFunctionCommand({ Name, FunctionConfig: config, FunctionCode }),
  )
  return made.ETag ?? ''
}

describe('the functions of CloudFront', () => {
  it('are worked on in one stage and published to another, each with versions of its own', async () => {
    const { cloudFront } = world
    const IfMatch = await create('routes')
    const Name = 'routes'
    const described = await cloudFront.send(new DescribeFunctionCommand({ Name }))
    expect(described).toMatchObject({
      ETag: IfMatch,
      FunctionSummary: { Name, Status: 'UNPUBLISHED', FunctionMetadata: { Stage: 'DEVELOPMENT' } },
    })
    await expect(cloudFront.send(new DescribeFunctionCommand({ Name, Stage: 'LIVE' }))).rejects.toMatchObject(
      { name: 'NoSuchFunctionExists' },
    )
    const published = await cloudFront.send(new PublishFunctionCommand({ Name, IfMatch }))
    expect(published.FunctionSummary).toMatchObject({
      Status: 'UNASSOCIATED',
      FunctionMetadata: { Stage: 'LIVE' },
    })
    const FunctionCode = Buffer.from('function handler() { return { statusCode: 204 } }')
    const updated = await cloudFront.send(
      new UpdateFunctionCommand({ Name, IfMatch, FunctionConfig, FunctionCode }),
    )
    expect(updated.ETag).not.toBe(IfMatch)
    expect(updated.FunctionSummary?.Status).toBe('UNPUBLISHED')
    const codeAt = async (Stage: 'DEVELOPMENT' | 'LIVE'): Promise<string> => {
      const got = await cloudFront.send(new GetFunctionCommand({ Name, Stage }))
      return Buffer.from(got.FunctionCode ?? []).toString()
    }
    expect([await codeAt('LIVE'), await codeAt('DEVELOPMENT')]).toEqual([
      same.toString(),
      FunctionCode.toString(),
    ])
    await expect(cloudFront.send(new PublishFunctionCommand({ Name, IfMatch }))).rejects.toMatchObject({
      name: 'PreconditionFailed',
      $metadata: { httpStatusCode: 412 },
    })
    await cloudFront.send(new DeleteFunctionCommand({ Name, IfMatch: updated.ETag }))
    expect((await cloudFront.send(new ListFunctionsCommand())).FunctionList?.Quantity).toBe(0)
  })

  it.each<[string, string, Uint8Array<ArrayBuffer>, FunctionConfig, string]>([
    ['a name with a dot', 'a.b', same, FunctionConfig, 'InvalidArgument'],
    ['code of 10 KB and a byte', 'a', Buffer.alloc(10_241, ' '), FunctionConfig, 'FunctionSizeLimitExceeded'],
    [
      'a runtime that there is not',
      'a',
      same,
      { Comment: '', Runtime: 'nodejs' as 'cloudfront-js-2.0' },
      'InvalidArgument',
    ],
    [
      'a store that there is not',
      'a',
      same,
      {
        ...FunctionConfig,
        KeyValueStoreAssociations: { Quantity: 1, Items: [{ KeyValueStoreARN: 'arn:none' }] },
      },
      'EntityNotFound',
    ],
    [
      'a store with the first runtime',
      'a',
      same,
      {
        Comment: '',
        Runtime: 'cloudfront-js-1.0',
        KeyValueStoreAssociations: { Quantity: 1, Items: [{ KeyValueStoreARN: 'arn:none' }] },
      },
      'InvalidArgument',
    ],
  ])('are refused with %s', async (_, name, code, config, error) => {
    await expect(create(name, code, config)).rejects.toMatchObject({ name: error })
  })

  it('are associated once published, and then cannot be deleted', async () => {
    const { cloudFront, aws } = world
    const { id: Id } = await aws.cloudFront.createDistribution({ originBucket: 'site' })
    const associate = async (): Promise<void> => {
      const { DistributionConfig, ETag } = await cloudFront.send(new GetDistributionConfigCommand({ Id }))
      if (DistributionConfig?.DefaultCacheBehavior === undefined) throw new Error('no configuration')
      DistributionConfig.DefaultCacheBehavior.FunctionAssociations = {
        Quantity: 1,
        Items: [
          { FunctionARN: 'arn:aws:cloudfront::123456789012:function/routes', EventType: 'viewer-request' },
        ],
      }
      await cloudFront.send(new UpdateDistributionCommand({ Id, DistributionConfig, IfMatch: ETag }))
    }
    const IfMatch = await create('routes')
    await expect(associate()).rejects.toMatchObject({ name: 'InvalidFunctionAssociation' })
    await cloudFront.send(new PublishFunctionCommand({ Name: 'routes', IfMatch }))
    await associate()
    await expect(
      cloudFront.send(new DeleteFunctionCommand({ Name: 'routes', IfMatch })),
    ).rejects.toMatchObject({ name: 'FunctionInUse' })
  })

  it('are tested with an event, and say what was wrong', async () => {
    const { cloudFront } = world
    const test = async (code: string): Promise<unknown> => {
      const IfMatch = await create('t', Buffer.from(code))
      const EventObject = new TextEncoder().encode(JSON.stringify({ request: { uri: '/a' } }))
      const { TestResult } = await cloudFront.send(
        new TestFunctionCommand({ Name: 't', IfMatch, EventObject, Stage: 'DEVELOPMENT' }),
      )
      await cloudFront.send(new DeleteFunctionCommand({ Name: 't', IfMatch }))
      return TestResult
    }
    expect(
      await test('function handler(event) { console.log("seen", event.request.uri); return event.request }'),
    ).toMatchObject({ FunctionOutput: '{"request":{"uri":"/a"}}', FunctionExecutionLogs: ['seen /a'] })
    expect(await test('function handler() { throw new Error("no") }')).toMatchObject({
      FunctionErrorMessage: 'Error: no',
    })
  })
})

describe('a function at the edge', () => {
  const serve = async (code: string, host = 'www.example.com', path = '/a?x=1&x=2&y'): Promise<Seen> => {
    world.aws.cloudFront.createFunction('f', code, {})
    const { url } = await world.aws.cloudFront.createDistribution({
      originBucket: 'site',
      defaultRootObject: 'index.html',
      viewerRequest: 'f',
    })
    return view(`${url}${path}`, { host, cookie: 'id=7; theme=dark' })
  }

  it('sees the request as documented, with the Host that the viewer said', async () => {
    const seen = await serve(`function handler(event) {
      return { statusCode: 200, body: JSON.stringify(event) }
    }`)
    expect(seen).toMatchObject({ status: 200, cache: 'FunctionGeneratedResponse' })
    expect(JSON.parse(seen.text)).toEqual({
      version: '1.0',
      context: {
        distributionDomainName: expect.stringMatching(/\.cloudfront\.net$/) as string,
        distributionId: expect.stringMatching(/^E/) as string,
        eventType: 'viewer-request',
        requestId: expect.any(String) as string,
      },
      viewer: { ip: '127.0.0.1' },
      request: {
        method: 'GET',
        uri: '/a',
        querystring: { x: { value: '2', multiValue: [{ value: '1' }, { value: '2' }] }, y: { value: '' } },
        headers: { host: { value: 'www.example.com' } },
        cookies: { id: { value: '7' }, theme: { value: 'dark' } },
      },
    })
  })

  it('chooses what the cache and the origin see', async () => {
    const { aws, put } = world
    await put('previews/pr-12/index.html', 'preview')
    await put('index.html', 'site')
    aws.cloudFront.createFunction(
      'hosts',
      `const previews = /^(pr-\\d+)\\.preview\\./
      async function handler({ request }) {
        const found = previews.exec(request.headers.host.value)
        if (found) request.uri = '/previews/' + found[1] + request.uri
        return request
      }`,
    )
    const { url } = await aws.cloudFront.createDistribution({
      originBucket: 'site',
      defaultRootObject: 'index.html',
      viewerRequest: 'hosts',
    })
    const host = { host: `pr-12.preview.localhost:${new URL(url).port}` }
    expect(await view(url, host)).toMatchObject({ text: 'preview', cache: 'Miss' })
    expect(await view(`${url}/index.html`, host)).toMatchObject({ text: 'preview', cache: 'Hit' })
    expect(await view(url)).toMatchObject({ text: 'site', cache: 'Miss' })
  })

  it('redirects, with headers, a cookie and a body in base64', async () => {
    const seen = await serve(`function handler() {
      return { statusCode: 308, statusDescription: 'Permanent Redirect',
        headers: { location: { value: '/new/' } },
        cookies: { seen: { value: '1', attributes: 'Path=/; Secure' } },
        body: { encoding: 'base64', data: 'aGk=' } }
    }`)
    expect(seen).toMatchObject({ status: 308, text: 'hi' })
    expect(seen.headers).toMatchObject({ location: '/new/', 'set-cookie': ['seen=1; Path=/; Secure'] })
  })

  it.each([
    ['returns nothing', 'function handler() {}', 502],
    ['returns a uri without a slash', 'function handler(e) { e.request.uri = "a"; return e.request }', 502],
    ['changes the method', 'function handler(e) { e.request.method = "PUT"; return e.request }', 502],
    ['changes Host', 'function handler(e) { e.request.headers.host.value = "b"; return e.request }', 502],
    [
      'sets a header of the edge',
      'function handler(e) { e.request.headers["x-edge-a"] = { value: "b" }; return e.request }',
      502,
    ],
    [
      'names a header with capitals',
      'function handler() { return { statusCode: 200, headers: { Location: { value: "b" } } } }',
      502,
    ],
    ['returns a status that is none', 'function handler() { return { statusCode: 99 } }', 502],
    ['throws', 'function handler() { throw new Error("no") }', 503],
    ['rejects', 'async function handler() { await Promise.reject(new Error("no")) }', 503],
    ['never settles', 'async function handler() { await new Promise(() => {}) }', 503],
    ['loops', 'function handler() { for (;;); }', 503],
    ['loops after an await', 'async function handler() { await null; for (;;); }', 503],
    ['is no JavaScript', 'function handler( {', 503],
    ['has no handler', 'const a = 1', 503],
    ['uses what only Node has', 'function handler(e) { process.exit(); }', 503],
    ['requires a module of Node', 'function handler(e) { return require("fs") }', 503],
    ['sets a timer', 'function handler(e) { setTimeout(() => {}, 1); return e.request }', 503],
    ['fetches', 'async function handler(e) { await fetch("http://127.0.0.1"); return e.request }', 503],
    ['evaluates text', 'function handler(e) { return eval("e.request") }', 503],
    [
      'reaches for the process around it',
      'function handler(e) { return this.constructor.constructor("return process")() }',
      503,
    ],
  ])('that %s is an error of the edge', async (_, code, status) => {
    const seen = await serve(code)
    expect(seen).toMatchObject({
      status,
      cache: status === 502 ? 'FunctionValidationError' : 'FunctionExecutionError',
    })
    expect(world.aws.cloudFront.functionLog('f')).toHaveLength(1)
  })

  it('may hash, and read a query', async () => {
    const seen = await serve(`import crypto from 'crypto'
      import querystring from 'querystring'
      function handler() {
        const digest = crypto.createHash('md5').update('a').digest('hex')
        return { statusCode: 200, body: digest + ' ' + querystring.parse('a=1').a }
      }`)
    expect(seen.text).toBe('0cc175b9c0f1b6a831c399e269772661 1')
  })

  it('for answers adds headers, and is not asked about errors', async () => {
    const { aws, put } = world
    await put('a.txt', 'a')
    aws.cloudFront.createFunction(
      'secure',
      `function handler({ response }) {
        response.headers['x-frame-options'] = { value: 'DENY' }
        return response
      }`,
    )
    const { url } = await aws.cloudFront.createDistribution({
      originBucket: 'site',
      viewerResponse: 'secure',
    })
    expect(await view(`${url}/a.txt`)).toMatchObject({
      text: 'a',
      cache: 'Miss',
      headers: { 'x-frame-options': 'DENY', etag: expect.any(String) as string },
    })
    expect((await view(`${url}/none`)).headers).not.toHaveProperty('x-frame-options')
  })

  it('runs as it was published, not as it is worked on, and later where publishing takes time', async () => {
    const { aws, time, cloudFront } = world
    const answer = (text: string): string =>
      `function handler() { return { statusCode: 200, body: '${text}' } }`
    aws.cloudFront.createFunction('f', answer('one'))
    const { url } = await aws.cloudFront.createDistribution({ originBucket: 'site', viewerRequest: 'f' })
    const { ETag } = await cloudFront.send(new DescribeFunctionCommand({ Name: 'f' }))
    const FunctionCode = Buffer.from(answer('two'))
    const updated = await cloudFront.send(
      new UpdateFunctionCommand({ Name: 'f', IfMatch: ETag, FunctionConfig, FunctionCode }),
    )
    expect((await view(url)).text).toBe('one')
    aws.cloudFront.pace.publishMs = 3_000
    await cloudFront.send(new PublishFunctionCommand({ Name: 'f', IfMatch: updated.ETag }))
    expect((await view(url)).text).toBe('one')
    await time.advance(3_000)
    expect((await view(url)).text).toBe('two')
  })
})
