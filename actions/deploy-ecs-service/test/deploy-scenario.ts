import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs'
import type { Fault, LocalAws, ScenarioName } from '@slipway/local-aws'
import type { StepResult } from '@slipway/testkit'
import { fastTime } from './fast-time.js'
import { inAShop } from './in-a-shop.js'
import { changes, type Shop } from './shop.js'

export interface ScenarioOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly isBehindALoadBalancer?: boolean
  readonly sidecar?: { readonly image: string; readonly essential: boolean }
  /** What the calls of the step meet. */
  readonly faults?: readonly Fault[]
}

/** What a step made of a scenario. */
export interface Deployed {
  readonly step: StepResult
  /** Everything that it asked of AWS. */
  readonly calls: readonly string[]
  readonly changes: readonly string[]
  /** What the service runs in the end: `orders:1`. */
  readonly serving: string
}

/** Plays a scenario in an embedded AWS, and deploys `orders:2` into it with the bundle. */
export async function deployScenario(name: ScenarioName, options: ScenarioOptions = {}): Promise<Deployed> {
  const { options: aws, env } = fastTime()
  let deployed: Deployed | undefined
  const use = async (shop: Shop): Promise<void> => {
    deployed = await deploy(shop, name, options, env)
  }
  await inAShop(use, options.isBehindALoadBalancer === true ? behindALoadBalancer : {}, aws)
  if (deployed === undefined) throw new Error(`Nothing was deployed into ${name}`)
  return deployed
}

async function deploy(
  shop: Shop,
  name: ScenarioName,
  { inputs, sidecar, faults = [] }: ScenarioOptions,
  env: Readonly<Record<string, string>>,
): Promise<Deployed> {
  const { definition, container } = shop.aws.ecs.play(name, { image: 'orders:2', sidecar: 'proxy:1' })
  const [app] = shop.definition.containerDefinitions ?? []
  shop.write('task-definition.json', {
    ...shop.definition,
    ...definition,
    containerDefinitions: [
      { ...app, ...container },
      ...(sidecar === undefined ? [] : [{ name: 'proxy', ...sidecar }]),
    ],
  })
  for (const fault of faults) shop.aws.faults.add(fault)
  const step = await shop.deploy(
    { 'container-name': 'app', preflight: 'false', ...inputs },
    { env: { ...shop.aws.environment, ...env } },
  )
  const { calls } = shop.aws.journal
  const changed = changes(shop)
  shop.aws.faults.clear()
  const { taskDefinition = '' } = await shop.describe()
  return { step, calls: [...calls], changes: changed, serving: taskDefinition.replace(/.*\//, '') }
}

async function behindALoadBalancer(aws: LocalAws): Promise<Partial<CreateServiceCommandInput>> {
  const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'orders' })
  const { arn: targetGroupArn } = aws.elb.createTargetGroup({
    name: 'orders',
    port: 8080,
    healthCheck: { intervalMs: 2_000, unhealthyThreshold: 2 },
    deregistrationDelayMs: 2_000,
  })
  await aws.elb.createListener({ loadBalancerArn, targetGroupArn })
  return { loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8080 }] }
}
