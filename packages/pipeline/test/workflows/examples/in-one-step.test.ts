import {
  CreateCapacityProviderCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  type Task,
} from '@aws-sdk/client-ecs'
import { scaledTime } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { example } from '../example.js'
import { succeeded } from '../succeeded.js'
import { push, taskDefinition, WorkflowWorld } from '../world.js'
import { startApplication, withAddresses, type Application } from './application.js'
import { furtherStatements } from './further-statements.js'
import { nodeProject } from './node-project.js'

jest.setTimeout(120_000)

const home = 'ap-northeast-2'
const imageOf = (repository: string): unknown =>
  expect.stringMatching(new RegExp(`/${repository}@sha256:[0-9a-f]{64}$`)) as unknown

/** A service's repository: an npm project, a Dockerfile and a task definition. */
const files = (name: string, definition: object = {}): Readonly<Record<string, string>> => ({
  ...nodeProject(''),
  'deploy/task-definition.json': JSON.stringify({
    ...taskDefinition,
    family: name,
    containerDefinitions: [{ name, image: 'its', memory: 128 }],
    ...definition,
  }),
})

describeWith('act', 'an example that ships by one step', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    let world: WorkflowWorld
    let application: Application
    beforeEach(async () => {
      application = await startApplication()
    })
    afterEach(() => Promise.all([world.close(), application.close()]))

    async function tasksOf(cluster: string, serviceName: string): Promise<readonly Task[]> {
      const { taskArns } = await world.ecs.send(new ListTasksCommand({ cluster, serviceName }))
      const { tasks = [] } = await world.ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))
      return tasks
    }

    it('ec2-capacity-providers.yml: three of four tasks on Spot, on instances of the cluster', async () => {
      world = await WorkflowWorld.open(home)
      await Promise.all([world.createCluster('production'), world.createRepository('worker')])
      for (const [name, capacityProvider] of Object.entries({ own: 'on-demand', ec2: 'spot' })) {
        const autoScalingGroupArn = `arn:aws:autoscaling:${home}:${world.account}:autoScalingGroup:${name}`
        const autoScalingGroupProvider = { autoScalingGroupArn }
        await world.ecs.send(
          new CreateCapacityProviderCommand({ name: capacityProvider, autoScalingGroupProvider }),
        )
        world.aws.ecs.compute.addInstance('production', { capacityProvider })
      }
      await world.createService('worker', 'production', {
        desiredCount: 4,
        launchType: undefined,
        capacityProviderStrategy: [{ capacityProvider: 'on-demand', weight: 1 }],
      })
      world.createRole('github-ship', 'ref:refs/heads/main', [
        ...world.pushStatements('worker'),
        ...world.deployStatements('worker', 'production'),
      ])
      const onInstances = files('worker', { requiresCompatibilities: ['EC2'] })
      succeeded(await world.run(example('ec2-capacity-providers.yml'), push, { files: onInstances }))
      const tasks = await tasksOf('production', 'worker')
      const providers = tasks.map(({ capacityProviderName }) => capacityProviderName)
      expect(providers.sort()).toEqual(['on-demand', 'spot', 'spot', 'spot'])
      expect(tasks.map(({ launchType }) => launchType)).toEqual(Array(4).fill('EC2'))
      expect(await world.imageOf('worker', 'production')).toEqual(imageOf('worker'))
    })

    describe('canary-with-alarms.yml', () => {
      let workflow: string
      beforeEach(async () => {
        // Its twenty-five minutes of bakes are seven seconds.
        world = await WorkflowWorld.open(home, { time: scaledTime(200) })
        await Promise.all([world.createCluster('production'), world.createRepository('orders')])
        await world.createService('orders', 'production')
        world.createRole('github-ship', 'environment:production', [
          ...world.pushStatements('orders'),
          ...world.deployStatements('orders', 'production'),
          ...furtherStatements(world, 'For Blue/green, linear and canary', 'orders', 'production'),
        ])
        workflow = withAddresses(example('canary-with-alarms.yml'), {
          'https://orders.example.com': application.url,
        })
      })

      it('sends a tenth of the traffic, then all of it, once the application answers', async () => {
        succeeded(await world.run(workflow, push, { files: files('orders') }))
        expect(await world.imageOf('orders', 'production')).toEqual(imageOf('orders'))
        expect(application.asked).toContain('/health')
        const update = world.aws.journal.entries.find(({ operation }) => operation === 'UpdateService')
        expect(update?.input).toMatchObject({
          deploymentConfiguration: {
            strategy: 'CANARY',
            canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 10 },
            bakeTimeInMinutes: 15,
            alarms: { alarmNames: ['orders-5xx', 'orders-p99'], enable: true, rollback: true },
          },
        })
      })

      it('goes back when an alarm is raised', async () => {
        world.aws.ecs.alarms.set('orders-5xx', 'ALARM')
        const run = await world.run(workflow, push, { files: files('orders') })
        expect(run.exitCode).toBe(1)
        expect(run.jobs['Canary/deploy']?.log).toContain('orders-5xx')
        expect(world.aws.journal.calls).toContain('ecs:UpdateService')
        expect(await world.revisionOf('orders', 'production')).toBe('orders:1')
      })
    })

    it('express-mode.yml: from a Dockerfile to an address, with no repository or service before', async () => {
      world = await WorkflowWorld.open(home, { time: scaledTime(120) })
      world.createRole('github-ship', 'ref:refs/heads/main', [
        ...world.pushStatements('hello'),
        { Effect: 'Allow', Action: 'ecr:CreateRepository', Resource: '*' },
        { Effect: 'Allow', Action: 'ecr:DescribeRepositoryCreationTemplates', Resource: '*' },
        ...furtherStatements(world, 'For Express Mode', 'hello', 'default'),
      ])
      const run = succeeded(await world.run(example('express-mode.yml'), push, { files: nodeProject('') }))
      expect(await tasksOf('default', 'hello')).toMatchObject([
        { lastStatus: 'RUNNING', containers: [{ image: imageOf('hello') }] },
      ])
      // The embedded load balancer's own address; that of AWS has HTTPS.
      expect(run.jobs['Hello/ship']?.summary).toMatch(/^It is at http:\/\/127\.0\.0\.1:\d+$/m)
    })
  })
})
