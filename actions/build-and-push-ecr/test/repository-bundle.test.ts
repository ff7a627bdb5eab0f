import { DescribeRepositoriesCommand, GetLifecyclePolicyCommand, type Repository } from '@aws-sdk/client-ecr'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { describeWith, type StepResult } from '@slipway/testkit'
import { askEcr, buildAndPush, createRepository, folder, removeAll, tinyImage } from './world.js'

const lifecycle = {
  rules: [
    {
      rulePriority: 1,
      selection: { tagStatus: 'untagged', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 14 },
      action: { type: 'expire' },
    },
  ],
}

describeWith('docker', 'the repository of build-and-push-ecr', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  const settings = {
    'image-tag-mutability': 'IMMUTABLE_WITH_EXCLUSION',
    'image-tag-mutability-exclusion-filters': 'latest, src-*, cache-*',
    'scan-on-push': 'true',
    'lifecycle-policy': 'lifecycle.json',
  }
  const step = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
    buildAndPush(aws, {
      workspace: folder({ ...tinyImage('repository'), 'lifecycle.json': JSON.stringify(lifecycle) }),
      inputs: { tags: 'v1', ...settings, ...inputs },
    })
  const describeIt = async (): Promise<Repository | undefined> => {
    const question = new DescribeRepositoriesCommand({ repositoryNames: ['orders-api'] })
    return (await askEcr(aws, (ecr) => ecr.send(question))).repositories?.[0]
  }

  it('is made when it is not there, with all that the inputs say, and the image goes into it', async () => {
    const result = await step({ 'create-repository': 'true' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    expect(result.summary).toContain('did not exist and was created')
    expect(await describeIt()).toMatchObject({
      imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
      imageScanningConfiguration: { scanOnPush: true },
    })
    const policy = await askEcr(aws, (ecr) =>
      ecr.send(new GetLifecyclePolicyCommand({ repositoryName: 'orders-api' })),
    )
    expect(JSON.parse(policy.lifecyclePolicyText ?? '')).toEqual(lifecycle)
  })

  it('is asked for when it is not there, with the input that makes it', async () => {
    const result = await step({})
    expect(result).toMatchObject({ exitCode: 1 })
    expect(result.annotations[0]?.message).toContain('create-repository: true')
  })

  it('stays as it is when it is there, and the summary shows the difference', async () => {
    await createRepository(aws)
    const result = await step({ 'create-repository': 'true' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { outcome: 'built' } })
    expect(result.summary).toMatch(/differs from the inputs in 3 settings.*update-repository: true/s)
    expect(result.summary).toContain('+ IMMUTABLE_WITH_EXCLUSION')
    expect(await describeIt()).toMatchObject({ imageTagMutability: 'MUTABLE' })
    expect(aws.journal.calls.filter((call) => /Put(Image)?(Tag|Scan|Lifecycle)|SetRepo/.test(call))).toEqual(
      [],
    )
  })

  it('is changed with update-repository', async () => {
    await createRepository(aws)
    const result = await step({ 'update-repository': 'true' })
    expect(result).toMatchObject({ exitCode: 0 })
    expect(result.summary).toContain('The repository was changed: 3 settings')
    expect(await describeIt()).toMatchObject({ imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' })
  })
})
