import { UserError } from '@slipway/action-kit'
import { AwsCallError } from '@slipway/aws'
import { ensurePrivateRepository, type Ensured } from '../../src/repository/ensure-private.js'
import type { RepositoryApi } from '../../src/repository/repository-api.js'
import type { RepositorySettings } from '../../src/repository/settings.js'
import { awsError, noSettings, orders, plainApi } from './plain-api.js'

const lifecycle = { rules: [{ rulePriority: 1 }] }
const permissions = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:BatchGetImage' }] }
const everything: RepositorySettings = {
  ...noSettings,
  mutability: { immutable: true, exceptions: ['latest'] },
  scanOnPush: true,
  encryption: { type: 'KMS', key: undefined },
  policies: { 'lifecycle-policy': lifecycle, 'repository-policy': permissions },
  tags: new Map([
    ['team', 'orders'],
    ['env', 'prod'],
  ]),
}

function ensure(
  api: RepositoryApi,
  settings: Partial<RepositorySettings>,
  { registryId, signal = new AbortController().signal }: { registryId?: string; signal?: AbortSignal } = {},
): Promise<Ensured> {
  const log = { info: () => undefined }
  const place = { region: 'eu-west-1', registryId }
  return ensurePrivateRepository(api, 'orders', { ...noSettings, ...settings }, place, { log, signal })
}

describe('a repository that is there', () => {
  it('is taken as it is where the inputs say nothing, and nothing more is asked', async () => {
    const unasked = (): never => {
      throw new Error('asked')
    }
    const api = { ...plainApi({ repository: orders }), policy: unasked, tags: unasked }
    expect(await ensure(api, { create: true, update: true })).toEqual({
      repository: orders,
      report: { created: false, changes: [], applied: false },
    })
  })

  it('stays as it is, and every difference is told', async () => {
    const api = plainApi({
      repository: orders,
      policies: { 'lifecycle-policy': '{"rules":[]}' },
      tags: new Map([
        ['team', 'payments'],
        ['cost', '7'],
      ]),
    })
    const { repository, report } = await ensure(api, everything)
    expect(api.changes).toEqual([])
    expect(repository).toBe(orders)
    expect(report).toEqual({
      created: false,
      applied: false,
      changes: [
        {
          setting: 'image-tag-mutability',
          from: 'MUTABLE',
          to: 'IMMUTABLE_WITH_EXCLUSION (latest)',
          fixed: false,
        },
        { setting: 'scan-on-push', from: 'false', to: 'true', fixed: false },
        {
          setting: 'lifecycle-policy',
          from: '{\n  "rules": []\n}',
          to: JSON.stringify(lifecycle, null, 2),
          fixed: false,
        },
        {
          setting: 'repository-policy',
          from: 'none',
          to: JSON.stringify(permissions, null, 2),
          fixed: false,
        },
        { setting: 'repository-tags', from: 'team=payments', to: 'team=orders, env=prod', fixed: false },
        { setting: 'encryption-type', from: 'AES256', to: 'KMS', fixed: true },
      ],
    })
  })

  it('is changed to the inputs with update-repository, but for its encryption', async () => {
    const api = plainApi({ repository: orders })
    const { repository, report } = await ensure(api, { ...everything, update: true })
    expect(report).toMatchObject({ created: false, applied: true })
    expect(report.changes.map(({ setting }) => setting)).toContain('encryption-type')
    expect(repository).toEqual({ ...orders, mutability: everything.mutability })
    expect(api.changes).toEqual([
      ['putMutability', everything.mutability],
      ['putScanOnPush', true],
      ['putPolicy', 'lifecycle-policy', lifecycle],
      ['putPolicy', 'repository-policy', permissions],
      ['putTags', { team: 'orders', env: 'prod' }],
    ])
  })

  it('is changed in nothing but the difference', async () => {
    const api = plainApi({
      repository: { ...orders, scanOnPush: true, mutability: { immutable: true, exceptions: ['latest'] } },
      policies: {
        'lifecycle-policy': '{ "rules": [ {"rulePriority": 1} ] }',
        'repository-policy':
          '{"Version":"2008-10-17","Statement":{"Action":["ecr:batchgetimage"],"Effect":"Allow","Principal":{"AWS":"*"}}}',
      },
      tags: new Map([
        ['team', 'payments'],
        ['env', 'prod'],
      ]),
    })
    await ensure(api, { ...everything, encryption: undefined, update: true })
    expect(api.changes).toEqual([['putTags', { team: 'orders' }]])
  })

  it('that differs only in what cannot be changed is not reported as changed', async () => {
    const api = plainApi({ repository: orders })
    const { report } = await ensure(api, { update: true, encryption: { type: 'KMS', key: undefined } })
    expect(report).toMatchObject({ applied: false, changes: [{ setting: 'encryption-type', fixed: true }] })
  })

  it('with filters in another order is the same', async () => {
    const repository = { ...orders, mutability: { immutable: true, exceptions: ['b', 'a'] } }
    const { report } = await ensure(plainApi({ repository }), {
      mutability: { immutable: true, exceptions: ['a', 'b'] },
    })
    expect(report.changes).toEqual([])
  })

  it.each([
    ['arn:aws:kms:eu-west-1:1:key/k-1', 0],
    ['k-1', 0],
    ['k-2', 1],
    ['1', 1],
    // Only KMS knows what it stands for.
    ['alias/ecr', 0],
    [undefined, 0],
  ])('under a key, with kms-key %s, has %i differences', async (key, expected) => {
    const encryption = { type: 'KMS', key: 'arn:aws:kms:eu-west-1:1:key/k-1' } as const
    const api = plainApi({ repository: { ...orders, encryption } })
    const { report } = await ensure(api, { encryption: { type: 'KMS', key } })
    expect(report.changes).toHaveLength(expected)
  })

  it('that is changed in part says what is changed and what is not', async () => {
    const refusal = new AwsCallError('AWS denied ecr:PutLifecyclePolicy', {
      code: 'AccessDeniedException',
      cause: undefined,
      hint: 'Add this statement',
    })
    const api = plainApi({ repository: orders, failing: { putPolicy: refusal } })
    await expect(ensure(api, { ...everything, update: true })).rejects.toMatchObject({
      message:
        'Of orders, image-tag-mutability, scan-on-push was changed, but not lifecycle-policy: AWS denied ecr:PutLifecyclePolicy',
      hint: 'Add this statement',
    })
  })
})

describe('a repository that is not there', () => {
  it('is not made unless asked: the error says how to have it made', async () => {
    const api = plainApi({})
    await expect(ensure(api, everything)).rejects.toMatchObject({
      message: 'There is no ECR repository "orders" in account 123456789012, eu-west-1',
      hint: expect.stringMatching(/create-repository: true[^]*--region eu-west-1[^]*aws-region/) as string,
    })
    expect(api.changes).toEqual([])
  })

  it('is made with everything that the inputs say', async () => {
    const api = plainApi({})
    const ensured = await ensure(api, { ...everything, create: true })
    expect(ensured).toEqual({
      repository: orders,
      report: { created: true, changes: [], applied: false },
    })
    expect(api.changes).toEqual([
      ['create', 'orders', { ...everything, create: true }],
      ['putPolicy', 'lifecycle-policy', lifecycle],
      ['putPolicy', 'repository-policy', permissions],
    ])
  })

  it('takes from the creation template what the inputs do not say', async () => {
    const api = plainApi({})
    const settings = { ...everything, tags: new Map([['env', 'test']]) }
    const templates = [{ prefix: 'ROOT', appliedFor: ['CREATE_ON_PUSH'], settings }]
    api.creationTemplates = () => Promise.resolve({ registryId: '123456789012', templates })
    await ensure(api, { create: true, scanOnPush: false, tags: new Map([['team', 'orders']]) })
    expect(api.changes).toEqual([
      [
        'create',
        'orders',
        {
          mutability: everything.mutability,
          encryption: everything.encryption,
          policies: everything.policies,
          scanOnPush: false,
          tags: new Map([
            ['env', 'test'],
            ['team', 'orders'],
          ]),
        },
      ],
      ['putPolicy', 'lifecycle-policy', lifecycle],
      ['putPolicy', 'repository-policy', permissions],
    ])
  })

  it('is not made where the templates cannot be read: it would be another one than the account wants', async () => {
    const api = plainApi({})
    const denied = awsError('AccessDeniedException')
    api.creationTemplates = () => Promise.reject(denied)
    await expect(ensure(api, { create: true })).rejects.toBe(denied)
    expect(api.changes).toEqual([])
  })

  it('is not made in the registry of another account', async () => {
    const api = plainApi({})
    await expect(ensure(api, { create: true }, { registryId: '999988887777' })).rejects.toMatchObject({
      message:
        'There is no ECR repository "orders" in account 999988887777, and create-repository makes none there',
      hint: expect.stringContaining('Give role-to-assume a role of account 999988887777') as string,
    })
    expect(api.changes).toEqual([])
  })

  it('is made where registry-id names the own account', async () => {
    const api = plainApi({})
    await ensure(api, { create: true }, { registryId: '123456789012' })
    expect(api.changes).toHaveLength(1)
  })

  it.each([
    ['has its policies set where nobody has', {}, [['putPolicy', 'lifecycle-policy', lifecycle]]],
    ['keeps a policy that it has', { 'lifecycle-policy': '{"rules":[]}' }, []],
  ] as const)('and that another run makes meanwhile %s', async (_what, policies, changes) => {
    const api = plainApi({
      policies,
      failing: { create: awsError('RepositoryAlreadyExistsException') },
    })
    let looks = 0
    api.describe = () =>
      looks++ === 0 ? Promise.reject(awsError('RepositoryNotFoundException')) : Promise.resolve(orders)
    const { report } = await ensure(api, {
      create: true,
      scanOnPush: true,
      policies: { 'lifecycle-policy': lifecycle, 'repository-policy': undefined },
    })
    expect(api.changes).toEqual(changes)
    expect(report).toMatchObject({ created: false, applied: false })
    expect(report.changes.map(({ setting }) => setting)).toContain('scan-on-push')
  })

  it('and whose policy is refused is there all the same, and the error says so', async () => {
    const denied = new AwsCallError('AWS denied ecr:PutLifecyclePolicy', {
      code: 'AccessDeniedException',
      cause: undefined,
      hint: 'Add this statement',
    })
    const api = plainApi({ failing: { putPolicy: denied } })
    const ensuring = ensure(api, { ...everything, create: true })
    await expect(ensuring).rejects.toBeInstanceOf(UserError)
    await expect(ensuring).rejects.toMatchObject({
      message:
        'The repository orders was created, but its lifecycle-policy could not be set: AWS denied ecr:PutLifecyclePolicy',
      hint: expect.stringMatching(/^Add this statement\n.*update-repository: true/) as string,
      cause: denied,
    })
  })

  it('and a step that is cancelled meanwhile ends with the cancellation', async () => {
    const stop = new AbortController()
    const api = plainApi({})
    api.putPolicy = () => {
      stop.abort(new Error('cancelled'))
      return Promise.reject(new Error('aborted'))
    }
    const ensuring = ensure(api, { ...everything, create: true }, { signal: stop.signal })
    await expect(ensuring).rejects.toThrow('cancelled')
  })
})
