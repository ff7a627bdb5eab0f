import type { Json } from '../../json-service.js'
import { number, record, records, required, text, texts } from '../members.js'
import { invalid } from './invalid.js'

/** What a revision of an Express service is made of, with every default filled in. */
export interface ExpressConfiguration {
  readonly executionRoleArn: string
  readonly taskRoleArn: string | undefined
  readonly cpu: string
  readonly memory: string
  readonly cpuArchitecture: string
  readonly healthCheckPath: string
  readonly networkConfiguration: {
    readonly securityGroups: readonly string[]
    readonly subnets: readonly string[]
  }
  /** As given, with the port and the logs that ECS adds. */
  readonly primaryContainer: Json
  readonly scalingTarget: Json
}

const scalingDefaults = {
  minTaskCount: 1,
  maxTaskCount: 20,
  autoScalingMetric: 'AVERAGE_CPU',
  autoScalingTargetValue: 60,
}

const metrics = ['AVERAGE_CPU', 'AVERAGE_MEMORY', 'REQUEST_COUNT_PER_TARGET']

/**
 * The configuration that CreateExpressGatewayService makes, or UpdateExpressGatewayService of the one before: what the
 * update does not name stays, and the container is replaced as a whole.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/express-service-work.html
 * @param logGroup the one that ECS makes where none is named
 * @throws AwsError InvalidParameterException
 */
export function configure(
  input: Json,
  logGroup: string,
  before?: ExpressConfiguration,
): ExpressConfiguration {
  const network = record(input, 'networkConfiguration')
  const given = record(input, 'primaryContainer')
  if (given === undefined && before === undefined) throw invalid('primaryContainer can not be blank.')
  const container = given === undefined ? before?.primaryContainer : withDefaults(given, logGroup)
  const configuration = {
    executionRoleArn: text(input, 'executionRoleArn') ?? before?.executionRoleArn ?? '',
    taskRoleArn: text(input, 'taskRoleArn') ?? before?.taskRoleArn,
    cpu: text(input, 'cpu') ?? before?.cpu ?? '256',
    memory: text(input, 'memory') ?? before?.memory ?? '512',
    cpuArchitecture: text(input, 'cpuArchitecture') ?? before?.cpuArchitecture ?? 'X86_64',
    healthCheckPath: text(input, 'healthCheckPath') ?? before?.healthCheckPath ?? '/ping',
    networkConfiguration: network
      ? { securityGroups: texts(network, 'securityGroups'), subnets: texts(network, 'subnets') }
      : (before?.networkConfiguration ?? {
          securityGroups: ['sg-express'],
          subnets: ['subnet-1', 'subnet-2'],
        }),
    primaryContainer: container ?? {},
    scalingTarget: { ...scalingDefaults, ...before?.scalingTarget, ...record(input, 'scalingTarget') },
  }
  check(configuration)
  return configuration
}

function withDefaults(container: Json, logGroup: string): Json {
  required(container, 'image')
  return {
    containerPort: 80,
    awsLogsConfiguration: { logGroup, logStreamPrefix: 'ecs' },
    ...container,
  }
}

/** The words are not documented. */
function check({
  executionRoleArn,
  healthCheckPath,
  scalingTarget,
  primaryContainer,
}: ExpressConfiguration): void {
  if (!isRole(executionRoleArn)) throw invalid('executionRoleArn must be the ARN of a role.')
  if (!healthCheckPath.startsWith('/')) throw invalid('healthCheckPath must start with a forward slash.')
  const port = number(primaryContainer, 'containerPort') ?? 0
  if (port < 1 || port > 65_535) throw invalid('containerPort must be between 1 and 65535.')
  const [min = 0, max = 0] = [number(scalingTarget, 'minTaskCount'), number(scalingTarget, 'maxTaskCount')]
  if (min > max) throw invalid('minTaskCount must be less than or equal to maxTaskCount.')
  if (!metrics.includes(text(scalingTarget, 'autoScalingMetric') ?? ''))
    throw invalid('Invalid autoScalingMetric.')
  for (const variable of records(primaryContainer, 'environment')) required(variable, 'name')
}

export function isRole(arn: string): boolean {
  return /^arn:[\w-]+:iam::\d{12}:role\/.+$/.test(arn)
}

/** The task definition that ECS registers for it. */
export function definitionOf(family: string, region: string, configuration: ExpressConfiguration): Json {
  const { executionRoleArn, taskRoleArn, cpu, memory, cpuArchitecture, primaryContainer } = configuration
  const { image, command, environment, secrets, repositoryCredentials } = primaryContainer
  const containerPort = number(primaryContainer, 'containerPort')
  const logs = record(primaryContainer, 'awsLogsConfiguration') ?? {}
  return {
    family,
    requiresCompatibilities: ['FARGATE'],
    networkMode: 'awsvpc',
    cpu,
    memory,
    runtimePlatform: { operatingSystemFamily: 'LINUX', cpuArchitecture },
    executionRoleArn,
    ...(taskRoleArn !== undefined && { taskRoleArn }),
    containerDefinitions: [
      {
        name: mainContainer,
        image,
        essential: true,
        portMappings: [{ name: 'main-port', containerPort, hostPort: containerPort, protocol: 'tcp' }],
        ...(command !== undefined && { command }),
        environment: environment ?? [],
        ...(secrets !== undefined && { secrets }),
        ...(repositoryCredentials !== undefined && { repositoryCredentials }),
        logConfiguration: {
          logDriver: 'awslogs',
          options: {
            'awslogs-group': text(logs, 'logGroup') ?? '',
            'awslogs-region': region,
            'awslogs-stream-prefix': text(logs, 'logStreamPrefix') ?? '',
            mode: 'non-blocking',
            'max-buffer-size': '25m',
          },
        },
      },
    ],
  }
}

/** "name: Main - Default name for the primary container" */
export const mainContainer = 'Main'
