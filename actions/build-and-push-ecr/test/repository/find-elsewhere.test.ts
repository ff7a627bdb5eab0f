import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { findElsewhere } from '../../src/repository/find-elsewhere.js'
import { openEmbedded } from './embedded.js'

describe('a repository that may be in another region', () => {
  let aws: LocalAws
  let end: () => void
  beforeEach(async () => {
    aws = await startLocalAws()
    end = () => undefined
  })
  afterEach(async () => {
    end()
    await aws.stop()
  })

  const find = (actions?: readonly string[]): Promise<readonly string[]> => {
    const opened = openEmbedded(aws, actions)
    end = () => opened.restore()
    return findElsewhere(opened.aws, { name: 'orders', registryId: undefined })
  }
  const exists = async (region: string): Promise<void> => {
    const registry = await aws.ecr.registry({ region })
    registry.createRepository('orders')
  }

  it('is found there, and each region is asked once', async () => {
    await exists('eu-west-1')
    await exists('us-east-1')
    expect(await find()).toEqual(['eu-west-1', 'us-east-1'])
    expect(aws.journal.calls).toEqual(Array(16).fill('ecr:DescribeRepositories'))
  })

  it('is not found where it is not, and not looked for in the region that was asked already', async () => {
    await exists(aws.world.region)
    expect(await find()).toEqual([])
  })

  it.each(['server-error', 'throttle', 'reset'] as const)(
    'is not found where the region answers with %s: it is asked once',
    async (kind) => {
      aws.faults.add({ calls: 'ecr:*', kind })
      await exists('eu-west-1')
      expect(await find()).toEqual([])
      expect(aws.journal.calls).toHaveLength(16)
    },
  )

  it('is not found by those who may not look', async () => {
    await exists('eu-west-1')
    expect(await find(['ecr:PutImage'])).toEqual([])
  })

  it('is not waited for', async () => {
    aws.faults.add({ calls: 'ecr:*', kind: 'slow', ms: 2_500 })
    await exists('eu-west-1')
    expect(await find()).toEqual([])
  })
})
