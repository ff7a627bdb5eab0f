import { scaledTime } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { example } from '../example.js'
import { succeeded } from '../succeeded.js'
import { push, taskDefinition, WorkflowWorld } from '../world.js'
import { startApplication, withAddresses, type Application } from './application.js'
import { furtherStatements } from './further-statements.js'

jest.setTimeout(120_000)

const files = { 'deploy/task-definition.yaml': JSON.stringify(taskDefinition) }

describeWith('act', 'blue-green-with-approval.yml, on main', () => {
  let world: WorkflowWorld
  let application: Application
  let status: number

  beforeEach(async () => {
    status = 200
    application = await startApplication(() => status)
    // The ten minutes that both versions run are three seconds.
    world = await WorkflowWorld.open('eu-west-1', { time: scaledTime(200) })
    world.aws.ecs.script({ command: 'npm run migrate' }, { exit: { afterMs: 1_000, code: 0 } })
    await world.createService('orders')
  })
  afterEach(() => Promise.all([world.close(), application.close()]))

  const run = (): ReturnType<WorkflowWorld['run']> => {
    const workflow = withAddresses(example('blue-green-with-approval.yml'), {
      'https://shop.example': application.url,
    })
    const DEPLOY_ROLE = world.createRole(
      'deploy',
      ['ref:refs/heads/main', 'environment:production'],
      [
        ...world.deployStatements('orders'),
        ...furtherStatements(world, 'For one-off tasks', 'orders', 'shop'),
        ...furtherStatements(world, 'For Blue/green, linear and canary', 'orders', 'shop'),
      ],
    )
    return world.run(workflow, push, { files, vars: { DEPLOY_ROLE, REGISTRY: 'registry.example.com' } })
  }
  const changes = (): readonly string[] =>
    world.aws.journal.calls.filter((call) => /RunTask|UpdateService|ContinueServiceDeployment/.test(call))

  it('migrates, waits behind the test listener, and is let on by the job of the environment', async () => {
    const { sha, jobs } = succeeded(await run())
    expect(changes()).toEqual(['ecs:RunTask', 'ecs:UpdateService', 'ecs:ContinueServiceDeployment'])
    expect(jobs['Blue/approve']?.summary).toContain('orders')
    expect(await world.imageOf('orders')).toBe(`registry.example.com/orders:${sha}`)
    expect(application.asked).toContain('/health')
  })

  it('gives the traffic back when the new version does not answer well', async () => {
    status = 500
    const { exitCode } = await run()
    expect(exitCode).toBe(1)
    expect(await world.revisionOf('orders')).toBe('orders:1')
  })
})
