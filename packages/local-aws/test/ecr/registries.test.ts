import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  GetAuthorizationTokenCommand,
  PutAccountSettingCommand,
  type ECRClient,
} from '@aws-sdk/client-ecr'
import { startLocalAws, type Credentials, type LocalAws, type RegistryView } from '../../src/index.js'
import { errorOf } from '../registry-client.js'
import { connectEcr } from './connect.js'
import { pushBlob, pushImage } from './push.js'

let aws: LocalAws
const clients: ECRClient[] = []

beforeEach(async () => {
  aws = await startLocalAws()
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy()
  await aws.stop()
})

function ecr(region?: string, credentials?: Credentials): ECRClient {
  const client = connectEcr(aws, region, credentials)
  clients.push(client)
  return client
}

/** The Authorization header for the registries of a region. */
async function login(region?: string, credentials?: Credentials): Promise<string> {
  const { authorizationData } = await ecr(region, credentials).send(new GetAuthorizationTokenCommand({}))
  return `Basic ${authorizationData?.[0]?.authorizationToken ?? ''}`
}

const other = '210987654321'
const pull = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability']
const builderArn = 'arn:aws:iam::123456789012:user/builder'

function builder(...actions: readonly string[]): Credentials {
  const Action = ['ecr:GetAuthorizationToken', ...actions]
  const policies = [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }]
  return aws.identity.createUser({ name: 'builder', policies })
}

function policy(principal: string, effect = 'Allow', actions: readonly string[] = pull): object {
  const Principal = { AWS: principal }
  return { Version: '2012-10-17', Statement: [{ Effect: effect, Principal, Action: actions }] }
}

describe('a registry of another region', () => {
  it('is the one that a call is signed for, and answers at an address of its own', async () => {
    const { repository } = await ecr('eu-central-1').send(
      new CreateRepositoryCommand({ repositoryName: 'orders' }),
    )
    const port = new URL(aws.world.endpoint).port
    expect(repository).toMatchObject({
      repositoryArn: 'arn:aws:ecr:eu-central-1:123456789012:repository/orders',
      repositoryUri: `127.0.0.2:${port}/orders`,
    })
    expect((await ecr().send(new DescribeRepositoriesCommand({}))).repositories).toEqual([])
    const { authorizationData } = await ecr('eu-central-1').send(new GetAuthorizationTokenCommand({}))
    expect(authorizationData?.[0]?.proxyEndpoint).toBe(`http://127.0.0.2:${port}`)
  })

  it('takes the tokens of its region and no others', async () => {
    const frankfurt = await aws.ecr.registry({ region: 'eu-central-1' })
    frankfurt.createRepository('orders')
    const authorization = await login('eu-central-1')
    const { digest } = await pushImage(`${frankfurt.endpoint}/v2/orders`, authorization, 'v1')
    expect(frankfurt.tags('orders')).toEqual({ v1: digest })
    const headers = { authorization: await login() }
    expect(await errorOf(await fetch(`${frankfurt.endpoint}/v2/`, { headers }))).toBe(
      '400 DENIED: Your Authorization Token is invalid.',
    )
    expect((await fetch(`${aws.world.endpoint}/v2/`, { headers: { authorization } })).status).toBe(400)
  })

  it('is asked for at its own address in the challenge', async () => {
    const frankfurt = await aws.ecr.registry({ region: 'eu-central-1' })
    const answer = await fetch(`${frankfurt.endpoint}/v2/`)
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([
      401,
      `Basic realm="${frankfurt.endpoint}/",service="ecr.amazonaws.com"`,
    ])
  })

  it('has layers of its own, also where they may be mounted', async () => {
    const client = ecr('eu-central-1')
    await client.send(new PutAccountSettingCommand({ name: 'BLOB_MOUNTING', value: 'ENABLED' }))
    const frankfurt = await aws.ecr.registry({ region: 'eu-central-1' })
    frankfurt.createRepository('orders')
    const home = await aws.ecr.registry()
    home.createRepository('base')
    const { digest } = await pushBlob(`${home.endpoint}/v2/base`, await login(), 'layer')
    const authorization = await login('eu-central-1')
    const mount = `${frankfurt.endpoint}/v2/orders/blobs/uploads/?mount=${digest}&from=base`
    const mounted = await fetch(mount, { method: 'POST', headers: { authorization } })
    expect(mounted.status).toBe(202)
  })
})

describe('a registry of another account', () => {
  let foreign: RegistryView

  beforeEach(async () => {
    foreign = await aws.ecr.registry({ account: other })
    const { arn } = foreign.createRepository('shared')
    expect(arn).toBe(`arn:aws:ecr:ap-northeast-2:${other}:repository/shared`)
  })

  const describe_ = (credentials: Credentials): Promise<unknown> =>
    ecr(undefined, credentials).send(
      new BatchGetImageCommand({
        registryId: other,
        repositoryName: 'shared',
        imageIds: [{ imageTag: 'v1' }],
      }),
    )
  const denied = (why: string): object => ({
    name: 'AccessDeniedException',
    message: `User: ${builderArn} is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:ap-northeast-2:${other}:repository/shared ${why}`,
  })

  it('lets nobody in whom the repository’s policy does not name', async () => {
    const denial = denied('because no resource-based policy allows the ecr:BatchGetImage action')
    await expect(describe_(builder(...pull))).rejects.toMatchObject(denial)
    foreign.setPolicy('shared', policy('arn:aws:iam::123456789012:role/other'))
    await expect(describe_(builder(...pull))).rejects.toMatchObject(denial)
  })

  it.each(['123456789012', 'arn:aws:iam::123456789012:root', builderArn, '*'])(
    'lets in whom its policy names as %s',
    async (principal) => {
      foreign.setPolicy('shared', policy(principal))
      await expect(describe_(builder(...pull))).resolves.toMatchObject({ images: [] })
    },
  )

  it('wants the leave of the caller’s own policies as well', async () => {
    foreign.setPolicy('shared', policy('123456789012'))
    await expect(describe_(builder())).rejects.toMatchObject(
      denied('because no identity-based policy allows the ecr:BatchGetImage action'),
    )
  })

  it('keeps out whom its policy denies', async () => {
    const { Statement: allow } = policy('*') as { Statement: object[] }
    const { Statement: deny } = policy(builderArn, 'Deny') as { Statement: object[] }
    foreign.setPolicy('shared', { Version: '2012-10-17', Statement: [...allow, ...deny] })
    await expect(describe_(builder(...pull))).rejects.toMatchObject(
      denied('with an explicit deny in a resource-based policy'),
    )
  })

  it('says of a repository that it does not have that it does not exist', async () => {
    const command = new DescribeRepositoriesCommand({ registryId: other, repositoryNames: ['absent'] })
    await expect(ecr().send(command)).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
      message: `The repository with name 'absent' does not exist in the registry with id '${other}'`,
    })
  })

  it.each([
    ['makes no repository', new CreateRepositoryCommand({ registryId: other, repositoryName: 'new' })],
    ['lists no repositories', new DescribeRepositoriesCommand({ registryId: other })],
  ])('%s for others', async (_name, command) => {
    await expect(ecr().send(command as CreateRepositoryCommand)).rejects.toMatchObject({
      name: 'AccessDeniedException',
    })
  })

  it('takes the token of any account of its region, and judges a push as the API does', async () => {
    const home = await login(undefined, builder('ecr:*'))
    const repository = `${foreign.endpoint}/v2/shared`
    await expect(pushImage(repository, home, 'v1')).rejects.toThrow(
      `403 {"errors":[{"code":"DENIED","message":"User: ${builderArn} is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:ap-northeast-2:${other}:repository/shared because no resource-based policy allows the ecr:InitiateLayerUpload action"}]}`,
    )
    foreign.setPolicy('shared', policy('123456789012', 'Allow', ['ecr:*']))
    const { digest } = await pushImage(repository, home, 'v1')
    expect(foreign.tags('shared')).toEqual({ v1: digest })
  })

  it('is named among those that a token is asked for', async () => {
    // An object of no known members: the one that it has is deprecated, and still answered.
    const input: object = { registryIds: ['123456789012', other] }
    const { authorizationData } = await ecr().send(new GetAuthorizationTokenCommand(input))
    expect(authorizationData?.map(({ proxyEndpoint }) => proxyEndpoint)).toEqual([
      aws.world.endpoint,
      foreign.endpoint,
    ])
  })
})

it('in one account the repository’s policy is enough, and its deny outweighs all', async () => {
  const home = await aws.ecr.registry()
  home.createRepository('orders')
  const get = new BatchGetImageCommand({ repositoryName: 'orders', imageIds: [{ imageTag: 'v1' }] })
  const client = ecr(undefined, builder())
  await expect(client.send(get)).rejects.toMatchObject({ name: 'AccessDeniedException' })
  home.setPolicy('orders', policy(builderArn))
  await expect(client.send(get)).resolves.toMatchObject({ images: [] })
  home.setPolicy('orders', policy('*', 'Deny'))
  await expect(ecr().send(get)).rejects.toMatchObject({ name: 'AccessDeniedException' })
})

it('an image of any registry is found by those that run it', async () => {
  const foreign = await aws.ecr.registry({ account: other, region: 'us-west-2' })
  foreign.createRepository('shared')
  foreign.setPolicy('shared', policy('123456789012', 'Allow', ['ecr:*']))
  await pushImage(`${foreign.endpoint}/v2/shared`, await login('us-west-2'), 'v1')
  const { images } = aws.ecr
  expect(images.owns(`${foreign.host}/shared:v1`)).toBe(true)
  expect([images.has(`${foreign.host}/shared:v1`), images.has(`${foreign.host}/shared:v2`)]).toEqual([
    true,
    false,
  ])
  expect(images.login(`${foreign.host}/shared:v1`).serveraddress).toBe(foreign.host)
})
