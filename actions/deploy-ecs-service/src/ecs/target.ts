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

/** The inputs `cluster` and `service`; the region is the clients' own. */
export function readTarget(reader: InputReader, isServiceRequired: boolean): Omit<Target, 'region'> {
  const cluster = reader.text('cluster', {
    default: 'default',
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
  return { cluster, service: service ?? '' }
}

/** The name, where an ARN may be given: `orders` of `arn:aws:ecs:eu-west-1:123456789012:service/shop/orders`. */
export function lastPart(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1)
}
