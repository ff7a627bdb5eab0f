import {
  BatchGetDeploymentTargetsCommand,
  CodeDeployClient,
  CreateDeploymentCommand,
  GetDeploymentCommand,
  type CreateDeploymentCommandInput,
  type DeploymentInfo,
  type ECSTarget,
} from '@aws-sdk/client-codedeploy'
import type { DeploymentGroupOptions, LocalAws, VirtualTime } from '@slipway/local-aws'
import { aService, type ServiceUnderTest } from './ecs-service.js'

/** The service `web` of the cluster `main`, deployed by CodeDeploy, its first task set steady. */
export interface BlueGreen extends ServiceUnderTest {
  readonly codeDeploy: CodeDeployClient
  readonly blueGroup: string
  readonly greenGroup: string
  readonly listener: string
  /** Deploys a revision of that image; gives the deployment's id. */
  deploy(image: string, more?: Partial<CreateDeploymentCommandInput>, hooks?: object): Promise<string>
  get(id: string): Promise<DeploymentInfo>
  target(id: string): Promise<ECSTarget>
  /** Event statuses, as `Install Succeeded`. */
  events(id: string): Promise<readonly string[]>
}

export async function blueGreenService(
  aws: LocalAws,
  time: VirtualTime,
  group: Partial<DeploymentGroupOptions> & { readonly hasTestRoute?: boolean } = {},
): Promise<BlueGreen> {
  const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'web' })
  const [blueGroup, greenGroup] = ['blue', 'green'].map(
    (name) =>
      aws.elb.createTargetGroup({
        name,
        port: 8080,
        healthCheck: { intervalMs: 10_000, unhealthyThreshold: 2 },
        deregistrationDelayMs: 5_000,
      }).arn,
  )
  if (blueGroup === undefined || greenGroup === undefined) throw new Error('two target groups were made')
  const { arn: listener } = await aws.elb.createListener({ loadBalancerArn, targetGroupArn: blueGroup })
  const { hasTestRoute = false, ...options } = group
  const test = hasTestRoute
    ? await aws.elb.createListener({ loadBalancerArn, port: 8443, targetGroupArn: blueGroup })
    : undefined
  const web = await aService(aws, {
    deploymentController: { type: 'CODE_DEPLOY' },
    loadBalancers: [{ targetGroupArn: blueGroup, containerName: 'web', containerPort: 8080 }],
  })
  const { application, name } = aws.codeDeploy.createDeploymentGroup({
    cluster: 'main',
    service: 'web',
    targetGroups: [blueGroup, greenGroup],
    prodListener: listener,
    ...(test !== undefined && { testListener: test.arn }),
    ...options,
  })
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = aws.environment
  const codeDeploy = new CodeDeployClient({
    endpoint: aws.world.endpoint,
    region: aws.world.region,
    credentials: { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY },
    maxAttempts: 1,
  })
  const target = async (deploymentId: string): Promise<ECSTarget> => {
    const { deploymentTargets } = await codeDeploy.send(
      new BatchGetDeploymentTargetsCommand({ deploymentId, targetIds: ['main:web'] }),
    )
    return deploymentTargets?.[0]?.ecsTarget ?? {}
  }
  await time.advance(60_000)
  return {
    ...web,
    codeDeploy,
    blueGroup,
    greenGroup,
    listener,
    target,
    async deploy(image, more = {}, hooks = []) {
      const { deploymentId = '' } = await codeDeploy.send(
        new CreateDeploymentCommand({
          applicationName: application,
          deploymentGroupName: name,
          revision: {
            revisionType: 'AppSpecContent',
            appSpecContent: { content: appSpec(await web.register(image), hooks) },
          },
          ...more,
        }),
      )
      return deploymentId
    },
    async get(deploymentId) {
      const { deploymentInfo } = await codeDeploy.send(new GetDeploymentCommand({ deploymentId }))
      return deploymentInfo ?? {}
    },
    async events(id) {
      const { lifecycleEvents = [] } = await target(id)
      return lifecycleEvents.map(
        ({ lifecycleEventName = '', status = '' }) => `${lifecycleEventName} ${status}`,
      )
    },
  }
}

export function appSpec(taskDefinition: string, hooks: object = []): string {
  const LoadBalancerInfo = { ContainerName: 'web', ContainerPort: 8080 }
  const Properties = { TaskDefinition: taskDefinition, LoadBalancerInfo }
  return JSON.stringify({
    version: '0.0',
    Resources: [{ TargetService: { Type: 'AWS::ECS::Service', Properties } }],
    Hooks: hooks,
  })
}
