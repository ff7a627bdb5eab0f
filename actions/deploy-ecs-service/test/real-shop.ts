import type { ContainerDefinition, CreateServiceCommandInput } from '@aws-sdk/client-ecs'
import { quickPace, type LocalAws, type Pace } from '@slipway/local-aws'
import { inAShop } from './in-a-shop.js'
import { ensureImages, image } from './real-images.js'
import type { Shop } from './shop.js'

/** Real containers take real time; what is around them is to take little, but for what they have to come before. */
const pace: Pace = {
  ...quickPace,
  pollMs: 100,
  // A second crash has to be seen before the third: the step looks every two seconds.
  provisioningMs: 2_000,
  pullRetriesMs: 300,
  deprovisioningMs: 500,
  alarmBakeMs: 3_000,
  // A breaker that acts at the first failure is before the second.
  breakerMs: 100,
}

/** Says its version to whoever asks, and ends when it is asked to. */
export const server: readonly string[] = [
  'node',
  '-e',
  "require('node:http').createServer((_, response) => response.end(process.env.VERSION ?? 'orders')).listen(8080); process.on('SIGTERM', () => process.exit(0))",
]

/**
 * A shop whose tasks are real containers; `orders:1` serves in one.
 * @param app what its container has besides, or instead
 */
export async function inARealShop(
  use: (shop: Shop) => Promise<void>,
  settings: Parameters<typeof inAShop>[1] = {},
  app: Partial<ContainerDefinition> = {},
): Promise<void> {
  ensureImages()
  // A SIGTERM that comes while a program starts is lost on it: it is killed then.
  const own = { image: image('1'), command: [...server], stopTimeout: 2, ...app }
  await inAShop(use, settings, { tasks: 'docker', pace }, own)
}

export async function behindALoadBalancer(aws: LocalAws): Promise<Partial<CreateServiceCommandInput>> {
  const { targetGroupArn } = await balance(aws)
  return { loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8080 }] }
}

/** What a service needs to be behind two target groups, and the address that its users ask. */
export async function blueAndGreen(
  aws: LocalAws,
): Promise<{ readonly settings: Partial<CreateServiceCommandInput>; readonly url: string }> {
  const { targetGroupArn, ruleArn, url } = await balance(aws)
  const advancedConfiguration = {
    alternateTargetGroupArn: createTargetGroup(aws, 'green'),
    productionListenerRule: ruleArn,
    roleArn: `arn:aws:iam::${aws.world.account}:role/orders-execution`,
  }
  const behind = { targetGroupArn, containerName: 'app', containerPort: 8080, advancedConfiguration }
  return { settings: { loadBalancers: [behind] }, url }
}

async function balance(
  aws: LocalAws,
): Promise<{ readonly targetGroupArn: string; readonly ruleArn: string; readonly url: string }> {
  const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'orders' })
  const targetGroupArn = createTargetGroup(aws, 'orders')
  return { targetGroupArn, ...(await aws.elb.createListener({ loadBalancerArn, targetGroupArn })) }
}

/** Checked twice a second; an application has two seconds to listen. */
function createTargetGroup({ elb }: LocalAws, name: string): string {
  const healthCheck = { intervalMs: 500, timeoutMs: 400, unhealthyThreshold: 4 }
  return elb.createTargetGroup({ name, port: 8080, healthCheck, deregistrationDelayMs: 500 }).arn
}
