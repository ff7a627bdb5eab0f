import {
  CreateClusterCommand,
  CreateServiceCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs'
import { DescribeServicesCommand, DescribeTasksCommand, ListTasksCommand } from '@aws-sdk/client-ecs'
import type { ECSClient, Service, Task } from '@aws-sdk/client-ecs'
import { quickPace, startLocalAws, type LocalAws, type ScenarioName } from '@slipway/local-aws'
import { describeWith, ensureBaseImage } from '@slipway/testkit'
import { ecsClient } from './ecs-service.js'

describeWith('docker', 'scenarios with real containers', () => {
  let aws: LocalAws
  let client: ECSClient

  beforeEach(async () => {
    aws = await startLocalAws({ tasks: 'docker', pace: quickPace })
    client = ecsClient(aws)
    await client.send(new CreateClusterCommand({ clusterName: 'main' }))
  })
  afterEach(() => aws.stop())

  /** Runs a service of the scenario's container until one of its tasks has stopped; gives that task and the events. */
  async function run(name: ScenarioName, balanced: boolean): Promise<{ task: Task; events: string }> {
    const image = ensureBaseImage()
    const { container } = aws.ecs.play(name, { image })
    const { taskDefinition } = await client.send(
      new RegisterTaskDefinitionCommand({
        family: 'web',
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '256',
        memory: '512',
        containerDefinitions: [
          { name: 'web', image, stopTimeout: 2, portMappings: [{ containerPort: 8080 }], ...container },
        ],
      }),
    )
    await client.send(
      new CreateServiceCommand({
        cluster: 'main',
        serviceName: 'web',
        taskDefinition: taskDefinition?.taskDefinitionArn,
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
        ...(balanced && { loadBalancers: [await targets()] }),
      }),
    )
    for (;;) {
      const { taskArns: tasks = [] } = await client.send(
        new ListTasksCommand({ cluster: 'main', serviceName: 'web', desiredStatus: 'STOPPED' }),
      )
      if (tasks.length > 0) {
        const { tasks: found = [] } = await client.send(new DescribeTasksCommand({ cluster: 'main', tasks }))
        const task = found.find(({ lastStatus }) => lastStatus === 'STOPPED')
        if (task !== undefined) return { task, events: eventsOf(await describeService()) }
      }
      await aws.world.time.sleep(50)
    }
  }

  async function targets(): Promise<{
    targetGroupArn: string
    containerName: string
    containerPort: number
  }> {
    const { arn: loadBalancerArn } = aws.elb.createLoadBalancer({ name: 'web' })
    const { arn: targetGroupArn } = aws.elb.createTargetGroup({
      name: 'web',
      port: 8080,
      healthCheck: { intervalMs: 200, unhealthyThreshold: 2 },
      deregistrationDelayMs: 100,
    })
    await aws.elb.createListener({ loadBalancerArn, targetGroupArn })
    return { targetGroupArn, containerName: 'web', containerPort: 8080 }
  }

  async function describeService(): Promise<Service> {
    const found = await client.send(new DescribeServicesCommand({ cluster: 'main', services: ['web'] }))
    return found.services?.[0] ?? {}
  }

  it('crash-loop ends with its own exit code', async () => {
    const { task } = await run('crash-loop', false)
    expect(task).toMatchObject({ stopCode: 'EssentialContainerExited', containers: [{ exitCode: 3 }] })
  }, 60_000)

  it('bad-command never starts, and says which program is missing', async () => {
    const { task } = await run('bad-command', false)
    expect(task.stopCode).toBe('TaskFailedToStart')
    expect(task.stoppedReason).toMatch(/^CannotStartContainerError: .*"serve".*executable file not found/)
  }, 60_000)

  it('load-balancer-health-fails answers 500, and is taken out for it', async () => {
    const { task, events } = await run('load-balancer-health-fails', true)
    expect(task.stoppedReason).toContain('Task failed ELB health checks in (target-group')
    expect(events).toContain('Health checks failed with these codes: [500]')
  }, 60_000)
})

function eventsOf({ events = [] }: Service): string {
  return events.map(({ message }) => message).join('\n')
}
