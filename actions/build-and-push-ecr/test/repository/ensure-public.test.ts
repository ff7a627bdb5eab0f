import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { openEcrPublic } from '../../src/registry/ecr-public.js'
import { ensureRepository } from '../../src/repository/ensure.js'
import type { Ensured } from '../../src/repository/ensure-private.js'
import { ensurePublicRepository } from '../../src/repository/ensure-public.js'
import { context, openEmbedded } from './embedded.js'
import { awsError, noSettings, orders } from './plain-api.js'

let aws: LocalAws
let restore: () => void
beforeEach(async () => {
  aws = await startLocalAws()
  await aws.ecr.publicRegistry({ alias: 'acme' })
})
afterEach(async () => {
  restore()
  await aws.stop()
})

function ensure(create: boolean, actions?: readonly string[]): Promise<Ensured> {
  const embedded = openEmbedded(aws, actions)
  restore = () => embedded.restore()
  const wanted = {
    repository: 'orders',
    registryType: 'public' as const,
    registryId: undefined,
    settings: { ...noSettings, create },
  }
  return ensureRepository(wanted, {
    aws: embedded.aws,
    ecr: openEcrPublic(embedded.aws, context),
    context,
  })
}

describe('a repository of ECR Public', () => {
  const actions = ['ecr-public:DescribeRepositories', 'ecr-public:CreateRepository']

  it('is made when asked, and then found', async () => {
    const made = await ensure(true, actions)
    expect(made.report.created).toBe(true)
    expect(made.repository.uri).toMatch(/\/acme\/orders$/)
    restore()
    const found = await ensure(false)
    expect(found).toEqual({ ...made, report: { created: false, changes: [], applied: false } })
  })

  it('that is missing is not made unless asked, and the error says how', async () => {
    await expect(ensure(false)).rejects.toMatchObject({
      message: 'There is no repository "orders" in the ECR Public registry of the account',
      hint: expect.stringMatching(/create-repository: true[^]*aws ecr-public create-repository/) as string,
    })
    expect(aws.journal.calls).toEqual(['ecr-public:DescribeRepositories'])
  })

  it('that another run makes meanwhile is found', async () => {
    restore = () => undefined
    let looks = 0
    const api = {
      find: () =>
        looks++ === 0 ? Promise.reject(awsError('RepositoryNotFoundException')) : Promise.resolve(orders),
      create: () => Promise.reject(awsError('RepositoryAlreadyExistsException')),
    }
    const ensured = await ensurePublicRepository(api, 'orders', true, context)
    expect(ensured).toMatchObject({ repository: orders, report: { created: false } })
  })

  it('that cannot be made says why', async () => {
    restore = () => undefined
    const denied = awsError('AccessDeniedException')
    const api = {
      find: () => Promise.reject(awsError('RepositoryNotFoundException')),
      create: () => Promise.reject(denied),
    }
    await expect(ensurePublicRepository(api, 'orders', true, context)).rejects.toBe(denied)
  })
})
