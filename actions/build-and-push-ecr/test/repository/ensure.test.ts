import {
  CreateRepositoryCommand,
  CreateRepositoryCreationTemplateCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetLifecyclePolicyCommand,
  GetRepositoryPolicyCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-ecr'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { openEcr } from '../../src/registry/ecr.js'
import { ensureRepository } from '../../src/repository/ensure.js'
import type { Ensured } from '../../src/repository/ensure-private.js'
import type { RepositorySettings } from '../../src/repository/settings.js'
import { context, openEmbedded } from './embedded.js'
import { noSettings } from './plain-api.js'

const lifecycle = {
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 7 },
      action: { type: 'expire' },
    },
  ],
}
const permissions = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'pull',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
    },
  ],
}
const everything: RepositorySettings = {
  ...noSettings,
  mutability: { immutable: true, exceptions: ['latest'] },
  scanOnPush: true,
  encryption: { type: 'KMS', key: undefined },
  policies: { 'lifecycle-policy': lifecycle, 'repository-policy': permissions },
  tags: new Map([['team', 'orders']]),
}
const changes = /:(Create|Put|Set|Tag|Untag|Delete)/
const repositoryName = 'team/orders'

let aws: LocalAws
let admin: ECRClient
let restore: (() => void) | undefined
beforeEach(async () => {
  aws = await startLocalAws()
  const { endpoint, region } = aws.world
  admin = new ECRClient({ endpoint, region, credentials: aws.identity.administrator })
})
afterEach(async () => {
  restore?.()
  restore = undefined
  admin.destroy()
  await aws.stop()
})

function ensure(
  settings: Partial<RepositorySettings>,
  options: { actions?: readonly string[]; registryId?: string } = {},
): Promise<Ensured> {
  restore?.()
  const embedded = openEmbedded(aws, options.actions)
  restore = () => embedded.restore()
  const wanted = {
    repository: repositoryName,
    registryType: 'private' as const,
    registryId: options.registryId,
    settings: { ...noSettings, ...settings },
  }
  const ecr = openEcr(embedded.aws, context)
  return ensureRepository(wanted, { aws: embedded.aws, ecr, context })
}

/** What the repository has, as the administrator sees it. */
async function held(): Promise<Readonly<Record<string, unknown>>> {
  const { repositories } = await admin.send(
    new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }),
  )
  const [repository] = repositories ?? []
  const tagged = await admin.send(new ListTagsForResourceCommand({ resourceArn: repository?.repositoryArn }))
  const textOf = async (asked: Promise<object>, name: string): Promise<unknown> => {
    const answer: Readonly<Record<string, unknown>> = { ...(await asked.catch(() => ({}))) }
    const text = answer[name]
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined
  }
  return {
    mutability: repository?.imageTagMutability,
    filters: repository?.imageTagMutabilityExclusionFilters?.map(({ filter }) => filter),
    scanOnPush: repository?.imageScanningConfiguration?.scanOnPush,
    encryption: repository?.encryptionConfiguration?.encryptionType,
    tags: Object.fromEntries((tagged.tags ?? []).map(({ Key, Value }) => [Key, Value])),
    lifecycle: await textOf(
      admin.send(new GetLifecyclePolicyCommand({ repositoryName })),
      'lifecyclePolicyText',
    ),
    permissions: await textOf(admin.send(new GetRepositoryPolicyCommand({ repositoryName })), 'policyText'),
  }
}

const asWanted = {
  mutability: 'IMMUTABLE_WITH_EXCLUSION',
  filters: ['latest'],
  scanOnPush: true,
  encryption: 'KMS',
  tags: { team: 'orders' },
  lifecycle,
  permissions,
}

describe('a repository that exists', () => {
  beforeEach(async () => {
    await admin.send(new CreateRepositoryCommand({ repositoryName }))
    aws.journal.clear()
  })

  it('is only looked up where the inputs say nothing', async () => {
    const { repository } = await ensure({ create: true, update: true })
    expect(repository).toMatchObject({ name: repositoryName, registryId: aws.world.account })
    expect(aws.journal.calls).toEqual(['ecr:DescribeRepositories'])
  })

  it('is not changed unless asked: nothing that changes anything goes to ECR', async () => {
    const { report } = await ensure({ ...everything, create: true })
    expect(report.changes.map(({ setting }) => setting)).toEqual([
      'image-tag-mutability',
      'scan-on-push',
      'lifecycle-policy',
      'repository-policy',
      'repository-tags',
      'encryption-type',
    ])
    expect(aws.journal.calls.filter((call) => changes.test(call))).toEqual([])
  })

  it('is changed when asked, and then no more', async () => {
    const { report, repository } = await ensure({ ...everything, update: true })
    expect(report).toMatchObject({ created: false, applied: true })
    expect(repository.mutability).toEqual(everything.mutability)
    expect(await held()).toEqual({ ...asWanted, encryption: 'AES256' })

    aws.journal.clear()
    const again = await ensure({ ...everything, encryption: undefined, update: true })
    expect(again.report).toEqual({ created: false, changes: [], applied: false })
    expect(again.repository.mutability).toEqual(everything.mutability)
    expect(aws.journal.calls.filter((call) => changes.test(call))).toEqual([])
  })
})

describe('a repository that does not exist', () => {
  it('is not made unless asked', async () => {
    await expect(ensure(everything)).rejects.toMatchObject({
      message: `There is no ECR repository "${repositoryName}" in account ${aws.world.account}, ${aws.world.region}`,
    })
    expect(new Set(aws.journal.calls)).toEqual(new Set(['ecr:DescribeRepositories']))
  })

  it('is made with everything in one call, and the policies', async () => {
    const { report } = await ensure({ ...everything, create: true })
    expect(report).toEqual({ created: true, changes: [], applied: false })
    expect(aws.journal.calls).toEqual([
      'ecr:DescribeRepositories',
      'ecr:DescribeRepositoryCreationTemplates',
      'ecr:CreateRepository',
      'ecr:PutLifecyclePolicy',
      'ecr:SetRepositoryPolicy',
    ])
    expect(await held()).toEqual(asWanted)
  })

  it('has what a creation template says, where the inputs are silent', async () => {
    const template = {
      appliedFor: ['CREATE_ON_PUSH' as const],
      imageTagMutability: 'IMMUTABLE' as const,
      lifecyclePolicy: JSON.stringify(lifecycle),
      repositoryPolicy: JSON.stringify(permissions),
      encryptionConfiguration: { encryptionType: 'KMS' as const },
      // ECR wants a role for these; it is that of whoever makes the repository here.
      resourceTags: [
        { Key: 'team', Value: 'platform' },
        { Key: 'env', Value: 'prod' },
      ],
      customRoleArn: `arn:aws:iam::${aws.world.account}:role/templates`,
    }
    await admin.send(
      new CreateRepositoryCreationTemplateCommand({ prefix: 'ROOT', appliedFor: ['CREATE_ON_PUSH'] }),
    )
    await admin.send(new CreateRepositoryCreationTemplateCommand({ prefix: 'team', ...template }))
    await ensure({ create: true, scanOnPush: true, tags: new Map([['team', 'orders']]) })
    expect(await held()).toEqual({
      ...asWanted,
      mutability: 'IMMUTABLE',
      filters: undefined,
      tags: { team: 'orders', env: 'prod' },
    })
  })

  it('is not made where the templates may not be read, and the error has the statement', async () => {
    const actions = ['ecr:DescribeRepositories', 'ecr:CreateRepository']
    await expect(ensure({ create: true }, { actions })).rejects.toMatchObject({
      hint: expect.stringContaining('"ecr:DescribeRepositoryCreationTemplates"') as string,
    })
    expect(aws.journal.calls).not.toContain('ecr:CreateRepository')
  })

  it('that two runs make at once is one, as both want it', async () => {
    const settings = { ...everything, create: true }
    const [first, second] = await Promise.all([ensure(settings), ensure(settings)])
    expect([first.report.created, second.report.created].sort()).toEqual([false, true])
    expect(await held()).toEqual(asWanted)
  })

  it('has its policies although the answer to its creation was lost', async () => {
    aws.faults.add({ calls: 'ecr:CreateRepository', kind: 'lost-answer', count: 1 })
    const { report } = await ensure({ ...everything, create: true })
    expect(report.changes).toEqual([])
    expect(await held()).toEqual(asWanted)
  })

  it('is there without a policy that ECR refused, and update-repository makes it good', async () => {
    const actions = ['ecr:DescribeRepository*', 'ecr:DescribeRepositories', 'ecr:CreateRepository']
    const settings = { ...everything, encryption: undefined, tags: new Map<string, string>(), create: true }
    await expect(ensure(settings, { actions })).rejects.toMatchObject({
      message: expect.stringContaining(
        `The repository ${repositoryName} was created, but its lifecycle-policy could not be set: AWS denied ecr:PutLifecyclePolicy`,
      ) as string,
      hint: expect.stringMatching(/"ecr:PutLifecyclePolicy"[^]*update-repository: true/) as string,
    })
    const { report } = await ensure({ ...settings, update: true })
    expect(report.changes.map(({ setting }) => setting)).toEqual(['lifecycle-policy', 'repository-policy'])
    expect(await held()).toMatchObject({ lifecycle, permissions })
  })

  it('is not made in the registry of another account', async () => {
    await expect(ensure({ create: true }, { registryId: '999988887777' })).rejects.toMatchObject({
      message: expect.stringContaining('999988887777') as string,
      hint: expect.stringContaining('role of') as string,
    })
    expect(aws.journal.calls).not.toContain('ecr:CreateRepository')
  })
})

describe('what a principal needs', () => {
  const read = ['ecr:DescribeRepositories']
  const make = [...read, 'ecr:DescribeRepositoryCreationTemplates', 'ecr:CreateRepository', 'ecr:TagResource']
  const compare = ['ecr:GetLifecyclePolicy', 'ecr:GetRepositoryPolicy', 'ecr:ListTagsForResource']
  const write = [
    'ecr:PutImageTagMutability',
    'ecr:PutImageScanningConfiguration',
    'ecr:PutLifecyclePolicy',
    'ecr:SetRepositoryPolicy',
    'ecr:TagResource',
  ]

  it('to make a repository is this', async () => {
    const actions = [...make, 'ecr:PutLifecyclePolicy', 'ecr:SetRepositoryPolicy']
    expect((await ensure({ ...everything, create: true }, { actions })).report.created).toBe(true)
  })

  it('to compare one is this', async () => {
    await admin.send(new CreateRepositoryCommand({ repositoryName }))
    const { report } = await ensure(everything, { actions: [...read, ...compare] })
    expect(report.changes).toHaveLength(6)
  })

  it('to change one is this', async () => {
    await admin.send(new CreateRepositoryCommand({ repositoryName }))
    const actions = [...read, ...compare, ...write]
    expect((await ensure({ ...everything, update: true }, { actions })).report.applied).toBe(true)
  })
})
