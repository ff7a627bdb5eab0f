import {
  CreateRepositoryCommand,
  CreateRepositoryCreationTemplateCommand,
  DeleteRepositoryCreationTemplateCommand,
  DescribeRepositoriesCommand,
  DescribeRepositoryCreationTemplatesCommand,
  GetLifecyclePolicyCommand,
  UpdateRepositoryCreationTemplateCommand,
  type CreateRepositoryCreationTemplateCommandInput,
} from '@aws-sdk/client-ecr'
import { startLocalAws, type LocalAws } from '../../src/index.js'
import { connectRegistry, type RegistryClient } from '../registry-client.js'
import { pushImage } from './push.js'

let aws: LocalAws
let registry: RegistryClient

beforeEach(async () => {
  aws = await startLocalAws()
  registry = await connectRegistry(aws)
})
afterEach(async () => {
  registry.close()
  await aws.stop()
})

async function template(
  prefix: string,
  settings: Partial<CreateRepositoryCreationTemplateCommandInput> = {},
): Promise<void> {
  await registry.ecr.send(
    new CreateRepositoryCreationTemplateCommand({ prefix, appliedFor: ['CREATE_ON_PUSH'], ...settings }),
  )
}

describe('a repository creation template', () => {
  it('is described as it was made, changed and deleted', async () => {
    await template('team/', { description: 'Of the team', imageTagMutability: 'IMMUTABLE' })
    await expect(template('team')).rejects.toMatchObject({ name: 'TemplateAlreadyExistsException' })
    const change = { prefix: 'team', description: 'Of all' }
    await registry.ecr.send(new UpdateRepositoryCreationTemplateCommand(change))
    const { repositoryCreationTemplates } = await registry.ecr.send(
      new DescribeRepositoryCreationTemplatesCommand({ prefixes: ['team'] }),
    )
    expect(repositoryCreationTemplates).toMatchObject([
      {
        prefix: 'team',
        description: 'Of all',
        imageTagMutability: 'IMMUTABLE',
        appliedFor: ['CREATE_ON_PUSH'],
        encryptionConfiguration: { encryptionType: 'AES256' },
      },
    ])
    const remove = new DeleteRepositoryCreationTemplateCommand({ prefix: 'team' })
    await registry.ecr.send(remove)
    await expect(registry.ecr.send(remove)).rejects.toMatchObject({ name: 'TemplateNotFoundException' })
  })

  it('makes the repository that is pushed to, with its settings', async () => {
    const lifecyclePolicy = JSON.stringify({ rules: [] })
    await template('team', {
      imageTagMutability: 'IMMUTABLE',
      encryptionConfiguration: { encryptionType: 'KMS' },
      resourceTags: [{ Key: 'team', Value: 'a' }],
      lifecyclePolicy,
    })
    await registry.pushImage('team/orders', 'v1')
    const { repositories } = await registry.ecr.send(new DescribeRepositoriesCommand())
    expect(repositories).toMatchObject([
      {
        repositoryName: 'team/orders',
        imageTagMutability: 'IMMUTABLE',
        encryptionConfiguration: {
          encryptionType: 'KMS',
          kmsKey: 'arn:aws:kms:ap-northeast-2:123456789012:alias/aws/ecr',
        },
      },
    ])
    const get = new GetLifecyclePolicyCommand({ repositoryName: 'team/orders' })
    expect(await registry.ecr.send(get)).toMatchObject({ lifecyclePolicyText: lifecyclePolicy })
  })

  it.each([
    ['of another prefix', 'other', 'CREATE_ON_PUSH'],
    ['that only begins alike', 'tea', 'CREATE_ON_PUSH'],
    ['for other occasions', 'team', 'REPLICATION'],
  ] as const)('%s makes none', async (_name, prefix, occasion) => {
    await template(prefix, { appliedFor: [occasion] })
    await expect(registry.pushImage('team/orders', 'v1')).rejects.toThrow('NAME_UNKNOWN')
  })

  it('of the longest prefix counts, and ROOT where there is no other', async () => {
    await template('ROOT')
    await template('team', { imageTagMutability: 'IMMUTABLE' })
    await registry.pushImage('team/orders', 'v1')
    await registry.pushImage('web', 'v1')
    const { repositories } = await registry.ecr.send(new DescribeRepositoriesCommand())
    expect(repositories?.map(({ imageTagMutability }) => imageTagMutability)).toEqual([
      'IMMUTABLE',
      'MUTABLE',
    ])
  })

  it('makes the repository also for other accounts, which then may not push to it', async () => {
    const foreign = await aws.ecr.registry({ account: '210987654321' })
    foreign.setTemplate({ prefix: 'ROOT', appliedFor: ['CREATE_ON_PUSH'] })
    const pushing = pushImage(`${foreign.endpoint}/v2/orders`, registry.authorization, 'v1')
    await expect(pushing).rejects.toThrow('because no resource-based policy allows')
    expect(foreign.tags('orders')).toEqual({})
  })
})

it('a repository is encrypted as it was created', async () => {
  const kmsKey = 'arn:aws:kms:ap-northeast-2:123456789012:key/1'
  const encryptionConfiguration = { encryptionType: 'KMS_DSSE', kmsKey } as const
  const { repository } = await registry.ecr.send(
    new CreateRepositoryCommand({ repositoryName: 'sealed', encryptionConfiguration }),
  )
  expect(repository?.encryptionConfiguration).toEqual(encryptionConfiguration)
})
