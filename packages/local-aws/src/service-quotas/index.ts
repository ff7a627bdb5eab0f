import type { Metric } from '../cloudwatch/index.js'
import { required } from '../ecs/members.js'
import { jsonService, type Json } from '../json-service.js'
import { AwsError, type AwsService } from '../service.js'
import { arn, type World } from '../world.js'

/** Service Quotas: those of Fargate. */
export interface ServiceQuotas {
  readonly service: AwsService
  /** What the account may use at once; as much as a new account unless set. */
  set(name: keyof typeof quotas, value: number): void
  /** The metric that tells what is used of a quota. */
  usage(name: keyof typeof quotas): Metric
}

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/monitoring-fargate-usage.html */
const quotas = {
  fargate: { code: 'L-3032A538', of: 'Fargate On-Demand vCPU resource count', class: 'Standard/OnDemand' },
  'fargate-spot': { code: 'L-36FBB829', of: 'Fargate Spot vCPU resource count', class: 'Standard/Spot' },
} as const

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const ofNewAccount = 6

export function createServiceQuotas(world: World): ServiceQuotas {
  const values = new Map<keyof typeof quotas, number>()
  const usage = (name: keyof typeof quotas): Metric => ({
    namespace: 'AWS/Usage',
    name: 'ResourceCount',
    dimensions: { Service: 'Fargate', Type: 'Resource', Resource: 'vCPU', Class: quotas[name].class },
  })
  const describe = (name: keyof typeof quotas): Json => {
    const { code, of } = quotas[name]
    const metric = usage(name)
    return {
      ServiceCode: 'fargate',
      ServiceName: 'AWS Fargate',
      QuotaArn: arn(world, 'servicequotas', `fargate/${code}`),
      QuotaCode: code,
      QuotaName: of,
      Value: values.get(name) ?? ofNewAccount,
      Unit: 'None',
      Adjustable: true,
      GlobalQuota: false,
      UsageMetric: {
        MetricNamespace: metric.namespace,
        MetricName: metric.name,
        MetricDimensions: metric.dimensions,
        MetricStatisticRecommendation: 'Maximum',
      },
    }
  }
  return {
    set: (name, value) => void values.set(name, value),
    usage,
    service: jsonService({
      signingName: 'servicequotas',
      target: 'ServiceQuotasV20190624',
      operations: {
        // Source: https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html
        GetServiceQuota: {
          permissions: () => ['*'],
          run(input) {
            const [service, code] = [required(input, 'ServiceCode'), required(input, 'QuotaCode')]
            for (const name of ['fargate', 'fargate-spot'] as const) {
              if (service === 'fargate' && quotas[name].code === code) return { Quota: describe(name) }
            }
            const message = 'The request failed because the specified quota does not exist.'
            throw new AwsError('NoSuchResourceException', message)
          },
        },
      },
    }),
  }
}
