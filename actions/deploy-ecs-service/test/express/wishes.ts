import type { ExpressWish } from '../../src/express/wish.js'

export const roles = {
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  infrastructureRoleArn: 'arn:aws:iam::123456789012:role/infrastructure',
}

/** What an image and the two roles alone ask for. */
export function wishFor(overrides: Partial<ExpressWish> = {}): ExpressWish {
  return {
    serviceName: 'orders',
    cluster: 'default',
    account: '123456789012',
    partition: 'aws',
    image: 'orders:1',
    ...roles,
    taskRoleArn: undefined,
    container: nothing,
    cpu: undefined,
    memory: undefined,
    cpuArchitecture: undefined,
    healthCheckPath: undefined,
    subnets: undefined,
    securityGroups: undefined,
    scaling: { min: undefined, max: undefined, metric: undefined, target: undefined },
    tags: new Map(),
    force: false,
    ...overrides,
  }
}

export const nothing: ExpressWish['container'] = {
  port: undefined,
  environment: undefined,
  secrets: undefined,
  command: undefined,
  logGroup: undefined,
  logStreamPrefix: undefined,
  repositoryCredentials: undefined,
}
