import { CreateServiceCommand, DescribeServicesCommand, type Service } from '@aws-sdk/client-ecs'
import type { DeploymentGroupOptions } from '@slipway/local-aws'
import type { StepResult } from '@slipway/testkit'
import { openShop, type Shop } from './shop.js'

/** The shop with a second service, `web`, which CodeDeploy deploys; it runs `orders:1` as the other one does. */
export interface CodeDeployShop extends Shop {
  /** Of `web`, by the bundle. */
  deployWeb(inputs?: Readonly<Record<string, string>>): Promise<StepResult>
  /** The revision that gets the traffic: `orders:2`. */
  serving(): Promise<string>
}

/** @param group of CodeDeploy, which deploys it */
export async function openCodeDeployShop(
  group: Partial<DeploymentGroupOptions> | 'none' = {},
): Promise<CodeDeployShop> {
  const shop = await openShop()
  const { aws, ecs } = shop
  const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'shop' })
  const create = (name: string): string =>
    aws.elb.createTargetGroup({
      name,
      port: 8080,
      healthCheck: { intervalMs: 100, unhealthyThreshold: 2 },
      deregistrationDelayMs: 50,
    }).arn
  const targetGroups = [create('web-blue'), create('web-green')] as const
  const { arn: prodListener } = await aws.elb.createListener({
    loadBalancerArn,
    targetGroupArn: targetGroups[0],
  })
  await ecs.send(
    new CreateServiceCommand({
      cluster: 'shop',
      serviceName: 'web',
      taskDefinition: 'orders:1',
      desiredCount: 1,
      launchType: 'FARGATE',
      platformVersion: '1.4.0',
      deploymentController: { type: 'CODE_DEPLOY' },
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      loadBalancers: [{ targetGroupArn: targetGroups[0], containerName: 'app', containerPort: 8080 }],
    }),
  )
  if (group !== 'none') {
    aws.codeDeploy.createDeploymentGroup({
      cluster: 'shop',
      service: 'web',
      targetGroups: [...targetGroups],
      prodListener,
      ...group,
    })
  }
  const describe = async (): Promise<Service> => {
    const found = await ecs.send(new DescribeServicesCommand({ cluster: 'shop', services: ['web'] }))
    return found.services?.[0] ?? {}
  }
  while ((await describe()).taskSets?.[0]?.stabilityStatus !== 'STEADY_STATE') {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  aws.journal.clear()
  return {
    ...shop,
    deployWeb: (inputs = {}) => shop.deploy({ service: 'web', ...inputs }),
    serving: async () => ((await describe()).taskDefinition ?? '').replace(/.*\//, ''),
  }
}
