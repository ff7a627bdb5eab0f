import { randomBytes } from 'node:crypto'
import type { Elb } from '../../elb/index.js'
import type { Json } from '../../json-service.js'
import { AwsError, type Caller } from '../../service.js'
import type { Account, Cluster } from '../account.js'
import { number } from '../members.js'
import { serviceArn } from '../names.js'
import { Service } from '../service.js'
import { configure, definitionOf, type ExpressConfiguration } from './configuration.js'
import { buildGateway, type Gateway } from './gateway.js'
import { describeResources, type ManagedResource } from './managed-resources.js'

export interface ExpressService {
  readonly service: Service
  readonly infrastructureRoleArn: string
  readonly gateway: Gateway
  readonly logGroup: string
  /** By the ARN of the revision. */
  readonly configurations: Map<string, ExpressConfiguration>
  current: ExpressConfiguration
  updatedAt: number
}

export type Balancing = Pick<Elb, 'createLoadBalancer' | 'createListener' | 'createTargetGroup'>

/** Sources: the developer guide's "Updating an Amazon ECS Express Mode service"; provider-aws pull 47919 (the breaker). */
const deploymentConfiguration = {
  strategy: 'CANARY',
  canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 3 },
  bakeTimeInMinutes: 3,
  maximumPercent: 200,
  minimumHealthyPercent: 100,
  deploymentCircuitBreaker: { enable: true, rollback: true },
}

/** Answers for what cannot be made: while ECS works on it, and then that it has failed. */
const builder = 'arn:aws:lambda:::function:ecs-express-infrastructure'

/** The account's Express services: each is a service of ECS, with what stands around it made by ECS. */
export class ExpressServices {
  readonly #known = new Map<string, ExpressService>()
  readonly #failures = new Map<ManagedResource, string>()

  constructor(
    private readonly account: Account,
    private readonly elb: Balancing,
  ) {}

  /** From the next deployment on, ECS cannot make that resource. */
  failResource(resource: ManagedResource, reason: string): void {
    this.#failures.set(resource, reason)
    this.account.hooks.script(builder, ['IN_PROGRESS', 'FAILED'])
  }

  mendResources(): void {
    this.#failures.clear()
  }

  /** What there is of that name, whoever made it; undefined for what was deleted. */
  find(arn: string): ExpressService | undefined {
    const found = this.#known.get(arn)
    return found?.service.status === 'INACTIVE' ? undefined : found
  }

  /** What cannot be changed any more. @throws AwsError ServiceNotFoundException, ServiceNotActiveException */
  active(arn: string): ExpressService {
    const found = this.#known.get(arn)
    if (found === undefined) throw new AwsError('ServiceNotFoundException', 'Service not found.')
    if (found.service.status === 'ACTIVE') return found
    throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.')
  }

  async create(
    cluster: Cluster,
    name: string,
    infrastructureRoleArn: string,
    input: Json,
    caller: Caller,
  ): Promise<ExpressService> {
    const { world, parts } = this.account
    const logGroup = `/aws/ecs/${cluster.name}/${name}-${randomBytes(2).toString('hex')}`
    const current = configure(input, logGroup)
    const gateway = await buildGateway(this.elb, current, infrastructureRoleArn, parts.pace)
    const origin = {
      name,
      arn: serviceArn(world, cluster.name, name),
      cluster: cluster.name,
      createdBy: caller.principal.arn,
      now: () => world.time.now(),
    }
    const settings = {
      resourceManagementType: 'ECS',
      launchType: 'FARGATE',
      platformVersion: 'LATEST',
      enableECSManagedTags: true,
      propagateTags: 'SERVICE',
      healthCheckGracePeriodSeconds: 300,
      loadBalancers: gateway.loadBalancers,
      deploymentConfiguration: { ...deploymentConfiguration, alarms: alarmOf(cluster.name, name) },
    }
    const service = new Service(origin, settings, 0)
    const made: ExpressService = {
      service,
      infrastructureRoleArn,
      gateway,
      logGroup,
      configurations: new Map(),
      current,
      updatedAt: world.time.now(),
    }
    this.#known.set(origin.arn, made)
    this.#deploy(made, caller)
    this.account.addService(service)
    return made
  }

  /** @returns the configuration that is being deployed */
  update(express: ExpressService, input: Json, caller: Caller): ExpressConfiguration {
    express.current = configure(input, express.logGroup, express.current)
    express.updatedAt = this.account.world.time.now()
    this.#deploy(express, caller)
    this.account.wake(express.service)
    return express.current
  }

  #deploy(express: ExpressService, caller: Caller): void {
    const { service, current, gateway, configurations } = express
    const { world } = this.account
    const family = `${service.origin.cluster}-${service.origin.name}`
    const definition = this.account.definitions.register(definitionOf(family, world.region, current), caller)
    const { securityGroups, subnets } = current.networkConfiguration
    service.settings = {
      ...service.settings,
      taskDefinition: definition.arn,
      networkConfiguration: {
        awsvpcConfiguration: { securityGroups, subnets, assignPublicIp: 'ENABLED' },
      },
      deploymentConfiguration: {
        ...(service.settings.deploymentConfiguration as object), // set by `create`
        // What ECS does about infrastructure that it cannot make is not documented: here the deployment waits and fails.
        lifecycleHooks: this.#failures.size === 0 ? [] : [builderHook],
      },
    }
    service.desiredCount = Math.max(service.desiredCount, number(current.scalingTarget, 'minTaskCount') ?? 1)
    const { revision } = service.deploy(definition)
    revision.managedResources = describeResources(current, gateway, this.#failures, world.time.now())
    configurations.set(revision.arn, current)
  }
}

const builderHook = {
  targetType: 'AWS_LAMBDA',
  hookTargetArn: builder,
  roleArn: 'arn:aws:iam:::role/ecs-express',
  lifecycleStages: ['PRE_SCALE_UP'],
}

/** The alarm over 4xx and 5xx that ECS makes; a test raises it by `ecs.alarms`. Its real name is not documented. */
export function expressAlarm(cluster: string, service: string): string {
  return `${cluster}/${service}/RollbackAlarm`
}

function alarmOf(cluster: string, service: string): Json {
  return { alarmNames: [expressAlarm(cluster, service)], enable: true, rollback: true }
}
