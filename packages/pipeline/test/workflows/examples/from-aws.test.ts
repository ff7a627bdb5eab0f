import { DescribeExpressGatewayServiceCommand, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { scaledTime } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { example } from '../example.js'
import { succeeded } from '../succeeded.js'
import { push, taskDefinition, WorkflowWorld } from '../world.js'
import { startApplication, withAddresses, type Application } from './application.js'
import { furtherStatements } from './further-statements.js'

jest.setTimeout(120_000)

const home = 'ap-northeast-2'
const files = {
  Dockerfile: 'FROM scratch\nCOPY server.js /\n',
  '.dockerignore': '.git\n',
  'server.js': '// listens\n',
}

/** What Copilot has registered, as far as it is its own. */
const copilots = {
  ...taskDefinition,
  executionRoleArn: 'arn:aws:iam::123456789012:role/shop-production-orders-ExecutionRole',
  family: 'shop-production-orders',
  containerDefinitions: [
    { name: 'orders', image: 'orders:1', environment: [{ name: 'COPILOT_APPLICATION_NAME', value: 'shop' }] },
  ],
}

describeWith('act', 'an example for who comes from a service of AWS', () => {
  describeWith('docker', 'on a machine with Docker', () => {
    let world: WorkflowWorld
    let application: Application
    beforeEach(async () => {
      application = await startApplication()
    })
    afterEach(() => Promise.all([world.close(), application.close()]))

    it('from-copilot.yml gives the service its version, and leaves it as the stack made it', async () => {
      world = await WorkflowWorld.open(home)
      const [cluster, service] = [
        'shop-production-Cluster-AbCdEf123456',
        'shop-production-orders-Service-AbCdEf123456',
      ]
      await Promise.all([world.createCluster(cluster), world.createRepository('shop/orders')])
      await world.ecs.send(new RegisterTaskDefinitionCommand(copilots))
      await world.createService(service, cluster, { taskDefinition: copilots.family })
      world.createRole('github-ship', 'environment:production', [
        ...world.pushStatements('shop/orders'),
        ...world.deployStatements(service, cluster, 'shop-production-orders-ExecutionRole'),
      ])
      const workflow = withAddresses(example('from-copilot.yml'), {
        'https://orders.example.com': application.url,
      })
      const run = succeeded(await world.run(workflow, push, { files }))
      expect(await world.definitionOf(service, cluster)).toMatchObject({
        cpu: '512',
        memory: '1024',
        containerDefinitions: [
          {
            image: expect.stringContaining(await world.digestOf('shop/orders', run.sha)) as unknown,
            environment: expect.arrayContaining([
              { name: 'COPILOT_APPLICATION_NAME', value: 'shop' },
              { name: 'LOG_LEVEL', value: 'info' },
            ]) as unknown,
            secrets: [{ name: 'DATABASE_URL', valueFrom: '/copilot/orders/production/secrets/DATABASE_URL' }],
          },
        ],
      })
      expect(application.asked).toContain('/health')
    })

    it('from-app-runner.yml makes an Express service with its port, variables, secret and scaling', async () => {
      world = await WorkflowWorld.open(home, { time: scaledTime(120) })
      await world.createRepository('orders')
      world.createRole('github-ship', 'ref:refs/heads/main', [
        ...world.pushStatements('orders'),
        ...furtherStatements(world, 'For Express Mode', 'orders', 'default'),
      ])
      const run = succeeded(await world.run(example('from-app-runner.yml'), push, { files }))
      const { service } = await world.ecs.send(
        new DescribeExpressGatewayServiceCommand({
          serviceArn: `arn:aws:ecs:${home}:${world.account}:service/default/orders`,
        }),
      )
      expect(service?.activeConfigurations).toMatchObject([
        {
          healthCheckPath: '/health',
          scalingTarget: { minTaskCount: 1, maxTaskCount: 25 },
          primaryContainer: {
            image: expect.stringContaining(await world.digestOf('orders', run.sha)) as unknown,
            containerPort: 8080,
            environment: [
              { name: 'PORT', value: '8080' },
              { name: 'LOG_LEVEL', value: 'info' },
            ],
            secrets: [{ name: 'DATABASE_URL' }],
          },
        },
      ])
    })
  })
})
