import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
  type CreateServiceCommandInput,
  type DeploymentConfiguration,
  type DeploymentLifecycleHookAction,
  type ServiceDeployment,
  type StopServiceDeploymentStopType,
} from '@aws-sdk/client-ecs'
import type { LocalAws, VirtualTime } from '@slipway/local-aws'
import { aService, type ServiceUnderTest } from './ecs-service.js'

export interface NativeServiceUnderTest extends ServiceUnderTest {
  /** Begins a deployment of an image, and waits for what shows right then. */
  deploy(image: string): Promise<void>
  /** The newest service deployment, as it is described. */
  newest(): Promise<ServiceDeployment>
  stop(stopType?: StopServiceDeploymentStopType): Promise<void>
  resume(action?: DeploymentLifecycleHookAction): Promise<void>
  /** Lets time pass until the deployment is in a stage; gives the seconds that took. */
  until(stage: string): Promise<number>
  /** Every stage with its share of the production traffic, as they change until the deployment is over. */
  watch(): Promise<readonly string[]>
}

/** The service `web` with a strategy of its own, its first deployment behind it. */
export async function aNativeService(
  aws: LocalAws,
  time: VirtualTime,
  deploymentConfiguration: DeploymentConfiguration,
  settings: Partial<CreateServiceCommandInput> = {},
): Promise<NativeServiceUnderTest> {
  const web = await aService(aws, { ...settings, deploymentConfiguration: { strategy: 'BLUE_GREEN' } })
  let arn = ''
  const newest = async (): Promise<ServiceDeployment> => {
    const { serviceDeployments = [] } = await web.client.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
    )
    return serviceDeployments[0] ?? {}
  }
  await time.advance(180_000)
  return {
    ...web,
    newest,
    async deploy(image) {
      await web.update({ taskDefinition: await web.register(image), deploymentConfiguration })
      const { serviceDeployments = [] } = await web.client.send(
        new ListServiceDeploymentsCommand({ cluster: 'main', service: 'web' }),
      )
      arn = serviceDeployments[0]?.serviceDeploymentArn ?? ''
      await time.advance(0)
    },
    async stop(stopType = 'ROLLBACK') {
      const { serviceDeploymentArn } = await newest()
      await web.client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType }))
    },
    async resume(action) {
      const { serviceDeploymentArn, lifecycleHookDetails = [] } = await newest()
      const hookId = lifecycleHookDetails.find(({ status }) => status === 'AWAITING_ACTION')?.hookId
      await web.client.send(
        new ContinueServiceDeploymentCommand({
          serviceDeploymentArn,
          hookId,
          ...(action !== undefined && { action }),
        }),
      )
    },
    async until(stage) {
      for (let seconds = 0; seconds < 3_600; seconds += 2) {
        if ((await newest()).lifecycleStage === stage) return seconds
        await time.advance(2_000)
      }
      throw new Error(`never in ${stage}`)
    },
    async watch() {
      const seen: string[] = []
      for (let seconds = 0; seconds < 3_600; seconds += 2) {
        const { status = '', lifecycleStage = '', targetServiceRevision } = await newest()
        const weight = targetServiceRevision?.requestedProductionTrafficWeight ?? 0
        const line = `${lifecycleStage} ${weight}%`
        if (line !== seen.at(-1)) seen.push(line)
        if (/SUCCESSFUL|FAILED|STOPPED/.test(status)) return [...seen, status]
        await time.advance(2_000)
      }
      throw new Error(`never over: ${seen.join(', ')}`)
    },
  }
}
