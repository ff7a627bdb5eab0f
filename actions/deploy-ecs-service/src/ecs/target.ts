import type { InputReader } from '@slipway/action-kit'

/** Where the service is to be found. */
export interface Target {
  /** Name or ARN. */
  readonly cluster: string
  /** Name or ARN. */
  readonly service: string
  readonly region: string
}

const namePattern = /^[\w-]{1,255}$/
const clusterArn = /^arn:[\w-]+:ecs:[\w-]*:\d{12}:cluster\/[\w-]{1,255}$/
const serviceArn = /^arn:[\w-]+:ecs:[\w-]*:\d{12}:service\/([\w-]+\/)?[\w-]{1,255}$/
// The cluster that action.yml gives where the workflow names none.
const byItself = 'default'

/**
 * The inputs `cluster` and `service`; the region is the clients' own. The long form of a service's ARN names its cluster:
 * where `cluster` is given as well, both have to say the same.
 */
export function readTarget(reader: InputReader, isServiceRequired: boolean): Omit<Target, 'region'> {
  const cluster = reader.text('cluster', {
    default: byItself,
    matches: new RegExp(`${namePattern.source}|${clusterArn.source}`),
    accepts: 'the name or ARN of a cluster',
  })
  const service = reader.optionalText('service', {
    matches: new RegExp(`${namePattern.source}|${serviceArn.source}`),
    accepts: 'the name or ARN of a service',
  })
  if (service === undefined && isServiceRequired) {
    reader.fault('service', 'is required', 'the name or ARN of a service')
  }
  const own = service === undefined ? undefined : clusterOf(service)
  if (service === undefined || own === undefined) return { cluster, service: service ?? '' }
  if (!reader.isGiven('cluster', byItself)) return { cluster: lastPart(own), service }
  if (cluster !== own && cluster !== lastPart(own)) {
    reader.fault('cluster', `is ${JSON.stringify(cluster)}, and the ARN in service is of the cluster ${own}`)
  }
  return { cluster, service }
}

/** The ARN of the cluster that the long form of a service's ARN names; of anything else undefined. */
function clusterOf(service: string): string | undefined {
  const [, before, cluster] = /^(arn:.*:)service\/([\w-]+)\//.exec(service) ?? []
  return cluster === undefined ? undefined : `${before ?? ''}cluster/${cluster}`
}

/** The name, where an ARN may be given: `orders` of `arn:aws:ecs:eu-west-1:123456789012:service/shop/orders`. */
export function lastPart(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1)
}
