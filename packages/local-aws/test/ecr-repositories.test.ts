import {
  CreateRepositoryCommand,
  DeleteLifecyclePolicyCommand,
  DeleteRepositoryCommand,
  DescribeRepositoriesCommand,
  GetLifecyclePolicyCommand,
  GetRepositoryPolicyCommand,
  ListTagsForResourceCommand,
  PutImageScanningConfigurationCommand,
  PutImageTagMutabilityCommand,
  PutLifecyclePolicyCommand,
  SetRepositoryPolicyCommand,
  TagResourceCommand,
  UntagResourceCommand,
  type ECRClient,
} from '@aws-sdk/client-ecr'
import { startLocalAws, type LocalAws } from '../src/index.js'
import { connectRegistry, type RegistryClient } from './registry-client.js'

let aws: LocalAws
let registry: RegistryClient
let ecr: ECRClient

beforeEach(async () => {
  aws = await startLocalAws()
  registry = await connectRegistry(aws)
  ecr = registry.ecr
})
afterEach(async () => {
  registry.close()
  await aws.stop()
})

const repositoryName = 'team/orders'

describe('a repository', () => {
  it('is described as it was created, with a URI that Docker can push to', async () => {
    const { repository } = await ecr.send(
      new CreateRepositoryCommand({
        repositoryName,
        imageScanningConfiguration: { scanOnPush: true },
        imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'latest*' }],
      }),
    )
    expect(repository).toMatchObject({
      repositoryArn: 'arn:aws:ecr:ap-northeast-2:123456789012:repository/team/orders',
      registryId: '123456789012',
      repositoryUri: `${new URL(aws.world.endpoint).host}/team/orders`,
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'latest*' }],
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: { encryptionType: 'AES256' },
    })
    expect(repository?.createdAt?.getTime()).toBeCloseTo(Date.now(), -4)
    const { repositories } = await ecr.send(
      new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }),
    )
    expect(repositories).toEqual([repository])
  })

  it.each(['Orders', 'a', 'team//orders', '-orders', `a${'b'.repeat(256)}`])(
    'cannot be named %s',
    async (name) => {
      const creating = ecr.send(new CreateRepositoryCommand({ repositoryName: name }))
      await expect(creating).rejects.toMatchObject({ name: 'InvalidParameterException' })
    },
  )

  it('cannot be created twice', async () => {
    await registry.createRepository(repositoryName)
    await expect(ecr.send(new CreateRepositoryCommand({ repositoryName }))).rejects.toMatchObject({
      name: 'RepositoryAlreadyExistsException',
      message: `The repository with name 'team/orders' already exists in the registry with id '123456789012'`,
    })
  })

  it('that does not exist is named, with the registry that was asked', async () => {
    const describing = ecr.send(
      new DescribeRepositoriesCommand({ repositoryNames: ['absent'], registryId: '999999999999' }),
    )
    await expect(describing).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
      message: `The repository with name 'absent' does not exist in the registry with id '999999999999'`,
    })
  })

  it('is deleted with its images only by force', async () => {
    await registry.createRepository(repositoryName)
    await registry.pushImage(repositoryName, 'v1')
    await expect(ecr.send(new DeleteRepositoryCommand({ repositoryName }))).rejects.toMatchObject({
      name: 'RepositoryNotEmptyException',
    })
    await ecr.send(new DeleteRepositoryCommand({ repositoryName, force: true }))
    const { repositories } = await ecr.send(new DescribeRepositoriesCommand({}))
    expect(repositories).toEqual([])
  })

  it('has tags', async () => {
    const { repository } = await ecr.send(
      new CreateRepositoryCommand({ repositoryName, tags: [{ Key: 'team', Value: 'orders' }] }),
    )
    const resourceArn = repository?.repositoryArn
    await ecr.send(new TagResourceCommand({ resourceArn, tags: [{ Key: 'stage', Value: 'production' }] }))
    await ecr.send(new UntagResourceCommand({ resourceArn, tagKeys: ['team'] }))
    const { tags } = await ecr.send(new ListTagsForResourceCommand({ resourceArn }))
    expect(tags).toEqual([{ Key: 'stage', Value: 'production' }])
  })

  it('changes its scanning and its mutability', async () => {
    await registry.createRepository(repositoryName)
    await ecr.send(
      new PutImageScanningConfigurationCommand({
        repositoryName,
        imageScanningConfiguration: { scanOnPush: true },
      }),
    )
    await ecr.send(new PutImageTagMutabilityCommand({ repositoryName, imageTagMutability: 'IMMUTABLE' }))
    const { repositories } = await ecr.send(new DescribeRepositoriesCommand({}))
    expect(repositories).toMatchObject([
      { imageScanningConfiguration: { scanOnPush: true }, imageTagMutability: 'IMMUTABLE' },
    ])
  })
})

it('repositories come a page at a time', async () => {
  for (const name of ['one', 'two', 'three']) await registry.createRepository(name)
  const names: (string | undefined)[][] = []
  let nextToken: string | undefined
  do {
    const page = await ecr.send(new DescribeRepositoriesCommand({ maxResults: 2, nextToken }))
    names.push((page.repositories ?? []).map((repository) => repository.repositoryName))
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  expect(names).toEqual([['one', 'two'], ['three']])
})

describe('policies', () => {
  beforeEach(() => registry.createRepository(repositoryName))

  it('of a lifecycle are kept, shown and deleted', async () => {
    const lifecyclePolicyText = JSON.stringify({ rules: [] })
    const get = new GetLifecyclePolicyCommand({ repositoryName })
    await expect(ecr.send(get)).rejects.toMatchObject({
      name: 'LifecyclePolicyNotFoundException',
      message: `Lifecycle policy does not exist for the repository with name 'team/orders' in the registry with id '123456789012'`,
    })
    await ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText }))
    expect(await ecr.send(get)).toMatchObject({ repositoryName, lifecyclePolicyText })
    await ecr.send(new DeleteLifecyclePolicyCommand({ repositoryName }))
    await expect(ecr.send(get)).rejects.toMatchObject({ name: 'LifecyclePolicyNotFoundException' })
  })

  it('of the repository are kept and shown', async () => {
    const policyText = JSON.stringify({ Version: '2012-10-17', Statement: [] })
    const get = new GetRepositoryPolicyCommand({ repositoryName })
    await expect(ecr.send(get)).rejects.toMatchObject({ name: 'RepositoryPolicyNotFoundException' })
    await ecr.send(new SetRepositoryPolicyCommand({ repositoryName, policyText }))
    expect(await ecr.send(get)).toMatchObject({ repositoryName, policyText })
  })

  it('have to be JSON', async () => {
    const putting = ecr.send(new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText: '{' }))
    await expect(putting).rejects.toMatchObject({ name: 'InvalidParameterException' })
  })
})
