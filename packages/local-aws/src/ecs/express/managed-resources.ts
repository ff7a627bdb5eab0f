import type { Json } from '../../json-service.js'
import { record, text, timestamp } from '../members.js'
import type { ExpressConfiguration } from './configuration.js'
import type { Gateway } from './gateway.js'

/** What of the infrastructure a test can have fail. */
export type ManagedResource = 'autoScaling' | 'certificate' | 'loadBalancer' | 'logGroup'

/** Resource -> why ECS could not make it. */
export type ResourceFailures = ReadonlyMap<ManagedResource, string>

/** The ecsManagedResources of DescribeServiceRevisions: what ECS has made, and what it could not. */
export function describeResources(
  { primaryContainer, healthCheckPath }: ExpressConfiguration,
  gateway: Gateway,
  failures: ResourceFailures,
  now: number,
): Json {
  const updatedAt = timestamp(now)
  const state = (resource: ManagedResource): Json => {
    const statusReason = failures.get(resource)
    return statusReason === undefined
      ? { status: 'ACTIVE', updatedAt }
      : { status: 'FAILED', statusReason, updatedAt }
  }
  const { containerPort: port } = primaryContainer
  const logs = record(primaryContainer, 'awsLogsConfiguration') ?? {}
  return {
    ingressPaths: [
      {
        accessType: 'PUBLIC',
        endpoint: gateway.url,
        loadBalancer: { ...state('loadBalancer'), arn: gateway.loadBalancerArn, scheme: 'internet-facing' },
        certificate: { ...state('certificate'), domainName: new URL(gateway.url).hostname },
        targetGroups: gateway.targetGroupArns.map((arn) => ({
          status: 'ACTIVE',
          updatedAt,
          arn,
          port,
          healthCheckPort: port,
          healthCheckPath,
        })),
      },
    ],
    autoScaling: { scalableTarget: { ...state('autoScaling'), minCapacity: 1, maxCapacity: 20 } },
    logGroups: [{ ...state('logGroup'), logGroupName: text(logs, 'logGroup') }],
  }
}
