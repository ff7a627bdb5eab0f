import {
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  ListServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
  type ServiceDeployment,
  type StopServiceDeploymentStopType,
} from '@aws-sdk/client-ecs'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { aService, deploymentsOf, type ServiceUnderTest } from './ecs-service.js'

let aws: LocalAws
let time: VirtualTime
let web: ServiceUnderTest

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  web = await aService(aws, {
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
  })
  await time.advance(120_000)
})
afterEach(() => aws.stop())

/** Statuses of the service's deployments, newest first. */
async function statuses(): Promise<readonly string[]> {
  const { serviceDeployments = [] } = await web.client.send(
    new ListServiceDeploymentsCommand({ cluster: 'main', service: 'web' }),
  )
  return serviceDeployments.map(({ status = '' }) => status)
}

async function newest(): Promise<ServiceDeployment> {
  const { serviceDeployments: listed = [] } = await web.client.send(
    new ListServiceDeploymentsCommand({ cluster: 'main', service: 'web' }),
  )
  const serviceDeploymentArns = [listed[0]?.serviceDeploymentArn ?? '']
  const { serviceDeployments = [] } = await web.client.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }),
  )
  return serviceDeployments[0] ?? {}
}

async function stop(stopType?: StopServiceDeploymentStopType): Promise<void> {
  const { serviceDeploymentArn } = await newest()
  await web.client.send(
    new StopServiceDeploymentCommand({ serviceDeploymentArn, ...(stopType && { stopType }) }),
  )
}

it('a rolling update is in progress, then successful', async () => {
  await web.update({ taskDefinition: await web.register('web:next') })
  expect(await statuses()).toEqual(['IN_PROGRESS', 'SUCCESSFUL'])
  await time.advance(120_000)
  expect(await statuses()).toEqual(['SUCCESSFUL', 'SUCCESSFUL'])
  expect(await newest()).toMatchObject({
    targetServiceRevision: { runningTaskCount: 1, pendingTaskCount: 0 },
    deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE', failureCount: 0, threshold: 3 },
  })
})

it('one that the circuit breaker ends is a rollback, with where it went', async () => {
  const { targetServiceRevision: back } = await newest()
  aws.ecs.script('web:crash', { exit: { afterMs: 1_000, code: 1 } })
  await web.update({ taskDefinition: await web.register('web:crash') })
  await time.advance(190_000)
  expect(await newest()).toMatchObject({
    status: 'ROLLBACK_IN_PROGRESS',
    rollback: { serviceRevisionArn: back?.arn },
    deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3 },
  })
  await time.advance(200_000)
  expect(await statuses()).toEqual(['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'])
})

it('one that a newer one supersedes is stopped', async () => {
  await web.update({ taskDefinition: await web.register('web:second') })
  await web.update({ taskDefinition: await web.register('web:third') })
  await time.advance(200_000)
  expect(await statuses()).toEqual(['SUCCESSFUL', 'STOPPED', 'SUCCESSFUL'])
})

it('one that is stopped goes back', async () => {
  const first = (await web.describe()).deployments?.[0]?.id ?? ''
  await web.update({ taskDefinition: await web.register('web:next') })
  await time.advance(5_000)
  await stop()
  expect(await statuses()).toEqual(['ROLLBACK_IN_PROGRESS', 'SUCCESSFUL'])
  await time.advance(200_000)
  expect(await statuses()).toEqual(['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'])
  expect(await deploymentsOf(web)).toEqual([`PRIMARY COMPLETED 1/1 ECS deployment ${first} completed.`])
})

it('one that is aborted stays where it is', async () => {
  await web.update({ taskDefinition: await web.register('web:next') })
  await stop('ABORT')
  await time.advance(200_000)
  expect(await statuses()).toEqual(['STOPPED', 'SUCCESSFUL'])
  expect((await web.describe()).deployments).toMatchObject([
    { status: 'PRIMARY', rolloutState: 'FAILED', runningCount: 0 },
    { status: 'ACTIVE', rolloutState: 'COMPLETED', runningCount: 1 },
  ])
})

it('one that is over cannot be stopped', async () => {
  await expect(stop()).rejects.toMatchObject({ name: 'ConflictException' })
})

it('one that does not exist is not found, or listed as missing', async () => {
  const arn = `${(await newest()).serviceDeploymentArn ?? ''}x`
  await expect(
    web.client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn })),
  ).rejects.toMatchObject({ name: 'ServiceDeploymentNotFoundException' })
  const described = await web.client.send(
    new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
  )
  expect(described).toMatchObject({ serviceDeployments: [], failures: [{ arn, reason: 'MISSING' }] })
})

it('a revision tells its task definition and images', async () => {
  const { targetServiceRevision } = await newest()
  const { serviceRevisions } = await web.client.send(
    new DescribeServiceRevisionsCommand({ serviceRevisionArns: [targetServiceRevision?.arn ?? ''] }),
  )
  expect(serviceRevisions).toMatchObject([
    {
      taskDefinition: (await web.describe()).taskDefinition,
      containerImages: [{ containerName: 'web', image: 'web:good' }],
    },
  ])
})
