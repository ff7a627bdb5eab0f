import type { MetricInfo } from '@aws-sdk/client-service-quotas'
import { unless } from './looks.js'
import type { Scene } from './scene.js'
import type { VcpuFacts, VcpuQuota } from './vcpu.js'

const periodSeconds = 300
/** Fargate counts every minute, and CloudWatch may be some minutes behind. */
const lookBackMs = 15 * 60_000

/**
 * The quota that the account has, and what is used of it by the metric that Service Quotas names.
 * @returns undefined when nobody may tell, or the account has none applied
 */
export async function readVcpu(scene: Scene, { of, code }: VcpuQuota): Promise<VcpuFacts | undefined> {
  const { aws, looks } = scene
  const [client, { GetServiceQuotaCommand }] = await Promise.all([
    aws.serviceQuotas(),
    import('@slipway/aws/sdk/service-quotas'),
  ])
  const command = new GetServiceQuotaCommand({ ServiceCode: 'fargate', QuotaCode: code })
  const answer = await looks.look('capacity', `the quota of ${of}`, (options) =>
    unless(client.send(command, options), ['NoSuchResourceException'], undefined),
  )
  const { Value: quota, UsageMetric: metric } = answer?.Quota ?? {}
  if (quota === undefined) return undefined
  return { quota, used: metric === undefined ? undefined : await readUsed(scene, of, metric) }
}

async function readUsed(
  { aws, looks, clock }: Scene,
  of: string,
  metric: MetricInfo,
): Promise<number | undefined> {
  const [client, { GetMetricStatisticsCommand, Statistic }] = await Promise.all([
    aws.cloudWatch(),
    import('@slipway/aws/sdk/cloudwatch'),
  ])
  const recommended = metric.MetricStatisticRecommendation
  const statistic = Object.values(Statistic).find((known) => known === recommended) ?? 'Maximum'
  const command = new GetMetricStatisticsCommand({
    Namespace: metric.MetricNamespace,
    MetricName: metric.MetricName,
    Dimensions: Object.entries(metric.MetricDimensions ?? {}).map(([Name, Value]) => ({ Name, Value })),
    StartTime: new Date(clock.now() - lookBackMs),
    EndTime: new Date(clock.now()),
    Period: periodSeconds,
    Statistics: [statistic],
  })
  const answer = await looks.look('capacity', `what is used of ${of}`, (options) =>
    client.send(command, options),
  )
  const [latest] = [...(answer?.Datapoints ?? [])].sort((a, b) => Number(b.Timestamp) - Number(a.Timestamp))
  return latest?.[statistic]
}
