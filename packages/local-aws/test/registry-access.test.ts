import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '../src/index.js'
import { connectRegistry, digestOf, errorOf, types, type RegistryClient } from './registry-client.js'

let time: VirtualTime
let aws: LocalAws
let registry: RegistryClient

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  registry = await connectRegistry(aws)
  await registry.createRepository('orders')
})
afterEach(async () => {
  registry.close()
  await aws.stop()
})

/** A client of a user who may do these and nothing else. */
async function connectAs(actions: readonly string[], resource = '*'): Promise<RegistryClient> {
  const credentials = aws.identity.createUser({
    name: 'builder',
    policies: [
      {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
          { Effect: 'Allow', Action: actions.map((action) => `ecr:${action}`), Resource: resource },
        ],
      },
    ],
  })
  return connectRegistry(aws, credentials)
}

describe('logging in', () => {
  it.each([
    ['nothing', {}],
    ['another user name', { authorization: `Basic ${btoa('admin:secret')}` }],
    ['a bearer token', { authorization: 'Bearer token' }],
  ])('is asked for when a request brings %s', async (_name, headers) => {
    const answer = await fetch(`${aws.world.endpoint}/v2/`, { headers })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe(
      `Basic realm="${aws.world.endpoint}/",service="ecr.amazonaws.com"`,
    )
  })

  it('is refused with a password that was never given out', async () => {
    const answer = await fetch(`${aws.world.endpoint}/v2/`, {
      headers: { authorization: `Basic ${btoa('AWS:guess')}` },
    })
    expect(await errorOf(answer)).toBe('400 DENIED: Your Authorization Token is invalid.')
  })

  it('holds for twelve hours', async () => {
    await time.advance(12 * 60 * 60_000 - 1)
    expect((await registry.ask('GET', '')).status).toBe(200)
    await time.advance(1)
    expect(await errorOf(await registry.ask('GET', ''))).toBe(
      '403 DENIED: Your authorization token has expired. Reauthenticate and try again.',
    )
  })
})

const push = [
  'InitiateLayerUpload',
  'UploadLayerPart',
  'CompleteLayerUpload',
  'PutImage',
  'BatchCheckLayerAvailability',
]
const pull = ['BatchGetImage', 'GetDownloadUrlForLayer']

describe('what IAM is asked for', () => {
  it('lets a push through with the permissions that AWS documents for it, and names each', async () => {
    const builder = await connectAs(push, 'arn:aws:ecr:ap-northeast-2:123456789012:repository/orders')
    aws.journal.clear()
    await builder.ask('HEAD', `orders/blobs/${digestOf('layer of v1')}`)
    await builder.pushImage('orders', 'v1')
    const asked = aws.journal.permissions('arn:aws:iam::123456789012:user/builder')
    expect(asked.map(({ action }) => action).sort()).toEqual(push.map((name) => `ecr:${name}`).sort())
    expect(new Set(asked.map(({ resource }) => resource))).toEqual(
      new Set(['arn:aws:ecr:ap-northeast-2:123456789012:repository/orders']),
    )
    builder.close()
  })

  it.each(push.slice(0, 4))('refuses a push without ecr:%s', async (missing) => {
    const builder = await connectAs(push.filter((action) => action !== missing))
    await expect(builder.pushImage('orders', 'v1')).rejects.toThrow(
      `User: arn:aws:iam::123456789012:user/builder is not authorized to perform: ecr:${missing} on resource: arn:aws:ecr:ap-northeast-2:123456789012:repository/orders because no identity-based policy allows the ecr:${missing} action`,
    )
    expect(aws.journal.entries.at(-1)).toMatchObject({
      service: 'ecr',
      status: 403,
      error: 'AccessDeniedException',
    })
    builder.close()
  })

  it('lets a pull through with the permissions for it', async () => {
    await registry.pushImage('orders', 'v1', 'layer')
    const runner = await connectAs(pull)
    expect((await runner.ask('GET', 'orders/manifests/v1')).status).toBe(200)
    expect((await runner.ask('GET', `orders/blobs/${digestOf('layer')}`)).status).toBe(200)
    expect(await errorOf(await runner.ask('POST', 'orders/blobs/uploads/'))).toContain('403 DENIED')
    runner.close()
  })

  it('refuses a pull from a repository that the policy does not name', async () => {
    await registry.createRepository('billing')
    await registry.pushImage('billing', 'v1')
    const runner = await connectAs(pull, 'arn:aws:ecr:*:*:repository/orders')
    const answer = await runner.ask('GET', 'billing/manifests/v1')
    expect(await errorOf(answer)).toContain('403 DENIED')
    runner.close()
  })
})

describe('the journal', () => {
  it('has every request of the registry as the operation of ECR that it is', async () => {
    aws.journal.clear()
    await registry.pushImage('orders', 'v1', 'layer')
    await registry.ask('GET', 'orders/manifests/v1')
    await registry.ask('GET', `orders/blobs/${digestOf('layer')}`)
    await registry.ask('GET', 'orders/tags/list')
    const upload = ['ecr:InitiateLayerUpload', 'ecr:UploadLayerPart', 'ecr:CompleteLayerUpload']
    expect(aws.journal.calls).toEqual([
      ...upload,
      ...upload,
      'ecr:PutImage',
      'ecr:BatchGetImage',
      'ecr:GetDownloadUrlForLayer',
      'ecr:ListImages',
    ])
    expect(aws.journal.entries.at(-3)).toMatchObject({
      input: { repositoryName: 'orders', imageTag: 'v1' },
      principal: 'arn:aws:iam::123456789012:user/administrator',
      status: 200,
    })
  })
})

describe('faults', () => {
  it.each([
    ['throttle', '429 TOOMANYREQUESTS: Rate exceeded'],
    ['server-error', '500 UNKNOWN: We encountered an internal error. Please try again.'],
    ['expired-token', '403 DENIED: Your authorization token has expired. Reauthenticate and try again.'],
    [
      'access-denied',
      '403 DENIED: User: arn:aws:iam::123456789012:user/administrator is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:ap-northeast-2:123456789012:repository/orders because no identity-based policy allows the ecr:BatchGetImage action',
    ],
  ] as const)('show %s in the registry’s form, once', async (kind, error) => {
    await registry.pushImage('orders', 'v1')
    aws.faults.add({ calls: 'ecr:BatchGetImage', kind, count: 1 })
    expect(await errorOf(await registry.ask('GET', 'orders/manifests/v1'))).toBe(error)
    expect((await registry.ask('GET', 'orders/manifests/v1')).status).toBe(200)
  })

  it('cut the connection', async () => {
    aws.faults.add({ calls: 'ecr:InitiateLayerUpload', kind: 'reset', count: 1 })
    await expect(registry.ask('POST', 'orders/blobs/uploads/')).rejects.toThrow('fetch failed')
    expect((await registry.ask('POST', 'orders/blobs/uploads/')).status).toBe(202)
  })
})

it.each([
  ['PATCH', 'orders/manifests/v1'],
  ['DELETE', `orders/blobs/${digestOf('x')}`],
  ['GET', '_catalog'],
  ['GET', 'orders/blobs/uploads/'],
])('refuses %s %s, which ECR does not have', async (method, path) => {
  expect(await errorOf(await registry.ask(method, path))).toContain('405 UNSUPPORTED')
})

it('refuses a push to a repository that does not exist, in the words of ECR', async () => {
  const answer = await registry.ask('PUT', 'absent/manifests/v1', {
    body: '{}',
    headers: { 'content-type': types.manifest },
  })
  expect(await errorOf(answer)).toBe(
    "404 NAME_UNKNOWN: The repository with name 'absent' does not exist in the registry with id '123456789012'",
  )
})
