import { createHash } from 'node:crypto'
import { StopDeploymentCommand } from '@aws-sdk/client-codedeploy'
import { canary } from '@slipway/local-aws'
import type { AppSpecFile } from '../../src/codedeploy/appspec-file.js'
import { beginCodeDeploy, checkCodeDeploy } from '../../src/codedeploy/begin-codedeploy.js'
import { findPreviousByCodeDeploy } from '../../src/codedeploy/find-previous-codedeploy.js'
import { definitionOf, noWish, openCodeDeployWorld, pass, type CodeDeployWorld } from './world.js'

let world: CodeDeployWorld
afterEach(() => world.close())

async function open(...group: Parameters<typeof openCodeDeployWorld>): Promise<void> {
  world = await openCodeDeployWorld(...group)
}

/** The lines about CodeDeploy, without who says so. */
function told(): readonly string[] {
  return world.log.filter((line) => line.startsWith('  CodeDeploy: ')).map((line) => line.slice(14))
}

function calls(operation: string): readonly Readonly<Record<string, unknown>>[] {
  return world.aws.journal.entries.filter((entry) => entry.operation === operation).map(({ input }) => input)
}

describe('a deployment that works', () => {
  it('is complete when CodeDeploy says so, and tells each step', async () => {
    await open()
    const underWay = await world.begin('orders:2', { description: 'run 17' })
    expect(underWay.id).toMatch(/^d-[A-Z0-9]{9}$/)
    expect(await world.follow(underWay)).toEqual({ kind: 'completed' })
    expect(await world.serving()).toBe('orders:2')
    expect(told()).toEqual(
      expect.arrayContaining([
        'Install has begun',
        'Install is done',
        '100 % of the production traffic goes to orders:2',
        `${underWay.id} is complete`,
      ]),
    )
    const points = underWay.chronicle?.timeline.points ?? []
    expect(points.some((point) => point.old === 1 && point.new === 0)).toBe(true)
    expect(points.some((point) => point.new === 1)).toBe(true)
  })

  it('sends an AppSpec made from the service, with its hash', async () => {
    await open()
    await world.begin('orders:2', { description: 'run 17', configuration: 'CodeDeployDefault.ECSAllAtOnce' })
    const [creation] = calls('CreateDeployment')
    const { content, sha256 } = appSpecOf(creation)
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'))
    expect(creation).toMatchObject({
      applicationName: 'AppECS-shop-orders',
      deploymentGroupName: 'DgpECS-shop-orders',
      description: 'run 17',
      deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce',
    })
    expect(JSON.parse(content)).toMatchObject({
      Resources: [
        {
          TargetService: {
            Properties: {
              TaskDefinition: expect.stringMatching(/task-definition\/orders:2$/) as string,
              LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 },
              PlatformVersion: '1.4.0',
              NetworkConfiguration: {
                AwsvpcConfiguration: { Subnets: ['subnet-1'], SecurityGroups: ['sg-1'] },
              },
            },
          },
        },
      ],
    })
  })

  it('asks the application while traffic moves, and is hopeless as soon as that answers badly', async () => {
    await open({ terminationWaitMinutes: 5 })
    world.aws.codeDeploy.createDeploymentConfig('TenForTwoMinutes', canary(10, 120_000))
    const underWay = await world.begin('orders:2', { configuration: 'TenForTwoMinutes' })
    let asked = 0
    const check = (): Promise<string | undefined> =>
      Promise.resolve(++asked < 3 ? undefined : 'https://orders.example answered 500')
    expect(await world.follow(underWay, check)).toEqual({
      kind: 'hopeless',
      reason: 'https://orders.example answered 500',
    })
    expect(underWay.describe()).toContain('10 % of the traffic')
    const request = await underWay.rollBack('it answers badly')
    expect(request).toEqual({ kind: 'asked', deploymentId: undefined })
    expect(
      await underWay.follow({ deadline: world.world.clock.now() + 600_000, askedBack: request }),
    ).toMatchObject({ kind: 'rolled-back', to: expect.stringMatching(/orders:1$/) as string })
    expect(await world.serving()).toBe('orders:1')
  })
})

describe('a deployment that fails', () => {
  it('is hopeless at the second crash of one kind, which the stopped tasks and their log explain', async () => {
    await open()
    world.aws.ecs.script('orders:2', { exit: { afterMs: 2_000, code: 3, logs: ['no database'] } })
    const underWay = await world.begin('orders:2')
    expect(await world.follow(underWay)).toMatchObject({
      kind: 'hopeless',
      reason: expect.stringContaining('exited with code 3') as string,
    })
    expect(
      world.log.filter((line) => line.includes(' failed: Container app exited with code 3')),
    ).toHaveLength(2)
    expect(await underWay.explain('')).toMatchObject({
      cause: expect.stringContaining('Container app exited with code 3') as string,
      failedTasks: 2,
      log: { lines: ['no database'] },
    })
  })

  it('a missing image needs one task', async () => {
    await open()
    world.aws.ecs.script('orders:2', { pull: 'missing' })
    const underWay = await world.begin('orders:2')
    expect(await world.follow(underWay)).toEqual({
      kind: 'hopeless',
      reason: 'The image does not exist in the registry',
    })
  })

  it('by its hook: the function is named, and what CodeDeploy undid is followed to its end', async () => {
    await open({ autoRollback: ['DEPLOYMENT_FAILURE'] })
    world.aws.codeDeploy.scriptHook('check-orders', { answer: 'Failed' })
    const underWay = await world.begin('orders:2', { appSpec: withHook('AfterInstall', 'check-orders') })
    expect(await world.follow(underWay)).toMatchObject({
      kind: 'rolled-back',
      to: expect.stringMatching(/orders:1$/) as string,
      reason: expect.stringContaining('AfterInstall failed') as string,
    })
    expect(await underWay.explain('')).toMatchObject({
      cause:
        'The hook check-orders of the lifecycle event AfterInstall failed: The function check-orders answered Failed.',
    })
    expect(told()).toContain('AfterInstall failed: The function check-orders answered Failed.')
    // Whoever asks for that is told that it is so already.
    expect(await underWay.rollBack('')).toMatchObject({ kind: 'asked', by: 'ecs' })
    expect(await underWay.stop('')).toEqual({
      kind: 'not-asked',
      why: 'CodeDeploy is going back to the version before already',
      isOver: true,
    })
    expect(calls('StopDeployment')).toEqual([])
  })

  it('is failed, not rolled back, where the group undoes nothing', async () => {
    await open()
    world.aws.codeDeploy.scriptHook('check-orders', { answer: 'Failed' })
    const underWay = await world.begin('orders:2', { appSpec: withHook('AfterAllowTraffic', 'check-orders') })
    expect(await world.follow(underWay)).toMatchObject({ kind: 'failed' })
    expect(await underWay.rollBack('')).toEqual({
      kind: 'not-asked',
      why: 'CodeDeploy has ended it: Failed',
      isOver: true,
    })
  })

  it('an alarm stops it, and all traffic goes back', async () => {
    await open({
      configuration: 'CodeDeployDefault.ECSCanary10Percent5Minutes',
      alarms: ['orders-5xx'],
      autoRollback: ['DEPLOYMENT_STOP_ON_ALARM'],
    })
    const underWay = await world.begin('orders:2')
    const raise = (): Promise<undefined> => {
      world.aws.ecs.alarms.set('orders-5xx', 'ALARM')
      return Promise.resolve(undefined)
    }
    expect(await world.follow(underWay, raise)).toMatchObject({
      kind: 'rolled-back',
      reason: expect.stringContaining('<orders-5xx>') as string,
    })
    expect(await underWay.explain('')).toMatchObject({ cause: expect.stringContaining('alarms') as string })
  })
})

describe('what others do meanwhile', () => {
  async function stopByHand(deploymentId: string): Promise<void> {
    const client = await world.deployAws.codeDeploy()
    await client.send(new StopDeploymentCommand({ deploymentId }))
  }

  it('somebody stops it', async () => {
    await open({ terminationWaitMinutes: 10 })
    const underWay = await world.begin('orders:2')
    await stopByHand(underWay.id)
    expect(await world.follow(underWay)).toEqual({
      kind: 'stopped',
      reason: 'The deployment was stopped by a user.',
    })
  })

  it('somebody stops it and deploys another version', async () => {
    await open()
    const underWay = await world.begin('orders:2')
    await stopByHand(underWay.id)
    await pass(world, 1)
    const other = await world.begin('orders:3')
    expect(await world.follow(underWay)).toEqual({ kind: 'superseded', by: other.id })
    expect(await underWay.stop('')).toMatchObject({ kind: 'not-asked' })
    expect(await world.follow(other)).toEqual({ kind: 'completed' })
  })

  it('another deployment that runs is not touched', async () => {
    await open({ readyWaitMinutes: 10 })
    const first = await world.begin('orders:2')
    await expect(world.begin('orders:3')).rejects.toThrow(
      `The CodeDeploy deployment ${first.id} of AppECS-shop-orders/DgpECS-shop-orders is not over yet`,
    )
    const deployment = { service: await world.describe(), definition: definitionOf('orders:3') }
    await expect(checkCodeDeploy(world.deployAws, world.world, noWish, deployment)).rejects.toThrow(
      'is not over yet',
    )
  })

  it('one that brings the same definition into service is followed: an earlier run began it', async () => {
    await open()
    const first = await world.begin('orders:2')
    const deployment = { service: await world.describe(), definition: definitionOf('orders:2') }
    expect(await checkCodeDeploy(world.deployAws, world.world, noWish, deployment)).toMatch(/orders:2$/)
    const again = await world.begin('orders:2')
    expect(again.id).toBe(first.id)
    expect(world.log.at(-1)).toContain('brings orders:2 into service already')
    expect(await world.follow(again)).toEqual({ kind: 'completed' })
  })
})

describe('time', () => {
  it("runs out, and the group's own waits are no part of it", async () => {
    await open({ terminationWaitMinutes: 2 })
    world.aws.ecs.script('orders:2', { startMs: 3_600_000 })
    const underWay = await world.begin('orders:2')
    const { clock } = world.world
    const since = clock.now()
    expect(await underWay.follow({ deadline: since + 20_000 })).toEqual({
      kind: 'timed-out',
      isRollingBack: false,
    })
    expect(clock.now() - since).toBeGreaterThanOrEqual(140_000)
  })

  it('a cancelled step can have its deployment undone', async () => {
    await open({ readyWaitMinutes: 10 })
    const underWay = await world.begin('orders:2')
    const following = world.follow(underWay)
    world.cancel()
    await expect(following).rejects.toThrow()
    expect(await underWay.rollBack('the job was cancelled')).toEqual({
      kind: 'asked',
      deploymentId: undefined,
    })
    expect(calls('StopDeployment')).toEqual([{ deploymentId: underWay.id, autoRollbackEnabled: true }])
  })
})

describe('Ready', () => {
  it('pauses until mode: continue sends traffic to it', async () => {
    await open({ readyWaitMinutes: 10 })
    const underWay = await world.begin('orders:2')
    const ending = await world.follow(underWay)
    expect(ending).toMatchObject({ kind: 'paused', stage: 'Ready' })
    const { clock } = world.world
    expect(
      ending.kind === 'paused' && Math.abs((ending.expiresAt ?? 0) - clock.now() - 600_000),
    ).toBeLessThan(30_000)
    expect(await world.serving()).toBe('orders:1')
    const gone = await world.goOn('continue')
    expect(gone).toMatchObject({
      stage: 'Ready',
      taskDefinition: expect.stringMatching(/orders:2$/) as string,
    })
    expect(await world.follow(gone.underWay)).toEqual({ kind: 'completed' })
    expect(await world.serving()).toBe('orders:2')
  })

  it('or until it is sent back', async () => {
    await open({ readyWaitMinutes: 10 })
    await world.follow(await world.begin('orders:2'))
    const { underWay } = await world.goOn('rollback')
    expect(await world.follow(underWay)).toMatchObject({
      kind: 'rolled-back',
      to: expect.stringMatching(/orders:1$/) as string,
    })
  })

  it('nothing to go on with is an error that says so', async () => {
    await open()
    await expect(world.goOn('continue')).rejects.toThrow('No CodeDeploy deployment of orders is under way')
    const underWay = await world.begin('orders:2')
    await expect(world.goOn('continue')).rejects.toThrow(
      `The CodeDeploy deployment ${underWay.id} does not wait for anybody`,
    )
  })
})

it('the version before is the one that CodeDeploy deployed before, and the one before that the next time', async () => {
  await open()
  const find = async (): ReturnType<typeof findPreviousByCodeDeploy> =>
    findPreviousByCodeDeploy(world.deployAws, world.world, await world.describe())
  await expect(find()).rejects.toThrow(
    'CodeDeploy knows no revision that orders ever ran completely before orders:1',
  )
  for (const image of ['orders:2', 'orders:3', 'orders:4']) await world.follow(await world.begin(image))
  expect(await world.serving()).toBe('orders:4')
  const previous = await find()
  expect(previous).toEqual({
    revision: expect.stringMatching(/orders:3$/) as string,
    known: expect.stringMatching(/^which was deployed successfully on 20/) as string,
  })
  const back = { service: await world.describe(), taskDefinition: previous.revision }
  const definition = definitionOf('orders:3')
  await world.follow(await beginCodeDeploy(world.deployAws, world.world, noWish, { ...back, definition }))
  expect(await world.serving()).toBe('orders:3')
  world.aws.journal.clear()
  expect((await find()).revision).toMatch(/orders:2$/)
  expect(world.aws.journal.calls).toEqual([
    'ecs:DescribeServices',
    'codedeploy:GetDeploymentGroup',
    'codedeploy:ListDeployments',
    'codedeploy:BatchGetDeployments',
    'ecs:DescribeTaskDefinition',
  ])
})

it('trouble of AWS changes no outcome', async () => {
  await open()
  const underWay = await world.begin('orders:2')
  for (const kind of ['throttle', 'server-error', 'reset'] as const) {
    world.aws.faults.add({ calls: 'codedeploy:*', kind, rate: 0.15 })
  }
  expect(await world.follow(underWay)).toEqual({ kind: 'completed' })
})

function withHook(event: string, lambda: string): AppSpecFile {
  const TargetService = { Type: 'AWS::ECS::Service', Properties: {} }
  return {
    path: 'appspec.yaml',
    content: { version: 0, Resources: [{ TargetService }], Hooks: [{ [event]: lambda }] },
  }
}

function appSpecOf(creation: Readonly<Record<string, unknown>> | undefined): {
  content: string
  sha256: string
} {
  // As the journal has it: what CreateDeployment was sent.
  const { revision } = creation as { revision: { appSpecContent: { content: string; sha256: string } } }
  return revision.appSpecContent
}
