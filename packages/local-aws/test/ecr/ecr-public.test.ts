import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import {
  startLocalAws,
  virtualTime,
  type LocalAws,
  type PublicRegistryView,
  type VirtualTime,
} from '../../src/index.js'
import { errorOf } from '../registry-client.js'
import { askEcrPublic, connectEcr } from './connect.js'
import { pushImage } from './push.js'

let time: VirtualTime
let aws: LocalAws
let registry: PublicRegistryView

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  registry = await aws.ecr.publicRegistry({ alias: 'acme' })
})
afterEach(() => aws.stop())

/** What `docker login` is given. */
async function authorizationToken(credentials = aws.identity.administrator): Promise<string> {
  const { authorizationData } = (await askEcrPublic(aws, 'GetAuthorizationToken', {}, { credentials })) as {
    authorizationData: { authorizationToken: string }
  }
  return authorizationData.authorizationToken
}

/** What Docker does when it is challenged. */
async function bearer(login?: string): Promise<string> {
  const challenged = await fetch(`${registry.endpoint}/v2/`)
  const [, realm = '', service = ''] =
    /^Bearer realm="([^"]+)",service="([^"]+)",scope="aws"$/.exec(
      challenged.headers.get('www-authenticate') ?? '',
    ) ?? []
  const answer = await fetch(`${realm}?service=${service}&scope=aws`, {
    headers: login === undefined ? {} : { authorization: `Basic ${login}` },
  })
  const { token } = (await answer.json()) as { token: string }
  return `Bearer ${token}`
}

const repositoryName = 'orders'

describe('the API of ECR Public', () => {
  it('makes repositories below the account’s alias', async () => {
    const { repository } = await askEcrPublic(aws, 'CreateRepository', { repositoryName })
    expect(repository).toEqual({
      repositoryArn: 'arn:aws:ecr-public::123456789012:repository/orders',
      registryId: '123456789012',
      repositoryName,
      repositoryUri: `${registry.host}/acme/orders`,
      createdAt: expect.any(Number) as number,
    })
    expect(await askEcrPublic(aws, 'DescribeRepositories')).toMatchObject({ repositories: [repository] })
    await expect(askEcrPublic(aws, 'DescribeRepositories', { repositoryNames: ['absent'] })).rejects.toThrow(
      'RepositoryNotFoundException',
    )
    expect(await askEcrPublic(aws, 'DescribeRegistries')).toMatchObject({
      registries: [{ registryId: '123456789012', registryUri: `${registry.host}/acme` }],
    })
  })

  it('is answered in us-east-1 only', async () => {
    await expect(askEcrPublic(aws, 'GetAuthorizationToken', {}, { region: 'eu-west-1' })).rejects.toThrow(
      'InvalidSignatureException: Credential should be scoped to a valid region',
    )
  })

  it('gives a login to those that STS gives a bearer token', async () => {
    const credentials = aws.identity.createUser({
      name: 'builder',
      policies: [
        { Statement: [{ Effect: 'Allow', Action: 'ecr-public:GetAuthorizationToken', Resource: '*' }] },
      ],
    })
    await expect(authorizationToken(credentials)).rejects.toThrow(
      'AccessDeniedException: User: arn:aws:iam::123456789012:user/builder is not authorized to perform: sts:GetServiceBearerToken on resource: * because no identity-based policy allows the sts:GetServiceBearerToken action',
    )
  })

  it('describes what was pushed, and puts tags', async () => {
    registry.createRepository(repositoryName)
    const { digest } = await pushImage(
      `${registry.endpoint}/v2/acme/orders`,
      await bearer(await authorizationToken()),
      'v1',
    )
    const { imageDetails } = (await askEcrPublic(aws, 'DescribeImages', { repositoryName })) as {
      imageDetails: readonly object[]
    }
    expect(imageDetails).toMatchObject([{ imageDigest: digest, imageTags: ['v1'] }])
    const pulled = await fetch(`${registry.endpoint}/v2/acme/orders/manifests/v1`, {
      headers: { authorization: await bearer() },
    })
    const imageManifest = await pulled.text()
    await askEcrPublic(aws, 'PutImage', { repositoryName, imageTag: 'v2', imageManifest })
    expect(await askEcrPublic(aws, 'DescribeImageTags', { repositoryName })).toMatchObject({
      imageTagDetails: [
        { imageTag: 'v1', imageDetail: { imageDigest: digest } },
        { imageTag: 'v2', imageDetail: { imageDigest: digest } },
      ],
    })
  })
})

describe('the host of public images', () => {
  const repository = (): string => `${registry.endpoint}/v2/acme/orders`

  beforeEach(() => {
    registry.createRepository(repositoryName)
  })

  it('lets everyone pull who fetches a token', async () => {
    const { digest } = await pushImage(repository(), await bearer(await authorizationToken()), 'v1', 'layer')
    expect((await fetch(`${repository()}/manifests/v1`)).status).toBe(401)
    const pulled = await fetch(`${repository()}/manifests/v1`, { headers: { authorization: await bearer() } })
    expect([pulled.status, pulled.headers.get('docker-content-digest')]).toEqual([200, digest])
  })

  it('lets nobody push without a login, nor with one that IAM does not let', async () => {
    await expect(pushImage(repository(), await bearer(), 'v1')).rejects.toThrow('403')
    const Action = ['ecr-public:GetAuthorizationToken', 'sts:GetServiceBearerToken']
    const credentials = aws.identity.createUser({
      name: 'builder',
      policies: [{ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }],
    })
    const builder = await bearer(await authorizationToken(credentials))
    await expect(pushImage(repository(), builder, 'v1')).rejects.toThrow(
      'is not authorized to perform: ecr-public:InitiateLayerUpload on resource: arn:aws:ecr-public::123456789012:repository/orders',
    )
  })

  it('refuses the login of a private registry, as private registries refuse its', async () => {
    const ecr = connectEcr(aws)
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
    ecr.destroy()
    const ask = (url: string, login: string): Promise<Response> =>
      fetch(url, { headers: { authorization: `Basic ${login}` } })
    const answer = await ask(`${registry.endpoint}/token/`, authorizationData?.[0]?.authorizationToken ?? '')
    expect(await errorOf(answer)).toBe('400 DENIED: Your Authorization Token is invalid.')
    expect((await ask(`${aws.world.endpoint}/v2/`, await authorizationToken())).status).toBe(400)
  })

  it('refuses a login that is over', async () => {
    const token = await authorizationToken()
    await time.advance(12 * 60 * 60_000)
    const answer = await fetch(`${registry.endpoint}/token/`, {
      headers: { authorization: `Basic ${token}` },
    })
    expect(await errorOf(answer)).toBe(
      '403 DENIED: Your authorization token has expired. Reauthenticate and try again.',
    )
  })

  it('stands for all accounts, each below its alias', async () => {
    const docker = await aws.ecr.publicRegistry({ account: '210987654321', alias: 'docker' })
    expect(docker.host).toBe(registry.host)
    expect(docker.createRepository('library/alpine').uri).toBe(`${registry.host}/docker/library/alpine`)
    const mine = await bearer(await authorizationToken())
    await expect(pushImage(`${registry.endpoint}/v2/docker/library/alpine`, mine, '3')).rejects.toThrow(
      'because no resource-based policy allows the ecr-public:InitiateLayerUpload action',
    )
  })

  it('meets faults as the private ones do', async () => {
    aws.faults.add({ calls: 'ecr-public:PutImage', kind: 'throttle', count: 1 })
    const push = await bearer(await authorizationToken())
    await expect(pushImage(repository(), push, 'v1')).rejects.toThrow('429')
    await pushImage(repository(), push, 'v1')
    expect(registry.tags(repositoryName)).toHaveProperty('v1')
  })
})
