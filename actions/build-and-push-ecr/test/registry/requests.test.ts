import type { ServerResponse } from 'node:http'
import { UserError } from '@slipway/action-kit'
import { openRegistryRepository } from '../../src/registry/open-registry-repository.js'
import type { RegistryLogin } from '../../src/registry/ecr.js'
import type { RegistryRepository } from '../../src/registry/registry-repository.js'
import { digestOf, imageOf, parts, readAll } from './content.js'
import { contextOf } from './context.js'
import { json, refuse, startFakeRegistry, type FakeRegistry, type Heard } from './fake-registry.js'

const image = imageOf({ config: {}, layers: [] })
const giveManifest = (response: ServerResponse): ServerResponse => {
  response.writeHead(200, { 'content-type': image.mediaType, 'docker-content-digest': image.digest })
  return response.end(image.manifest)
}

let registry: FakeRegistry | undefined
afterEach(async () => {
  await registry?.stop()
  registry = undefined
})

let context = contextOf()
beforeEach(() => (context = contextOf()))

async function open(
  answer: (request: Heard, response: ServerResponse, host: string) => unknown,
  login: () => Promise<RegistryLogin | undefined> = () => Promise.resolve(undefined),
  isBasic = false,
): Promise<RegistryRepository> {
  registry = await startFakeRegistry(answer)
  return openRegistryRepository({ host: registry.host, name: 'team/app', login, context, isBasic })
}

describe('a registry that gives out tokens', () => {
  const user = { user: 'me', password: 'the-password' }
  const basic = `Basic ${Buffer.from('me:the-password').toString('base64')}`
  /** Tokens name their scopes; `pull` does for reading. */
  const withTokens =
    (takes: (authorization: string | undefined) => boolean) =>
    (request: Heard, response: ServerResponse, host: string): unknown => {
      const url = new URL(request.path, 'http://x')
      if (url.pathname === '/token') {
        if (!takes(request.authorization)) return refuse(response, 401, 'UNAUTHORIZED', 'wrong password')
        return json(response, 200, { token: `for ${url.searchParams.getAll('scope').join(' ')}` })
      }
      const needed = request.method === 'GET' ? 'pull' : 'pull,push'
      const scope = `repository:team/app:${needed}`
      if (request.authorization?.includes(scope) === true) {
        if (request.method === 'GET') return giveManifest(response)
        return response.writeHead(request.method === 'PUT' ? 201 : 202).end()
      }
      const challenge = `Bearer realm="http://${host}/token",service="fake",scope="${scope}"`
      return refuse(response, 401, 'UNAUTHORIZED', 'who asks?', { 'www-authenticate': challenge })
    }

  it('gives one to everybody, who reads with it', async () => {
    const repository = await open(withTokens((authorization) => authorization === undefined))
    expect(await repository.manifest('v1')).toEqual(image)
    expect(await repository.manifest('v1')).toEqual(image)
    expect(registry?.heard.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v2/team/app/manifests/v1',
      'GET /token?scope=repository%3Ateam%2Fapp%3Apull&service=fake',
      'GET /v2/team/app/manifests/v1',
      'GET /v2/team/app/manifests/v1',
    ])
    expect(context.masked).toEqual(['for repository:team/app:pull'])
  })

  it('gets the login at the place that it names, and is asked again for what the token does not allow', async () => {
    const repository = await open(
      withTokens((authorization) => authorization === basic),
      () => Promise.resolve(user),
    )
    await repository.manifest('v1')
    await repository.putManifest(image, 'v2')
    const last = registry?.heard.at(-1)
    expect(last).toMatchObject({
      method: 'PUT',
      authorization: 'Bearer for repository:team/app:pull repository:team/app:pull,push',
    })
  })

  it('takes an identity token in the place of a password', async () => {
    const repository = await open(
      (request, response, host) => {
        if (request.path !== '/token') return withTokens(() => true)(request, response, host)
        const form = new URLSearchParams(request.body)
        expect(form.get('grant_type')).toBe('refresh_token')
        expect(form.get('refresh_token')).toBe('identity')
        return json(response, 200, { access_token: `for ${form.get('scope')}` })
      },
      () => Promise.resolve({ user: '<token>', password: 'identity' }),
    )
    expect(await repository.manifest('v1')).toEqual(image)
  })

  it('that refuses the login is asked with a new one once the first has been good', async () => {
    const passwords = ['the-password', 'the-next']
    let isOld = false
    const takes = (authorization: string | undefined): boolean => (authorization === basic) !== isOld
    let answer = withTokens(takes)
    const repository = await open(
      (...request) => answer(...request),
      () => Promise.resolve({ user: 'me', password: passwords.shift() ?? 'none' }),
    )
    await repository.manifest('v1')
    isOld = true
    answer = withTokens(takes)
    await repository.putManifest(image, 'v2')
    expect(passwords).toEqual([])
  })

  it('gets no login over a wire that others can read', async () => {
    const realm = 'Bearer realm="http://example.invalid/token",service="x"'
    const repository = await open(
      (_request, response) => refuse(response, 401, 'UNAUTHORIZED', '', { 'www-authenticate': realm }),
      () => Promise.resolve(user),
    )
    await expect(repository.manifest('v1')).rejects.toThrow('over a wire that others can read')
  })
})

describe('a login that has expired', () => {
  it.each([
    [401, 'UNAUTHORIZED', 'Not Authorized'],
    [403, 'DENIED', 'Your authorization token has expired. Reauthenticate and try again.'],
  ])('is renewed once at HTTP %i', async (status, code, message) => {
    const logins = ['old', 'new']
    const repository = await open(
      (request, response) =>
        request.authorization === `Basic ${Buffer.from('AWS:new').toString('base64')}`
          ? giveManifest(response)
          : refuse(response, status, code, message),
      () => Promise.resolve({ user: 'AWS', password: logins.shift() ?? 'none' }),
      true,
    )
    expect(await Promise.all([repository.manifest('v1'), repository.manifest('v2')])).toEqual([image, image])
    expect(logins).toEqual([])
  })

  it('is told when the new one is refused as well', async () => {
    let asked = 0
    const message = 'Your authorization token has expired. Reauthenticate and try again.'
    const repository = await open(
      (_request, response) => refuse(response, 403, 'DENIED', message),
      () => Promise.resolve({ user: 'AWS', password: `password ${asked++}` }),
      true,
    )
    await expect(repository.manifest('v1')).rejects.toThrow(/^The login to 127\.0\.0\.1:\d+ has expired/)
    expect(asked).toBe(2)
  })
})

describe('a login that cannot be had', () => {
  it('is told as what it is, without a request, and asked for again by the next one', async () => {
    let asked = 0
    const repository = await open(
      (_request, response) => giveManifest(response),
      () => (++asked < 3 ? Promise.reject(new UserError('no credentials')) : Promise.resolve(undefined)),
      true,
    )
    await expect(repository.manifest('v1')).rejects.toThrow('no credentials')
    await expect(readAll(repository.readBlob(image.digest))).rejects.toThrow('no credentials')
    expect(registry?.heard).toEqual([])
    expect(await repository.manifest('v1')).toEqual(image)
    expect(asked).toBe(3)
  })
})

describe('what passes', () => {
  it('is tried again, with the reason in the log and as late as the registry asks', async () => {
    let attempts = 0
    const repository = await open((_request, response) => {
      if (++attempts === 1)
        return refuse(response, 429, 'TOOMANYREQUESTS', 'Rate exceeded', { 'retry-after': '7' })
      if (attempts === 2) return refuse(response, 503, 'UNAVAILABLE', 'later')
      if (attempts === 3) return response.destroy()
      return giveManifest(response)
    })
    expect(await repository.manifest('v1')).toEqual(image)
    expect(context.waits[0]).toBe(7_000)
    expect(context.waits).toHaveLength(3)
    expect(context.lines[0]).toContain('HTTP 429 TOOMANYREQUESTS: Rate exceeded); attempt 2 of 10')
    expect(context.lines[1]).toContain('HTTP 503 UNAVAILABLE: later); attempt 3 of 10')
  })

  it('is given up after ten attempts', async () => {
    const repository = await open((_request, response) => refuse(response, 500, 'UNKNOWN', 'broken'))
    await expect(repository.manifest('v1')).rejects.toMatchObject({ status: 500 })
    expect(registry?.heard).toHaveLength(10)
  })

  it('is not waited for when it is a quota of hours', async () => {
    const message = 'You have reached your unauthenticated pull rate limit.'
    const repository = await open((_request, response) => refuse(response, 429, 'TOOMANYREQUESTS', message))
    await expect(repository.manifest('v1')).rejects.toMatchObject({ status: 429 })
    expect(registry?.heard).toHaveLength(1)
  })

  it('ends with the step', async () => {
    const controller = new AbortController()
    context = contextOf(controller.signal)
    const repository = await open(() => controller.abort(new Error('cancelled')))
    await expect(repository.manifest('v1')).rejects.toThrow('cancelled')
    await expect(repository.manifest('v1')).rejects.toThrow('cancelled')
  })
})

describe('a blob', () => {
  const content = Buffer.alloc(300_000, 'layer ')
  const digest = digestOf(content)

  it('is read from where a redirect leads, which does not get the login', async () => {
    const elsewhere = await startFakeRegistry((_request, response) => response.end(content))
    const repository = await open(
      (_request, response) =>
        response.writeHead(307, { location: `http://${elsewhere.host}/s3?signed` }).end(),
      () => Promise.resolve({ user: 'AWS', password: 'secret' }),
      true,
    )
    expect(digestOf(await readAll(repository.readBlob(digest)))).toBe(digest)
    expect(elsewhere.heard).toMatchObject([{ path: '/s3?signed', authorization: undefined }])
    expect(registry?.heard[0]?.authorization).toBeDefined()
    expect(await repository.hasBlob(digest)).toBe(true)
    expect(elsewhere.heard).toHaveLength(1)
    await elsewhere.stop()
  })

  it.each([
    ['with ranges', true],
    ['without ranges', false],
  ])('is taken up where the connection broke, by a registry %s', async (_, knowsRanges) => {
    let attempts = 0
    const repository = await open((request, response) => {
      const start = knowsRanges ? Number(/bytes=(\d+)-/.exec(request.range ?? '')?.[1] ?? 0) : 0
      response.writeHead(start > 0 ? 206 : 200, { 'content-length': String(content.length - start) })
      if (++attempts < 3)
        response.write(content.subarray(start, 100_000 * attempts), () => response.destroy())
      else response.end(content.subarray(start))
    })
    expect(digestOf(await readAll(repository.readBlob(digest)))).toBe(digest)
    expect(attempts).toBe(3)
  })

  it('is sent again when the upload breaks and its bytes can be had again', async () => {
    let uploads = 0
    const repository = await open((request, response) => {
      if (request.method === 'POST') {
        return response.writeHead(202, { location: `/upload/${++uploads}?state=a%3D` }).end()
      }
      if (uploads === 1) return refuse(response, 500, 'UNKNOWN', 'broken')
      return response.writeHead(201).end()
    })
    const again = { [Symbol.asyncIterator]: () => parts(content) }
    await repository.writeBlob(digest, content.length, again)
    expect(registry?.heard.at(-1)).toMatchObject({
      path: `/upload/2?${new URLSearchParams({ state: 'a=', digest }).toString()}`,
      body: content.toString(),
    })
    uploads = 0
    const once = repository.writeBlob(digest, content.length, parts(content))
    await expect(once).rejects.toMatchObject({ status: 500, isPassing: false })
  })

  it('of an upload that a refused mount has begun goes on there', async () => {
    const repository = await open((request, response) =>
      response.writeHead(request.method === 'PUT' ? 201 : 202, { location: '/upload/begun' }).end(),
    )
    expect(await repository.mountBlob(digest, 'team/base')).toBe(false)
    await repository.writeBlob(digest, content.length, parts(content))
    expect(registry?.heard.map(({ method }) => method)).toEqual(['POST', 'PUT'])
  })
})

describe('a manifest', () => {
  it('that is not what its digest says is refused', async () => {
    const repository = await open((_request, response) => giveManifest(response))
    await expect(repository.manifest(digestOf('another'))).rejects.toThrow(`the manifest ${image.digest}`)
  })

  it('that HEAD gives no digest for is read', async () => {
    const repository = await open((request, response) =>
      request.method === 'HEAD' ? response.writeHead(200).end() : giveManifest(response),
    )
    expect(await repository.digestOf('v1')).toBe(image.digest)
  })
})

it('reads all pages of what refers to an image', async () => {
  const entry = (name: string): object => ({ mediaType: 'x/y', digest: digestOf(name), size: 1 })
  const type = { 'content-type': 'application/vnd.oci.image.index.v1+json' }
  const repository = await open(({ path }, response) =>
    path.includes('page=2')
      ? json(response, 200, { manifests: [entry('b')] }, type)
      : json(response, 200, { manifests: [entry('a')] }, { ...type, link: `<${path}?page=2>; rel="next"` }),
  )
  const found = await repository.referrers(image.digest)
  expect(found.map(({ digest }) => digest)).toEqual([digestOf('a'), digestOf('b')])
})
