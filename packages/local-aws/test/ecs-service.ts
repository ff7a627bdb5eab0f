import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
  type ContainerDefinition,
  type CreateServiceCommandInput,
  type Deployment,
  type RegisterTaskDefinitionCommandInput,
  type Service,
  type Task,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs'
import type { LocalAws } from '@slipway/local-aws'

/** A client of the embedded ECS, as its administrator. */
export function ecsClient(aws: LocalAws): ECSClient {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = aws.environment
  return new ECSClient({
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY },
    maxAttempts: 1,
  })
}

export interface ServiceUnderTest {
  readonly client: ECSClient
  /** Registers a revision of the family `web` with that image and gives its ARN. */
  register(
    image: string,
    container?: Partial<ContainerDefinition>,
    sidecar?: { readonly image: string; readonly essential: boolean },
    definition?: Partial<RegisterTaskDefinitionCommandInput>,
  ): Promise<string>
  /** Updates the service and gives the id of its primary deployment. */
  update(change: Omit<UpdateServiceCommandInput, 'cluster' | 'service'>): Promise<string>
  describe(): Promise<Service>
}

/** Cluster `main` with the service `web` of one task of image `web:good`, just created. */
export async function aService(
  aws: LocalAws,
  settings: Partial<CreateServiceCommandInput> = {},
): Promise<ServiceUnderTest> {
  const client = ecsClient(aws)
  const register: ServiceUnderTest['register'] = async (image, container, sidecar, definition) => {
    const { taskDefinition } = await client.send(
      new RegisterTaskDefinitionCommand({
        family: 'web',
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        ...definition,
        containerDefinitions: [
          {
            name: 'web',
            image,
            portMappings: [{ containerPort: 8080 }],
            logConfiguration: {
              logDriver: 'awslogs',
              options: { 'awslogs-group': '/ecs/web', 'awslogs-stream-prefix': 'web' },
            },
            ...container,
          },
          ...(sidecar === undefined ? [] : [{ name: 'side', ...sidecar }]),
        ],
      }),
    )
    return taskDefinition?.taskDefinitionArn ?? ''
  }
  await client.send(new CreateClusterCommand({ clusterName: 'main' }))
  await client.send(
    new CreateServiceCommand({
      cluster: 'main',
      serviceName: 'web',
      taskDefinition: await register('web:good'),
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      ...settings,
    }),
  )
  const describe = async (): Promise<Service> => {
    const { services } = await client.send(
      new DescribeServicesCommand({ cluster: 'main', services: ['web'] }),
    )
    return services?.[0] ?? {}
  }
  return {
    client,
    register,
    describe,
    async update(change) {
      const { service } = await client.send(
        new UpdateServiceCommand({ cluster: 'main', service: 'web', ...change }),
      )
      return service?.deployments?.[0]?.id ?? ''
    },
  }
}

/** Deployments as one line each: `PRIMARY COMPLETED 1/1 ECS deployment … completed.` */
export async function deploymentsOf(service: ServiceUnderTest): Promise<readonly string[]> {
  const { deployments = [] } = await service.describe()
  return deployments.map(lineOf)
}

function lineOf(deployment: Deployment): string {
  const { status, rolloutState, runningCount, desiredCount, rolloutStateReason } = deployment
  return `${status} ${rolloutState} ${runningCount}/${desiredCount} ${rolloutStateReason}`
}

/** The messages of the service's events, oldest first. */
export async function eventsOf(service: ServiceUnderTest): Promise<readonly string[]> {
  const { events = [] } = await service.describe()
  return events.map(({ message = '' }) => message).reverse()
}

/** Described tasks of the service, oldest first. */
export async function tasksOf(
  { client }: ServiceUnderTest,
  desiredStatus: 'RUNNING' | 'STOPPED',
): Promise<readonly Task[]> {
  const { taskArns = [] } = await client.send(
    new ListTasksCommand({ cluster: 'main', serviceName: 'web', desiredStatus }),
  )
  if (taskArns.length === 0) return []
  const { tasks = [] } = await client.send(new DescribeTasksCommand({ cluster: 'main', tasks: taskArns }))
  return tasks.reverse()
}
