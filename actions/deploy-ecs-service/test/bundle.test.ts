import { DescribeTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { changes, openShop, type Shop } from './shop.js'

let shop: Shop

afterEach(() => shop.close())

const breaker = (rollback: boolean): Parameters<typeof openShop>[0] => ({
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback } },
})

describe('deploying a healthy version', () => {
  beforeEach(async () => {
    shop = await openShop()
  })

  it('registers the rendered definition, updates the service and follows it to its completion', async () => {
    const step = await shop.deploy()
    expect(step).toMatchObject({ exitCode: 0, annotations: [] })
    const service = await shop.describe()
    expect(step.outputs).toMatchObject({
      outcome: 'succeeded',
      'task-definition-arn': service.taskDefinition,
      'deployment-id': service.deployments?.[0]?.id,
    })
    expect(service.taskDefinition).toMatch(/:task-definition\/orders:2$/)
    expect(service.deployments).toMatchObject([{ rolloutState: 'COMPLETED', runningCount: 1 }])
    const { taskDefinition } = await shop.ecs.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: 'orders:2' }),
    )
    expect(taskDefinition?.containerDefinitions).toMatchObject([{ name: 'app', image: 'orders:2' }])
    expect(step.stdout).toContain('containerDefinitions[app].image')
    expect(step.summary).toContain('✅')
    expect(step.summary).toContain('```mermaid\ngantt')
    expect(step.post?.exitCode).toBe(0)
    expect(step.left).toEqual([])
  })

  it('changes nothing the second time, in two calls', async () => {
    await shop.deploy()
    shop.aws.journal.clear()
    const step = await shop.deploy()
    expect(step.exitCode).toBe(0)
    expect(step.outputs).toMatchObject({ outcome: 'unchanged', 'deployment-id': '' })
    expect(step.outputs['task-definition-arn']).toMatch(/orders:2$/)
    expect(shop.aws.journal.calls).toEqual(['ecs:DescribeServices', 'ecs:DescribeTaskDefinition'])
  })

  it('sends fields that the SDK does not know, and knows them again', async () => {
    shop.write('task-definition.json', { ...shop.definition, fieldOfNextYear: { level: 3 } })
    await shop.deploy()
    const registered = shop.aws.journal.entries.find(
      ({ operation }) => operation === 'RegisterTaskDefinition',
    )
    expect(registered?.input).toMatchObject({ fieldOfNextYear: { level: 3 } })
    expect((await shop.deploy()).outputs.outcome).toBe('unchanged')
  })

  it('deploys what `aws ecs describe-task-definition` wrote', async () => {
    const { taskDefinition } = await shop.ecs.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: 'orders:1' }),
    )
    shop.write('task-definition.json', { taskDefinition, tags: [{ key: 'team', value: 'orders' }] })
    expect((await shop.deploy()).outputs.outcome).toBe('succeeded')
    expect((await shop.deploy()).outputs.outcome).toBe('unchanged')
  })
})

describe('deploying a version whose container exits with 1', () => {
  const crash = {
    logs: ['orders-api 2 starting'],
    exit: { afterMs: 50, code: 1, logs: ['Error: DATABASE_URL is not set', '    at boot (server.js:3:9)'] },
  }

  it.each([
    ['without a circuit breaker', {}],
    ['with one that rolls back', breaker(true)],
    ['with one that does not', breaker(false)],
  ])(
    '%s: fails with the exit code and the last log lines, and the old version serves',
    async (_name, settings) => {
      shop = await openShop(settings)
      shop.aws.ecs.script('orders:2', crash)
      const step = await shop.deploy()
      expect(step.exitCode).toBe(1)
      expect(step.outputs).toMatchObject({ outcome: 'rolled-back' })
      const error = step.annotations.find(({ file }) => file === undefined)
      expect(error?.message).toContain(
        'Container app exited with code 1: the application ended itself with an error',
      )
      expect(error?.message).toContain('Error: DATABASE_URL is not set')
      expect(error?.message).toContain('at boot (server.js:3:9)')
      expect(step.annotations).toContainEqual(
        expect.objectContaining({ level: 'error', file: 'task-definition.json', line: 13 }),
      )
      expect(step.summary).toContain('Error: DATABASE_URL is not set')
      const service = await shop.describe()
      expect(service.taskDefinition).toMatch(/orders:1$/)
      expect(service.deployments?.[0]).toMatchObject({
        status: 'PRIMARY',
        rolloutState: 'COMPLETED',
        runningCount: 1,
      })
    },
    60_000,
  )

  it('is put back by UpdateService where StopServiceDeployment is not allowed', async () => {
    shop = await openShop()
    shop.aws.ecs.script('orders:2', crash)
    shop.aws.faults.add({ calls: 'ecs:ListServiceDeployments', kind: 'access-denied' })
    const step = await shop.deploy()
    expect(step.outputs.outcome).toBe('rolled-back')
    expect(changes(shop)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:UpdateService', 'ecs:UpdateService'])
    expect((await shop.describe()).taskDefinition).toMatch(/orders:1$/)
  }, 60_000)
})
