import {
  CloudWatchClient,
  GetMetricStatisticsCommand,
  type Datapoint,
  type GetMetricStatisticsCommandInput,
} from '@aws-sdk/client-cloudwatch'
import { GetServiceQuotaCommand, ServiceQuotasClient } from '@aws-sdk/client-service-quotas'
import { startLocalAws, virtualTime, type Credentials, type LocalAws } from '@slipway/local-aws'

const time = virtualTime()
const minute = 60_000

let aws: LocalAws

beforeEach(async () => {
  aws = await startLocalAws({ time })
})
afterEach(() => aws.stop())

interface Config {
  readonly endpoint: string
  readonly region: string
  readonly credentials: Credentials
  readonly maxAttempts: number
}

const config = (): Config => ({
  endpoint: aws.world.endpoint,
  region: aws.world.region,
  credentials: aws.identity.administrator,
  maxAttempts: 1,
})

describe('Service Quotas', () => {
  it('tells what Fargate may run at once, and by which metric that is counted', async () => {
    const client = new ServiceQuotasClient(config())
    const ask = (QuotaCode: string): Promise<object> =>
      client.send(new GetServiceQuotaCommand({ ServiceCode: 'fargate', QuotaCode }))
    aws.serviceQuotas.set('fargate-spot', 120)
    expect(await ask('L-3032A538')).toMatchObject({
      Quota: { QuotaName: 'Fargate On-Demand vCPU resource count', Value: 6 },
    })
    expect(await ask('L-36FBB829')).toMatchObject({
      Quota: {
        Value: 120,
        UsageMetric: {
          MetricNamespace: 'AWS/Usage',
          MetricName: 'ResourceCount',
          MetricDimensions: {
            Service: 'Fargate',
            Type: 'Resource',
            Resource: 'vCPU',
            Class: 'Standard/Spot',
          },
          MetricStatisticRecommendation: 'Maximum',
        },
      },
    })
    await expect(ask('L-00000000')).rejects.toMatchObject({ name: 'NoSuchResourceException' })
    expect(aws.journal.entries.at(-1)?.permissions).toEqual([
      { action: 'servicequotas:GetServiceQuota', resource: '*' },
    ])
  })
})

describe('CloudWatch', () => {
  const dimensions = { Service: 'Fargate', Class: 'Standard/Spot' }
  const metric = { namespace: 'AWS/Usage', name: 'ResourceCount', dimensions }
  const ask = async (
    change: Partial<GetMetricStatisticsCommandInput> = {},
  ): Promise<readonly Datapoint[] | undefined> => {
    const command = new GetMetricStatisticsCommand({
      Namespace: 'AWS/Usage',
      MetricName: 'ResourceCount',
      Dimensions: [
        { Name: 'Class', Value: 'Standard/Spot' },
        { Name: 'Service', Value: 'Fargate' },
      ],
      StartTime: new Date(time.now() - 15 * minute),
      EndTime: new Date(time.now()),
      Period: 300,
      Statistics: ['Maximum', 'Average'],
      ...change,
    })
    const { Datapoints } = await new CloudWatchClient(config()).send(command)
    return Datapoints
  }

  it('gives the statistics of each period that has values, of just the metric with these dimensions', async () => {
    aws.cloudWatch.put(metric, 1)
    await time.advance(20 * minute)
    for (const value of [2, 4]) aws.cloudWatch.put(metric, value)
    aws.cloudWatch.put({ ...metric, dimensions: { Service: 'Fargate' } }, 100)
    await time.advance(5 * minute)
    aws.cloudWatch.put(metric, 8)
    await time.advance(minute)
    const at = (ms: number): Date => new Date(time.now() - ms)
    expect(await ask()).toEqual([
      { Timestamp: at(minute), Maximum: 8, Average: 8, Unit: 'None' },
      { Timestamp: at(6 * minute), Maximum: 4, Average: 3, Unit: 'None' },
    ])
    expect(await ask({ Dimensions: [] })).toEqual([])
    expect(aws.journal.entries.at(-1)?.permissions).toEqual([
      { action: 'cloudwatch:GetMetricStatistics', resource: '*' },
    ])
  })

  it.each<readonly [string, Partial<GetMetricStatisticsCommandInput>, string]>([
    ['no statistics', { Statistics: [] }, 'InvalidParameterCombinationException'],
    ['a period of no whole minutes', { Period: 90 }, 'InvalidParameterValueException'],
    ['an end before its start', { EndTime: new Date(0) }, 'InvalidParameterValueException'],
  ])('refuses %s', async (_what, change, name) => {
    await expect(ask(change)).rejects.toMatchObject({ name })
  })
})
