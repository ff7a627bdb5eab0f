import type { LocalAws } from '@slipway/local-aws'
import { exampleParameters, exampleStacks, text } from '@slipway/testkit/cloudformation'
import { makeBalancing } from './balancing.js'
import { makeResources } from './make-resources.js'
import { makeService } from './make-service.js'

/** Production, as the outputs of its stacks name it. */
export interface Production {
  readonly roles: {
    readonly build: string
    readonly deploy: string
    readonly publish: string
    readonly plan: string
  }
  readonly repository: string
  readonly cluster: string
  readonly service: string
  readonly bucket: string
  readonly distributionId: string
  readonly edgeFunction: string
  readonly keyValueStore: string
  /** Without a slash at the end. */
  readonly siteUrl: string
  /** Without a slash at the end; '' without a service. */
  readonly serviceUrl: string
}

/**
 * The stacks of infrastructure/ with the parameter files of infrastructure/examples, made in the embedded AWS: names, roles
 * and policies are theirs, and nothing is broader. What only AWS knows, such as the name of the bucket, is what the roles'
 * parameter file says of it.
 * @param placeholder puts the image that runs until the first deployment into the repository, and gives its name; without
 *   it there is no service
 */
export async function makeProduction(
  aws: LocalAws,
  placeholder?: (repository: string) => Promise<string>,
): Promise<Production> {
  const { account, region } = aws.world
  const parameters = (kind: 'api' | 'site' | 'roles', name: string): string => {
    const value = exampleParameters('production', kind)[name]
    if (value === undefined) throw new Error(`The parameter file of orders-production-${kind} has no ${name}`)
    return value
  }
  const service = parameters('api', 'ServiceName')
  const cluster = parameters('roles', 'Cluster')
  const bucket = parameters('roles', 'Bucket')
  const edgeFunction = parameters('site', 'SiteName')
  const role = (name: string): string => `arn:aws:iam::${account}:role/${name}`

  const balancing = await makeBalancing(aws)
  aws.s3.createBucket(bucket)
  const keyValueStore = aws.cloudFront.createKeyValueStore(
    edgeFunction,
    {},
    parameters('roles', 'KeyValueStoreId'),
  )
  const stacks = exampleStacks('production', region, {
    network: { PrivateSubnetA: 'subnet-0a1b2c3d4e5f60718', PrivateSubnetB: 'subnet-0b1c2d3e4f5a60718' },
    cluster: { ...balancing.cluster, Cluster: cluster, LoadBalancerSecurityGroup: 'sg-0c1d2e3f4a5b60718' },
    api: {
      ...balancing.service,
      'Repository.Arn': `arn:aws:ecr:${region}:${account}:repository/${service}`,
      LogGroup: `/ecs/${service}`,
      'LogGroup.Arn': `arn:aws:logs:${region}:${account}:log-group:/ecs/${service}:*`,
      'ExecutionRole.Arn': role(`${service}-execution`),
      'TaskRole.Arn': role(`${service}-task`),
      'LoadBalancerRole.Arn': role(`${service}-load-balancer`),
      SecurityGroup: 'sg-0d1e2f3a4b5c60718',
      ErrorsAlarm: 'orders-production-api-ErrorsAlarm-1A2B3C4D5E6F',
    },
    roles: {
      'BuildRole.Arn': role('orders-production-build'),
      'DeployRole.Arn': role('orders-production-deploy'),
      'PublishRole.Arn': role('orders-production-publish'),
      'PlanRole.Arn': role('orders-production-plan'),
    },
  })
  for (const stack of stacks.values()) await makeResources(aws, stack)
  const distribution = await aws.cloudFront.createDistribution({
    id: parameters('roles', 'DistributionId'),
    originBucket: bucket,
    defaultRootObject: 'index.html',
    viewerRequest: edgeFunction,
    viewerResponse: `${edgeFunction}-headers`,
  })
  const api = stacks.get('api')
  if (api !== undefined && placeholder !== undefined)
    await makeService(aws, api, await placeholder(service), parameters('api', 'ContainerPort'))
  const output = (name: string): string => text(stacks.get('roles')?.outputs.get(name))
  return {
    roles: {
      build: output('BuildRoleArn'),
      deploy: output('DeployRoleArn'),
      publish: output('PublishRoleArn'),
      plan: output('PlanRoleArn'),
    },
    repository: service,
    cluster,
    service,
    bucket,
    distributionId: distribution.id,
    edgeFunction,
    keyValueStore,
    siteUrl: distribution.url,
    serviceUrl: placeholder === undefined ? '' : balancing.url,
  }
}
