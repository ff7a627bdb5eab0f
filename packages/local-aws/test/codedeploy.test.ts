import {
  BatchGetDeploymentGroupsCommand,
  ContinueDeploymentCommand,
  CreateDeploymentCommand,
  ListApplicationsCommand,
  ListDeploymentGroupsCommand,
  ListDeploymentTargetsCommand,
  StopDeploymentCommand,
} from '@aws-sdk/client-codedeploy'
import { startLocalAws, virtualTime, type LocalAws, type VirtualTime } from '@slipway/local-aws'
import { appSpec, blueGreenService, type BlueGreen } from './codedeploy-world.js'
import { tasksOf } from './ecs-service.js'

let aws: LocalAws
let time: VirtualTime

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
})
afterEach(() => aws.stop())

/** `PRIMARY 1 web:2` for each task set of the service, newest first. */
async function taskSets(web: BlueGreen): Promise<readonly string[]> {
  const { taskSets: sets = [] } = await web.describe()
  return sets.map(
    ({ status = '', runningCount = 0, taskDefinition = '' }) =>
      `${status} ${runningCount} ${taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1)}`,
  )
}

describe('a service of the controller CODE_DEPLOY', () => {
  it('consists of task sets, and has no deployments of its own', async () => {
    const web = await blueGreenService(aws, time)
    const service = await web.describe()
    expect(service).toMatchObject({
      deploymentController: { type: 'CODE_DEPLOY' },
      deployments: [],
      runningCount: 1,
      taskSets: [{ status: 'PRIMARY', stabilityStatus: 'STEADY_STATE', scale: { value: 100 } }],
    })
    const [task] = await tasksOf(web, 'RUNNING')
    expect(task?.startedBy).toBe(service.taskSets?.[0]?.id)
  })

  it('gets a task definition by CodeDeploy only', async () => {
    const web = await blueGreenService(aws, time)
    await expect(web.update({ taskDefinition: await web.register('web:next') })).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message:
        'Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.',
    })
    await expect(web.update({ forceNewDeployment: true })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    })
    await web.update({ desiredCount: 2 })
    await time.advance(60_000)
    expect(await taskSets(web)).toEqual(['PRIMARY 2 web:1'])
  })
})

describe('a deployment', () => {
  it('brings a replacement task set into service and terminates the original one', async () => {
    const web = await blueGreenService(aws, time)
    const id = await web.deploy('web:next', { description: 'of a test' })
    expect(id).toMatch(/^d-[A-Z0-9]{9}$/)
    expect(await web.get(id)).toMatchObject({ status: 'Created', creator: 'user', description: 'of a test' })
    await time.advance(30_000)
    expect(await web.get(id)).toMatchObject({ status: 'InProgress', deploymentOverview: { InProgress: 1 } })
    expect((await web.target(id)).taskSetsInfo).toMatchObject([
      { taskSetLabel: 'Blue', status: 'PRIMARY', trafficWeight: 100, targetGroup: { name: 'blue' } },
      { taskSetLabel: 'Green', status: 'ACTIVE', trafficWeight: 0, targetGroup: { name: 'green' } },
    ])
    await time.advance(120_000)
    expect(await web.get(id)).toMatchObject({ status: 'Succeeded', deploymentOverview: { Succeeded: 1 } })
    expect(await web.events(id)).toEqual([
      'BeforeInstall Succeeded',
      'Install Succeeded',
      'AfterInstall Succeeded',
      'BeforeAllowTraffic Succeeded',
      'AllowTraffic Succeeded',
      'AfterAllowTraffic Succeeded',
    ])
    expect(await taskSets(web)).toEqual(['PRIMARY 1 web:2'])
    const service = await web.describe()
    expect(service.taskDefinition).toMatch(/web:2$/)
    expect(service.taskSets?.[0]).toMatchObject({ startedBy: 'CODE_DEPLOY', externalId: id })
    expect(aws.elb.health(web.greenGroup)).toMatchObject([{ state: 'healthy' }])
  })

  it('goes back to the other target group next time', async () => {
    const web = await blueGreenService(aws, time)
    await web.deploy('web:next')
    await time.advance(180_000)
    const id = await web.deploy('web:third')
    await time.advance(180_000)
    expect(await web.get(id)).toMatchObject({ status: 'Succeeded' })
    expect(aws.elb.health(web.blueGroup)).toMatchObject([{ state: 'healthy' }])
  })

  it.each([
    ['CodeDeployDefault.ECSCanary10Percent5Minutes', [10, 10, 10, 10, 10, 100]],
    ['CodeDeployDefault.ECSLinear10PercentEvery1Minutes', [10, 20, 30, 40, 50, 60]],
    ['CodeDeployDefault.ECSAllAtOnce', [100, 100, 100, 100, 100, 100]],
  ])('shifts traffic by %s', async (deploymentConfigName, expected) => {
    const web = await blueGreenService(aws, time, { terminationWaitMinutes: 60 })
    const id = await web.deploy('web:next', { deploymentConfigName })
    while (aws.codeDeploy.deployment(id).greenWeight === 0) await time.advance(1_000)
    const weights: number[] = []
    for (let minute = 0; minute < 6; minute++) {
      weights.push(aws.codeDeploy.deployment(id).greenWeight)
      await time.advance(60_000)
    }
    expect(weights).toEqual(expected)
  })

  it('keeps the original task set for as long as the group says, or until it is told to go on', async () => {
    const web = await blueGreenService(aws, time, { terminationWaitMinutes: 60 })
    const id = await web.deploy('web:next')
    await time.advance(180_000)
    expect(await web.get(id)).toMatchObject({
      status: 'InProgress',
      instanceTerminationWaitTimeStarted: true,
    })
    expect(await taskSets(web)).toEqual(['PRIMARY 1 web:2', 'ACTIVE 1 web:1'])
    await web.codeDeploy.send(
      new ContinueDeploymentCommand({ deploymentId: id, deploymentWaitType: 'TERMINATION_WAIT' }),
    )
    await time.advance(60_000)
    expect(await web.get(id)).toMatchObject({ status: 'Succeeded' })
    expect(await taskSets(web)).toEqual(['PRIMARY 1 web:2'])
  })

  it('waits at Ready, with test traffic at the replacement, until it is told to go on', async () => {
    const web = await blueGreenService(aws, time, { readyWaitMinutes: 10, hasTestRoute: true })
    const id = await web.deploy('web:next')
    await time.advance(120_000)
    expect(await web.get(id)).toMatchObject({ status: 'Ready', deploymentOverview: { Ready: 1 } })
    expect(await web.events(id)).toContain('AfterAllowTestTraffic Succeeded')
    expect(await web.events(id)).toContain('BeforeAllowTraffic Pending')
    await web.codeDeploy.send(
      new ContinueDeploymentCommand({ deploymentId: id, deploymentWaitType: 'READY_WAIT' }),
    )
    await time.advance(60_000)
    expect(await web.get(id)).toMatchObject({ status: 'Succeeded' })
  })

  it('is stopped when nobody says so in time', async () => {
    const web = await blueGreenService(aws, time, { readyWaitMinutes: 10 })
    const id = await web.deploy('web:next')
    await time.advance(720_000)
    expect(await web.get(id)).toMatchObject({ status: 'Stopped', errorInformation: { code: 'TIMEOUT' } })
  })

  it('fails by its hook, and says which one and why', async () => {
    aws.codeDeploy.scriptHook('check-orders', { answer: 'Failed' })
    const web = await blueGreenService(aws, time, { autoRollback: ['DEPLOYMENT_FAILURE'] })
    const id = await web.deploy('web:next', {}, [{ AfterInstall: 'check-orders' }])
    await time.advance(180_000)
    const failed = await web.get(id)
    expect(failed).toMatchObject({ status: 'Failed', errorInformation: { code: 'HOOK_EXECUTION_FAILURE' } })
    expect(await web.events(id)).toEqual([
      'BeforeInstall Succeeded',
      'Install Succeeded',
      'AfterInstall Failed',
      'BeforeAllowTraffic Skipped',
      'AllowTraffic Skipped',
      'AfterAllowTraffic Skipped',
    ])
    const event = (await web.target(id)).lifecycleEvents?.[2]
    expect(event?.diagnostics).toMatchObject({ scriptName: 'check-orders' })
    const rollback = await web.get(failed.rollbackInfo?.rollbackDeploymentId ?? '')
    expect(rollback).toMatchObject({
      status: 'Succeeded',
      creator: 'codeDeployRollback',
      rollbackInfo: { rollbackTriggeringDeploymentId: id },
    })
    await time.advance(60_000)
    expect(await taskSets(web)).toEqual(['PRIMARY 1 web:1'])
  })

  it('waits for a replacement whose tasks crash, which stopped tasks tell, until an hour is over', async () => {
    aws.ecs.script('web:broken', { exit: { afterMs: 2_000, code: 3 } })
    const web = await blueGreenService(aws, time)
    const id = await web.deploy('web:broken')
    await time.advance(180_000)
    expect(await web.get(id)).toMatchObject({ status: 'InProgress' })
    const green = (await web.target(id)).taskSetsInfo?.find(({ taskSetLabel }) => taskSetLabel === 'Green')
    const stopped = await tasksOf(web, 'STOPPED')
    expect(stopped.length).toBeGreaterThan(1)
    expect(stopped[0]).toMatchObject({
      startedBy: green?.identifer,
      stopCode: 'EssentialContainerExited',
      containers: [{ exitCode: 3 }],
    })
    await time.advance(3_600_000)
    expect(await web.get(id)).toMatchObject({ status: 'Failed', errorInformation: { code: 'TIMEOUT' } })
  })

  it('is stopped by an alarm while traffic moves, and all of it goes back', async () => {
    const web = await blueGreenService(aws, time, {
      configuration: 'CodeDeployDefault.ECSCanary10Percent5Minutes',
      alarms: ['errors'],
      autoRollback: ['DEPLOYMENT_STOP_ON_ALARM'],
    })
    const id = await web.deploy('web:next')
    await time.advance(120_000)
    expect((await web.target(id)).taskSetsInfo).toMatchObject([{ trafficWeight: 90 }, { trafficWeight: 10 }])
    aws.ecs.alarms.set('errors', 'ALARM')
    await time.advance(120_000)
    expect(await web.get(id)).toMatchObject({
      status: 'Stopped',
      errorInformation: { code: 'ALARM_ACTIVE', message: expect.stringContaining('<errors>') as string },
    })
    expect(await taskSets(web)).toEqual(['PRIMARY 1 web:1'])
  })

  it.each([
    [true, ['PRIMARY 1 web:1']],
    [false, ['ACTIVE 1 web:2', 'PRIMARY 1 web:1']],
  ])('stopped by hand, with autoRollbackEnabled %s', async (autoRollbackEnabled, expected) => {
    const web = await blueGreenService(aws, time, { readyWaitMinutes: 10 })
    const id = await web.deploy('web:next')
    await time.advance(120_000)
    await web.codeDeploy.send(new StopDeploymentCommand({ deploymentId: id, autoRollbackEnabled }))
    await time.advance(120_000)
    expect(await web.get(id)).toMatchObject({ status: 'Stopped', errorInformation: { code: 'MANUAL_STOP' } })
    expect(await taskSets(web)).toEqual(expected)
  })
})

describe('what CodeDeploy refuses', () => {
  it('a second deployment while one is active', async () => {
    const web = await blueGreenService(aws, time)
    const id = await web.deploy('web:next')
    await expect(web.deploy('web:third')).rejects.toMatchObject({
      name: 'DeploymentLimitExceededException',
      message: `The Deployment Group 'DgpECS-main-web' already has an active Deployment '${id}'`,
    })
  })

  it.each([
    ['a wrong hash', { content: appSpec('web:1'), sha256: '0'.repeat(64) }],
    ['no resource', { content: 'version: 0.0\nResources: []\n' }],
    ['neither YAML nor JSON', { content: '{ version: [' }],
    ['a hook for an event of its own', { content: appSpec('web:1', [{ Install: 'x' }]) }],
  ])('an AppSpec with %s', async (_, appSpecContent) => {
    const web = await blueGreenService(aws, time)
    const call = new CreateDeploymentCommand({
      applicationName: 'AppECS-main-web',
      deploymentGroupName: 'DgpECS-main-web',
      revision: { revisionType: 'AppSpecContent', appSpecContent },
    })
    await expect(web.codeDeploy.send(call)).rejects.toMatchObject({ name: 'InvalidRevisionException' })
  })

  it('targets before the deployment has started, and going on where nothing waits', async () => {
    const web = await blueGreenService(aws, time)
    const deploymentId = await web.deploy('web:next')
    await expect(
      web.codeDeploy.send(new ListDeploymentTargetsCommand({ deploymentId })),
    ).rejects.toMatchObject({ name: 'DeploymentNotStartedException' })
    await expect(web.codeDeploy.send(new ContinueDeploymentCommand({ deploymentId }))).rejects.toMatchObject({
      name: 'DeploymentIsNotInReadyStateException',
    })
  })

  it('stopping what is over, and what does not exist', async () => {
    const web = await blueGreenService(aws, time)
    const deploymentId = await web.deploy('web:next')
    await time.advance(180_000)
    await expect(web.codeDeploy.send(new StopDeploymentCommand({ deploymentId }))).rejects.toMatchObject({
      name: 'DeploymentAlreadyCompletedException',
    })
    await expect(web.get('d-XXXXXXXXX')).rejects.toMatchObject({ name: 'DeploymentDoesNotExistException' })
  })
})

it('applications and groups can be looked through', async () => {
  const web = await blueGreenService(aws, time, { application: 'shop', name: 'orders' })
  expect((await web.codeDeploy.send(new ListApplicationsCommand({}))).applications).toEqual(['shop'])
  const listed = await web.codeDeploy.send(new ListDeploymentGroupsCommand({ applicationName: 'shop' }))
  expect(listed.deploymentGroups).toEqual(['orders'])
  const { deploymentGroupsInfo } = await web.codeDeploy.send(
    new BatchGetDeploymentGroupsCommand({
      applicationName: 'shop',
      deploymentGroupNames: ['orders', 'none'],
    }),
  )
  expect(deploymentGroupsInfo).toMatchObject([
    {
      computePlatform: 'ECS',
      ecsServices: [{ clusterName: 'main', serviceName: 'web' }],
      loadBalancerInfo: {
        targetGroupPairInfoList: [
          {
            targetGroups: [{ name: 'blue' }, { name: 'green' }],
            prodTrafficRoute: { listenerArns: [web.listener] },
          },
        ],
      },
    },
  ])
  await expect(
    web.codeDeploy.send(new ListDeploymentGroupsCommand({ applicationName: 'none' })),
  ).rejects.toMatchObject({ name: 'ApplicationDoesNotExistException' })
})
